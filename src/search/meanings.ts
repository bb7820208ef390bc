import { stem, wordsOf } from './fold.js';
import type { Way } from './rank.js';

/** What is meant by another word still counts less than the word itself; most of it the term's own name. */
const [NAMED, MEANT] = [0.8, 0.65];

const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');

/** What people mean by what they type: phrases, and the words that entries use for it. Filled by a feed's vocabulary and the lexicon. */
export class Meanings {
  /** By the phrase in the singular: `panic attack`. */
  readonly phrases = new Map<string, Way[]>();
  /** Every word of a phrase, as it is written: what a misspelt word may have been. */
  readonly words = new Set<string>();
  /** Words that say nothing about what is looked for. */
  readonly idle = new Set<string>();

  /** All of `means` and `typed` find entries that say one of `means`. */
  learn(means: readonly string[], typed: readonly string[] = []): void {
    const ways = means.map((text, i) => ({ words: wordsOf(text, true), quality: i ? MEANT : NAMED }));
    for (const text of [...means, ...typed]) {
      const words = wordsOf(text, true);
      for (const word of words) this.words.add(word);
      for (const key of new Set(this.#keysOf(words)))
        this.phrases.set(key, [...(this.phrases.get(key) ?? []), ...ways]);
    }
  }

  /** A phrase with its idle words and without, if two words are left: "looking after mum" is not just any "after". */
  #keysOf(words: readonly string[]): string[] {
    const useful = words.filter((word) => !this.idle.has(word));
    return [words, useful].filter((some, i) => some.length > i).map(keyOf);
  }

  /** What is meant by a phrase; by an unfinished one, what may be. */
  waysOf(words: readonly string[], unfinished: boolean): Way[] {
    const keys = this.#keysOf(words);
    const meant = keys.flatMap((key) => this.phrases.get(key) ?? []);
    const [key = ''] = keys;
    if (unfinished && key.length > 3 && !meant.length)
      for (const [phrase, ways] of this.phrases)
        if (phrase.startsWith(key))
          for (const way of ways) meant.push({ ...way, quality: way.quality * 0.6 });
    return meant;
  }
}
