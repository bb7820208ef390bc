import { stem, wordsOf } from './fold.js';
import type { Way } from './rank.js';

/** What is meant by another word still counts less than the word itself; most of it the term's own name. */
const [NAMED, MEANT] = [0.8, 0.65];

const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');

/** As many ways are looked at for one phrase; a feed can give hundreds of terms the same name. */
const MOST_WAYS = 1000;

/** What people mean by what they type: phrases, and the words that entries use for it. Filled by a feed's vocabulary and the lexicon. */
export class Meanings {
  /** By the phrase in the singular, `panic attack`: the ways of each term that is called so. */
  readonly #phrases = new Map<string, (readonly Way[])[]>();
  /** Every word of a phrase, as it is written: what a misspelt word may have been. */
  readonly words = new Set<string>();
  /** Words that say nothing about what is looked for. */
  readonly idle = new Set<string>();

  /**
   * All of `means` and `typed` find entries that say one of `means`.
   * @param oneWay `means` are not the same: only `typed` finds them.
   */
  *learn(means: readonly string[], typed: readonly string[] = [], oneWay = false): Generator<void, void> {
    const ways: Way[] = [];
    for (const text of means) {
      ways.push({ words: wordsOf(text, true), quality: ways.length || oneWay ? MEANT : NAMED });
      yield;
    }
    for (const text of oneWay ? typed : [...means, ...typed]) {
      const words = wordsOf(text, true);
      for (const word of words) this.words.add(word);
      for (const key of new Set(this.#keysOf(words))) {
        const known = this.#phrases.get(key);
        if (known) known.push(ways);
        else this.#phrases.set(key, [ways]);
      }
      yield;
    }
  }

  has = (word: string): boolean => this.#phrases.has(word);

  /** A phrase with its idle words and without, if two words are left: "looking after mum" is not just any "after". */
  #keysOf(words: readonly string[]): string[] {
    const useful = words.filter((word) => !this.idle.has(word));
    return [words, useful].filter((some, i) => some.length > i).map(keyOf);
  }

  /** What is meant by a phrase; by an unfinished one, what may be. Its last word may go on, but no word is put behind it. */
  waysOf(words: readonly string[], unfinished: boolean): Way[] {
    const keys = this.#keysOf(words);
    const meant = distinct(keys.flatMap((key) => this.#phrases.get(key) ?? []));
    const [key = ''] = keys;
    if (unfinished && key.length > 3 && !meant.length)
      for (const [phrase, lists] of this.#phrases)
        if (phrase.startsWith(key) && !phrase.includes(' ', key.length))
          for (const way of distinct(lists)) meant.push({ ...way, quality: way.quality * 0.6 });
    return meant;
  }
}

/** Each way once, the first of every term before the second of any, and no more than can matter. */
function distinct(lists: readonly (readonly Way[])[]): Way[] {
  const found = new Map<string, Way>();
  let left = MOST_WAYS;
  for (let nth = 0, more = true; more && left > 0; nth++) {
    more = false;
    for (const ways of lists) {
      const way = ways[nth];
      if (!way || left-- < 0) continue;
      more = true;
      const key = way.words.join(' ');
      if ((found.get(key)?.quality ?? 0) < way.quality) found.set(key, way);
    }
  }
  return [...found.values()];
}
