// Finds the browsers that the tests run in.
// Chromium: CHROME_PATH, then PATH and the standard places, then the one shipped in the npm package @sparticuz/chromium.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const executable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (...names) => {
  for (const dir of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const name of names) if (executable(join(dir, name))) return join(dir, name);
  }
};
const version = (file, env = process.env) => {
  const r = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000, env });
  return r.status === 0 ? r.stdout.trim() : undefined;
};

/** Unpacks @sparticuz/chromium into node_modules/.cache, once per version of it. */
async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const require = createRequire(import.meta.url);
  let pkgFile = require.resolve('@sparticuz/chromium');
  while (!existsSync(join(dirname(pkgFile), 'bin'))) pkgFile = dirname(pkgFile);
  const pkg = JSON.parse(readFileSync(join(dirname(pkgFile), 'package.json'), 'utf8'));
  const dir = join(root, 'node_modules/.cache', `chromium-${pkg.version}`);
  const exe = join(dir, 'chromium');
  if (!existsSync(exe)) {
    // it always unpacks into os.tmpdir() and takes whatever `chromium` it finds there, so give it a folder of its own;
    // the variable makes it unpack its libnss3 & co. too
    const tmp = `${dir}.${process.pid}`;
    mkdirSync(tmp, { recursive: true });
    const before = {
      TMPDIR: process.env.TMPDIR,
      AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV,
      LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH,
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH,
      HOME: process.env.HOME,
    };
    Object.assign(process.env, { TMPDIR: tmp, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chromium.executablePath();
    } finally {
      for (const [k, v] of Object.entries(before)) {
        if (v === undefined) delete process.env[k];
        else process.env[k] = v;
      }
    }
    try {
      renameSync(tmp, dir);
    } catch {
      rmSync(tmp, { recursive: true, force: true }); // another run was first
    }
  }
  const env = {};
  // use its own libraries and fonts only where the machine has none
  if (!version(exe))
    env.LD_LIBRARY_PATH = [join(dir, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(delimiter);
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(dir, 'fonts');
  return {
    executablePath: exe,
    headless: 'shell',
    env: { ...process.env, ...env },
    source: `@sparticuz/chromium ${pkg.version}`,
  };
}

export async function findChromium() {
  if (process.env.CHROME_PATH) {
    if (!executable(process.env.CHROME_PATH))
      throw new Error(`CHROME_PATH is ${process.env.CHROME_PATH}, which is not an executable file`);
    return { executablePath: process.env.CHROME_PATH, args: CHROMIUM_ARGS, source: 'CHROME_PATH' };
  }
  const local =
    process.env.TEST_CHROMIUM !== 'bundled' &&
    (onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome') ??
      [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ].find(executable));
  if (local) return { executablePath: local, args: CHROMIUM_ARGS, source: 'installed' };
  const bundled = await bundledChromium();
  if (bundled) return { args: CHROMIUM_ARGS, ...bundled };
  throw new Error(
    'No Chromium found: set CHROME_PATH, or install one (Debian: apt-get install -y chromium).',
  );
}
/**
 * A Chromium of years ago, unpacked once from the package that is installed as `chromium-117`; `undefined` where it cannot run.
 * By hand, since packages of that age give back whatever `chromium` the temporary folder already holds.
 */
export function findOldChromium(major) {
  const bin = join(root, `node_modules/chromium-${major}/bin/chromium.br`);
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(bin)) return undefined;
  const executablePath = join(root, 'node_modules/.cache', `chromium-${major}`);
  if (!existsSync(executablePath)) {
    mkdirSync(dirname(executablePath), { recursive: true });
    const part = `${executablePath}.${process.pid}`;
    writeFileSync(part, brotliDecompressSync(readFileSync(bin)), { mode: 0o700 });
    renameSync(part, executablePath);
  }
  return { executablePath, args: CHROMIUM_ARGS, headless: 'shell' };
}
export const findFirefox = () => process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');
export const findWebKit = () => (onPath('Xvfb') && onPath('WebKitWebDriver')) || undefined;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const c = await findChromium();
  console.log(`chromium: ${version(c.executablePath, c.env) ?? 'DOES NOT START'} (${c.source})`);
  console.log(`firefox:  ${findFirefox() ?? 'not installed'}`);
  console.log(`webkit:   ${findWebKit() ?? 'not installed'}`);
}
