/**
 * The days of an RRULE that recurs by the day (RFC 5545, 3.3.10). In each period (day, week, month, year) of the rule those
 * days are looked for that pass all its parts; BYSETPOS then picks among them. Hours and zones are no matter of this file.
 */
import { DAY, partsOf, weekdayOf } from './days.js';
import { FAR, withinReach, type Finder } from './gap.js';

/** The parts of a rule, checked. Lists are empty where the rule does not have the part. */
export interface Recurrence {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** The weekday on which weeks begin, from Sunday = 0. */
  weekStart: number;
  /** Weekdays from Sunday = 0, each with its place in the month or year (0: every one). */
  byDay: { weekday: number; place: number }[];
  byMonth: number[];
  byMonthDay: number[];
  byYearDay: number[];
  byWeekNo: number[];
  bySetPos: number[];
}

const firstOfMonth = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
const firstOfYear = (year: number): number => Date.UTC(year, 0, 1) / DAY;

/** How the days are cut into periods: the number of the one a day is in, and the first day of a number. */
function periodsOf({ freq, weekStart }: Recurrence): { of: Finder; start: Finder } {
  switch (freq) {
    case 'DAILY':
      return { of: (day) => day, start: (n) => n };
    case 'WEEKLY': {
      const shift = 4 - weekStart; // day 0 was a Thursday
      return { of: (day) => Math.floor((day + shift) / 7), start: (n) => n * 7 - shift };
    }
    case 'MONTHLY':
      return {
        of: (day) => {
          const { year, month } = partsOf(day);
          return year * 12 + month;
        },
        start: firstOfMonth,
      };
    case 'YEARLY':
      return { of: (day) => partsOf(day).year, start: firstOfYear };
  }
}

/** Whether a list names the nth of so many, from the beginning or, negative, from the end. */
const names = (list: number[], n: number, of: number): boolean =>
  list.includes(n) || list.includes(n - of - 1);

/** The first day of week 1: the first week with four days or more in the year. */
function firstWeek(year: number, weekStart: number): number {
  const first = firstOfYear(year);
  const into = (weekdayOf(first) - weekStart + 7) % 7;
  return first - into + (into > 3 ? 7 : 0);
}

function inWeek(weeks: number[], day: number, year: number, weekStart: number): boolean {
  const of = [year + 1, year, year - 1].find((each) => firstWeek(each, weekStart) <= day) as number;
  const start = firstWeek(of, weekStart);
  const length = (firstWeek(of + 1, weekStart) - start) / 7;
  return names(weeks, Math.floor((day - start) / 7) + 1, length);
}

/** What a rule does not say comes from its start. */
function completed(rule: Recurrence, start: number): Recurrence {
  const { freq, byDay, byMonthDay, byYearDay, byMonth, byWeekNo } = rule;
  if (freq === 'DAILY' || byDay.length || byMonthDay.length || byYearDay.length) return rule;
  if (freq === 'WEEKLY' || byWeekNo.length)
    return { ...rule, byDay: [{ weekday: weekdayOf(start), place: 0 }] };
  const { date, month } = partsOf(start);
  return {
    ...rule,
    byMonthDay: [date],
    ...(freq === 'YEARLY' && !byMonth.length && { byMonth: [month + 1] }),
  };
}

function test(rule: Recurrence): (day: number) => boolean {
  const { freq, byDay, byMonth, byMonthDay, byYearDay, byWeekNo, weekStart } = rule;
  const inYear = freq === 'YEARLY' && !byMonth.length;
  const simple = !byMonth.length && !byMonthDay.length && !byYearDay.length && !byWeekNo.length;
  return (day) => {
    const weekday = weekdayOf(day);
    const named = byDay.filter((one) => one.weekday === weekday);
    if (byDay.length && !named.length) return false;
    const anyPlace = !byDay.length || named.some(({ place }) => !place);
    if (simple && anyPlace) return true;
    const { year, month, date, length } = partsOf(day);
    if (byMonth.length && !byMonth.includes(month + 1)) return false;
    if (byMonthDay.length && !names(byMonthDay, date, length)) return false;
    if (byWeekNo.length && !inWeek(byWeekNo, day, year, weekStart)) return false;
    if (anyPlace && !byYearDay.length) return true;
    const first = firstOfYear(year);
    const ofYear = firstOfYear(year + 1) - first;
    if (byYearDay.length && !names(byYearDay, day - first + 1, ofYear)) return false;
    if (anyPlace) return true;
    const [n, of] = inYear ? [day - first + 1, ofYear] : [date, length];
    const place = Math.ceil(n / 7);
    const fromEnd = -Math.ceil((of - n + 1) / 7);
    return named.some((one) => one.place === place || one.place === fromEnd);
  };
}

/** Finds the days of a rule from its start on: at most four times nine years ahead, and no more than each day of them once. */
export function daysOfRule(asked: Recurrence, start: number): Finder {
  const rule = completed(asked, start);
  const { interval, bySetPos } = rule;
  const period = periodsOf(rule);
  const passes = test(rule);
  const origin = period.of(start);
  const find = (from: number, to: number): number => {
    const first = Math.max(from, start);
    for (let n = origin + Math.floor((period.of(first) - origin) / interval) * interval; ; n += interval) {
      const begin = period.start(n);
      if (begin >= to) return Infinity;
      const end = period.start(n + 1);
      if (bySetPos.length) {
        const all: number[] = [];
        for (let day = begin; day < end; day++) if (passes(day)) all.push(day);
        const found = all.find((day, i) => day >= first && names(bySetPos, i + 1, all.length));
        if (found !== undefined) return found;
      } else for (let day = Math.max(begin, first); day < end && day < to; day++) if (passes(day)) return day;
    }
  };
  return withinReach(find, FAR * Math.min(interval, 4));
}
