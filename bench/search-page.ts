/** What `search.mjs` runs in the browser: every engine over the same made-up groups, queries typed letter by letter. */
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createGroupSearch } from '../src/search/index.js';
import { madeUpFeed } from '../test/search/made-up-feed.js';

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

export interface Figure {
  engine: string;
  /** Milliseconds from nothing to searchable, and the longest that the page was held meanwhile. */
  build: number;
  longest: number;
  median: number;
  p95: number;
  /** Keys that were timed; fewer than all where an engine is too slow to wait for. */
  keys: number;
}

const pause = (): Promise<void> =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => go();
    port2.postMessage(0);
  });

async function time(
  ask: (key: string) => unknown,
  patience: number,
): Promise<Pick<Figure, 'median' | 'p95' | 'keys'>> {
  const times: number[] = [];
  const until = performance.now() + patience;
  for (let i = 0; i < keys.length && performance.now() < until; i++) {
    const key = keys[i]!;
    await pause();
    const start = performance.now();
    await ask(key);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    median: times[times.length >> 1]!,
    p95: times[Math.floor(times.length * 0.95)]!,
    keys: times.length,
  };
}

/** The longest that the page was held while something was going on, in milliseconds. */
async function watched<T>(work: () => Promise<T> | T): Promise<{ value: T; took: number; longest: number }> {
  let [longest, last, on] = [0, performance.now(), true];
  const tick = async (): Promise<void> => {
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
const at = (group: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], group);

export async function measure(size: number, patience: number): Promise<Figure[]> {
  const groups = madeUpFeed(size);
  const texts = groups.map((group) =>
    fields
      .map((path) => at(group, path))
      .flat()
      .join(' '),
  );
  const figures: Figure[] = [];
  const run = async (
    engine: string,
    make: () => Promise<(key: string) => unknown> | ((key: string) => unknown),
  ): Promise<void> => {
    const { value: ask, took, longest } = await watched(make);
    figures.push({ engine, build: took, longest, ...(await time(ask, patience)) });
  };
  const settled = async (workerFrom: number): Promise<(key: string) => unknown> => {
    const search = createGroupSearch(groups, { workerFrom });
    await search.prepare();
    return async (key) => {
      const first = workerFrom > size ? search.search(key) : undefined;
      return first?.settled ? first : search.searchFully(key);
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
      extractField: (group, name) =>
        (name === 'id' ? group.id : [at(group, name)].flat().join(' ')) as string,
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

declare global {
  var measure: (size: number, patience: number) => Promise<Figure[]>;
}
globalThis.measure = measure;
