import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import * as puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findWebKit } from './scripts/browsers.mjs';
import { mediaPlugin } from './scripts/media-plugin.mjs';
import { touchPlugin } from './scripts/touch-plugin.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const need = (found, packages) => {
  if (!found) throw new Error(`This browser is not installed. Debian: apt-get install -y ${packages}`);
  return found;
};

const launchers = {
  chromium: async () => {
    const { source: _, ...launchOptions } = await findChromium();
    return chromeLauncher({
      launchOptions,
      // Only the front tab of a window has the keyboard, and only it draws: without focus emulation sendKeys hangs in the
      // others, without a window of their own sendMouse does.
      createPage: async ({ context }) => {
        const page = await context.newPage({ type: 'window' });
        await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    });
  },
  // WebDriver BiDi through puppeteer-core. One page at a time: only Firefox's front tab gets the keyboard.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: need(findFirefox(), 'firefox-esr'),
        headless: true,
      },
    }),
  webkit: () => need(findWebKit(), 'webkit2gtk-driver xvfb') && webkitLauncher(),
};

const count = { passed: 0, failed: 0, skipped: 0 };
/** Hands the totals to `scripts/test.mjs`, which adds them up with those of the other runs. */
const totals = () => ({
  stop({ sessions }) {
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) {
        const left = process.env.GREP && !test.passed && !test.error; // its title was not asked for
        count[test.skipped || left ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      }
      for (const inner of suite?.suites ?? []) walk(inner);
    };
    for (const session of sessions) {
      const before = count.passed + count.failed + count.skipped;
      walk(session.testResults);
      if (!session.passed && before === count.passed + count.failed + count.skipped) count.failed++; // the file did not load
    }
    process.once('exit', (code) => {
      // on exit, so that no progress bar is drawn over it
      console.log(`browsers: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
      if (count.passed === 0) process.exitCode = code || 1;
    });
  },
});

/** The Markdown parser's development build logs through `debug`, which is CommonJS; browsers get a silent stand-in. */
const silentDebug = {
  name: 'silent-debug',
  resolveImport: ({ source }) => (source === 'debug' ? '/__debug.js' : undefined),
  serve: ({ path }) => (path === '/__debug.js' ? 'export default () => () => {};' : undefined),
};

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  files: 'test/**/*.test.ts',
  rootDir: '.',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  browsers: await Promise.all(wanted.map((browser) => launchers[browser]())),
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    mediaPlugin(),
    silentDebug,
    touchPlugin(),
  ],
  // Lit's word about its development build is no news, and the widgets' own warnings are asserted where they matter.
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|^<peer-|peer-support-widgets/.test(String(args[0])),
  reporters: [process.env.CI ? summaryReporter() : defaultReporter(), totals()],
  // GREP: only the tests whose titles have these words
  testFramework: { config: { timeout: 10_000, ...(process.env.GREP && { grep: process.env.GREP }) } },
  testsFinishTimeout: 240_000,
};
