/**
 * Reads RRULEs (RFC 5545, 3.3.10). Loaded only where a schedule has one. What the common forms can say becomes one of
 * them; for the rest the `rrule` package is fetched, which of those compared is the smallest (12 kB; ical.js 20,
 * rrule-temporal 44) and gives every date of the RFC's examples (ical.js misses `BYDAY=20MO` and `BYWEEKNO`). It is
 * asked for days only, in UTC, and so never meets a time zone.
 */
import type { Schedule } from '../feed/schema.js';
import { minutesOf, readDate, readTime } from '../text/index.js';
import { DAY, dateOf, dayOf } from './days.js';
import { ruleOf, type Plan } from './plan.js';
import { isZone, toLocal } from './zone.js';

type Parts = Record<string, string>;

/** What each part may hold; a part that is not here, or holds something else, makes the whole rule unread. */
const SOUND: Record<string, RegExp> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^\d{1,4}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
  BYDAY: /^(?:[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU),?)+$/,
  BYMONTH: /^(?:\d{1,2},?)+$/,
  BYMONTHDAY: /^(?:[+-]?\d{1,2},?)+$/,
  BYYEARDAY: /^(?:[+-]?\d{1,3},?)+$/,
  BYWEEKNO: /^(?:[+-]?\d{1,2},?)+$/,
  BYSETPOS: /^(?:[+-]?\d{1,3},?)+$/,
  BYHOUR: /^(?:\d{1,2},?)+$/,
  BYMINUTE: /^(?:\d{1,2},?)+$/,
  BYSECOND: /^0$/,
};

/** The parts of a rule, `undefined` where one cannot be understood. */
export function partsOfRule(rule: string): Parts | undefined {
  const parts: Parts = {};
  for (const part of rule.toUpperCase().replace(/\s/g, '').split(';')) {
    if (!part) continue;
    const [name = '', value = ''] = part.split('=');
    if (!Object.hasOwn(SOUND, name) || !SOUND[name]?.test(value) || Object.hasOwn(parts, name))
      return undefined;
    parts[name] = value;
  }
  return parts.FREQ ? parts : undefined;
}

const numbers = (value: string | undefined): number[] =>
  value ? value.split(',').filter(Boolean).map(Number) : [];

/** A date and time of iCalendar or ISO 8601 in a zone's own clock. */
function clockOf(value: string, zone: string | undefined): { date?: string; time?: string } {
  const iso = value
    .trim()
    .replace(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?/, (_, y, m, d, h, min) =>
      h ? `${y}-${m}-${d}T${h}:${min}` : `${y}-${m}-${d}`,
    );
  const fixed = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) ? Date.parse(iso) : NaN;
  const text = isZone(zone) && !Number.isNaN(fixed) ? new Date(toLocal(zone, fixed)).toISOString() : iso;
  const date = readDate(text);
  const time = readTime(/T(\d\d:\d\d)/.exec(text)?.[1]);
  return { ...(date && { date }), ...(time && { time }) };
}

/** The plans of a schedule with an RRULE: one for each time of day. Empty where it is not understood. */
export async function plansOfRule(schedule: Schedule, fallback?: string): Promise<Plan[]> {
  const { rrule = '', dtstart } = schedule;
  if (typeof rrule !== 'string' || (dtstart !== undefined && typeof dtstart !== 'string')) return [];
  const lines = rrule.split(/\n|\s(?=[A-Z]+[;:])/);
  const start = dtstart ?? lines.map((line) => /^DTSTART[^:]*:(.+)/i.exec(line)?.[1]).find(Boolean);
  const rule = lines.find((line) => /FREQ=/i.test(line))?.replace(/^.*?RRULE[^:]*:/i, '');
  const parts = rule === undefined ? undefined : partsOfRule(rule);
  if (!parts || lines.some((line) => /^(?:RDATE|EXRULE|EXDATE)/i.test(line))) return [];
  // a start in UTC with no other zone named is in UTC
  const named = schedule.scheduleTimezone ?? (start && /Z$/i.test(start) ? 'UTC' : fallback);
  const first = start ? clockOf(start, named) : {};
  if (start && !first.date) return [];
  const base: Plan = { ...schedule, ...(named && { scheduleTimezone: named }) };
  delete base.rrule;
  delete base.dtstart;
  delete base.text;
  if (first.date) base.startDate = first.date;
  if (first.time && !base.startTime) base.startTime = first.time;
  const plans: Plan[] = [];
  for (const plan of timesOf(parts, base) ?? []) {
    const whole = withEnd(parts, plan, named);
    const days = common(parts, whole) ?? (await other(parts, whole));
    if (!days) return [];
    plans.push(days);
  }
  return plans;
}

