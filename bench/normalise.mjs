// How long reading a Meeting Guide feed holds a page: `node bench/normalise.mjs [records] [runs]`.
// In Chromium; prints medians of main-thread time and of the longest slice between two pauses.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/browsers.mjs';

const records = Number(process.argv[2] ?? 10_000);
const runs = Number(process.argv[3] ?? 9);

const bundle = await build({
  stdin: {
    contents: "export { normalise } from './src/feed/index.js';",
    resolveDir: fileURLToPath(new URL('../', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  minify: true,
  splitting: true,
  outdir: '/',
  write: false,
});
const files = new Map(bundle.outputFiles.map(({ path, text }) => [path, text]));

/** Made-up records with the irregular values that real feeds have. */
function makeFeed(n) {
  const days = [0, 1, '2', 'Wednesday', [4], 5, 6];
  const times = ['19:30', '7:30 PM', '08:00:00', '12:00', '20:15'];
  return Array.from({ length: n }, (_, i) => ({
    slug: `meeting-${i}`,
    name: `Sample meeting ${i}`,
    day: days[i % 7],
    time: times[i % 5],
    end_time: i % 3 ? '21:00' : '',
    types: i % 11 ? ['D', 'B', i % 2 ? 'W' : 'O', 'X'] : 'D, ZZ',
    notes: i % 4 ? `Side door &amp; up the stairs.\nTea from ${i % 12}.` : null,
    location: `Sample Hall ${i % 400}`,
    formatted_address: `${i % 900} Sample Street, Anytown ${i % 50}, OK ${10_000 + (i % 9000)}, USA`,
    region: `Region ${i % 40}`,
    latitude: i % 5 ? 35 + (i % 100) / 100 : String(35),
    longitude: -97 - (i % 100) / 100,
    timezone: 'America/Chicago',
    conference_url: i % 6 ? '' : `https://meet.example.org/${i}`,
    updated: i % 2 ? '8/29/2026' : '2026-07-09 19:32:28',
    contact_1_name: '',
    url: `https://example.org/meetings/${i}`,
  }));
}

/** Runs in the page. The readers are generators: what runs between two pauses is one slice. */
async function measure({ make, records, runs }) {
  const { normalise } = await import('/stdin.js');
  const feed = new Function(`return (${make})`)()(records);
  const results = [];
  for (let run = 0; run <= runs; run++) {
    const slices = [];
    let from = performance.now();
    // the pauses are messages; a slice starts with one and ends where the next is posted
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (...each) {
      slices.push(performance.now() - from);
      setTimeout(() => {
        from = performance.now();
        post.apply(this, each);
      });
    };
    const start = performance.now();
    const reading = await normalise(feed);
    slices.push(performance.now() - from);
    MessagePort.prototype.postMessage = post;
    if (run)
      results.push({
        wall: performance.now() - start,
        total: slices.reduce((a, b) => a + b, 0),
        longest: Math.max(...slices),
        n: slices.length,
        groups: reading.feed.groups.length,
        notices: reading.notices.length,
      });
  }
  return results;
}

const server = createServer((request, response) => {
  const text = files.get(request.url ?? '');
  response.setHeader('content-type', text ? 'text/javascript' : 'text/html');
  response.end(text ?? '<!doctype html><title>bench</title>');
}).listen(0, '127.0.0.1');
await new Promise((go) => server.once('listening', go));
const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const found = await page.evaluate(measure, { make: makeFeed.toString(), records, runs });
await browser.close();
server.close();

const median = (key) => found.map((each) => each[key]).sort((a, b) => a - b)[found.length >> 1];
const ms = (key) => `${median(key).toFixed(1)} ms`;
console.log(
  `${found[0].groups} of ${records} Meeting Guide records shown, ${found[0].notices} notices (Chromium, median of ${runs})`,
);
console.log(
  `main-thread time ${ms('total')} in ${median('n')} slices, the longest ${ms('longest')} (worst run ${Math.max(...found.map((each) => each.longest)).toFixed(1)} ms)`,
);
