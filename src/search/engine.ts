import { inSlices, SLICE } from '../text/slices.js';
import { firstPass, rowOf, type Answer, type Engine } from './first-pass.js';
import { Meanings } from './meanings.js';
import { resultOf } from './result.js';
import type { Field, Search, SearchOptions } from './types.js';
import { WordIndex, type Row } from './word-index.js';

/** From how many entries on a worker pays: see `docs/search.md`. */
const WORKER_FROM = 20_000;

type Lazy = typeof import('./lazy.js');
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
  options: SearchOptions & { id?: (entry: T) => string } = {},
): Search<T> {
  const { languages = ['en'], vocabulary = [], workerFrom = WORKER_FROM } = options;
  const idOf = options.id ?? ((entry: T) => String((entry as { id?: unknown }).id ?? ''));
  const all = [...entries];
  const index = new WordIndex();
  const engine: Engine = { index, meanings: new Meanings(), weights: fields.map((field) => field.weight) };
  engine.meanings.learnTerms(vocabulary);
  let lazy: Lazy | undefined;
  let remote: Remote | undefined;
  let preparing: Promise<void> | undefined;

  const rowAt = (at: number): Row => rowOf(fields, all[at] as T);

  function* build(): Generator<void, void> {
    while (index.size < all.length) {
      index.add(rowAt(index.size));
      yield;
    }
    index.rest();
  }

  async function prepareNow(): Promise<void> {
    const loading = import('./lazy.js').then(
      async (module) => {
        const lexicons = await module.loadLexicons(languages);
        if (!lazy) module.teach(engine.meanings, lexicons);
        lazy = module;
        if (all.length >= workerFrom && index.size < all.length)
          remote ??= await module.startRemote({ weights: engine.weights, vocabulary, lexicons });
      },
      () => undefined, // offline: the first pass stands, and the next press tries again
    );
    if (all.length >= workerFrom) await loading;
    if (remote) return remote.send(all.length, rowAt);
    await Promise.all([loading, inSlices(build())]);
    await lazy?.readSpellings(engine);
  }

  const answerOf = (query: string, answer: Answer) => {
    const { indices, firm } = answer;
    if (lazy && firm > 1) {
      const page = Array.from(indices.subarray(0, Math.min(firm, lazy.PAGE)));
      const titles = page.map((at) => [rowAt(at)[0]].flat().join(' '));
      lazy.rankPage(query, titles).forEach((from, to) => (indices[to] = page[from] as number));
    }
    return resultOf(query, answer, all, fields, idOf);
  };

  const self: Search<T> = {
    search(query) {
      if (!remote) {
        const until = performance.now() + SLICE;
        for (const work = build(); !work.next().done && performance.now() < until;);
      }
      const answer = firstPass(engine, query);
      const settled = answer.settled && !!lazy && index.size === all.length;
      return answerOf(query, { ...answer, settled });
    },
    async searchFully(query, { signal } = {}) {
      await self.prepare();
      signal?.throwIfAborted();
      const there = await remote?.ask(query);
      signal?.throwIfAborted();
      const first = there ?? firstPass(engine, query);
      const answer = there ?? lazy?.finish(engine, query, first) ?? first;
      return answerOf(query, { ...answer, settled: true });
    },
    prepare: () =>
      (preparing ??= prepareNow().finally(() => {
        if (!lazy) preparing = undefined;
      })),
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
