/** What the ways of writing times, days and dates mean. Forgiving to read; the result is one canonical form or `undefined`. */

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
/** An iCalendar weekday (RFC 5545, 3.3.10). */
export type Weekday = (typeof DAYS)[number];
/** The weekdays as iCalendar writes them, in the order of `Date`: Sunday is 0. */
export const WEEKDAYS: readonly string[] = DAYS;
/** The same from Monday on. */
export const WEEK_FROM_MONDAY: readonly string[] = [...DAYS.slice(1), DAYS[0]];

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const pad = (n: number): string => String(n).padStart(2, '0');

const CANONICAL = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Reads a time of day: `19:30`, `19:30:00`, `7:30 pm`, `7.30pm`, `7 pm`, `19h30`, `1930`, `noon`, `midnight`.
 * @returns `HH:MM` on a 24-hour clock (`24:00` stays, as the end of a day), or `undefined` if it is no time.
 */
export function readTime(value: unknown): string | undefined {
  if (typeof value === 'string' && CANONICAL.test(value)) return value; // most are, and there are many
  const word = asText(value).trim().toLowerCase();
  if (word === 'noon' || word === 'midday') return '12:00';
  if (word === 'midnight') return '00:00';
  const found = /^t?(\d{1,2})(?:[:.h]?(\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:(a|p)\.?\s*m?\.?|uhr|h)?$/.exec(
    word,
  );
  if (!found) return undefined;
  let hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  const half = found[3];
  if (half) {
    if (hour < 1 || hour > 12)
      return hour > 12 && hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : undefined;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  } else if (found[2] === undefined && !/[h]/.test(word)) return undefined; // a bare "7" could be anything
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return `${pad(hour)}:${pad(minute)}`;
}

/** Minutes since midnight of a canonical `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const DAY_WORD = /^(su|mo|tu|we|th|fr|sa)(?:n|e|es|d|dnes|u|r|rs|urs|i|t|tur)?(?:day)?s?\.?$/;

/**
 * Reads a weekday: schema.org names and addresses (`https://schema.org/Tuesday`), English names and short forms in
 * any case, iCalendar codes with a position (`1TU`, `-1FR`, `+2MO`).
 * @returns the iCalendar form, or `undefined`.
 */
export function readWeekday(value: unknown): string | undefined {
  const word = asText(value)
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?schema\.org\//, '');
  const coded = /^([+-]?[1-5])?\s*(su|mo|tu|we|th|fr|sa)$/.exec(word);
  if (coded) return (coded[1] ?? '').replace('+', '') + (coded[2] ?? '').toUpperCase();
  const named = DAY_WORD.exec(word);
  return named?.[1]?.toUpperCase();
}

/** The weekday of a number counted from Sunday = 0, as JavaScript and Meeting Guide count. */
export const weekdayAt = (fromSunday: number): Weekday | undefined => DAYS[fromSunday];
/** The number, from Sunday = 0, of an iCalendar weekday with or without a position. */
export const weekdayIndex = (weekday: string): number => DAYS.indexOf(weekday.slice(-2) as Weekday);

const real = (year: number, month: number, day: number): string | undefined => {
  if (year < 1900 || year > 2200) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > 28) {
    const at = new Date(Date.UTC(year, month - 1, day));
    if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  }
  return `${String(year)}-${pad(month)}-${pad(day)}`;
};

/**
 * Reads a date: `2026-11-20`, with or without a time after it; `20261120`; `m/d/y` where it can be nothing else or where
 * `monthFirst` says so; `d.m.y`; `d/m/y` otherwise.
 * @returns `YYYY-MM-DD` of a day that exists, or `undefined`.
 */
export function readDate(value: unknown, monthFirst = false): string | undefined {
  const word = asText(value).trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])/.exec(word);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:$|[T ])/.exec(word);
  if (!parts) return undefined;
  const [a, b] = [Number(parts[1]), Number(parts[3])];
  const year = Number(parts[4]) + (parts[4]?.length === 2 ? 2000 : 0);
  const american = parts[2] === '/' && (b > 12 || (monthFirst && a <= 12));
  return american ? real(year, a, b) : real(year, b, a);
}
