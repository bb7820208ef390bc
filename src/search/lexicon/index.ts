import type { Lexicon } from './teach.js';

/** Only the languages that are spoken on a page are fetched. */
const packs = new Map<string, () => Promise<Lexicon>>([
  ['en', async () => (await import('./en.js')).en],
  ['es', async () => (await import('./es.js')).es],
  ['ar', async () => (await import('./ar.js')).ar],
]);

/** Fetches the everyday words of some languages. A file that does not come teaches nothing, and breaks nothing. */
export async function loadLexicons(languages: readonly string[]): Promise<Lexicon[]> {
  const wanted = new Set(languages.map((tag) => tag.toLowerCase().split('-')[0] ?? ''));
  const lexicons = await Promise.all(
    Array.from(wanted, async (language) =>
      packs
        .get(language)?.()
        .catch(() => undefined),
    ),
  );
  return lexicons.filter((lexicon) => lexicon !== undefined);
}
