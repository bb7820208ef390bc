import { FIELDS, WHOLE, type WordIndex } from './word-index.js';

/** One way in which an entry can have what was typed: all these words, in one field. */
export interface Way {
  words: readonly string[];
  /** 0 to 1: how near to what was typed. */
  quality: number;
}

/** A word or phrase of the query, and all the ways in which an entry can have it. */
export interface Term {
  typed: string;
  ways: Way[];
}

/** Entries found, best first. */
export interface Ranking {
  indices: Uint32Array;
  /** So many of them, from the first, have every term in a field that tells: the name, a topic, the place, the day. */
  telling: number;
}

/** The weight from which on a field tells what an entry is, and is no free text. */
export const TELLING = 2;
/** Of the ways of a term in telling fields, those that are nearly as good as the best of them. */
const NEARLY = 0.8;

/** More postings than this are not looked at for one term, however many ways there are: an answer in time beats a whole one to a single letter. */
const ENOUGH = 400_000;

/** The postings of a way: of one word as they are, of several those where one field has them all. */
export function postingsOf(index: WordIndex, { words }: Way): readonly number[] {
  const lists = words.map((word) => index.get(word) ?? []);
  if (lists.some((list) => !list.length)) return [];
  const [first, ...others] = lists.sort((a, b) => a.length - b.length);
  return others.reduce<readonly number[]>((have, list) => {
    const both: number[] = [];
    let at = 0;
    for (const posting of have) {
      const doc = posting >>> 8;
      while (at < list.length && (list[at] as number) >>> 8 < doc) at++;
      const other = list[at];
      const fields = other !== undefined && other >>> 8 === doc ? posting & other & 255 : 0;
      if (fields & ~WHOLE) both.push(doc * 256 + fields);
    }
    return both;
  }, first ?? []);
}

/** The weight of each set of fields, as a posting has it: that of the heaviest; a word that is a whole value counts a little more. */
export const weightsOf = (weights: readonly number[]): number[] =>
  Array.from(
    { length: 256 },
    (_, mask) =>
      (mask & WHOLE ? 1.2 : 1) *
      Math.max(
        0,
        ...weights.map((weight, field) => (mask & (1 << Math.min(field, FIELDS - 1)) ? weight : 0)),
      ),
  );

/**
 * Ranks the entries by the terms that they have: per term the best of its ways, times the weight of the field, times how rare the
 * term is as a whole. One rarity for all the ways of a term, else a rare misspelling would beat the word that was meant. Entries that
 * have every term in a telling field come first.
 * @param weights as `weightsOf` gives them.
 * @param need entries must have every term, or as many as the best of them, or any, those with most terms first.
 */
export function rank(
  index: WordIndex,
  weights: readonly number[],
  terms: readonly Term[],
  need: 'all' | 'most' | 'any' = 'all',
): Ranking {
  const scores = new Float32Array(index.size);
  const best = new Float32Array(index.size);
  const near = new Float32Array(index.size);
  const aside = new Uint8Array(index.size);
  const counts = new Uint8Array(index.size);
  let most = 0;
  terms.forEach(({ ways }, nth) => {
    const found: number[] = [];
    let budget = ENOUGH;
    let nearest = 0;
    for (const way of ways) {
      if (budget < 0) break;
      const postings = postingsOf(index, way);
      budget -= 1 + way.words.reduce((sum, word) => sum + (index.get(word)?.length ?? 0), 0);
      for (const posting of postings) {
        const doc = posting >>> 8;
        // An entry that has missed a term is out, unless some terms are enough.
        if (need === 'all' && counts[doc] !== nth && !best[doc]) continue;
        const weight = weights[posting & 255] as number;
        const score = way.quality * weight;
        const before = best[doc] as number;
        if (!before) found.push(doc);
        if (score > before) best[doc] = score;
        if (weight < TELLING || way.quality <= (near[doc] as number)) continue;
        near[doc] = way.quality;
        if (way.quality > nearest) nearest = way.quality;
      }
    }
    const rarity = Math.log(1 + index.size / (1 + found.length)) + 0.1;
    for (const doc of found) {
      scores[doc] = (scores[doc] as number) + (best[doc] as number) * rarity;
      if ((near[doc] as number) < NEARLY * nearest) aside[doc] = 1;
      best[doc] = near[doc] = 0;
      const count = (counts[doc] = (counts[doc] as number) + 1);
      if (count > most) most = count;
    }
  });
  const least = need === 'all' ? terms.length : need === 'most' ? most : 1;
  const docs: number[] = [];
  for (let doc = 0; least && doc < index.size; doc++) if ((counts[doc] as number) >= least) docs.push(doc);
  const by = (a: number, b: number): number =>
    (need === 'any' && (counts[b] as number) - (counts[a] as number)) ||
    (aside[a] as number) - (aside[b] as number) ||
    (scores[b] as number) - (scores[a] as number) ||
    a - b;
  const telling =
    need === 'any'
      ? docs.reduce((n, doc) => n + Number(counts[doc] === most), 0)
      : docs.reduce((n, doc) => n + 1 - (aside[doc] as number), 0);
  return { indices: Uint32Array.from(docs.sort(by)), telling };
}
