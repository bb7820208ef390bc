/** What `search.mjs` runs in the browser: every engine over the same made-up groups, queries typed letter by letter. */
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createGroupSearch } from '../src/search/index.ts';
import { madeUpFeed } from '../test/search/made-up-feed.ts';

const queries = [
  'anxiety',
  'anxeity womens tues evning',
  'leicester',
  'leister',
  'bereavement group',
  'baby blues',
  'zoom',
  'panic attacks',
  'tuesday evening',
  'selfharm',
  'postnatal brighton',
  'deppression',
  'mens talking circle',
  'drop in',
  'newcastle wednesday 6pm',
  'lgbtq young people',
  'veterans ptsd online',
  'hearing voices',
  'eating disorders cardiff',
  'weekend morning',
  'carers edinborough',
  'adhd',
  'harbour',
  'free online anxiety',
  'gambling',
  'lonliness older adults',
  'stroke sheffield',
  'chronic pain',
  'domestic abuse',
  'qwertyuiop',
];
const keys = queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));

const pause = () =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => go();
    port2.postMessage(0);
  });

/** Rounds over all keys; the best of each key counts, because other work on the machine only ever adds. */
const ROUNDS = 3;

async function time(ask, patience) {
  const best = new Map();
  const until = performance.now() + patience;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, key] of keys.entries()) {
      if (performance.now() > until) break;
      await pause();
      const start = performance.now();
      await ask(key);
      best.set(i, Math.min(best.get(i) ?? Infinity, performance.now() - start));
    }
  }
  const times = [...best.values()].sort((x, y) => x - y);
  return {
    median: times[times.length >> 1],
    p95: times[Math.floor(times.length * 0.95)],
    keys: times.length,
  };
}

/** How long something took, and the longest that the page was held meanwhile, in milliseconds. */
async function watched(work) {
  let [longest, last, on] = [0, performance.now(), true];
  const tick = async () => {
    while (on) {
      await pause();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  };
  const ticking = tick();
  await pause();
  const start = performance.now();
  const value = await work();
  const took = performance.now() - start;
  await pause();
  on = false;
  await ticking;
  return { value, took, longest };
}
const fields = [
  'name',
  'topics',
  'audience',
  'description',
  'location.addressLocality',
  'location.name',
  'attendance',
];
const at = (group, path) => path.split('.').reduce((value, key) => value?.[key], group);
/**
 * Figures of every engine at one size, in milliseconds: `build` from nothing to searchable, `longest` hold of the page meanwhile, `median`
 * and `p95` of a key. `keys` are fewer than all where an engine is too slow to wait for.
 */
async function measure(size, patience) {
  const groups = madeUpFeed(size);
  const texts = groups.map((group) =>
    fields
      .map((path) => at(group, path))
      .flat()
      .join(' '),
  );
  const figures = [];
  const run = async (engine, make) => {
    const { value: ask, took, longest } = await watched(make);
    figures.push({ engine, build: took, longest, ...(await time(ask, patience)) });
  };
  const settled = async (workerFrom) => {
    const search = createGroupSearch(groups, { workerFrom });
    await search.prepare();
    return async (key) => {
      const first2 = workerFrom > size ? search.search(key) : void 0;
      return first2?.settled ? first2 : search.find(key);
    };
  };
  await run('this, on the page', () => settled(Infinity));
  const first = createGroupSearch(groups, { workerFrom: Infinity });
  await first.prepare();
  figures.push({
    engine: 'this, first pass alone',
    build: NaN,
    longest: NaN,
    ...(await time((key) => first.search(key), patience)),
  });
  await run('this, in a worker', () => settled(0));
  await run('uFuzzy', () => {
    const fuzzy = new uFuzzy({ intraMode: 1 });
    return (key) => fuzzy.search(texts, key, 1);
  });
  await run('MiniSearch', () => {
    const mini = new MiniSearch({
      fields,
      extractField: (group, name) => (name === 'id' ? group.id : [at(group, name)].flat().join(' ')),
    });
    mini.addAll(groups);
    return (key) => mini.search(key, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
  });
  await run('Fuse over the records', () => {
    const fuse = new Fuse(groups, { keys: fields, ignoreLocation: true, threshold: 0.3 });
    return (key) => fuse.search(key.slice(0, 32), { limit: 50 });
  });
  return figures;
}
globalThis.measure = measure;
