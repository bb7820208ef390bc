/**
 * Reads RRULEs (RFC 5545, 3.3.10). Loaded only where a schedule has one. What the common forms can say becomes one of
 * them, since there are words for these; the days of the rest are found by `recur.ts`. All of it is days, in no zone.
 */
import type { Schedule } from '../feed/schema.js';
import { minutesOf, readDate, readTime, WEEKDAYS } from '../text/index.js';
import { dateOf, dayOf } from './days.js';
import { ruleOf, type Plan } from './plan.js';
import { daysOfRule, type Recurrence } from './recur.js';
import { isZone, toLocal } from './zone.js';

type Parts = Record<string, string>;

const within = (least: number, most: number) => (value: string) =>
  /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most;
/** From the beginning or, negative, from the end. */
const either = (most: number) => (value: string) => within(1, most)(value.replace(/^[+-]/, ''));
const weekday = (value: string): boolean =>
  WEEKDAYS.includes(value.slice(-2)) && (value.length === 2 || either(53)(value.slice(0, -2)));

/** What each value of each part may be; a part that is not here, or holds something else, makes the whole rule unread. */
const SOUND: Record<string, (value: string) => boolean> = {
  FREQ: (value) => ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(value),
  INTERVAL: within(1, 999),
  COUNT: within(1, 9999),
  UNTIL: (value) => /^\d{8}(?:T\d{6}Z?)?$/.test(value),
  WKST: (value) => WEEKDAYS.includes(value),
  BYDAY: weekday,
  BYMONTH: within(1, 12),
  BYMONTHDAY: either(31),
  BYYEARDAY: either(366),
  BYWEEKNO: either(53),
  BYSETPOS: either(366),
  BYHOUR: within(0, 23),
  BYMINUTE: within(0, 59),
  BYSECOND: within(0, 0),
};
/** Longer ones are no rules, and are not looked at. */
const LONGEST = 20_000;

/** The parts of a rule, `undefined` where one cannot be understood. */
export function partsOfRule(rule: string): Parts | undefined {
  if (rule.length > LONGEST) return undefined;
  const parts: Parts = {};
  for (const part of rule.toUpperCase().replace(/\s/g, '').split(';')) {
    if (!part) continue;
    const [name = '', value = ''] = part.split('=');
    if (!Object.hasOwn(SOUND, name) || Object.hasOwn(parts, name)) return undefined;
    const values = /^BY/.test(name) ? value.split(',').filter(Boolean) : [value];
    if (!values.length || !values.every(SOUND[name] as (one: string) => boolean)) return undefined;
    parts[name] = [...new Set(values)].join(',');
  }
  return parts.FREQ ? parts : undefined;
}

const numbers = (value: string | undefined): number[] =>
  value ? value.split(',').filter(Boolean).map(Number) : [];

/** A date and time of iCalendar or ISO 8601 in a zone's own clock. */
function clockOf(value: string, zone: string | undefined): { date?: string; time?: string } {
  const iso = value
    .slice(0, 40)
    .trim()
    .replace(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?)?/, (_, y, m, d, h, min) =>
      h ? `${y}-${m}-${d}T${h}:${min}` : `${y}-${m}-${d}`,
    );
  const fixed = /^[^T]*T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) ? Date.parse(iso) : NaN;
  const text = isZone(zone) && !Number.isNaN(fixed) ? new Date(toLocal(zone, fixed)).toISOString() : iso;
  const date = readDate(text);
  const time = readTime(/T(\d\d:\d\d)/.exec(text)?.[1]);
  return { ...(date && { date }), ...(time && { time }) };
}

/** The rule among lines, without the name before it. */
function ruleIn(lines: string[]): string | undefined {
  const line = lines.find((each) => /FREQ=/i.test(each));
  return line && line.slice(line.slice(0, line.search(/FREQ=/i)).lastIndexOf(':') + 1);
}

/** The plans of a schedule with an RRULE: one for each time of day. Empty where it is not understood. */
export function plansOfRule(schedule: Schedule, fallback?: string): Plan[] {
  const { rrule = '', dtstart } = schedule;
  if (typeof rrule !== 'string' || (dtstart !== undefined && typeof dtstart !== 'string')) return [];
  if (rrule.length > LONGEST) return [];
  const lines = rrule.split(/\n|\s(?=[A-Z]+[;:])/);
  const start = dtstart ?? lines.map((line) => /^DTSTART[^:]*:(.+)/i.exec(line)?.[1]).find(Boolean);
  const rule = ruleIn(lines);
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
    const days = common(parts, whole) ?? other(parts, whole);
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

/** Parts that RFC 5545 does not allow with a frequency, and one of which it does not say what it means. */
function meaningless({ FREQ, BYDAY = '', BYMONTHDAY, BYYEARDAY, BYWEEKNO }: Parts): unknown {
  const placed = /\d/.test(BYDAY);
  if (FREQ === 'YEARLY') return BYWEEKNO && (placed || (!BYDAY && !BYMONTHDAY && !BYYEARDAY));
  return (
    BYWEEKNO ?? BYYEARDAY ?? (FREQ === 'WEEKLY' ? BYMONTHDAY : undefined) ?? (placed && FREQ !== 'MONTHLY')
  );
}

/** Any other rule. It needs a day to count from. */
function other(parts: Parts, plan: Plan): Plan | undefined {
  const { startDate } = plan;
  if (!startDate || meaningless(parts)) return undefined;
  const recurrence: Recurrence = {
    freq: parts.FREQ as Recurrence['freq'],
    interval: Number(parts.INTERVAL ?? 1),
    weekStart: WEEKDAYS.indexOf(parts.WKST ?? 'MO'),
    byDay: (parts.BYDAY?.split(',') ?? []).map((day) => ({
      weekday: WEEKDAYS.indexOf(day.slice(-2)),
      place: Number(day.slice(0, -2)),
    })),
    byMonth: numbers(parts.BYMONTH),
    byMonthDay: numbers(parts.BYMONTHDAY),
    byYearDay: numbers(parts.BYYEARDAY),
    byWeekNo: numbers(parts.BYWEEKNO),
    bySetPos: numbers(parts.BYSETPOS),
  };
  const rule = Object.entries(parts)
    .filter(([name]) => !/^(?:UNTIL|BYHOUR|BYMINUTE|BYSECOND)$/.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
  return { ...plan, rule, nextDay: daysOfRule(recurrence, dayOf(startDate)) };
}
