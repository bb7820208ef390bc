import { wordsOf } from '../fold.js';
import { Meanings } from '../meanings.js';
import type { SearchTerm } from '../types.js';

/** Everyday words of one language. How they are written stands at the head of `en.ts`. */
export interface Lexicon {
  idle: string;
  terms: string;
  /** Words for days and parts of the day. */
  days: string;
}

const commas = (text = ''): string[] => text.split(',').filter((part) => part.trim());

/** What everyday words mean, and a feed's own terms. Idle words come first: phrases are kept without them. */
export function* teach(
  terms: readonly SearchTerm[],
  lexicons: readonly Lexicon[],
): Generator<void, Meanings> {
  const meanings = new Meanings();
  for (const { idle } of lexicons) for (const word of wordsOf(idle, true)) meanings.idle.add(word);
  for (const { id, label = [], synonyms } of terms)
    yield* meanings.learn([id, ...(typeof label === 'string' ? [label] : Object.values(label))], synonyms);
  for (const { terms: lines } of lexicons)
    for (const line of lines.split('\n')) {
      const [means, typed] = line.split(/[=<]/);
      yield* meanings.learn(commas(means), commas(typed), line.includes('<'));
    }
  return meanings;
}
