/** Days and times that belong together, and the plans that they make. */
import type { Plan } from '../plan.js';
import { daysOfRule } from '../recur.js';
import type { Clock } from './table.js';

export interface Time {
  from: Clock;
  to?: Clock;
  /** "At 7", or a range: a number alone that is surely a time. */
  said: boolean;
  zone?: string;
  /** The zone may be the place of the meeting instead. */
  town?: boolean;
}

export interface Part {
  days: string[];
  places: { n: number; digits: boolean }[];
  placed: string[];
  times: Time[];
  monthDays: number[];
  monthly: boolean;
  every: boolean;
  interval: number;
  unit?: 'W' | 'M';
  often: { n: number; unit: 'W' | 'M' }[];
  dates: string[];
  half?: 'am' | 'pm' | 'noon';
  minutes?: number;
  count?: { n: number; weeks: boolean };
  relative?: { sign: 1 | -1; n: number; anchor: string };
  zone?: string | undefined;
  /** Whether the times were said before the days: "7 pm Tuesdays, 10 am Fridays". */
  timeFirst: boolean;
  /** A place was used, so that a weekday without one is in doubt: "1st and 3rd Tuesday and Thursday". */
  doubt: boolean;
  /** Months, a first or a last day were said after its days. */
  limited: boolean;
}

export const fresh = (): Part => ({
  days: [],
  places: [],
  placed: [],
  times: [],
  monthDays: [],
  monthly: false,
  every: false,
  interval: 1,
  often: [],
  dates: [],
  timeFirst: false,
  doubt: false,
  limited: false,
});

export const hasDays = (part: Part): boolean =>
  part.days.length + part.placed.length + part.monthDays.length + part.dates.length > 0;

/** What helps to tell morning from evening. */
export interface Hints {
  half?: 'am' | 'pm' | 'noon' | undefined;
  /** Another time of the text is written as one that counts to 24. */
  all24?: boolean;
}

/** The plans of a part: one for each of its times. */
export function plansOf(part: Part, whole: Plan, hints: Hints): Plan[] | undefined {
  const days = daysOf(part, whole);
  if (!days) return undefined;
  const zone = part.zone && { scheduleTimezone: part.zone };
  const plans: Plan[] = [];
  for (const time of part.times.length ? part.times : [undefined]) {
    const read = time ? timesOf(time, part, hints) : {};
    if (!read) return undefined;
    const { byMonth, ...limits } = whole;
    for (const plan of days)
      plans.push({
        ...plan,
        ...read,
        ...(plan.date ? {} : byMonth && { byMonth }),
        ...(plan.date ? {} : limits),
        ...(whole.scheduleTimezone && { scheduleTimezone: whole.scheduleTimezone }),
        ...zone,
      });
  }
  return plans;
}

/** Which days, without the times. */
function daysOf(part: Part, whole: Plan): Plan[] | undefined {
  const { days, placed, dates, places, monthly, interval, unit, count, relative } = part;
  let { monthDays } = part;
  if (places.length) {
    // "monthly on the 15th"
    if (!(monthly || part.every) || placed.length || days.length || places.some(({ digits }) => !digits))
      return undefined;
    monthDays = [...monthDays, ...places.map(({ n }) => n)];
  }
  if (monthDays.some((n) => n > 31)) return undefined;
  if (part.doubt && !monthly) return undefined;
  for (const { n, unit: per } of part.often)
    if ((per === 'W' ? days.length : placed.length + monthDays.length) !== n) return undefined;
  if (relative)
    return placed.length + monthDays.length + dates.length || interval > 1 || count
      ? undefined
      : relativeDays(days[0] as string, relative, whole);
  if (dates.length) {
    if (
      days.length + placed.length + monthDays.length ||
      interval > 1 ||
      (count && count.n !== dates.length) ||
      whole.byMonth
    )
      return undefined;
    return dates.map((date) => ({ date }));
  }
  if (
    !days.length &&
    !placed.length &&
    !monthDays.length &&
    whole.startDate &&
    (part.every || count || interval > 1) &&
    unit !== 'M' &&
    !monthly
  )
    return [{ repeatFrequency: `P${interval}W`, ...counted(count, 1, interval) }]; // "weekly from 5 January 2027"
  const kinds = [days.length, placed.length, monthDays.length].filter(Boolean).length;
  if (kinds !== 1 || (days.length && monthly)) return undefined; // "monthly on Tuesdays": which one?
  if (interval > 1 && placed.length + monthDays.length && unit !== 'M') return undefined;
  if (unit === 'M' && days.length) return undefined;
  if (interval > 1 && unit === 'M' && whole.byMonth)
    return evenly(whole.byMonth, interval) ? daysOf({ ...part, interval: 1, unit: 'M' }, whole) : undefined;
  if (count && (placed.length || monthDays.length) && count.weeks) return undefined;
  const weekly = days.length === 7 && interval === 1 ? 'P1D' : `P${interval}W`;
  return [
    days.length
      ? {
          repeatFrequency: weekly,
          ...(weekly !== 'P1D' && { byDay: days }),
          ...counted(count, days.length, interval),
        }
      : {
          repeatFrequency: `P${interval}M`,
          ...(placed.length ? { byDay: placed } : { byMonthDay: monthDays }),
          ...counted(count, 1, 1),
        },
  ] as Plan[];
}

