/** How the words that tell when fit together: days with their times, one plan after the other. */
import { dayOf, weekdayOf } from './days.js';
import type { Token } from './english-tokens.js';
import type { Plan } from './plan.js';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
type Half = 'am' | 'pm' | 'noon';
type Time = Extract<Token, { is: 'time' }>;

/** Days and times that belong together. */
interface Part {
  days: string[];
  places: { n: number; digits: boolean }[];
  placed: string[];
  times: Time[];
  monthDays: number[];
  monthly: boolean;
  every: boolean;
  plural: boolean;
  interval: number;
  unit?: 'W' | 'M';
  date?: string;
  half?: Half;
  minutes?: number;
  /** Whether the times were said before the days: "7 pm Tuesdays, 10 am Fridays". */
  timeFirst: boolean;
  /** A place was used, so that a weekday without one is in doubt: "1st and 3rd Tuesday and Thursday". */
  doubt: boolean;
}

const fresh = (): Part => ({
  days: [],
  places: [],
  placed: [],
  times: [],
  monthDays: [],
  monthly: false,
  every: false,
  plural: false,
  interval: 1,
  timeFirst: false,
  doubt: false,
});

const hasDays = (part: Part): boolean =>
  part.days.length + part.placed.length + part.monthDays.length > 0 || part.date !== undefined;

/** Reads one text. A new one for each. */
export class Reading {
  readonly #parts: Part[] = [];
  #part = fresh();
  /** What holds for the whole text: months, zone, first and last day. */
  readonly #whole: Plan = {};
  #not = false;
  #bound: 'startDate' | 'endDate' | undefined;

