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
const LONGEST_PHRASE = 4;

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
export function waysOfWord(index: WordIndex, { word, unfinished, either }: Typed): Way[] {
  const singular = stem(word);
  const ways = [...new Set([word, singular, `${singular}s`])].map((form, i) => all([form], i ? 0.95 : 1));
  if (either)
    ways.push(all([word.replace(/^\d+/, (hour) => String((Number(hour) + 12) % 24).padStart(2, '0'))], 0.9));
  const beginning = word.endsWith(':00') ? word.slice(0, 3) : word;
  if (beginning !== word || unfinished || !ways.some(({ words: [form = ''] }) => index.get(form)))
    for (const longer of index.beginning(beginning))
      if (longer !== word) ways.push(all([longer], 0.6 + (0.3 * beginning.length) / longer.length));
  return ways;
}

/** Reads a query: known phrases first, the longest of them, then single words. Idle words count only where there are no others. */
export function termsOf(index: WordIndex, meanings: Meanings, typed: readonly Typed[]): Term[] {
  const terms: Term[] = [];
  let useful = typed.filter(({ word }) => !meanings.idle.has(word));
  if (!useful.length) useful = [...typed];
  for (let at = 0; at < useful.length;) {
    let length = Math.min(LONGEST_PHRASE, useful.length - at);
    for (; length; length--) {
      const part = useful.slice(at, at + length);
      const words = part.map(({ word }) => word);
      const meant = [...meanings.waysOf(meanings.keyOf(words), !!part.at(-1)?.unfinished)];
      if (length > 1 && !meant.length) continue;
      const [only] = part;
      const own = length === 1 && only ? waysOfWord(index, only) : [all(words, 1)];
      terms.push({ typed: words.join(' '), ways: [...own, ...meant] });
      break;
    }
    at += length || 1;
  }
  return terms;
}