/** "Quarterly, in January, April, July and October" says the same twice. */
const evenly = (months: readonly number[], every: number): boolean =>
  months.length === 12 / every && months.every((month, i) => month === (months[0] as number) + i * every);

const counted = (count: Part['count'], days: number, interval: number): Plan =>
  count ? { repeatCount: Math.max(1, Math.floor(count.weeks ? (count.n * days) / interval : count.n)) } : {};

/** The weekday before or after a weekday that has its place in the month: some days of the month, counted over its ends. */
function relativeDays(
  day: string,
  { sign, n, anchor }: NonNullable<Part['relative']>,
  whole: Plan,
): Plan[] | undefined {
  const week = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  const gap = (week.indexOf(day) - week.indexOf(anchor) + 7) % 7 || 7;
  const shift = sign > 0 ? gap : gap === 7 ? -7 : gap - 7;
  const first = n > 0 ? n * 7 - 6 : n * 7;
  const byMonthDay = Array.from({ length: 7 }, (_, i) => {
    const at = first + i + shift;
    return n > 0 ? (at > 0 ? at : at - 1) : at < 0 ? at : at + 1;
  });
  if (byMonthDay.some((at) => at > 28 || at < -28)) return undefined;
  // over the end of a month, its name would be that of another
  if (whole.byMonth && byMonthDay.some((at) => at > 0) && byMonthDay.some((at) => at < 0)) return undefined;
  const byDay = [{ weekday: week.indexOf(day), place: 0 }];
  const recurrence = {
    freq: 'MONTHLY',
    interval: 1,
    weekStart: 1,
    byDay,
    byMonth: whole.byMonth ?? [],
    byMonthDay,
    byYearDay: [],
    byWeekNo: [],
    bySetPos: [],
  } as const;
  const rule = `FREQ=MONTHLY;BYDAY=${day};BYMONTHDAY=${byMonthDay.join(',')}${whole.byMonth ? `;BYMONTH=${whole.byMonth.join(',')}` : ''}`;
  return [{ rule, nextDay: daysOfRule(recurrence as never, 0) }];
}

const text = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Whether a time of the half-day clock is in the morning, as far as "mornings", "evenings" tell. */
function byHalf(minutes: number, half: Part['half']): number | undefined {
  if (half === 'am') return minutes;
  if (half === 'pm') return minutes + 720;
  if (half === 'noon') return minutes >= 660 ? minutes : minutes < 180 ? minutes + 720 : undefined;
  return undefined;
}

/** Where only one reading is a time at which people meet: not in the small hours. "10–12", "2–4", "9–1", "at 11:30". */
function likely({ from, to, said }: Time): number | undefined {
  const at = from.minutes;
  if (from.bare && !said) return undefined;
  if (at >= 600) return at;
  if (at < 360) return at + 720;
  if (!to || to.sure) return undefined;
  const crosses = to.minutes <= at; // twelve o'clock lies between
  return crosses && ((at >= 540 && to.minutes <= 330) || (at >= 480 && to.minutes > 0 && to.minutes <= 330))
    ? at
    : undefined;
}

/** Start and end in the feed's form. `undefined` where morning and afternoon cannot be told apart. */
function timesOf(time: Time, { half: own, minutes }: Part, { half: told, all24 }: Hints): Plan | undefined {
  const { from, to } = time;
  const half = own ?? told;
  const spoken = all24 && !own;
  if (from.minutes === 1440) return undefined; // "Fridays at midnight": before the Friday or after it?
  const full = (at: Clock): number => at.minutes + (at.minutes < 60 ? 720 : 0); // 12:30, since 00:30 is sure
  let start = from.sure ? from.minutes % 1440 : spoken && !from.bare ? full(from) : undefined;
  let end = to?.sure ? to.minutes : spoken && to && !to.bare ? full(to) : undefined;
  if (to && start === undefined && end !== undefined) {
    if (to.doubtful) return undefined; // "8–12 pm"
    // "7:30–9 pm", "11–1 pm": the latest start before the end that is less than twelve hours long
    start = [from.minutes + 720, from.minutes].find((m) => m < (end as number));
    if (start !== undefined && end - start >= 720) return undefined;
  } else if (to && start !== undefined && end === undefined) {
    const noon = to.minutes + 720;
    end = to.minutes > start ? to.minutes : noon > start ? noon : to.minutes; // "7 pm–9", "11 pm–1"
  } else if (start === undefined) {
    start = half ? byHalf(from.minutes, half) : likely(time);
    if (to) {
      if (half) end = start === undefined ? undefined : byHalf(to.minutes, half);
      else if (start !== undefined)
        end = [to.minutes, to.minutes + 720, to.minutes + 1440].find((m) => m > (start as number));
    }
    if (start !== undefined && end !== undefined && end <= start) end += end + 720 <= 1440 ? 720 : -720;
  }
  if (start === undefined || (to && end === undefined)) return undefined;
  if (end === start || end === start + 1440 || (to?.doubtful && end !== undefined && end < start))
    return undefined;
  if (end !== undefined && end > 1440) return undefined;
  return {
    startTime: text(start),
    ...(end !== undefined && { endTime: text(end) }),
    ...(end === undefined && minutes && { duration: `PT${minutes}M` }),
  };
}
