/**
 * `npm run test:promises`: proves what the library promises, in real browsers, on pages of a host site made for it, against
 * `dist/embed.js` as it ships; then writes `docs/promises.md`.
 *
 * - `--engines chromium,firefox` where not all that are installed are wanted
 * - `--only P4,X6` some promises (nothing is written then)
 * - `--check` compares with the table instead of writing it: a row that is missing, or says something else, fails
 * - `--quick` leaves the slow checks out: what stands in the table for them is taken over
 * - `--once` tries nothing a second time
 * - `--no-build` takes `dist/` as it is
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { allChecks, runChecks } from '../test/promises/lib/check.mjs';
import { conformance } from '../test/promises/lib/acr.mjs';
import { ENGINES } from '../test/promises/lib/engines.mjs';
import { NOT_KEPT, knownFault } from '../test/promises/lib/promises.mjs';
import { lasting, readTable, tableOf } from '../test/promises/lib/table.mjs';
import { root, run } from './install.mjs';

const option = (name) => process.argv.find((_, i, all) => all[i - 1] === `--${name}`);
const flag = (name) => process.argv.includes(`--${name}`);
const engines = (option('engines') ?? ENGINES.join()).split(',');
const only = option('only')?.split(',');
/** The table as it stands, for the engines that do not run this time. */
const FILE = join(root, 'docs/promises.md');

if (!flag('no-build') && run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(1);

const folder = join(root, 'test/promises');
for (const file of readdirSync(folder).sort())
  if (file.endsWith('.check.mjs')) await import(new URL(`../test/promises/${file}`, import.meta.url));

const { results, versions } = await runChecks({
  engines,
  wanted: ({ ids, title, slow }) =>
    !(slow && flag('quick')) && (!only || only.some((each) => ids.includes(each) || title.includes(each))),
  expected: knownFault,
  retries: !flag('once'),
  tell: ({ title, engine, state, why, ms, second }) => {
    const mark = {
      kept: 'ok    ',
      failed: knownFault({ title, engine }) ? 'KNOWN ' : 'FAILED',
      skipped: 'skip  ',
    }[state];
    console.log(
      `${mark} ${engine.padEnd(8)} ${title} (${ms} ms${second ? ', second try' : ''})${why ? `\n       ${why.replaceAll('\n', '\n       ')}` : ''}`,
    );
  },
});
for (const engine of engines)
  if (!versions[engine] && !only) console.log(`${engine} is not installed: its checks were left out.`);

const problems = [];
const failed = results.filter((each) => each.state === 'failed' && !knownFault(each));
const knownFailed = results.filter((each) => each.state === 'failed' && knownFault(each));
if (!only) {
  for (const fault of NOT_KEPT) {
    const own = results.filter((each) => knownFault(each) === fault);
    for (const engine of new Set(own.map((each) => each.engine)))
      if (own.every((each) => each.engine !== engine || each.state === 'kept'))
        problems.push(
          `“${fault.title}” (${fault.id}, ${engine}) is listed as not kept, and passes: take it off the list in test/promises/lib/promises.mjs.`,
        );
  }
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const table = tableOf({ checks: allChecks(), results, versions, before: readTable(before) });
  problems.push(...table.problems);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  const report = conformance({ checks: allChecks(), ...table, version, date });
  const pages = { 'promises.md': table.text, 'accessibility-conformance.md': report.page };
  for (const [name, words] of Object.entries(pages)) {
    const text = await format(words, { parser: 'markdown', printWidth: 110, singleQuote: true });
    const path = join(root, 'docs', name);
    if (!flag('check')) writeFileSync(path, text);
    else if (!existsSync(path) || lasting(readFileSync(path, 'utf8')) !== lasting(text))
      problems.push(
        `docs/${name} says something else than this run: write it anew with \`npm run test:promises\`.`,
      );
  }
  if (!flag('check')) {
    const text = await format(report.yaml, { parser: 'yaml', printWidth: 110, singleQuote: true });
    writeFileSync(join(root, 'docs/accessibility-conformance.yaml'), text);
  }
}
for (const problem of problems) console.log(`FAILED ${problem}`);
const count = (state) => results.filter((each) => each.state === state).length;
console.log(
  `promises: ${count('kept')} passed, ${failed.length + problems.length} failed, ${count('skipped') + knownFailed.length} skipped`,
);
process.exit(failed.length + problems.length ? 1 : 0);
