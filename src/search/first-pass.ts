import { rank, TELLING, type Term } from './rank.js';
import type { Field, SearchResult } from './types.js';
import { typedWords, waysOfWord, type Typed } from './typed.js';
import type { Row, WordIndex } from './word-index.js';

/** Fewer hits than this, and misspelt words are mended as well. */
export const FEW = 5;

/** What a search is made of, on the page or in a worker. */
export interface Engine {
  readonly index: WordIndex;
  /** Of the sets of fields, as `weightsOf` gives them. */
  readonly weights: readonly number[];
  /** Reads phrases and everyday words, once the lexicon is there. Without it each word stands for itself. */
  read?: (typed: readonly Typed[]) => Term[];
}

/** An answer as numbers and words: what can cross from a worker. */
export interface Answer extends Pick<
  SearchResult,
  'notice' | 'corrected' | 'readAs' | 'dropped' | 'settled' | 'bands'
> {
  indices: Uint32Array;
  /** Sets of words; an entry has a mark where one of its texts has all of a set. */
  found: readonly (readonly string[])[];
}

/**
 * Reads the fields of an entry for the index. What cannot be read, or is neither text nor a list (a name that is `false`), has no
 * words, and harms no other.
 */
export function rowOf<T>(fields: readonly Field<T>[], entry: T): Row {
  return fields.map(({ read }) => {
    try {
      const value = read(entry);
      return typeof value === 'string' || Array.isArray(value) ? value : undefined;
    } catch {
      return undefined;
    }
  });
}

/** Whether some entries have this very word in a field that tells. */
export function isTelling({ index, weights }: Engine, word: string): boolean {
  let count = 0;
  for (const posting of index.get(word) ?? [])
    if ((weights[posting & 255] as number) >= TELLING && ++count >= FEW) return true;
  return false;
}

/** Where bands end, without those that are empty. */
export const bandsOf = (ends: readonly number[]): number[] => [...new Set(ends)].filter((end) => end > 0);

export const foundBy = (terms: readonly Term[]): (readonly string[])[] =>
  terms.flatMap(({ ways }) => ways.map(({ words }) => words));

/** Whole words, beginnings of words, and synonyms: entries that have all that was typed. */
export function firstPass(engine: Engine, query: string): Answer {
  const { index, weights, read } = engine;
  const standsFor = (word: string): boolean => isTelling(engine, word);
  const typed = typedWords(query);
  const terms =
    read?.(typed) ?? typed.map((one) => ({ typed: one.word, ways: waysOfWord(index, one, standsFor) }));
  const { indices, telling } = terms.length
    ? rank(index, weights, terms)
    : { indices: new Uint32Array(index.size).map((_, i) => i), telling: 0 };
  return {
    indices,
    bands: bandsOf([telling, indices.length]),
    notice: indices.length || !terms.length ? 'exact' : 'none',
    corrected: [],
    readAs: query,
    dropped: [],
    settled: !terms.length || indices.length >= FEW,
    found: foundBy(terms),
  };
}
