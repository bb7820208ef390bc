import { fold, wordsOf } from '../fold.js';

/** What the words for days mean, in all languages that are spoken on a page. */
export interface DayWords {
  /** By the phrase, folded: `tomorrow`, or a day and a part of it. */
  phrases: Map<string, readonly string[]>;
  /** From Sunday = 0. */
  weekdays: Map<string, number>;
  /** From January = 1. */
  months: Map<string, number>;
  /** Words between a day and its month or year. */
  of: Set<string>;
  /** Words that mean "tomorrow", and "morning" behind a weekday. */
  mornings: Set<string>;
}

/** Names as the engine knows them, whole and short. */
function names(
  language: string,
  count: number,
  options: Intl.DateTimeFormatOptions,
  at: (i: number) => number,
): string[][] {
  try {
    const [long, short] = (['long', 'short'] as const).map(
      (style) =>
        new Intl.DateTimeFormat(language, {
          ...Object.fromEntries(Object.keys(options).map((key) => [key, style])),
          timeZone: 'UTC',
        }),
    );
    return Array.from({ length: count }, (_, i) => [long?.format(at(i)) ?? '', short?.format(at(i)) ?? '']);
  } catch {
    return [];
  }
}

/** Reads the tables of some languages; each line is `what it means = as people write it`. */
export function dayWords(tables: readonly string[], languages: readonly string[]): DayWords {
  const words: DayWords = {
    phrases: new Map(),
    weekdays: new Map(),
    months: new Map(),
    of: new Set(),
    mornings: new Set(),
  };
  const key = (text: string): string => wordsOf(text, true).join(' ');
  for (const language of new Set([...languages, 'en'])) {
    names(language, 7, { weekday: 'long' }, (i) => Date.UTC(1970, 0, 4 + i)).forEach((all, i) => {
      for (const name of all) words.weekdays.set(key(name), i);
    });
    names(language, 12, { month: 'long' }, (i) => Date.UTC(1970, i, 1)).forEach((all, i) => {
      for (const name of all) words.months.set(key(name), i + 1);
    });
  }
  for (const table of tables)
    for (const line of table.split('\n')) {
      const [means = '', typed = ''] = line.split('=').map((part) => part.trim());
      for (const text of typed.split(',').filter((part) => part.trim())) {
        const phrase = key(text);
        if (means === 'of') words.of.add(fold(text.trim()));
        else if (/^day \d$/.test(means)) words.weekdays.set(phrase, Number(means.slice(4)));
        else if (/^month \d+$/.test(means)) words.months.set(phrase, Number(means.slice(6)));
        else if (means === 'tomorrow morning-word') {
          words.mornings.add(phrase);
          words.phrases.set(phrase, ['tomorrow']);
        } else if (means) words.phrases.set(phrase, means.split(' '));
      }
    }
  words.weekdays.delete('');
  words.months.delete('');
  return words;
}
