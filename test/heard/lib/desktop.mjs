/**
 * A desktop of its own for one journey: an X server, a session bus, the accessibility bus, a window manager, a speech server
 * without a voice, and Orca. Each journey gets a fresh one, because a speech server that is left over ends Orca.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const AT_SPI = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];
/** Orca reads this as it starts: its log comes line by line then, and without the details that make it slow. */
const CUSTOM = `from orca import debug
debug.debugLevel = debug.LEVEL_INFO
debug.debugFile.reconfigure(line_buffering=True)
`;
const COMMANDS = ['orca', 'Xvfb', 'xdotool', 'openbox', 'dbus-daemon', 'speech-dispatcher'];

/** What was started and has not ended, each with what it has started itself: nothing stays behind when the run ends early. */
const alive = new Set();
const signal = (child, name) => {
  try {
    process.kill(-child.pid, name);
  } catch {
    // it has ended
  }
};
process.once('exit', () => {
  for (const child of alive) signal(child, 'SIGKILL');
});
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(1));

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is missing on this machine, in Debian's package names; empty where journeys can run. */
export function missing() {
  const packages = { orca: 'orca', Xvfb: 'xvfb', 'dbus-daemon': 'dbus-x11' };
  const gone = COMMANDS.filter((name) => spawnSync('which', [name]).status !== 0);
  if (!AT_SPI.some(existsSync)) gone.push('at-spi2-core');
  return gone.map((name) => packages[name] ?? name);
}

/** Waits until `test()` gives something, and gives that; undefined once `ms` have passed. */
export async function until(test, ms, step = 200) {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(step)) {
    const value = test();
    if (value) return value;
  }
  return undefined;
}

/**
 * @returns {Promise<{env: object, folder: string, start: Function, log: () => string, quiet: Function, close: () => Promise<void>}>}
 *   `log()` is what Orca has written so far, `quiet(ms)` waits until it has had nothing to do for so long.
 */
export async function openDesktop() {
  const folder = mkdtempSync(join(tmpdir(), 'heard-'));
  const runtime = join(folder, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  const env = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: runtime,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'Europe/London',
    GTK_MODULES: '',
    NO_AT_BRIDGE: '0',
  };
  for (const name of ['DBUS_SESSION_BUS_ADDRESS', 'AT_SPI_BUS_ADDRESS', 'WAYLAND_DISPLAY', 'XDG_DATA_HOME'])
    delete env[name];
  const running = [];
  const start = (command, args, options = {}) => {
    const child = spawn(command, args, { env, stdio: 'ignore', detached: true, ...options });
    child.on('error', () => {});
    running.push(child);
    alive.add(child);
    return child;
  };
  const firstLine = (child, stream) =>
    new Promise((resolve) => {
      let text = '';
      stream.on('data', (chunk) => (text += chunk).includes('\n') && resolve(text.split('\n')[0]));
      child.on('exit', () => resolve(text));
    });

  const x = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  env.DISPLAY = `:${await firstLine(x, x.stdout)}`;
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, bus.stdout);
  start(AT_SPI.find(existsSync), ['--launch-immediately']);
  start('openbox', []);
  await sleep(1000);
  for (const [schema, key] of [
    ['org.gnome.desktop.interface', 'toolkit-accessibility'],
    ['org.gnome.desktop.a11y.applications', 'screen-reader-enabled'],
  ])
    spawnSync('gsettings', ['set', schema, key, 'true'], { env });

  const speech = join(folder, 'speech');
  mkdirSync(speech);
  writeFileSync(
    join(speech, 'speechd.conf'),
    'AddModule "dummy" "sd_dummy" "dummy.conf"\nDefaultModule dummy\nLogLevel 1\n',
  );
  start('speech-dispatcher', ['--run-single', '-C', speech, '-L', folder]);
  const settings = join(folder, '.local/share/orca');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'orca-customizations.py'), CUSTOM);
  // Orca ends every other Orca of the user as it starts, which it finds by pgrep: here it finds none
  const tools = join(folder, 'bin');
  mkdirSync(tools);
  writeFileSync(join(tools, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const file = join(folder, 'orca.log');
  const log = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const written = () => (existsSync(file) ? statSync(file).size : 0);
  let orca;
  for (let attempt = 0; attempt < 4; attempt++) {
    orca = start('orca', ['--debug-file', file], { env: { ...env, PATH: `${tools}:${env.PATH}` } });
    await until(() => orca.exitCode !== null || log().includes('Screen reader on'), 30_000);
    if (orca.exitCode === null) break; // else the speech server was not ready yet
  }
  return {
    env,
    folder,
    start,
    log,
    async quiet(ms, longest = 20_000) {
      let size = written();
      let since = Date.now();
      await until(() => {
        const now = written();
        if (now !== size) since = Date.now();
        size = now;
        return Date.now() - since >= ms;
      }, longest);
    },
    async close() {
      orca.kill('SIGTERM'); // first, and with time: it writes the rest of its log as it ends
      await until(() => orca.exitCode !== null || orca.signalCode !== null, 15_000);
      for (const child of running.reverse()) signal(child, 'SIGTERM');
      await sleep(1000);
      for (const child of running) {
        signal(child, 'SIGKILL');
        alive.delete(child);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
