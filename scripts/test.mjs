/**
 * `npm test`: installs what is missing, finds a browser, then lint, build, tests of the rooms in Node, tests of the
 * elements in the browser. The last line is `N passed, N failed`. `--engines chromium,firefox,webkit` for more engines;
 * `--skip-lint` while writing, `--heard` for the journeys under a screen reader too.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './install.mjs';

ensureInstalled();

const option = (name) => process.argv.find((_, i, all) => all[i - 1] === `--${name}`);
const engines = (option('engines') ?? process.env.BROWSERS ?? 'chromium').split(',');
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command, shows its output, and adds up the lines in which it counts. */
function counted(command, args, patterns, env = {}, mayBeEmpty = false) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const before = { ...total };
    let rest = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        for (const [what, pattern] of Object.entries(patterns))
          total[what] += Number(pattern.exec(line)?.[1] ?? 0);
      }
    });
    child.on('error', () => resolve(void total.failed++));
    child.on('close', (code) => {
      if (code !== 0 && total.failed === before.failed) total.failed++;
      if (code === 0 && !mayBeEmpty && total.passed === before.passed) total.failed++; // ran nothing: that is no success
      resolve();
    });
  });
}

const step = (title) => console.log(`\n── ${title}`);

if (!process.argv.includes('--skip-lint')) {
  step('Checks of the sources');
  const { lint } = await import('./lint.mjs');
  total.failed += lint().length;
}

step('Build');
if (run(process.execPath, ['scripts/build.mjs']) !== 0) total.failed++;

step('Rooms that need no page (Node)');
const specs = readdirSync(join(root, 'test'), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => join('test', file))
  .sort();
await counted(
  process.execPath,
  ['--import', './scripts/node-ts.mjs', '--test', '--test-reporter=./scripts/node-reporter.mjs', ...specs],
  {
    passed: /^node: (\d+) passed/,
    failed: /^node: \d+ passed, (\d+) failed/,
    skipped: /^node: .* (\d+) skipped/,
  },
);

for (const engine of engines) {
  step(`Elements in ${engine}`);
  run(process.execPath, ['scripts/browsers.mjs']);
  await counted(
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js'],
    {
      passed: /^browsers: (\d+) passed/,
      failed: /^browsers: \d+ passed, (\d+) failed/,
      skipped: /^browsers: .* (\d+) skipped/,
    },
    { BROWSERS: engine, CI: 'true' },
  );
}

step('Promises');
await counted(
  process.execPath,
  [
    'scripts/promises.mjs',
    '--no-build',
    '--check',
    '--engines',
    engines.join(),
    ...(engines.length > 1 ? [] : ['--quick']), // the whole is for `npm run test:all` and CI
  ],
  {
    passed: /^promises: (\d+) passed/,
    failed: /^promises: \d+ passed, (\d+) failed/,
    skipped: /^promises: .* (\d+) skipped/,
  },
);

if (process.argv.includes('--heard')) {
  step('Heard');
  await counted(
    process.execPath,
    ['test/heard/run.mjs', '--no-build'],
    { passed: /^heard: (\d+) passed/, failed: /^heard: \d+ passed, (\d+) failed/ },
    {},
    true, // without a screen reader it says so and runs nothing
  );
}

if (total.skipped) console.log(`\n${total.skipped} skipped: promises that are written down as not kept`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
