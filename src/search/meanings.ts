import { stem, wordsOf } from './fold.js';
import type { Way } from './rank.js';
import type { SearchTerm } from './types.js';

/** What is meant by another word still counts less than the word itself. */
const MEANT = 0.8;

/** What people mean by what they type: phrases, and the words that entries use for it. Filled by a feed's vocabulary and the lexicon. */
export class Meanings {
  /** By the phrase as `keyOf` writes it. */
  readonly phrases = new Map<string, Way[]>();
  /** Words that say nothing about what is looked for. */
  readonly idle = new Set<string>();

  /** A phrase without its idle words, in the singular: so that "panic attack" is found for "the panic attacks". */
  keyOf(words: readonly string[]): string {
    return words
      .filter((word) => !this.idle.has(word))
      .map(stem)
      .join(' ');
  }

  /** All of `means` and `typed` find entries that say one of `means`. */
  learn(means: readonly string[], typed: readonly string[] = []): void {
    const ways = means.map((text) => ({ words: wordsOf(text, true), quality: MEANT }));
    for (const text of [...means, ...typed]) {
      const key = this.keyOf(wordsOf(text, true));
      if (key) this.phrases.set(key, [...(this.phrases.get(key) ?? []), ...ways]);
    }
  }

  /** The feed's own terms. */
  learnTerms(terms: readonly SearchTerm[]): void {
    for (const { id, label = [], synonyms } of terms)
      this.learn([id, ...(typeof label === 'string' ? [label] : Object.values(label))], synonyms);
  }

  /** What is meant by a phrase; by an unfinished one, what may be. */
  *waysOf(key: string, unfinished: boolean): Generator<Way> {
    yield* this.phrases.get(key) ?? [];
    if (!unfinished || key.length < 4) return;
    for (const [phrase, ways] of this.phrases)
      if (phrase !== key && phrase.startsWith(key))
        for (const { words, quality } of ways) yield { words, quality: quality * 0.8 };
  }
}
