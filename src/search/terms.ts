import { eachWord, stem } from './fold.js';
import type { Meanings } from './meanings.js';
import type { Term, Way } from './rank.js';
import type { WordIndex } from './word-index.js';

/** A word of the query, folded. */
export interface Typed {
  word: string;
  /** Still being typed: the last one, unless a space follows. */
  unfinished: boolean;
  /** A time without "am" or "pm": half past seven is as likely in the evening. */
  either: boolean;
}

const LONGEST_QUERY = 200;
const MOST_WORDS = 16;
const LONGEST_PHRASE = 5;

/** The words of a query. Of an endless one only the beginning is read. */
export function typedWords(query: string): Typed[] {
  const text = query.slice(0, LONGEST_QUERY);
  const typed: Typed[] = [];
  eachWord(
    text,
    (word, start, end) => {
      const raw = text.slice(start, end);
      typed.push({ word, unfinished: end === text.length, either: word[2] === ':' && !/[ap]/i.test(raw) });
    },
    true,
  );
  return typed.slice(0, MOST_WORDS);
}

const all = (words: readonly string[], quality: number): Way => ({ words, quality });

/** The ways in which entries can have one word as it was typed. */
export function waysOfWord(index: WordIndex, meanings: Meanings, { word, unfinished, either }: Typed): Way[] {
  const singular = stem(word);
  const ways = [...new Set([word, singular, `${singular}s`])].map((form, i) => all([form], i ? 0.95 : 1));
  if (either)
    ways.push(all([word.replace(/^\d+/, (hour) => String((Number(hour) + 12) % 24).padStart(2, '0'))], 0.9));
  const beginning = word.endsWith(':00') ? word.slice(0, 3) : word;
  if (beginning !== word || unfinished || !ways.some(({ words: [form = ''] }) => index.get(form)))
    for (const longer of index.beginning(beginning))
      if (longer !== word) ways.push(all([longer], 0.3 + (0.5 * beginning.length) / longer.length));
  return [...ways, ...meanings.waysOf([word], unfinished)];
}

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
        ways: [...(words.length ? [all(words, 1)] : []), ...meant],
      });
    } else if (only || !isIdle(first)) terms.push({ typed: first.word, ways: waysOf(first) });
  }
  return terms;
}
