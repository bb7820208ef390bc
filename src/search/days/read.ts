/** Days in words: "tomorrow", "next tuesday", "15 dec" as dates of the visitor's calendar. */
import { eachWord } from '../fold.js';
import { slips } from '../spelling.js';
import type { When } from '../types.js';
import { addDays, monthLength, weekdayOf, type Today } from './calendar.js';
import type { DayWords } from './words.js';

/** A word of the query, and where it stands. */
interface Token {
  word: string;
  start: number;
  end: number;
}

/** Tokens that say a day, and what they say. */
interface Said {
  from: number;
  to: number;
  days: [first: string, last: string];
  hours?: When['hours'];
  now?: true;
}

/** From hour to hour; they overlap, as people's words for them do. */
const PARTS = new Map<string, [number, number]>([
  ['morning', [4, 12]],
  ['lunchtime', [12, 14]],
  ['afternoon', [12, 17]],
  ['evening', [17, 24]],
  ['night', [19, 24]],
]);

/** The longest phrase has so many words. */
const LONGEST = 5;
const NUMERIC =
  /(?<![\d/.:-])(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?)(?![\d/:-])/g;

const digits = (word: string): string =>
  word.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
const pad = (n: number): string => String(n).padStart(2, '0');

/** A date that exists. Without a year the next one, today included. */
function dateOf({ date }: Today, day: number, month: number, year?: number): string | undefined {
  const exists = (y: number): boolean =>
    month >= 1 && month <= 12 && day >= 1 && day <= monthLength(y, month);
  const at = (y: number): string => `${y}-${pad(month)}-${pad(day)}`;
  const full = year !== undefined && year < 100 ? 2000 + year : year;
  if (full !== undefined) return full > 1999 && full < 2200 && exists(full) ? at(full) : undefined;
  const thisYear = Number(date.slice(0, 4));
  for (let y = thisYear; y < thisYear + 5; y++) if (exists(y) && at(y) >= date) return at(y); // 29 February
  return undefined;
}

/** The next day of this month or one after it that has such a day. */
function nextDayOfMonth(today: Today, day: number): string | undefined {
  const [year = 0, month = 0] = today.date.split('-').map(Number);
  for (let ahead = 0; ahead < 12; ahead++) {
    const found = dateOf(
      today,
      day,
      ((month - 1 + ahead) % 12) + 1,
      year + Math.floor((month - 1 + ahead) / 12),
    );
    if (found && found >= today.date) return found;
  }
  return undefined;
}

/** The days that a key of the table of words means. */
function daysOf(key: string, { date }: Today): [string, string] | undefined {
  const sunday = addDays(date, (7 - weekdayOf(date)) % 7);
  const month = (first: string): [string, string] => {
    const [y = 0, m = 0] = first.split('-').map(Number);
    return [first < date ? date : first, `${first.slice(0, 8)}${monthLength(y, m)}`];
  };
  const saturday = addDays(sunday, -1);
  switch (key) {
    case 'today':
    case 'now':
      return [date, date];
    case 'tomorrow':
      return [addDays(date, 1), addDays(date, 1)];
    case 'overmorrow':
      return [addDays(date, 2), addDays(date, 2)];
    case 'this-week':
      return [date, sunday];
    case 'next-week':
      return [addDays(sunday, 1), addDays(sunday, 7)];
    case 'this-weekend':
      return [saturday < date ? date : saturday, sunday];
    case 'next-weekend':
      return [addDays(saturday, 7), addDays(sunday, 7)];
    case 'this-month':
      return month(`${date.slice(0, 8)}01`);
    case 'next-month':
      return month(`${addDays(`${date.slice(0, 8)}28`, 4).slice(0, 8)}01`);
    default:
      return undefined;
  }
}

/** So many letters of a word that is being typed, and of one with a slip, are enough to know it. */
const [BEGUN, SLIPPED] = [4, 6];

/** The tokens of a query. Words that nothing else says are read as the day that they begin, or that they are but for a slip. */
function tokensOf(query: string, words: DayWords, isWord: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  const single = [...words.phrases.keys()].filter((phrase) => !phrase.includes(' '));
  const meant = (word: string, unfinished: boolean): string => {
    if (words.phrases.has(word) || word.length < BEGUN || isWord(word)) return word;
    const like = single.find(
      (phrase) =>
        (unfinished && phrase.startsWith(word)) ||
        (word.length >= SLIPPED && phrase.length >= SLIPPED && slips(word, phrase, 1) < 2),
    );
    return like ?? word;
  };
  eachWord(
    query,
    (word, start, end) => {
      const typed = query.slice(start, end);
      const year = /^\d{4}$/.test(typed); // which else is a time, 20:26
      tokens.push({ word: year ? typed : meant(digits(word), end === query.length), start, end });
    },
    true,
  );
  return tokens;
}