  /** The plans of a text, or `undefined` where there is doubt. */
  read(tokens: readonly Token[]): Plan[] | undefined {
    for (const token of tokens) if (!this.#take(token)) return undefined;
    this.#close();
    if (!this.#parts.length || this.#bound || this.#not) return undefined;
    const timed = this.#parts.filter(({ times }) => times.length).length;
    if (timed && timed < this.#parts.length) return undefined; // "Tuesdays 7 pm and Thursdays": also at 7?
    const plans: Plan[] = [];
    for (const part of this.#parts) {
      const made = plansOf(part);
      if (!made) return undefined;
      plans.push(...made.map((plan) => ({ ...plan, ...this.#whole })));
    }
    return plans;
  }

  #close(): void {
    const part = this.#part;
    if (hasDays(part) || part.times.length || part.places.length || part.every || part.monthly)
      this.#parts.push(part);
    this.#part = fresh();
  }

  /** A day after a complete part begins the next one. */
  #room(): Part {
    if (hasDays(this.#part) && this.#part.times.length && !this.#part.timeFirst) this.#close();
    return this.#part;
  }

  // One case a word; apart they would be harder to follow.
  #take(token: Token): boolean {
    if (this.#not && !['months', 'and', 'comma'].includes(token.is)) return false; // "not on bank holidays"
    if (this.#bound && token.is !== 'date') return false;
    const part = this.#part;
    switch (token.is) {
      case 'comma':
        if (this.#not && this.#whole.byMonth) this.#not = false;
        return true;
      case 'and':
      case 'only':
        return true;
      case 'every':
        this.#room().every = true;
        return true;
      case 'other':
        this.#room().interval = 2;
        return true;
      case 'repeat':
        this.#room();
        this.#part.interval = token.every;
        this.#part.unit = token.unit;
        return true;
      case 'month':
        part.monthly = true;
        for (const { n, digits } of part.places.splice(0)) {
          if (!digits || part.placed.length) return false;
          part.monthDays.push(n);
        }
        return true;
      case 'place':
        this.#room().places.push(token);
        return true;
      case 'monthDay':
        this.#room().monthDays.push(token.day);
        return true;
      case 'days':
        return this.#takeDays(token.days, token.plural);
      case 'time':
        return this.#takeTime(token);
      case 'part':
        if (part.half && part.half !== token.half) return false;
        part.half = token.half;
        return true;
      case 'duration':
        part.minutes = token.minutes;
        return true;
      case 'months':
        return this.#takeMonths(token.months);
      case 'not':
        this.#not = true;
        return true;
      case 'start':
        this.#bound = 'startDate';
        return true;
      case 'until':
        this.#bound = 'endDate';
        return true;
      case 'date':
        return this.#takeDate(token.date);
      case 'zone':
        this.#whole.scheduleTimezone = token.zone;
        return true;
      default:
        return false;
    }
  }

  #takeDays(days: string[], plural = false): boolean {
    const part = this.#room();
    if (part.places.length) {
      const places = part.places.splice(0);
      if (days.length > 1 || places.some(({ n }) => n > 5 || n === 0)) return false;
      // "every second Tuesday" is every other one to some, and the second of the month to others
      if (part.every && places.length === 1 && [2, 3, 4].includes((places[0] as { n: number }).n))
        part.doubt = true;
      for (const { n } of places) part.placed.push(`${n}${days[0] ?? ''}`);
      return true;
    }
    if (part.placed.length) return false;
    part.days.push(...days.filter((day) => !part.days.includes(day)));
    part.plural ||= plural;
    return true;
  }

  #takeTime(token: Time): boolean {
    if (hasDays(this.#part) && this.#part.times.length && this.#part.timeFirst) this.#close();
    if (!hasDays(this.#part)) this.#part.timeFirst = true;
    this.#part.times.push(token);
    return true;
  }

  #takeMonths(months: number[]): boolean {
    const before = this.#whole.byMonth;
    if (this.#not) {
      const left = (before ?? Array.from({ length: 12 }, (_, i) => i + 1)).filter((m) => !months.includes(m));
      this.#whole.byMonth = left;
      return left.length > 0;
    }
    this.#whole.byMonth = [...new Set([...(before ?? []), ...months])].sort((a, b) => a - b);
    return true;
  }

  #takeDate(date: string): boolean {
    if (this.#bound) {
      this.#whole[this.#bound] = date;
      this.#bound = undefined;
      return true;
    }
    const part = this.#part;
    const said = part.days.splice(0);
    const right = DAYS[weekdayOf(dayOf(date))] as string;
    if (said.length > 1 || (said.length === 1 && said[0] !== right) || part.every || part.date) return false;
    part.date = date;
    return true;
  }
}

/** The plans of a part: one for each of its times. */
function plansOf(part: Part): Plan[] | undefined {
  const { days, placed, monthDays, monthly, interval, unit, date, places } = part;
  if (places.length || (part.doubt && !monthly)) return undefined;
  const kinds = [days.length, placed.length, monthDays.length, date].filter(Boolean).length;
  if (kinds !== 1 || (days.length && monthly)) return undefined; // "monthly on Tuesdays": which one?
  if (interval > 1 && placed.length + monthDays.length && unit !== 'M') return undefined;
  if (unit === 'M' && days.length) return undefined;
  const weekly = days.length === 7 && interval === 1 ? 'P1D' : `P${interval}W`;
  const plan: Plan = date
    ? { date }
    : days.length
      ? { repeatFrequency: weekly, ...(weekly !== 'P1D' && { byDay: days }) }
      : {
          repeatFrequency: `P${interval}M`,
          ...(placed.length ? { byDay: placed } : { byMonthDay: monthDays }),
        };
  if (!part.times.length) return [plan];
  const plans: Plan[] = [];
  for (const time of part.times) {
    const read = timesOf(time, part.half, part.minutes);
    if (!read) return undefined;
    plans.push({ ...plan, ...read });
  }
  return plans;
}

const text = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Whether a time of the half-day clock is in the morning, as far as "mornings", "evenings" tell. */
function byHalf(minutes: number, half: Half | undefined): number | undefined {
  if (half === 'am') return minutes;
  if (half === 'pm') return minutes + 720;
  if (half === 'noon') return minutes >= 660 ? minutes : minutes < 180 ? minutes + 720 : undefined;
  return undefined;
}

/** Start and end in the feed's form. `undefined` where morning and afternoon cannot be told apart. */
function timesOf({ from, to }: Time, half: Half | undefined, minutes?: number): Plan | undefined {
  let start = from.sure ? from.minutes % 1440 : undefined;
  let end = to?.sure ? to.minutes : undefined;
  if (to && start === undefined && end !== undefined) {
    if (to.doubtful) return undefined; // "8–12 pm"
    // "7:30–9 pm", "11–1 pm": the latest start before the end that is less than twelve hours long
    start = [from.minutes + 720, from.minutes].find((m) => m < (end as number));
    if (start !== undefined && end - start >= 720) return undefined;
  } else if (to && start !== undefined && end === undefined) {
    const noon = to.minutes + 720;
    end = to.minutes > start ? to.minutes : noon > start ? noon : to.minutes; // "7 pm–9", "11 pm–1"
  } else if (start === undefined) {
    start = byHalf(from.minutes, half);
    if (to) end = start === undefined ? undefined : byHalf(to.minutes, half);
    if (start !== undefined && end !== undefined && end <= start) end += end + 720 <= 1440 ? 720 : -720;
  }
  if (start === undefined || (to && end === undefined)) return undefined;
  if (end === start || end === start + 1440 || (to?.doubtful && end !== undefined && end < start))
    return undefined;
  return {
    startTime: text(start),
    ...(end !== undefined && { endTime: text(end) }),
    ...(end === undefined && minutes && { duration: `PT${minutes}M` }),
  };
}
