/**
 * `npm run test:heard`: fourteen journeys by keyboard under the screen reader Orca, in Firefox and in Chromium, over six small
 * pages, against `dist/embed.js`. A journey is a list of phrases that must be heard in this order and of phrases that must not
 * be heard. What was heard is written to `test/heard/transcripts/`, to be read and committed.
 *
 * - `--browsers firefox` one browser
 * - `--only exit,stories` some journeys, by the beginning of their names
 * - `--attempts 1` how often a journey may be tried: 3, because a busy machine drops a message that waits
 * - `--no-build` takes `dist/` as it is
 *
 * Where Orca is not installed nothing runs, and that is said.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { root, run } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { installed, openPage } from './lib/browser.mjs';
import { missing, openDesktop, sleep, until } from './lib/desktop.mjs';
import { faults, transcript } from './lib/transcript.mjs';
import { journeys } from './journeys.mjs';
import { routes } from './pages/routes.mjs';

const option = (name) => process.argv.find((_, i, all) => all[i - 1] === `--${name}`);
const only = option('only')?.split(',');
const wanted = journeys.filter(({ name }) => !only || only.some((each) => name.startsWith(each)));
const attempts = Number(option('attempts') ?? 3);
/** How much longer to wait after a key than on a quiet machine. */
const pace = Number(process.env.HEARD_PACE ?? 1);

const end = (passed, failed, skipped) => {
  console.log(`heard: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed ? 1 : 0);
};
const there = await installed();
const browsers = (option('browsers') ?? 'firefox,chromium').split(',').filter((name) => there[name]);
const lacking = missing();
if (lacking.length || browsers.length === 0) {
  const what = lacking.length
    ? `missing: ${lacking.join(', ')}`
    : 'neither Firefox nor Chromium is installed';
  console.log(`No screen reader can be driven on this machine (${what}). The journeys are left out.`);
  end(0, 0, wanted.length * 2);
}
if (!process.argv.includes('--no-build') && run(process.execPath, ['scripts/build.mjs']) !== 0) end(0, 1, 0);

const { address, close } = await serve({ routes });

/** How long Orca must have had nothing to do before the next key, which would drop what still waits to be said. */
const QUIET = 1200 * pace;

/** Presses what the journey says, and waits after each key until Orca has heard it and fallen silent. */
async function press(desktop, steps) {
  const xdotool = (...args) => spawnSync('xdotool', args, { env: desktop.env });
  const keys = () => transcript(desktop.log()).filter((line) => line.startsWith('[')).length;
  for (const step of steps) {
    if (typeof step === 'number') await sleep(step * 1000 * pace);
    else if (step.startsWith('quick '))
      xdotool('key', '--clearmodifiers', '--delay', '500', ...step.slice(6).split(' '));
    else if (step.startsWith('type ')) xdotool('type', '--delay', '90', step.slice(5));
    else {
      const [key, times = '1'] = step.split('*');
      for (let i = 0; i < Number(times); i++) {
        const before = keys();
        xdotool('key', '--clearmodifiers', key);
        await until(() => keys() > before, 5000);
        await desktop.quiet(QUIET);
      }
      continue;
    }
    await desktop.quiet(QUIET);
  }
}

async function listen(journey, browser) {
  const desktop = await openDesktop();
  try {
    await openPage({ desktop, browser, address: `${address}/test/heard/pages/${journey.page}.html` });
    await desktop.quiet(2 * QUIET);
    await press(desktop, journey.steps);
  } finally {
    await desktop.close();
  }
  const lines = transcript(desktop.log());
  desktop.remove();
  return lines;
}

const folder = join(root, 'test/heard/transcripts');
if (!existsSync(folder)) mkdirSync(folder);
const isKey = (line) => line.startsWith('[');
const count = { passed: 0, failed: 0, skipped: wanted.length * (2 - browsers.length) };

/** Where Orca has not heard one key in any journey, it is not to be had here, which says nothing of the elements. */
function report({ name }, browser, { lines, wrong, heard }) {
  const state = wrong.length === 0 ? 'passed' : heard ? 'failed' : 'skipped';
  count[state]++;
  console.log(`${state.padEnd(7)} ${browser.padEnd(8)} ${name}`);
  for (const each of wrong) console.log(`       ${each}`);
  if (!lines.some(isKey)) console.log(`       Orca heard no key. ${lines.join(' ').trim()}`);
  else writeFileSync(join(folder, `${name}.${browser}.txt`), `${lines.join('\n').replaceAll(address, '')}\n`);
}

await Promise.all(
  browsers.map(async (browser) => {
    let heard = false;
    for (const journey of wanted) {
      const expected = { ...journey, ...journey[browser] };
      let lines = [];
      let wrong = [];
      for (let attempt = 0; attempt < attempts; attempt++) {
        lines = await listen(journey, browser).catch((reason) => [`    (${String(reason)})`]);
        lines = lines.slice(Math.max(0, lines.findIndex(isKey))); // what comes before is the start of the browser
        wrong = faults(lines, expected);
        if (wrong.length === 0) break;
      }
      heard ||= lines.some(isKey);
      report(journey, browser, { lines, wrong, heard });
    }
  }),
);
await close();
end(count.passed, count.failed, count.skipped);
