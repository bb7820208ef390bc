import { eachWord, stem } from './fold.js';
import type { Way } from './rank.js';
import type { WordIndex } from './word-index.js';

/** A word of the query, folded. */
export interface Typed {
  word: string;
  /** Still being typed: the last one, unless a space follows. */
  unfinished: boolean;
  /** A time without "am" or "pm": half past seven is as likely in the evening. */
  either: boolean;
}

/** Of an endless query only the beginning is read. */
const [LONGEST_QUERY, MOST_WORDS] = [200, 16];

/** A single letter begins more words than anybody can mean. */
const MOST_BEGINNINGS = 2000;

/** The words of a query. */
export function typedWords(query: string): Typed[] {
  const text = query.slice(0, LONGEST_QUERY);
  const typed: Typed[] = [];
  eachWord(
    text,
    (word, start, end) => {
      const either = word[2] === ':' && !/[ap]/i.test(text.slice(start, end));
      typed.push({ word, unfinished: end === text.length, either });
    },
    true,
  );
  return typed.slice(0, MOST_WORDS);
}

/** What may be put behind a word that stands for itself: "drink" goes on to "drinking", and "men" not to "mental". */
const INFLECTION = /^(?:s|es|ed|ing|er|ers|ness)$/;

/**
 * The ways in which entries can have one word as it was typed: itself, singular or plural, and words that begin so, if it may go on
 * or is nowhere by itself. `18:00` also begins `18:30`.
 * @param standsFor whether a word is a whole one by itself, so that it means no longer one, though it may be the beginning of many.
 */
export function waysOfWord(
  index: WordIndex,
  { word, unfinished, either }: Typed,
  standsFor: (word: string) => boolean,
): Way[] {
  const singular = stem(word);
  const forms = new Set([word, singular, `${singular}s`]);
  if (either) forms.add(word.replace(/^\d+/, (hour) => String((+hour + 12) % 24).padStart(2, '0')));
  const ways = Array.from(forms, (form) => ({ words: [form], quality: form === word ? 1 : 0.95 }));
  const beginning = word.replace(/:00$/, ':');
  const known = (way: Way): boolean => !!index.get(way.words[0] as string);
  if (beginning === word && !unfinished && ways.some(known)) return ways;
  const whole = beginning === word && standsFor(word);
  for (const longer of index.beginning(beginning, MOST_BEGINNINGS))
    if (longer !== word && (!whole || INFLECTION.test(longer.slice(word.length))))
      ways.push({ words: [longer], quality: 0.3 + (0.5 * beginning.length) / longer.length });
  return ways;
}