/** `2026-12-15`, `15/12`; with the month first where the visitor's language writes it so. */
function numericDate(query: string, today: Today): Said | undefined {
  for (const found of digits(query).matchAll(NUMERIC)) {
    const [all, y, m, d, a, b, year] = found;
    if (all === '24/7') continue;
    const [day, month] = today.monthFirst ? [b, a] : [a, b];
    const date = y
      ? dateOf(today, Number(d), Number(m), Number(y))
      : (dateOf(today, Number(day), Number(month), year ? Number(year) : undefined) ??
        dateOf(today, Number(month), Number(day), year ? Number(year) : undefined));
    if (date) return { from: found.index, to: found.index + all.length, days: [date, date] };
  }
  return undefined;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #words: DayWords;
  readonly #today: Today;
  constructor(tokens: readonly Token[], words: DayWords, today: Today) {
    this.#tokens = tokens;
    this.#words = words;
    this.#today = today;
  }

  /** The phrase of the table that begins here, the longest one. */
  phraseAt(at: number): { keys: readonly string[]; length: number } | undefined {
    for (let length = Math.min(LONGEST, this.#tokens.length - at); length > 0; length--) {
      const phrase = this.#tokens.slice(at, at + length).map(({ word }) => word);
      const keys = this.#words.phrases.get(phrase.join(' '));
      if (keys) return { keys, length };
    }
    return undefined;
  }

  #word(at: number): string {
    return this.#tokens[at]?.word ?? '';
  }
  #weekday(at: number): number | undefined {
    return this.#words.weekdays.get(this.#word(at));
  }
  #month(at: number): number | undefined {
    return this.#words.months.get(this.#word(at));
  }
  #day(at: number): number | undefined {
    const found = /^(\d{1,2})(?:st|nd|rd|th|º|o)?$/.exec(this.#word(at));
    return found ? Number(found[1]) : undefined;
  }
  #year(at: number): number | undefined {
    return /^20\d\d$/.test(this.#word(at)) ? Number(this.#word(at)) : undefined;
  }
  #said(from: number, count: number, days: [string, string]): Said {
    const [first, last] = [this.#tokens[from], this.#tokens[from + count - 1]];
    return { from: first?.start ?? 0, to: last?.end ?? 0, days };
  }

  /** "15 dec", "15 de diciembre de 2026", "december 15th", "the 15th"; with the weekday before it. */
  #dateAt(at: number): Said | undefined {
    const isOf = (i: number): boolean => this.#words.of.has(this.#word(i));
    let i = at;
    if (this.#weekday(i) !== undefined) i++;
    const one = (day: number, month: number, next: number): Said | undefined => {
      const of = isOf(next) && this.#year(next + 1) !== undefined ? 1 : 0;
      const year = this.#year(next + of);
      const date = dateOf(this.#today, day, month, year);
      return date ? this.#said(at, next + (year ? of + 1 : 0) - at, [date, date]) : undefined;
    };
    const day = this.#day(i);
    if (day !== undefined) {
      const next = isOf(i + 1) ? i + 2 : i + 1;
      const month = this.#month(next);
      if (month) return one(day, month, next + 1);
      const date = /\d(?:st|nd|rd|th)$/.test(this.#word(i)) ? nextDayOfMonth(this.#today, day) : undefined;
      return date ? this.#said(at, i + 1 - at, [date, date]) : undefined;
    }
    const month = this.#month(i);
    const after = month && this.#day(i + 1);
    return after ? one(after, month, i + 2) : undefined;
  }

  /** "next tuesday", "martes que viene". */
  #comingAt(at: number): Said | undefined {
    const coming = (i: number): number => {
      const phrase = this.phraseAt(i);
      return phrase?.keys[0] === 'coming' ? phrase.length : 0;
    };
    const before = coming(at);
    const weekday = this.#weekday(at + before);
    if (weekday === undefined) return undefined;
    const after = before ? 0 : coming(at + 1);
    if (!before && !after) return undefined;
    const { date } = this.#today;
    const found = addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);
    return this.#said(at, before + 1 + after, [found, found]);
  }

  /** What is said of a day, first in the query. */
  day(): Said | undefined {
    for (let at = 0; at < this.#tokens.length; at++) {
      const said = this.#dateAt(at) ?? this.#comingAt(at);
      if (said) return said;
      const phrase = this.phraseAt(at);
      // "martes mañana" is a morning
      const isPart =
        phrase?.keys[0] === 'tomorrow' &&
        this.#words.mornings.has(this.#word(at)) &&
        this.#weekday(at - 1) !== undefined;
      if (!phrase || isPart) continue;
      const days = daysOf(phrase.keys[0] ?? '', this.#today);
      const hours = PARTS.get(phrase.keys[1] ?? '');
      if (days)
        return {
          ...this.#said(at, phrase.length, days),
          ...(hours && { hours }),
          ...(phrase.keys[0] === 'now' && { now: true as const }),
        };
      at += phrase.length - 1;
    }
    return undefined;
  }

  /** A part of the day, somewhere in the query. */
  part(): Said | undefined {
    for (let at = 0; at < this.#tokens.length; at++) {
      const phrase = this.phraseAt(at);
      const key =
        phrase?.keys.find((each) => PARTS.has(each)) ??
        (this.#words.mornings.has(this.#word(at)) ? 'morning' : '');
      const hours = PARTS.get(key);
      if (hours) return { ...this.#said(at, phrase?.length ?? 1, ['', '']), hours };
    }
    return undefined;
  }
}

/**
 * Takes the words for a day out of a query.
 * @returns what is left to search for, and when; no `when` where no day is said. Weekdays alone and parts of the day without a day are
 * left: they are words of the index.
 */
export function readDays(
  query: string,
  words: DayWords,
  today: Today,
  isWord: (word: string) => boolean = () => false,
): { rest: string; when?: Omit<When, 'none'> } {
  const without = (text: string, { from, to }: Said): string => `${text.slice(0, from)} ${text.slice(to)}`;
  const said = numericDate(query, today) ?? new Reader(tokensOf(query, words, isWord), words, today).day();
  if (!said) return { rest: query };
  let rest = without(query, said);
  let { hours } = said;
  if (!hours && !said.now) {
    const part = new Reader(tokensOf(rest, words, isWord), words, today).part();
    if (part) [rest, hours] = [without(rest, part), part.hours];
  }
  const [from, to] = said.days;
  return {
    rest: rest.trim() && rest,
    when: { from, to, ...(hours && { hours }), ...(said.now && { now: true }) },
  };
}
