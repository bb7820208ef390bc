/** Which days a repetition names: by the day, week, month and year, with places in the month. */
import type { Schedule } from '../feed/schema.js';
import { readWeekday, weekdayIndex } from '../text/index.js';
import { partsOf, weekdayOf, weekOf } from './days.js';
import { FAR, withinReach, type Finder } from './gap.js';

/** Every `every` days, weeks, months or years. */
export interface Repeat {
  every: number;
  unit: 'D' | 'W' | 'M' | 'Y';
  /** Weekdays from Sunday = 0, each with its place in the month (0: every one of them). */
  days: { weekday: number; place: number }[];
  /** 1–12; empty: all. */
  byMonth: number[];
  /** 1–31, negative ones from the end of the month. */
  monthDays: number[];
}

/** What may be a list, one value or nothing, as a list. */
export const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const once = <T>(values: T[]): T[] => (values.length > 1 ? [...new Set(values)] : values);

const whole = (value: unknown, most: number): number[] =>
  once(
    list(value).filter((n): n is number => Number.isInteger(n) && n !== 0 && Math.abs(n as number) <= most),
  );

/** How a plan repeats, or `undefined` where it does not say so or contradicts itself. */
export function repeatOf(plan: Schedule): Repeat | undefined {
  const days: Repeat['days'] = [];
  for (const each of once(list(plan.byDay))) {
    const code = readWeekday(each);
    if (!code) return undefined;
    days.push({ weekday: weekdayIndex(code), place: Number(code.slice(0, -2)) });
  }
  const monthDays = whole(plan.byMonthDay, 31);
  const placed = days.some(({ place }) => place);
  const said = plan.repeatFrequency ? /^P(\d{1,3})([DWMY])$/i.exec(plan.repeatFrequency) : undefined;
  if (said === null || (!said && !days.length && !monthDays.length)) return undefined;
  let every = said ? Number(said[1]) : 1;
  let unit = (said?.[2]?.toUpperCase() ?? (placed || monthDays.length ? 'M' : 'W')) as Repeat['unit'];
  if (unit === 'D' && every % 7 === 0) [every, unit] = [every / 7, 'W'];
  if (placed && unit === 'W' && every === 1) unit = 'M'; // "weekly, on the first Tuesday" means the Tuesday
  // "monthly, on a Tuesday" does not say which, and a place in the month fits no other unit
  const sound =
    every > 0 &&
    (unit === 'M' ? days.every(({ place }) => place) : !placed && !monthDays.length) &&
    (unit !== 'Y' || !days.length);
  return sound ? { every, unit, days, byMonth: whole(plan.byMonth, 12), monthDays } : undefined;
}

/** In which week, month, … a day lies: repetition by more than one is counted in these. */
function periodOf(unit: Repeat['unit'], at: number): number {
  if (unit === 'D') return at;
  if (unit === 'W') return weekOf(at);
  const { year, month } = partsOf(at);
  return unit === 'M' ? year * 12 + month : year;
}

/** Whether the repetition names a day. `first` is the day it counts from, where it is known. */
function matches({ days, unit, every, monthDays, byMonth }: Repeat, at: number, first: number): boolean {
  const weekday = weekdayOf(at);
  if (days.length && !days.some((d) => d.weekday === weekday)) return false;
  if (every > 1 && (periodOf(unit, at) - periodOf(unit, first)) % every) return false;
  if (unit === 'W' && !days.length && weekday !== weekdayOf(first)) return false;
  const monthly = unit === 'M' || unit === 'Y';
  if (!monthly && !byMonth.length) return true; // no date needs to be made for the most common case
  const { month, date, length } = partsOf(at);
  if (byMonth.length && !byMonth.includes(month + 1)) return false;
  if (!monthly) return true;
  if (days.length) {
    const place = Math.ceil(date / 7);
    const fromEnd = -Math.ceil((length - date + 1) / 7);
    return days.some((d) => d.weekday === weekday && (d.place === place || d.place === fromEnd));
  }
  if (monthDays.length) return monthDays.includes(date) || monthDays.includes(date - length - 1);
  const from = partsOf(first);
  return date === from.date && (unit === 'M' || month === from.month);
}

/** Thousands of groups share some dozens of repetitions. */
const finders = new Map<string, Finder | undefined>();

/**
 * Finds the days of a repetition: the first on or after a day, or Infinity. `undefined` where they cannot be known: "every
 * other Thursday" without a date to count from, or with one from which two readings are possible (for a start outside
 * the rule RFC 5545, 3.8.5.3 says "undefined").
 * @param first the day to count from, where there is one.
 */
export function scan(plan: Schedule, first: number | undefined): Finder | undefined {
  const { repeatFrequency, byDay, byMonth, byMonthDay } = plan;
  // the length tells ["MO", "TU"] from ["MO,TU"], which is no day
  let key = `${repeatFrequency} ${byDay?.length} ${String(byDay)} ${first}`;
  if (byMonth || byMonthDay) key += JSON.stringify([byMonth, byMonthDay]);
  if (!finders.has(key)) {
    if (finders.size > 5000) finders.clear();
    const repeat = repeatOf(plan);
    finders.set(key, repeat && finderOf(repeat, first));
  }
  return finders.get(key);
}

function finderOf(repeat: Repeat, first: number | undefined): Finder | undefined {
  const bare = !repeat.days.length && !repeat.monthDays.length;
  if (first === undefined && (repeat.every > 1 || (bare && repeat.unit !== 'D'))) return undefined;
  const anchor = first ?? 0;
  const find = (from: number, to: number): number => {
    for (let at = from; at < to; at++) if (matches(repeat, at, anchor)) return at;
    return Infinity;
  };
  const next = withinReach(find, FAR * Math.min(repeat.every, 4));
  if (repeat.every > 1) {
    const start = next(anchor);
    if (start === Infinity || periodOf(repeat.unit, start) !== periodOf(repeat.unit, anchor))
      return undefined;
  }
  return next;
}
