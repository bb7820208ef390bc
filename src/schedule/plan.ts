/** A schedule as the feed has it, understood: which days, from when to when. */
import { minutesOf, readDate, readTime } from '../text/index.js';
import type { Schedule } from '../feed/schema.js';
import { dayOf } from './days.js';
import { list, repeatOf, scan, type Repeat } from './repeat.js';

/**
 * A schedule with what schema.org's Schedule says beyond the feed's own fields. `readEnglish` and the reader of RRULEs
 * make these; they may stand in `schedule[]` too.
 */
export interface Plan extends Schedule {
  /** Only in these months, 1–12. */
  byMonth?: number[];
  /** Days of the month, 1–31; negative ones from its end. */
  byMonthDay?: number[];
  /** How many times in all, from `startDate`. */
  repeatCount?: number;
  /** The group's own words, where they say more than the rest of the plan. */
  words?: string;
  /** For rules that only the recurrence library knows: the first day number on or after the one given, or Infinity. */
  nextDay?: (from: number) => number;
}

/** What a plan says, in numbers. */
export interface Rule {
  plan: Plan;
  repeat?: Repeat;
  /** Minutes since midnight; absent where the feed gives no time. */
  start?: number;
  /** Minutes from start to end; absent where the feed gives no end. */
  length?: number;
  /** Whether `length` is time gone by (a duration) and not the clock on the wall. */
  elapsed?: boolean;
  /** First and last day, inclusive. */
  first: number;
  last: number;
  /** The first day on or after the one given that the rule names (exceptions and bounds applied), or Infinity. */
  next: (from: number) => number;
}

const day = (value: unknown): number | undefined => {
  const date = readDate(value);
  return date === undefined ? undefined : dayOf(date);
};

/** Minutes from start to end. The same time twice is no length, and an end before the start is after midnight. */
function lengthOf(plan: Plan, start: number): Pick<Rule, 'length' | 'elapsed'> {
  const time = readTime(plan.endTime);
  const end = time ? minutesOf(time) : start;
  if (end !== start) return { length: end - start + (end < start ? 1440 : 0) };
  const span = /^P(?:(\d{1,2})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?$/i.exec(plan.duration ?? '');
  const length = span ? Number(span[1] ?? 0) * 1440 + Number(span[2] ?? 0) * 60 + Number(span[3] ?? 0) : 0;
  return length ? { length, elapsed: true } : {};
}

/** The day of the `count`th time. */
function lastOf(days: (from: number) => number, first: number, count: number): number {
  if (first === -Infinity) return first; // "six times", but from when?
  let at = first - 1;
  for (let n = 0; n < Math.min(count, 2000) && at < Infinity; n++) at = days(at + 1);
  return at;
}

/** First and last day of a whole group, where it has them: a cohort. */
export interface Bounds {
  first?: number | undefined;
  last?: number | undefined;
}

/** Reads a pair of bounds; `undefined` where one is there and cannot be read: a season must not become "for ever". */
export function boundsOf(of: { startDate?: unknown; endDate?: unknown }): Bounds | undefined {
  const first = day(of.startDate);
  const last = day(of.endDate);
  return (of.startDate && first === undefined) || (of.endDate && last === undefined)
    ? undefined
    : { first, last };
}

/** A plan in numbers; `undefined` where it names no days that are sure. */
export function ruleOf(plan: Plan, group: Bounds = {}): Rule | undefined {
  const time = readTime(plan.startTime);
  const own = boundsOf(plan);
  if ((plan.startTime && !time) || !own) return undefined; // half an answer would be read as a whole one
  const single = plan.date ? day(plan.date) : undefined;
  const repeat = plan.date || plan.nextDay ? undefined : repeatOf(plan);
  const days =
    plan.nextDay ??
    (single !== undefined
      ? (at: number) => (at <= single ? single : Infinity)
      : repeat && scan(repeat, own.first ?? group.first));
  if (!days) return undefined;
  const first = Math.max(own.first ?? -Infinity, group.first ?? -Infinity);
  let last = Math.min(own.last ?? Infinity, group.last ?? Infinity);
  if (plan.repeatCount) last = Math.min(last, lastOf(days, first, plan.repeatCount));
  const except = new Set(list(plan.exceptDate).map(day));
  const start = time === undefined ? undefined : minutesOf(time);
  const rule: Rule = {
    plan,
    ...(repeat && { repeat }),
    ...(start !== undefined && { start, ...lengthOf(plan, start) }),
    first,
    last,
    next(from) {
      let at = days(Math.max(from, first));
      while (except.has(at)) at = days(at + 1);
      return at <= rule.last ? at : Infinity;
    },
  };
  return rule;
}
