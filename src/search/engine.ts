import { inSlices, SLICE } from '../text/slices.js';
import { saysCrisis } from './crisis.js';
import { eachWord } from './fold.js';
import { Meanings } from './meanings.js';
import { rank, type Term } from './rank.js';
import { termsOf, typedWords, waysOfWord } from './terms.js';
import type { Field, Match, Search, SearchOptions, SearchResult } from './types.js';
import { WordIndex } from './word-index.js';

/** Fewer hits than this, and misspelt words are mended as well. */
export const FEW = 5;

/** What a search is made of, as the lazy parts need it. */
export interface Engine {
  readonly index: WordIndex;
  readonly meanings: Meanings;
  readonly weights: readonly number[];
}

/** An answer as numbers and words: what can cross to a worker and back. */
export interface Answer extends Pick<SearchResult, 'notice' | 'corrected' | 'dropped' | 'settled'> {
  indices: Uint32Array;
  /** Sets of words; an entry has a mark where one of its texts has all of a set. */
  found: readonly (readonly string[])[];
}

/** Reads the fields of an entry for the index. */
export const rowOf = <T>(fields: readonly Field<T>[], entry: T) => fields.map((field) => field.read(entry));

export const foundBy = (terms: readonly Term[]): (readonly string[])[] =>
  terms.flatMap(({ ways }) => ways.map(({ words }) => words));

/** The first pass. */
export function firstPass({ index, meanings, weights }: Engine, query: string): Answer {
  const terms = termsOf(meanings, typedWords(query), (typed) => waysOfWord(index, meanings, typed));
  const indices = terms.length
    ? rank(index, weights, terms).indices
    : Uint32Array.from({ length: index.size }, (_, i) => i);
  return {
    indices,
    notice: indices.length || !terms.length ? 'exact' : 'none',
    corrected: [],
    dropped: [],
    settled: !terms.length || indices.length >= FEW,
    found: foundBy(terms),
  };
}

/** The answer for those who show it. It refers to the entries and does not copy them. */
export function resultOf<T>(
  query: string,
  answer: Answer,
  entries: readonly T[],
  fields: readonly Field<T>[],
  idOf: (entry: T) => string,
): SearchResult {
  const { indices, found } = answer;
  let ids: string[] | undefined;
  let single: Set<string> | undefined;
  const sets = found.filter((words) => words.length > 1);
  const marks = (text: string): [number, number][] => {
    single ??= new Set(found.flatMap((words) => (words.length === 1 ? words : [])));
    const places: { word: string; start: number; end: number }[] = [];
    eachWord(text, (word, start, end) => places.push({ word, start, end }));
    const have = new Set(places.map(({ word }) => word));
    const whole = new Set(sets.filter((words) => words.every((word) => have.has(word))).flat());
    const ranges: [number, number][] = [];
    for (const { word, start, end } of places) {
      if (!single.has(word) && !whole.has(word)) continue;
      const last = ranges.at(-1);
      if (last && start < last[1]) last[1] = Math.max(end, last[1]);
      else ranges.push([start, end]);
    }
    return ranges;
  };
  return {
    ...answer,
    query,
    crisis: saysCrisis(query),
    get ids() {
      return (ids ??= Array.from(indices, (index) => idOf(entries[index] as T)));
    },
    marks,
    match(index) {
      const entry = entries[index];
      if (entry === undefined) return [];
      const matches: Match[] = [];
      for (const { name, read } of [...fields].sort((a, b) => b.weight - a.weight)) {
        const value = read(entry) ?? '';
        const words =
          typeof value === 'string'
            ? marks(value).map(([start, end]) => value.slice(start, end))
            : value.filter((item): item is string => !!item && marks(item).length > 0);
        if (words.length) matches.push({ field: name, words: [...new Set(words)] });
      }
      return matches;
    },
  };
}

/**
 * Makes a list of anything searchable. Nothing is read before the first search or `prepare()`.
 * @param entries the list; it is not copied. Results name positions in it.
 * @param options.id how to name an entry in `ids`; default its `id`, else its position.
 */
export function createSearch<T>(
  entries: readonly T[],
  fields: readonly Field<T>[],
  options: SearchOptions & { id?: (entry: T) => string } = {},
): Search<T> {
  const all = [...entries];
  const engine: Engine = {
    index: new WordIndex(),
    meanings: new Meanings(),
    weights: fields.map((field) => field.weight),
  };
  const { index } = engine;
  engine.meanings.learnTerms(options.vocabulary ?? []);
  const idOf = options.id ?? ((entry: T) => String((entry as { id?: unknown }).id ?? ''));
  let finish: ((engine: Engine, query: string, first: Answer) => Answer) | undefined;
  let preparing: Promise<void> | undefined;

  function* build(): Generator<void, void> {
    for (let entry; (entry = all[index.size]) !== undefined;) {
      index.add(rowOf(fields, entry));
      yield;
    }
    index.rest();
  }

  async function prepareNow(): Promise<void> {
    const [lazy] = await Promise.all([import('./finish.js').catch(() => undefined), inSlices(build())]);
    await lazy?.learn(engine, options.languages ?? ['en']);
    finish = lazy?.finish;
  }

  const self: Search<T> = {
    search(query) {
      const until = performance.now() + SLICE;
      for (const work = build(); !work.next().done && performance.now() < until;);
      const answer = firstPass(engine, query);
      const settled = answer.settled && !!finish && index.size === all.length;
      return resultOf(query, { ...answer, settled }, all, fields, idOf);
    },
    async searchFully(query, { signal } = {}) {
      await self.prepare();
      signal?.throwIfAborted();
      const first = firstPass(engine, query);
      const answer = finish?.(engine, query, first) ?? first;
      return resultOf(query, { ...answer, settled: true }, all, fields, idOf);
    },
    prepare: () =>
      (preparing ??= prepareNow().finally(() => {
        if (!finish || index.size < all.length) preparing = undefined; // offline, or entries came meanwhile: try again
      })),
    add(more) {
      for (const entry of more) all.push(entry);
      preparing = undefined;
    },
    stop() {
      preparing = undefined;
    },
  };
  return self;
}
