/** Opens a page in a window that the keyboard reaches, in Firefox or in Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CHROMIUM_ARGS, findChromium, findFirefox } from '../../../scripts/browsers.mjs';
import { until } from './desktop.mjs';

/** What keeps Firefox from opening pages and questions of its own. */
const PREFERENCES = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.firefox-view': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'en-GB',
  'sidebar.revamp': false,
  'signon.rememberSignons': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Which browsers can be driven here. */
export async function installed() {
  const chromium = await findChromium().catch(() => undefined);
  return { firefox: findFirefox(), chromium: chromium?.source === 'installed' && chromium.executablePath };
}

/** Starts `browser` at `address`, and waits until the page says in its title that its elements are ready. */
export async function openPage({ desktop, browser, address }) {
  const profile = join(desktop.folder, 'profile');
  mkdirSync(profile);
  const program = (await installed())[browser];
  if (browser === 'firefox') {
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const size = ['--width', '1280', '--height', '960'];
    desktop.start(program, ['--no-remote', '--profile', profile, ...size, address]);
  } else {
    const window = ['--window-size=1280,960', '--window-position=0,0', '--lang=en-GB'];
    const own = ['--force-renderer-accessibility', `--user-data-dir=${profile}`, ...window];
    desktop.start(program, [...CHROMIUM_ARGS, ...own, address]);
  }
  const found = await until(() => {
    const { stdout } = spawnSync('xdotool', ['search', '--onlyvisible', '--name', '^Ready: '], {
      env: desktop.env,
      encoding: 'utf8',
    });
    return stdout.trim().split('\n').filter(Boolean).at(-1);
  }, 60_000);
  if (!found) throw new Error(`${address} was not ready in ${browser} after a minute`);
  spawnSync('xdotool', ['windowactivate', '--sync', found], { env: desktop.env });
}
