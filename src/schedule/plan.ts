/** A schedule as the feed has it, understood: which days, from when to when. */
import { minutesOf, readDate, readTime } from '../text/index.js';
import type { Schedule } from '../feed/schema.js';
import { LAST_DAY, dayOf } from './days.js';
import { list, scan } from './repeat.js';

/**
 * A schedule with what `readEnglish` and the reader of RRULEs say beyond the feed's own fields.
 */
export interface Plan extends Schedule {
  /** The group's own words, where they say more than the rest of the plan. */
  words?: string;
  /** The RRULE of `nextDay`, checked, for calendar files. */
  rule?: string;
  /** For rules that only the recurrence library knows: the first day number on or after the one given, or Infinity. */
  nextDay?: (from: number) => number;
}

/** What a plan says, in numbers. All fields are always there, so that engines see one kind of object. */
export interface Rule {
  plan: Plan;
  /** Minutes since midnight; `undefined` where the feed gives no time. */
  start: number | undefined;
  /** Minutes from start to end; `undefined` where the feed gives no end. */
  length: number | undefined;
  /** Whether `length` is time gone by (a duration) and not the clock on the wall. */
  elapsed: boolean;
  /** First and last day, inclusive. */
  first: number;
  last: number;
  /** The first day on or after the one given that the rule names (exceptions and bounds applied), or Infinity. */
  next: (from: number) => number;
  /** Whether it names a day. */
  on: (day: number) => boolean;
  /** The entry of the feed, its zone, and whether the feed names it: set for the rules of a group. */
  schedule: Schedule;
  zone: string;
  zoneKnown: boolean;
}

const day = (value: unknown): number | undefined => {
  const date = readDate(value);
  return date === undefined ? undefined : dayOf(date);
};

/** Puts in the minutes from start to end. The same time twice is no length; an end before the start is after midnight. */
function measure(rule: Rule, { endTime, duration }: Plan, start: number): void {
  const time = endTime ? readTime(endTime) : undefined;
  const end = time ? minutesOf(time) : start;
  if (end !== start) rule.length = end - start + (end < start ? 1440 : 0);
  else if (duration) {
    const span = /^P(?:T(?:(\d{1,2})H)?(?:(\d{1,4})M)?)?$/i.exec(duration);
    const length = Number(span?.[1] ?? 0) * 60 + Number(span?.[2] ?? 0);
    if (!length) return;
    rule.length = length;
    rule.elapsed = true;
  }
}

/** A series that is longer than forty years has no end that matters to anybody. */
const LONG = 366 * 40;

/** The day of the `count`th time, or Infinity. */
function lastOf(days: (from: number) => number, first: number, count: number): number {
  if (first === -Infinity) return first; // "six times", but from when?
  let at = first - 1;
  for (let n = 0; n < count; n++) if ((at = days(at + 1)) > first + LONG) return Infinity;
  return at;
}

/** First and last day of a whole group, where it has them: a cohort. */
export interface Bounds {
  first?: number | undefined;
  last?: number | undefined;
}

/** Reads a pair of bounds; `undefined` where one is there and cannot be read: a season must not become "for ever". */
export function boundsOf(of: { startDate?: unknown; endDate?: unknown }): Bounds | undefined {
  if (!of.startDate && !of.endDate) return {};
  const first = day(of.startDate);
  const last = day(of.endDate);
  return (of.startDate && first === undefined) || (of.endDate && last === undefined)
    ? undefined
    : { first, last };
}

/** A plan in numbers; `undefined` where it names no days that are sure. */
export function ruleOf(plan: Plan, group: Bounds = {}): Rule | undefined {
  const time = plan.startTime === undefined ? undefined : readTime(plan.startTime);
  const own = boundsOf(plan);
  if ((plan.startTime && time === undefined) || !own) return undefined; // half an answer would be read as a whole one
  const { date } = plan;
  const single = date ? day(date) : undefined;
  const days =
    plan.nextDay ??
    (single !== undefined
      ? (at: number) => (at <= single ? single : Infinity)
      : !date && scan(plan, own.first ?? group.first));
  if (!days) return undefined;
  const first = Math.max(own.first ?? -Infinity, group.first ?? -Infinity);
  const except = plan.exceptDate && new Set(list(plan.exceptDate).map(day));
  const rule: Rule = {
    plan,
    start: time === undefined ? time : minutesOf(time),
    length: undefined,
    elapsed: false,
    first,
    last: Math.min(own.last ?? Infinity, group.last ?? Infinity),
    next(from) {
      let at = days(Math.max(from, first));
      while (except?.has(at)) at = days(at + 1);
      return at <= rule.last && at <= LAST_DAY ? at : Infinity;
    },
    on: (at) => at >= first && at <= rule.last && !except?.has(at) && days(at) === at,
    schedule: plan,
    zone: '',
    zoneKnown: false,
  };
  if (plan.repeatCount) rule.last = Math.min(rule.last, lastOf(days, first, plan.repeatCount));
  if (rule.start !== undefined) measure(rule, plan, rule.start);
  return rule;
}
