/**
 * `npm run bench:search`: milliseconds a key at 1,000, 10,000 and 100,000 groups, in Chromium, beside plain Fuse, MiniSearch and uFuzzy in
 * the same run. Prints the table of `docs/search.md`. `node bench/search.mjs 1000 10000` measures only these sizes.
 */
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../scripts/browsers.mjs';

/** An engine that is not through with its keys after this long is cut off, in milliseconds. */
const PATIENCE = 20_000;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000, 100_000];

const out = mkdtempSync(join(tmpdir(), 'bench-search-'));
await build({
  entryPoints: { page: 'bench/search-page.mjs', worker: 'src/search/worker.ts' },
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: out,
});
const server = createServer((request, response) => {
  if (request.url === '/') {
    response.setHeader('content-type', 'text/html');
    return response.end('<!doctype html><title>Bench</title><script type="module" src="/page.js"></script>');
  }
  response.setHeader('content-type', 'text/javascript');
  try {
    response.end(readFileSync(join(out, new URL(request.url, 'http://localhost').pathname)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

const ms = (value) =>
  Number.isFinite(value) ? (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')) : '';
const found = await findChromium();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: CHROMIUM_ARGS,
  env: { ...process.env, ...found.env },
});
try {
  console.log(
    `Chromium ${browser.version()}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores. Milliseconds.\n`,
  );
  for (const size of sizes) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => 'measure' in globalThis);
    const figures = await page.evaluate(([n, patience]) => globalThis.measure(n, patience), [size, PATIENCE]);
    console.log(
      `| ${size.toLocaleString('en')} groups | a key, median | 95th percentile | build | longest hold of the page | keys timed |`,
    );
    console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
    for (const { engine, median, p95, build: took, longest, keys } of figures)
      console.log(`| ${engine} | ${ms(median)} | ${ms(p95)} | ${ms(took)} | ${ms(longest)} | ${keys} |`);
    console.log('');
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
  rmSync(out, { recursive: true, force: true });
}
