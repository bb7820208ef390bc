import { wordsOf } from '../fold.js';
import type { Meanings } from '../meanings.js';

/** Everyday words of one language. How they are written stands at the head of `en.ts`. */
export interface Lexicon {
  idle: string;
  terms: string;
}

/** Only the languages that are spoken on a page are fetched. */
const packs: Record<string, () => Promise<Lexicon>> = {
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  ar: async () => (await import('./ar.js')).ar,
};

const commas = (text = ''): string[] => text.split(',').filter((part) => part.trim());

/** Teaches the everyday words of some languages. A file that cannot be fetched teaches nothing, and breaks nothing. */
export async function learnLexicon(meanings: Meanings, languages: readonly string[]): Promise<void> {
  const wanted = new Set(languages.map((tag) => tag.toLowerCase().split('-')[0] ?? ''));
  const lexicons = await Promise.all(
    [...wanted].map((language) => packs[language]?.().catch(() => undefined)),
  );
  const found = lexicons.filter((lexicon) => lexicon !== undefined);
  for (const { idle } of found) for (const word of wordsOf(idle, true)) meanings.idle.add(word);
  for (const { terms } of found)
    for (const line of terms.split('\n')) {
      const [means, typed] = line.split('=');
      meanings.learn(commas(means), commas(typed));
    }
}
