/**
 * Measures the finder of `dist/embed.js` beside the floor (`lib/widgets.mjs`) in one run, each in a fresh profile of a headless
 * Chromium, with a made-up feed of N groups as Meeting Guide JSON. Ratios to the floor are what counts; milliseconds are of the
 * machine it runs on. Promises W2 to W6.
 *
 *     npm run build && node bench/finder.mjs [--sizes 500,10000] [--reps 5] [--cpu 4] [--json]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { asMeetingGuide, makeGroups } from '../demo/make-feeds.mjs';
import { findChromium } from '../scripts/browsers.mjs';
import { serve } from './lib/serve.mjs';
import { finder, floor } from './lib/widgets.mjs';

const option = (name, fallback) => process.argv.find((_, i, all) => all[i - 1] === `--${name}`) ?? fallback;
const sizes = option('sizes', '500,10000').split(',').map(Number);
const reps = Number(option('reps', 5));
/** How many times slower the processor is made: 4 for a cheap telephone. */
const cpu = Number(option('cpu', 1));
/** Typed one after another: each changes the rows of both. */
const KEYS = ['q', 'Backspace', 'v', 'o'];

const median = (numbers) => {
  const sorted = numbers.filter((n) => n !== undefined && n !== null).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (!sorted.length) return undefined;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const { executablePath } = await findChromium();
const probe = readFileSync(new URL('./lib/probe.js', import.meta.url), 'utf8');

/** One visit: load, rest, type. */
async function visit(widget, base, n) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--js-flags=--expose-gc',
    ],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.waitForTimeout(500); // a visitor's browser has started long ago
    await page.addInitScript(`window.__rows = ${JSON.stringify(widget.rows)};${probe}`);
    await page.goto(`${base}/${widget.name}-${n}.html`, {
      waitUntil: 'commit',
    });
    await page.waitForFunction(() => window.__bench.firstRows, null, {
      timeout: 60_000,
      polling: 50,
    });
    await page.waitForTimeout(1000);
    const { firstRows, long, shift, elements, errors } = await page.evaluate(() => {
      const { firstRows, long, shift, errors } = window.__bench;
      return {
        firstRows,
        long,
        shift,
        errors,
        elements: window.__bench.elements(),
      };
    });
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 2 ** 20;
    const after = long.filter(({ startTime, duration }) => startTime + duration > firstRows);
    await page.locator('input[type=search]').first().click();
    await page.waitForTimeout(500);
    const keys = [];
    for (const key of KEYS) {
      const changed = page.evaluate(() => window.__bench.nextKey());
      await page.waitForTimeout(60);
      await page.keyboard.press(key);
      keys.push((await changed).ms);
      await page.waitForTimeout(400);
    }
    const longest = (of) => Math.max(0, ...of.map(({ duration }) => duration));
    const typing = await page.evaluate(
      (from) => window.__bench.long.filter(({ startTime }) => startTime > from),
      firstRows + 1000,
    );
    return {
      firstRows,
      longBefore: longest(long.filter((task) => !after.includes(task))),
      longAfter: longest(after),
      longTyping: longest(typing),
      keys,
      heap,
      elements,
      shift,
      errors,
    };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const pages = {};
for (const n of sizes) {
  pages[`/groups-${n}.json`] = () => JSON.stringify(asMeetingGuide(makeGroups(n)));
  for (const widget of [floor, finder])
    pages[`/${widget.name}-${n}.html`] = () => widget.page(`/groups-${n}.json`);
}
const { base, close } = await serve(
  { ...floor.files, ...finder.files, ...pages },
  fileURLToPath(new URL('../dist/', import.meta.url)),
);

const table = [];
for (const n of sizes) {
  const visits = { floor: [], 'peer-group-finder': [] };
  // in turns, so that a busy moment of the machine hits both
  for (let i = 0; i < reps; i++)
    for (const widget of [floor, finder]) {
      const seen = await visit(widget, base, n);
      if (seen.errors.length) throw new Error(`${widget.name}: ${seen.errors[0]}`);
      visits[widget.name].push(seen);
      process.stderr.write(
        `${widget.name} ${n} #${i + 1}: rows ${Math.round(seen.firstRows)} ms, keys ${seen.keys.map((ms) => Math.round(ms ?? -1)).join(' ')} ms\n`,
      );
    }
  for (const [name, all] of Object.entries(visits)) {
    const of = (value) => median(all.map(value));
    const first = median(visits.floor.map(({ firstRows }) => firstRows));
    const key = (list) => median(list.flatMap(({ keys }) => keys));
    table.push({
      groups: n,
      name,
      'first rows, ms': Math.round(of(({ firstRows }) => firstRows)),
      '× floor': +(of(({ firstRows }) => firstRows) / first).toFixed(2),
      'key to rows, ms': Math.round(key(all)),
      '× floor ': +(key(all) / key(visits.floor)).toFixed(2),
      'longest task before rows': Math.round(of(({ longBefore }) => longBefore)),
      after: Math.round(of(({ longAfter }) => longAfter)),
      typing: Math.round(of(({ longTyping }) => longTyping)),
      'heap, MB': +of(({ heap }) => heap).toFixed(1),
      elements: of(({ elements }) => elements),
      shift: +of(({ shift }) => shift).toFixed(3),
    });
  }
}
close();
if (process.argv.includes('--json')) console.log(JSON.stringify(table, null, 2));
else {
  const heads = Object.keys(table[0]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log(
    [line(heads), line(heads.map(() => '---')), ...table.map((row) => line(Object.values(row)))].join('\n'),
  );
}
