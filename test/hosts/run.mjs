/**
 * `npm run hosts`: opens each page of a host in Chromium and writes `docs/hosts.md`. A row that does not do what it says is an error, and
 * nothing is written. What was not run here stands in its own table, with who says so and since when.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { HOSTS } from '../../demo/builder-hosts.js';
import { findChromium, findOldChromium } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { pagesOf, routesOf } from './pages.mjs';
import { ROWS } from './rows.mjs';

const PAGE = join(root, 'docs/hosts.md');

/** Runs all rows. @returns {Promise<{ row: object, fault?: string, skipped?: boolean }[]>} */
export async function runRows() {
  const { integrity } = JSON.parse(readFileSync(join(root, 'dist/embed.json'), 'utf8'));
  const alone = (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end(readFileSync(join(root, 'dist/embed.js')));
  const open = { routes: routesOf({}), headers: { 'access-control-allow-origin': '*' } };
  const [other, closed] = await Promise.all([serve(open), serve()]);
  const site = await serve({
    routes: { ...routesOf(pagesOf(other.address, closed.address, integrity)), '/alone/embed.js': alone },
  });
  const browsers = new Map();
  const browserOf = async (major) => {
    if (!browsers.has(major)) {
      const { source: _, ...found } = (await (major ? findOldChromium(major) : findChromium())) ?? {};
      const launched = found.executablePath
        ? await chromium.launch({ ...found, headless: true }).catch(() => undefined)
        : undefined;
      browsers.set(major, launched);
    }
    return browsers.get(major);
  };
  const results = [];
  for (const row of ROWS) {
    const browser = await browserOf(row.chromium);
    if (!browser) {
      results.push({ row, skipped: true });
      continue;
    }
    const tab = await browser.newPage();
    tab.setDefaultTimeout(10_000);
    const fault = await row.run(tab, site.address).then(
      () => undefined,
      (reason) => String(reason?.message ?? reason),
    );
    results.push({ row, fault });
    await tab.close();
  }
  await Promise.all([...browsers.values()].map((browser) => browser?.close()));
  await Promise.all([site, other, closed].map((each) => each.close()));
  return results;
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {Set<object>} skipped rows that could not be run on this machine. */
export function pageOf(skipped = new Set()) {
  const kinds = [...new Set(ROWS.map(({ kind }) => kind))];
  const run = kinds.map((kind) => {
    const rows = ROWS.filter((row) => row.kind === kind);
    return `### ${kind}\n\n${table(
      ['host or condition', 'works', 'what has to be done'],
      rows.map((row) => [row.host, skipped.has(row) ? 'not run' : row.works, row.done]),
    )}`;
  });
  const told = table(
    ['host', 'shape', 'what its plan or role does not allow', 'who says so', 'looked up'],
    HOSTS.map(({ name, shape, limits, source, link, date }) => [
      name,
      shape,
      cell(limits),
      link ? `[${cell(source)}](${link})` : cell(source),
      date,
    ]),
  );
  return `# Where it works

This page is written by \`npm run hosts\`, which opens the pages of \`test/hosts/pages.mjs\` in Chromium, against \`dist/\` as it ships. A row that does
not do what it says here fails the build.

## Run here

${run.join('\n\n')}

“Swapped by hand” means that a few lines of script did what such a library does; the libraries themselves were not loaded.

The WordPress plugin is run by \`npm run test:wordpress\`: block editor and classic editor, as administrator and as author, Twenty Twenty-One and Twenty
Twenty-Three, a fetch that fails, an update, and deletion, in WordPress 6.1.9 with PHP 8.2. By hand on 2026-11-28: the same in WordPress 6.7-alpha, but for
Twenty Twenty-One, whose files were not complete there; and each file of PHP was read by PHP 7.4.33.

## Not run here

What others say of hosts that were not at hand. It may have changed since: the date is when it was looked up. The builder shows the steps for each.

${told}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await runRows();
  const faults = results.filter(({ fault }) => fault);
  for (const { row, fault } of faults) console.error(`${row.host}: ${fault}`);
  if (faults.length) process.exitCode = 1;
  else writeFileSync(PAGE, pageOf(new Set(results.flatMap(({ row, skipped }) => (skipped ? [row] : [])))));
  console.log(`${results.length - faults.length} of ${results.length} rows are as they say.`);
}
