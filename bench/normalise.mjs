// How long reading a Meeting Guide feed holds a page: `node bench/normalise.mjs [records] [runs]`.
// In Chromium, each time in a page of its own; prints medians of main-thread time and of the longest slice between two pauses.
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

/**
 * Runs in the page: the first reading, by code that has not run yet, and the median of five more. The readers are generators:
 * what runs between two pauses is one slice.
 */
async function measure({ make, records }) {
  const { normalise } = await import('/stdin.js');
  const feed = new Function(`return (${make})`)();
  await normalise(feed(1)); // fetches the reader of this format
  const rows = feed(records);
  const once = async () => {
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
    const reading = await normalise(rows);
    slices.push(performance.now() - from);
    MessagePort.prototype.postMessage = post;
    return {
      total: slices.reduce((a, b) => a + b, 0),
      longest: Math.max(...slices),
      slices: slices.length,
      groups: reading.feed.groups.length,
      notices: reading.notices.length,
    };
  };
  const cold = await once();
  const warm = [];
  for (let i = 0; i < 5; i++) warm.push(await once());
  return { cold, warm };
}

const server = createServer((request, response) => {
  const text = files.get(request.url ?? '');
  response.setHeader('content-type', text ? 'text/javascript' : 'text/html');
  response.end(text ?? '<!doctype html><title>bench</title>');
}).listen(0, '127.0.0.1');
await new Promise((go) => server.once('listening', go));
const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args });
const found = [];
for (let run = 0; run < runs; run++) {
  const page = await browser.newPage(); // a visitor's page reads a feed once, and cold
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  found.push(await page.evaluate(measure, { make: makeFeed.toString(), records }));
  await page.close();
}
await browser.close();
server.close();

const median = (readings, key) =>
  readings.map((each) => each[key]).sort((a, b) => a - b)[readings.length >> 1];
const tell = (what, readings) =>
  console.log(
    `${what}: ${median(readings, 'total').toFixed(0)} ms of main-thread time in ${median(readings, 'slices')} slices, the longest ${median(readings, 'longest').toFixed(1)} ms (of all: ${Math.max(...readings.map((each) => each.longest)).toFixed(1)} ms)`,
  );
const [{ cold }] = found;
console.log(
  `${cold.groups} of ${records} Meeting Guide records shown, ${cold.notices} notices; Chromium, ${runs} pages, medians`,
);
tell(
  'The first reading of a page',
  found.map((each) => each.cold),
);
tell(
  'Later readings',
  found.flatMap((each) => each.warm),
);
