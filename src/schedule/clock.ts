/** Times of day, dates and the names of zones, by `Intl` in a language. */
import { schedule as english } from '../i18n/en/schedule.js';
import { formatDate } from '../i18n/format.js';
import { DAY, MINUTE } from './days.js';
import type { WhenOptions } from './occurrences.js';
import { offsetAt, toLocal } from './zone.js';

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
  const { hour12 } = words;
  const write = (minute?: '2-digit'): string =>
    formatDate(lang, local, { timeZone: 'UTC', hour: 'numeric', minute, hour12 })
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
  const tail = /\P{N}*$/u.exec(end)?.[0] ?? '';
  const head = /^\P{N}*/u.exec(start)?.[0] ?? '';
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

/** What the clocks of a zone are called: "London time", "hora de Nueva York", "UTC+5:30". */
export function zoneWords({ lang, words }: Voice, zone: string, at: number): string {
  const city = /^(?!Etc\/)[A-Z][\w-]+\/(?:.*\/)?([^/]+)$/i.exec(zone)?.[1]?.replaceAll('_', ' ');
  if (city && words.zone) return words.zone(city);
  if (city) {
    // the zone's name is the part that a clock without it lacks
    const named = zoneName(lang, zone, at);
    if (named) return named;
  }
  const minutes = Math.round(offsetAt(zone, at) / MINUTE);
  if (!minutes) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

const names = new Map<string, Intl.DateTimeFormat>();
function zoneName(lang: string, zone: string, at: number): string | undefined {
  try {
    const key = lang + zone;
    let format = names.get(key);
    if (!format)
      names.set(
        key,
        (format = new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: 'shortGeneric' })),
      );
    return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    return undefined;
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
  return date && day * DAY !== Date.parse(date)
    ? `${weekdayWords(voice, (((day + 4) % 7) + 7) % 7)} ${times}`
    : times;
}
