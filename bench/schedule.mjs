/**
 * How long it takes to sort 10,000 groups by their next date, in Node and in Chromium, with the engine's own Temporal
 * and with the polyfill. `node bench/schedule.mjs`. Aim: at most 60 ms, none of it in one piece.
 */
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/browsers.mjs';

const { outputFiles } = await build({
  entryPoints: ['src/schedule/index.ts'],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  logLevel: 'error',
});
const code = outputFiles[0].text;

/** Runs where the module runs; it may use nothing from outside itself. */
async function measure(code, polyfilled, zones) {
  const own = globalThis.Temporal;
  if (polyfilled) delete globalThis.Temporal;
  const url = globalThis.Buffer
    ? `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    : URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const make = (n) =>
    Array.from({ length: n }, (_, i) => {
      const byDay = [days[i % 7]];
      const startTime = `${String(8 + (i % 14)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`;
      const base = { startTime, duration: 'PT90M', scheduleTimezone: zones[(i * 7) % zones.length] };
      const forms = [
        ...Array(6).fill({ repeatFrequency: 'P1W', byDay }),
        { repeatFrequency: 'P2W', byDay, startDate: '2026-08-31' },
        { repeatFrequency: 'P1M', byDay: [`1${byDay}`, `3${byDay}`] },
        { repeatFrequency: 'P1M', byDay: [`-1${byDay}`] },
        {
          repeatFrequency: 'P1W',
          byDay,
          startDate: '2026-09-01',
          endDate: '2027-06-30',
          exceptDate: ['2026-12-22'],
        },
      ];
      return { schedule: [{ ...forms[i % 10], ...base }] };
    });
  const { ready, sortByNext, describeSchedule } = await import(url);
  await ready();
  const run = (groups, from) => {
    const start = performance.now();
    let longest = 0;
    let at = start;
    let n = 0;
    for (const work = sortByNext(groups, { from }); ;) {
      const step = work.next();
      if (step.done) break;
      if (++n % 16 === 0) {
        longest = Math.max(longest, performance.now() - at);
        at = performance.now();
      }
    }
    return [performance.now() - start, longest];
  };
  const from = Date.parse('2026-11-23T09:00Z');
  const groups = make(10_000);
  const [cold, slice] = run(groups, from);
  const fresh = [1, 2, 3, 4, 5].map((i) => run(make(10_000), from + i)[0]).sort((a, b) => a - b)[2];
  const minute = run(groups, from + 60_000)[0];
  const change = run(make(10_000), Date.parse('2027-03-26T09:00Z'))[0];
  const words = performance.now();
  for (const group of groups.slice(0, 20)) describeSchedule(group, { from, visitorZone: 'Asia/Tokyo' });
  const round = (ms) => Math.round(ms * 10) / 10;
  const result = {
    'first, zones unknown': round(cold),
    'longest 16 groups of it': round(slice),
    'new list, median of 5': round(fresh),
    'a minute later': round(minute),
    'new list, week of clock changes': round(change),
    'words of 20 groups': round(performance.now() - words),
  };
  if (own) globalThis.Temporal = own;
  return result;
}

const zones = Intl.supportedValuesOf('timeZone').filter((_, i) => i % 10 === 0);
console.log(`10,000 groups in ${zones.length} zones, ms`);
const rows = {
  [`Node ${process.versions.node}${globalThis.Temporal ? '' : ', polyfill'}`]: await measure(
    code,
    false,
    zones,
  ),
};
const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args: args ?? ['--no-sandbox'] });
for (const polyfilled of [false, true]) {
  const page = await browser.newPage();
  await page.goto('about:blank');
  rows[`Chromium ${browser.version()}${polyfilled ? ', polyfill' : ''}`] = await page.evaluate(
    `(${measure})(${JSON.stringify(code)}, ${polyfilled}, ${JSON.stringify(zones)})`,
  );
  await page.close();
}
await browser.close();
console.table(rows);
