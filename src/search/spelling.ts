import Fuse from 'fuse.js/min-basic';
import type { Meanings } from './meanings.js';
import type { WordIndex } from './word-index.js';

/** A word that may have been meant. */
export interface Candidate {
  word: string;
  /** Roughly the number of slips between it and what was typed. */
  cost: number;
}

/** Words that Fuse looks at; the rest share too few pairs of letters. */
const SHORTLIST = 200;
/** Words that are counted by their pairs of letters, the rarest pairs first: where all are alike, the commonest pairs tell nothing. */
const COUNTED = 200_000;
const MOST = 10;
/** Words whose candidates are kept: those of a query, on its way. */
const REMEMBERED = 32;

/** How many slips are forgiven in a word of so many letters. In a last attempt a very short or long one has one more. */
export const slipsIn = (length: number, last: boolean): number =>
  (length < 4 ? 0 : length < 8 ? 1 : 2) + (last && (length === 3 || length > 5) ? 1 : 0);

/**
 * What a word sounds like, about: consonants only, with those that are written in two ways made one. `leister` and `leicester` are both
 * `lstr`, `gloster` and `gloucester` both `glstr`.
 */
export const skeleton = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/gh|(?!^)[hw]/g, '')
    .replace(/[cs](?=[eiy])|z/g, 's')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/[ckq]+/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/(?!^)[aeiouy]/g, '')
    .replace(/^[aeiouy]/, 'a')
    .replace(/(.)\1+/g, '$1');

/**
 * Slips between two words, as hands make them: a letter left out, put in or changed, two swapped (Damerau 1964, optimal string
 * alignment). @param prefix the second word may go on: count to the best of its beginnings. @returns `most + 1` for more than `most`.
 */
export function slips(typed: string, word: string, most: number, prefix = false): number {
  const n = word.length;
  let before: number[] = [];
  let above = Array.from({ length: n + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= n; j++) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min((above[j - 1] ?? 0) + (same ? 0 : 1), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above] = [above, row];
  }
  return Math.min(most + 1, prefix ? Math.min(...above) : (above[n] ?? 0));
}

const pairsOf = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, i) => ` ${word} `.slice(i, i + 2));

/** The words of a feed, and the everyday ones. */
interface Vocabulary {
  readonly index: WordIndex;
  readonly meanings: Meanings;
}

/** All words that could have been meant, with look-ups for the commonest slips. It grows with the index. */
export class Spellings {
  readonly #engine: Vocabulary;
  readonly #words: string[] = [];
  readonly #known = new Set<string>();
  readonly #pairs = new Map<string, number[]>();
  readonly #skeletons = new Map<string, string[]>();
  readonly #asked = new Map<string, Candidate[]>();
  #read = 0;
  #meant = 0;

  constructor(engine: Vocabulary) {
    this.#engine = engine;
  }

  /** Reads the words that have come since. */
  *grow(): Generator<void, void> {
    const { index, meanings } = this.#engine;
    for (; this.#read < index.words.length; this.#read++) {
      this.#add(index.words[this.#read] as string);
      yield;
    }
    if (this.#meant < meanings.words.size) {
      for (const word of meanings.words) {
        this.#add(word);
        yield;
      }
      this.#meant = meanings.words.size;
    }
  }

  #add(word: string): void {
    if (word.length < 3 || word.length > 40 || /[\d:]/.test(word) || this.#known.has(word)) return;
    this.#known.add(word);
    this.#asked.clear();
    const id = this.#words.push(word) - 1;
    const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
      const list = map.get(key);
      if (list) list.push(value);
      else map.set(key, [value]);
    };
    for (const pair of new Set(pairsOf(word))) put(this.#pairs, pair, id);
    put(this.#skeletons, skeleton(word), word);
  }

  #shortlist(typed: string): string[] {
    const shared = new Uint8Array(this.#words.length);
    const seen: number[] = [];
    const lists = Array.from(new Set(pairsOf(typed)), (pair) => this.#pairs.get(pair) ?? []);
    let left = COUNTED;
    for (const ids of lists.sort((a, b) => a.length - b.length)) {
      if ((left -= ids.length) < 0) break;
      for (const id of ids) if ((shared[id] = (shared[id] as number) + 1) === 1) seen.push(id);
    }
    // Per number of shared pairs, the most first: a sort of thousands would be the dearest part of a key.
    const steps: string[][] = [];
    for (const id of seen) (steps[shared[id] as number] ??= []).push(this.#words[id] as string);
    const near: string[] = [];
    for (let n = steps.length - 1; n > 0 && near.length < SHORTLIST; n--)
      near.push(...(steps[n] ?? []).slice(0, SHORTLIST - near.length));
    return near;
  }

  /** Words that may have been meant, likeliest first. @param last one more slip is forgiven. */
  candidates(typed: string, unfinished: boolean, last = false): Candidate[] {
    for (const work = this.grow(); !work.next().done;);
    // The words before the one that is being typed are looked up at every key.
    const key = `${typed} ${Number(unfinished)}${Number(last)}`;
    let found = this.#asked.get(key);
    if (!found) {
      if (this.#asked.size > REMEMBERED) this.#asked.clear();
      this.#asked.set(key, (found = this.#look(typed, unfinished, last)));
    }
    return found;
  }

  #look(typed: string, unfinished: boolean, last: boolean): Candidate[] {
    const most = slipsIn(typed.length, last);
    if (!most || /\d/.test(typed)) return [];
    const bones = skeleton(typed);
    const found = new Map<string, number>();
    const consider = (word: string, bonus: number, allowed = most): void => {
      if (word === typed) return;
      let cost = slips(typed, word, allowed);
      const whole = cost <= allowed;
      if (!whole && unfinished) cost = slips(typed, word, allowed, true) + 0.3;
      if (cost > allowed + 0.3) return;
      // The first letter is seldom wrong: 1.9 % of real misspellings.
      if (typed[0] !== word[0]) cost += 0.5;
      // A word that many entries have is likelier to have been meant.
      cost -= bonus + Math.min(0.3, 0.05 * Math.log2(1 + (this.#engine.index.get(word)?.length ?? 0)));
      found.set(word, Math.min(cost, found.get(word) ?? Infinity));
    };
    for (let i = 1; i < typed.length; i++) {
      const swapped =
        typed.slice(0, i - 1) + (typed[i] as string) + (typed[i - 1] as string) + typed.slice(i + 1);
      if (this.#known.has(swapped)) consider(swapped, 0.2);
    }
    if (bones.length > 2)
      for (const word of (this.#skeletons.get(bones) ?? []).slice(0, SHORTLIST))
        consider(word, 0.5, most + 1);
    const fuse = new Fuse(this.#shortlist(typed), { includeScore: true, threshold: 0.6, distance: 30 });
    for (const { item, score = 1 } of fuse.search(typed.slice(0, 32))) consider(item, 0.2 * (1 - score));
    return Array.from(found, ([word, cost]) => ({ word, cost }))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST);
  }
}