/** One plan for each hour and minute that the rule names. */
function timesOf(parts: Parts, plan: Plan): Plan[] | undefined {
  if (!parts.BYHOUR && !parts.BYMINUTE) return [plan];
  if (parts.BYSETPOS || parts.COUNT) return undefined; // these count times, not days
  const [hour, minute] = (plan.startTime ?? '').split(':').map(Number);
  if (hour === undefined || minute === undefined) return undefined;
  const hours = parts.BYHOUR ? numbers(parts.BYHOUR) : [hour];
  const minutes = parts.BYMINUTE ? numbers(parts.BYMINUTE) : [minute];
  const from = hour * 60 + minute;
  const end = readTime(plan.endTime);
  const length = end && minutesOf(end) > from ? minutesOf(end) - from : undefined;
  return hours.flatMap((h) =>
    minutes.map((m) => {
      const one = { ...plan };
      delete one.endTime;
      return {
        ...one,
        startTime: `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`,
        ...(length && { duration: `PT${length}M` }),
      };
    }),
  );
}

/** UNTIL and COUNT as the last day and the number of times. */
function withEnd({ UNTIL, COUNT }: Parts, plan: Plan, zone: string | undefined): Plan {
  const whole = { ...plan };
  if (COUNT) whole.repeatCount = Number(COUNT);
  if (!UNTIL) return whole;
  const { date = '1900-01-01', time } = clockOf(UNTIL, zone);
  // the last day is left out if its meeting would begin after the moment named
  const last = time && plan.startTime && time < plan.startTime ? dateOf(dayOf(date) - 1) : date;
  whole.endDate = plan.endDate && plan.endDate < last ? plan.endDate : last;
  return whole;
}

/** The rule as one of the common forms, where it is one. */
function common(parts: Parts, plan: Plan): Plan | undefined {
  const { FREQ = '', INTERVAL = '1', BYDAY, BYMONTH, BYMONTHDAY, WKST = 'MO' } = parts;
  if (parts.BYSETPOS || parts.BYYEARDAY || parts.BYWEEKNO) return undefined;
  const days = BYDAY ? BYDAY.split(',').filter(Boolean) : [];
  const placed = days.some((day) => /\d/.test(day));
  if (days.some((day) => Math.abs(Number(day.slice(0, -2))) > 5)) return undefined;
  const every = Number(INTERVAL);
  let unit = FREQ.charAt(0);
  if (unit === 'M' && days.length && !placed && every === 1 && !BYMONTHDAY) unit = 'W'; // every Tuesday of every month
  const fits =
    (unit === 'D' && !BYMONTHDAY && !placed) ||
    (unit === 'W' && !BYMONTHDAY && !placed && (every === 1 || WKST === 'MO' || !days.length)) ||
    (unit === 'M' && (days.length ? placed && days.every((day) => /\d/.test(day)) && !BYMONTHDAY : true)) ||
    (unit === 'Y' && !days.length && !BYMONTH && !BYMONTHDAY);
  if (!fits) return undefined;
  const made: Plan = {
    ...plan,
    repeatFrequency: `P${every}${unit}`,
    ...(days.length && { byDay: days.map((day) => day.replace('+', '')) }),
    ...(BYMONTH && { byMonth: numbers(BYMONTH) }),
    ...(BYMONTHDAY && { byMonthDay: numbers(BYMONTHDAY) }),
  };
  return ruleOf(made) && made;
}

/** How far ahead the library looks for the next date. */
const YEARS = 366 * 9;

/** A rule that only the library knows. It needs a day to count from. */
async function other(parts: Parts, plan: Plan): Promise<Plan | undefined> {
  const { startDate } = plan;
  if (!startDate) return undefined;
  const library = await import('rrule');
  const RRule =
    (library.RRule as typeof library.RRule | undefined) ??
    (library as unknown as { default: typeof library }).default.RRule;
  const text = Object.entries(parts)
    .filter(([name]) => !/^(?:UNTIL|BYHOUR|BYMINUTE|BYSECOND)$/.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
  try {
    const rule = new RRule({ ...RRule.parseString(text), dtstart: new Date(dayOf(startDate) * DAY) });
    const nextDay = searcher((from, to, most) => between(rule, from, to, most));
    const made: Plan = { ...plan, rule: text, nextDay };
    delete made.repeatCount; // the library counts by itself
    return made;
  } catch {
    return undefined;
  }
}

interface Dates {
  between: (
    after: Date,
    before: Date,
    inclusive: boolean,
    goOn: (date: Date, i: number) => boolean,
  ) => Date[];
}
const between = (rule: Dates, from: number, to: number, most: number): number[] =>
  rule
    .between(new Date(from * DAY), new Date(to * DAY), true, (_, i) => i < most)
    .map((date) => Math.floor(date.getTime() / DAY));

/** Days are asked for in lots, since each question makes the library count again from the start. */
function searcher(find: (from: number, to: number, most: number) => number[]): (from: number) => number {
  let lot: number[] = [];
  let from = Infinity;
  let to = -Infinity;
  const fill = (at: number): void => {
    from = at;
    for (const span of [YEARS / 9, YEARS]) {
      to = at + span;
      lot = find(from, to, 400);
      if (lot.length) break;
    }
    if (lot.length === 400) to = lot[399] as number;
  };
  return (at) => {
    if (!(at >= from && at <= to)) fill(at);
    let found = lot.find((day) => day >= at);
    if (found === undefined && lot.length) {
      fill(at);
      found = lot[0];
    }
    return found ?? Infinity;
  };
}
