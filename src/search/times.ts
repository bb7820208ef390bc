/** What the schedule of a group says in words for the index, and on which days it meets, about. */
import type { Group, Schedule } from '../feed/schema.js';
import { weekdayIndex } from '../text/index.js';
import { addDays, weekdayOf } from './days/calendar.js';
import type { When } from './types.js';

/** Parts of the day, from hour to hour; they overlap, as people's words for them do. */
const PARTS: readonly [word: string, from: number, to: number][] = [
  ['morning', 5, 12],
  ['lunchtime', 12, 14],
  ['afternoon', 12, 17],
  ['daytime', 9, 17],
  ['evening', 17, 24],
  ['night', 19, 29],
];

/** Of a group with thousands of times the first say on which days and at which hours it meets. */
export const MOST_TIMES = 500;

const hourOf = (time: string): number => Number(time.slice(0, 2));

function partsOf(time: string | undefined): string[] {
  if (!time) return [];
  const hour = hourOf(time);
  return PARTS.filter(([, from, to]) => (hour >= from && hour < to) || hour + 24 < to).map(([word]) => word);
}

/** The weekday of a date, a `byDay` code, or an RRULE, from Sunday = 0. */
function daysOf({ byDay = [], rrule, date, dtstart, startDate, repeatFrequency }: Schedule): number[] {
  const coded = byDay.length ? byDay : (/BYDAY=([^;]+)/i.exec(rrule ?? '')?.[1]?.split(',') ?? []);
  const days = coded.map((code) => weekdayIndex(code.toUpperCase()));
  const start = date ?? dtstart ?? (repeatFrequency?.endsWith('W') ? startDate : undefined);
  if (!days.length && start && !/FREQ=DAILY/i.test(rrule ?? ''))
    days.push(new Date(`${start.slice(0, 10)}T00:00Z`).getUTCDay());
  if (/FREQ=DAILY/i.test(rrule ?? '') || repeatFrequency === 'P1D') days.push(0, 1, 2, 3, 4, 5, 6);
  return days.filter((day) => day >= 0);
}

/** Makes something of a key once. `Intl` is dear to ask, and groups ask for the same few things. */
export function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** Weekday names from Sunday, whole and as people shorten them: the first three letters. */
const weekdayNames = once((language) => {
  try {
    const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return [4, 5, 6, 7, 8, 9, 10].map((day) => {
      const name = names.format(Date.UTC(1970, 0, day));
      return [name, name.slice(0, 3)];
    });
  } catch {
    return [];
  }
});

/** The days, parts of the day and times of one schedule, in words. */
export function whenWords(schedule: Schedule, languages: readonly string[]): string[] {
  const days = daysOf(schedule);
  const time = schedule.startTime ?? schedule.dtstart?.slice(11, 16);
  return [
    ...languages.flatMap((language) => days.flatMap((day) => weekdayNames(language)[day] ?? [])),
    ...new Set(days.map((day) => (day % 6 ? 'weekday' : 'weekend'))),
    ...partsOf(time),
    time ?? '',
    schedule.text ?? '',
    schedule.by ?? '',
  ];
}

/** `-1FR` is the last Friday of a month, `1TU` the first Tuesday. */
function isNth(code: string, date: string): boolean {
  const nth = Number(/^[+-]?\d+/.exec(code)?.[0] ?? 0);
  const of = (days: number): boolean => addDays(date, days).slice(0, 7) === date.slice(0, 7);
  return (
    !nth ||
    (nth > 0
      ? !of(-7 * nth) && (nth === 1 || of(-7 * (nth - 1)))
      : !of(-7 * nth) && (nth === -1 || of(7 * (-nth - 1))))
  );
}

function isOn(schedule: Schedule, date: string): boolean {
  const { byDay = [], startDate, endDate, date: only } = schedule;
  if (only) return only.slice(0, 10) === date;
  if ((startDate && date < startDate.slice(0, 10)) || (endDate && date > endDate.slice(0, 10))) return false;
  const day = weekdayOf(date);
  return byDay.length
    ? byDay.some((code) => weekdayIndex(code.toUpperCase()) === day && isNth(code, date))
    : daysOf(schedule).includes(day);
}

/**
 * Whether a group meets then, by the days and times of its schedule on its own clock. It knows weekdays, days of a month, single dates and
 * the first and last day; who knows exceptions and zones passes a better one as `SearchOptions.meets`.
 */
export function meetsOn({ schedule = [] }: Group, { from, to, hours }: When): boolean {
  const fits = (time: string | undefined): boolean =>
    !hours || !time || (hourOf(time) >= hours[0] && hourOf(time) < hours[1]);
  for (let date = from, n = 0; date <= to && n < 62; date = addDays(date, 1), n++)
    if (schedule.slice(0, MOST_TIMES).some((each) => fits(each.startTime) && isOn(each, date))) return true;
  return false;
}
