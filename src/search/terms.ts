import type { Meanings } from './meanings.js';
import type { Term, Way } from './rank.js';
import type { Typed } from './typed.js';

const LONGEST_PHRASE = 5;

/**
 * Reads a query: known phrases first, the longest of them, then single words. Idle words count only where there are no others.
 * @param waysOf how entries can have a single word.
 */
export function termsOf(
  meanings: Meanings,
  typed: readonly Typed[],
  waysOf: (typed: Typed) => Way[],
): Term[] {
  const terms: Term[] = [];
  const isIdle = ({ word }: Typed): boolean => meanings.idle.has(word);
  const only = typed.every(isIdle);
  for (let at = 0; at < typed.length;) {
    const first = typed[at] as Typed;
    let part = typed.slice(at, at + LONGEST_PHRASE);
    let meant: Way[] = [];
    for (; part.length > 1; part = part.slice(0, -1)) {
      meant = meanings.waysOf(
        part.map(({ word }) => word),
        !!part.at(-1)?.unfinished,
      );
      if (meant.length) break;
    }
    at += part.length;
    if (part.length > 1) {
      const words = part.filter((one) => !isIdle(one)).map(({ word }) => word);
      terms.push({
        typed: part.map(({ word }) => word).join(' '),
        ways: [...(words.length ? [{ words, quality: 1 }] : []), ...meant],
      });
    } else if (only || !isIdle(first)) terms.push({ typed: first.word, ways: waysOf(first) });
  }
  return terms;
}
