import { inSlices, SLICE } from '../text/slices.js';
import { firstPass, rowOf, type Answer, type Engine } from './first-pass.js';
import { weightsOf } from './rank.js';
import { resultOf } from './result.js';
import type { Field, Search, SearchOptions, SearchResult, When } from './types.js';
import { WordIndex, type Row } from './word-index.js';

/** From how many entries on a worker pays: see `docs/search.md`. */
const WORKER_FROM = 20_000;

type Lazy = typeof import('./lazy.js');
type Known = Awaited<ReturnType<Lazy['learn']>>;
type Remote = import('./remote.js').Remote;

/**
 * Makes a list of anything searchable. Nothing is read before the first search or `prepare()`.
 * @param entries the list. Results name positions in it; entries are not copied, and must not change.
 * @param fields what of an entry is searched, the most telling first: the first is its title.
 * @param options.id how to name an entry in `ids`; default its `id`.
 */
export function createSearch<T>(
  entries: readonly T[],
  fields: readonly Field<T>[],
  options: SearchOptions<T> & { id?: (entry: T) => string } = {},
): Search<T> {
  const { languages = ['en'], vocabulary = [], workerFrom = WORKER_FROM, meets } = options;
  const idOf = options.id ?? ((entry: T) => (entry as { id?: string }).id ?? '');
  const all = [...entries];
  const index = new WordIndex();
  const engine: Engine = { index, weights: weightsOf(fields.map((field) => field.weight)) };
  let lazy: Lazy | undefined;
  let known: Known | undefined;
  let remote: Remote | undefined;
  let preparing: Promise<void> | undefined;
  let running = Promise.resolve();
  let refused = false;

  const isLarge = (): boolean => all.length >= workerFrom && !refused;
  const rowAt = (at: number): Row => rowOf(fields, all[at] as T);

  const titleAt = (at: number): string =>
    [rowOf(fields.slice(0, 1), all[at] as T)[0]]
      .flat()
      .filter((value) => typeof value === 'string')
      .join(' ');

  function* build(): Generator<void, void> {
    while (index.size < all.length) {
      yield* index.add(rowAt(index.size));
      yield;
    }
    index.rest();
  }

  async function load(): Promise<void> {
    try {
      lazy ??= await import('./lazy.js');
      known ??= await lazy.learn(engine, { languages, vocabulary }, options);
      if (remote || !isLarge() || index.size === all.length) return;
      remote = await lazy.startRemote({ weights: engine.weights, vocabulary, lexicons: known.lexicons });
      refused = !remote;
    } catch {
      preparing = undefined; // offline: the first pass stands, and the next press tries again
    }
  }

  async function prepareNow(): Promise<void> {
    const loading = load();
    if (isLarge()) await loading;
    if (remote) return remote.send(all.length, rowAt);
    await Promise.all([loading, inSlices(build())]);
    if (known) await lazy?.readSpellings(known.learned);
  }

  /** The words that are searched for, and the day that is said beside them. */
  const read = (query: string): { rest: string; when?: When } =>
    (meets && known?.readDays(query)) ?? { rest: query };

  function show(query: string, { rest, when }: { rest: string; when?: When }, answer: Answer): SearchResult {
    let shown = answer;
    if (lazy && when && meets)
      ({ answer: shown, when } = lazy.meeting(answer, when, (at) => meets(all[at] as T, when as When)));
    shown = lazy?.polish(query, rest, shown, rowAt, titleAt) ?? shown;
    return resultOf(query, shown, all, fields, idOf, when);
  }

  const self: Search<T> = {
    search(query) {
      if (!remote) {
        const until = performance.now() + SLICE;
        for (const work = build(); !work.next().done && performance.now() < until;);
      }
      const asked = read(query);
      const answer = firstPass(engine, asked.rest);
      return show(query, asked, {
        ...answer,
        settled: answer.settled && !!known && index.size === all.length,
      });
    },
    async find(query, options = {}) {
      const { signal, asTyped } = options;
      do {
        await self.prepare();
        signal?.throwIfAborted();
      } while (!remote && index.size < all.length); // stopped, or given more entries, meanwhile
      const worker = remote;
      const asked = read(query);
      let answer = await worker?.ask(asked.rest, asTyped);
      signal?.throwIfAborted();
      if (worker && !answer) {
        if (worker === remote) {
          self.stop();
          refused = true; // the worker died: the page goes on by itself
        }
        return self.find(query, options);
      }
      if (!answer) {
        answer = firstPass(engine, asked.rest);
        if (known) answer = lazy?.finish(known.learned, asked.rest, answer, asTyped) ?? answer;
      }
      return show(query, asked, { ...answer, settled: true });
    },
    searchFully: (query, options) => self.find(query, options),
    prepare: () => (preparing ??= running = running.then(prepareNow)), // never twice at once
    add(more) {
      for (const entry of more) all.push(entry);
      preparing = undefined;
    },
    stop() {
      remote?.stop();
      remote = preparing = undefined;
    },
  };
  return self;
}
