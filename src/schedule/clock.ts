/** Times of day, dates and the names of zones, by `Intl` in a language. */
import { schedule as english } from '../i18n/en/schedule.js';
import { formatDate } from '../i18n/format.js';
import { DAY, weekdayOf } from './days.js';
import type { WhenOptions } from './occurrences.js';
import { toLocal } from './zone.js';

/** The messages of this room in one language. */
export type ScheduleWords = typeof english;

export interface WordsOptions extends WhenOptions {
  /** The BCP 47 tag for `Intl`. Default: English as in Britain. */
  lang?: string | undefined;
  /** The messages in that language. Default: English. */
  words?: ScheduleWords | undefined;
  /** The zone of the reader. Default: the browser's. */
  visitorZone?: string | undefined;
}

/** How one language says it. */
export interface Voice {
  lang: string;
  words: ScheduleWords;
}
export const voiceOf = ({ lang = 'en-GB', words = english }: WordsOptions): Voice => ({ lang, words });

/** A time of day: "7:30 pm", "9 pm", "noon", "19:30". @param local milliseconds on the clock, as if in UTC. */
export function timeWords({ lang, words }: Voice, local: number): string {
  const { hourCycle } = words;
  const minutes = local % DAY;
  const named = minutes === 0 ? words.midnight : minutes === DAY / 2 ? words.noon : undefined;
  if (named) return named;
  const write = (minute?: '2-digit'): string =>
    formatDate(lang, local, { timeZone: 'UTC', hour: 'numeric', minute, hourCycle })
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/\b(?:AM|PM)\b/, (half) => half.toLowerCase());
  const full = write('2-digit');
  // "9 pm", but "21:00": only a time with a word beside it can do without its minutes
  return /\p{L}/u.test(full) && local % 3_600_000 === 0 ? write() : full;
}

/** "7:30–9 pm": what both times end (or begin) with is said once. */
export function rangeWords(voice: Voice, from: number, to?: number): string {
  let start = timeWords(voice, from);
  if (to === undefined) return start;
  let end = timeWords(voice, to);
  const tail = end.split(/\p{N}/u).at(-1);
  const head = start.split(/\p{N}/u)[0];
  if (tail && start.endsWith(tail)) start = start.slice(0, -tail.length);
  if (head && end.startsWith(head)) end = end.slice(head.length);
  return `${start}–${end}`;
}

/** "Tuesday 1 December", with the year where it is not the one of `now`. @param day a day number. */
export function dateWords({ lang }: Voice, day: number, now: number, weekday = true): string {
  const at = day * DAY;
  const year = new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear() ? undefined : 'numeric';
  return formatDate(lang, at, {
    timeZone: 'UTC',
    weekday: weekday ? 'long' : undefined,
    day: 'numeric',
    month: 'long',
    year,
  });
}

/** A weekday, from Sunday = 0. 4 January 1970 was a Sunday. */
export const weekdayWords = ({ lang }: Voice, weekday: number): string =>
  formatDate(lang, (3 + weekday) * DAY, { timeZone: 'UTC', weekday: 'long' });

const names = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone are called: "London time", "hora de Nueva York", "GMT-5", "UTC+05:30". */
export function zoneWords({ lang, words }: Voice, zone: string, at: number): string {
  if (zone === 'UTC') return zone;
  const city = /^(?!Etc)\w[\w-]+\//.test(zone) && zone.slice(zone.lastIndexOf('/') + 1);
  if (city && words.zone) return words.zone(city.replaceAll('_', ' '));
  try {
    const key = lang + zone;
    let format = names.get(key);
    const timeZoneName = city ? 'shortGeneric' : 'shortOffset';
    if (!format) names.set(key, (format = new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName })));
    return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  } catch {
    return `UTC${zone}`; // not every engine's Intl takes "+05:30"
  }
}

/** A meeting's times on the clocks of a zone, with the weekday where it is another day there. */
export function timesIn(
  voice: Voice,
  zone: string,
  at: { start: number; end?: number },
  date?: string,
): string {
  const start = toLocal(zone, at.start);
  const times = rangeWords(voice, start, at.end === undefined ? undefined : toLocal(zone, at.end));
  const day = Math.floor(start / DAY);
  return date && day * DAY !== Date.parse(date) ? `${weekdayWords(voice, weekdayOf(day))} ${times}` : times;
}
