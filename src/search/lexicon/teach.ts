import { wordsOf } from '../fold.js';
import type { Meanings } from '../meanings.js';

/** Everyday words of one language. How they are written stands at the head of `en.ts`. */
export interface Lexicon {
  idle: string;
  terms: string;
}

const commas = (text = ''): string[] => text.split(',').filter((part) => part.trim());

/** Teaches everyday words. */
export function teach(meanings: Meanings, lexicons: readonly Lexicon[]): void {
  for (const { idle } of lexicons) for (const word of wordsOf(idle, true)) meanings.idle.add(word);
  for (const { terms } of lexicons)
    for (const line of terms.split('\n')) {
      const [means, typed] = line.split('=');
      meanings.learn(commas(means), commas(typed));
    }
}
