/** How items fit together: days with their times, one rule after the other. */
import { dayOf, weekdayOf } from '../days.js';
import type { Plan } from '../plan.js';
import { settleZones, takeZone } from './clocks.js';
import { DaysOut } from './days-out.js';
import type { Item } from './item.js';
import { plansOf, fresh, hasDays, type Part } from './part.js';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const weekdayIn = (date: string): string => DAYS[weekdayOf(dayOf(date))] as string;
type Is<K extends Item['is']> = Extract<Item, { is: K }>;

/** What is known beside the text. */
export interface Told {
  /** The zone of the list. */
  timeZone?: string | undefined;
  /** Morning or evening, by the group's name. */
  half?: 'am' | 'pm' | 'noon' | undefined;
}

/** Reads one text. A new one for each. */
export class Reading {
  readonly #told: Told;
  readonly #parts: Part[] = [];
  #part = fresh();
  /** What holds for the whole text: months, first and last day, days left out. */
  readonly #whole: Plan = {};
  readonly #out = new DaysOut();
  #bound: 'startDate' | 'endDate' | undefined;
  /** Set where a limit stands between two rules: does it hold for both? */
  #between = false;
  #items: readonly Item[] = [];
  #i = 0;

  constructor(told: Told) {
    this.#told = told;
  }

  /** The plans of a text, or `undefined` where there is doubt. */
  read(items: readonly Item[]): Plan[] | undefined {
    this.#items = items;
    for (this.#i = 0; this.#i < items.length; this.#i++)
      if (!this.#take(items[this.#i] as Item)) return undefined;
    this.#close();
    if (!this.#parts.length || this.#bound || this.#out.open) return undefined;
    const timed = this.#parts.filter(({ times }) => times.length).length;
    if (timed && timed < this.#parts.length) return undefined; // "Tuesdays 7 pm and Thursdays": also at 7?
    const plans: Plan[] = [];
    const all24 = this.#parts.some(({ times }) => times.some(({ from, to }) => from.full ?? to?.full));
    for (const part of this.#parts) {
      if (!settleZones(part, this.#whole, this.#told.timeZone)) return undefined;
      const made = plansOf(part, this.#whole, { half: this.#told.half, all24 });
      if (!made) return undefined;
      plans.push(...made);
    }
    return this.#between || twice(plans) ? undefined : plans.map((plan) => this.#out.leave(plan));
  }

  #close(): void {
    const part = this.#part;
    if (
      hasDays(part) ||
      part.times.length ||
      part.places.length ||
      part.every ||
      part.monthly ||
      part.interval > 1 ||
      part.count
    )
      this.#parts.push(part);
    this.#part = fresh();
  }

  /** A day after a complete part begins the next one. */
  #room(): Part {
    if (hasDays(this.#part) && this.#part.times.length && !this.#part.timeFirst) this.#nextPart();
    return this.#part;
  }

  #nextPart(): void {
    if (this.#part.limited) this.#between = true;
    this.#close();
  }

  /** "How often" belongs to the days that follow it, or else to those before it. */
  #oftenRoom(): Part {
    const next = this.#items[this.#i + 1];
    return next && next.is !== 'sep' ? this.#room() : this.#part;
  }

  // One case an item; apart they would be harder to follow.
  #take(item: Item): boolean {
    const out = this.#out.take(item, this.#whole, this.#part);
    if (out !== undefined) return out;
    if (this.#bound && !['dates', 'span', 'days', 'sep'].includes(item.is)) return false;
    switch (item.is) {
      case 'sep':
      case 'and':
        return true;
      case 'only':
        return true;
      case 'term':
        return true;
      case 'left':
        return this.#out.takeBack(this.#items[this.#i - 1], this.#whole);
      case 'not':
        return this.#out.begin();
      case 'every':
        this.#oftenRoom().every = true;
        return true;
      case 'other':
        this.#room().interval = 2;
        return true;
      case 'repeat': {
        const part = this.#oftenRoom();
        if (part.interval > 1 && part.interval !== item.every) return false;
        part.interval = item.every;
        part.unit = item.unit;
        return true;
      }
      case 'often':
        this.#part.often.push(item);
        return true;
      case 'monthly':
        return this.#monthly();
      case 'place':
        this.#room().places.push(item);
        return true;
      case 'relative':
        return this.#relative(item);
      case 'days':
        return this.#days(item.days);
      case 'time':
        return this.#time(item);
      case 'part':
        if (this.#part.half && this.#part.half !== item.half) return false;
        this.#part.half = item.half;
        return true;
      case 'duration':
        this.#part.minutes = item.minutes;
        return true;
      case 'months':
        return this.#months(item.months);
      case 'start':
        this.#bound = 'startDate';
        return true;
      case 'until':
        this.#bound = 'endDate';
        return true;
      case 'dates':
        return this.#dates(item.dates);
      case 'span':
        if (this.#bound === 'endDate') return false;
        this.#bound = undefined; // "from 13 January to 17 February 2027"
        this.#whole.startDate = item.from;
        this.#whole.endDate = item.to;
        this.#limit();
        return true;
      case 'yearly':
        return this.#yearly(item);
      case 'count':
        if (this.#part.count) return false;
        this.#part.count = item;
        return true;
      case 'zone':
        return takeZone(item, this.#part, this.#whole, this.#told.timeZone);
      case 'holiday':
        return this.#items[this.#i + 1]?.is === 'left';
    }
  }

  #limit(): void {
    this.#part.limited ||= hasDays(this.#part);
  }

  #monthly(): boolean {
    const next = this.#items[this.#i + 1];
    const part =
      next && !['sep', 'time', 'part', 'and', 'zone'].includes(next.is) && !this.#part.places.length
        ? this.#room()
        : this.#part;
    part.monthly = true;
    return !part.places.length || this.#monthDays(part);
  }

  /** "The 1st and 15th of the month". */
  #monthDays(part: Part): boolean {
    for (const { n, digits } of part.places.splice(0)) {
      if (!digits || part.placed.length) return false;
      part.monthDays.push(n);
    }
    return true;
  }

  /** "The Monday before the third Tuesday". */
  #relative({ sign }: Is<'relative'>): boolean {
    const part = this.#part;
    const rest = this.#items.slice(this.#i + 1, this.#i + 3);
    const [place, anchor] = rest;
    if (
      part.days.length !== 1 ||
      part.placed.length ||
      part.relative ||
      place?.is !== 'place' ||
      anchor?.is !== 'days' ||
      anchor.days.length !== 1
    )
      return false;
    part.relative = { sign, n: place.n, anchor: anchor.days[0] as string };
    this.#i += 2;
    return place.n !== 0 && place.n <= 5;
  }

  #days(days: string[]): boolean {
    if (this.#bound) {
      // "from Tuesday 5 January 2027"
      const next = this.#items.slice(this.#i + 1).find(({ is }) => is !== 'sep');
      if (days.length !== 1 || next?.is !== 'dates' || weekdayIn(next.dates[0] as string) !== days[0])
        return false;
      return true;
    }
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
    return true;
  }

  #time(item: Is<'time'>): boolean {
    if (hasDays(this.#part) && this.#part.times.length && this.#part.timeFirst) this.#nextPart();
    if (this.#items[this.#i - 1]?.is === 'time') return false; // "5.30pm for 6pm"
    if (!hasDays(this.#part) && !this.#part.places.length) this.#part.timeFirst = true;
    this.#part.times.push({ from: item.from, ...(item.to && { to: item.to }), said: item.said });
    return true;
  }

  #months(months: number[]): boolean {
    const before = this.#whole.byMonth;
    this.#whole.byMonth = [...new Set([...(before ?? []), ...months])].sort((a, b) => a - b);
    this.#limit();
    return true;
  }

  #dates(dates: string[]): boolean {
    if (this.#bound) {
      if (dates.length > 1) return false;
      this.#whole[this.#bound] = dates[0] as string;
      this.#bound = undefined;
      this.#limit();
      return true;
    }
    const part = this.#room();
    if (part.dates.length || part.placed.length) {
      if (!part.dates.length) return false;
    }
    const said = part.days.splice(0);
    if (said.length > 1 || (said.length && dates.some((date) => weekdayIn(date) !== said[0])) || part.every)
      return false;
    part.dates.push(...dates);
    return true;
  }

  /** "15th of January, April, July and October"; a day of one month alone is a date without its year. */
  #yearly({ dates, to }: Is<'yearly'>): boolean {
    const next = this.#items.slice(this.#i + 1).find(({ is }) => is !== 'sep' && is !== 'and');
    if (to || dates.length !== 1 || next?.is !== 'months') return false;
    const [month = 0, day = 0] = (dates[0] as string).split('-').map(Number);
    this.#room().monthDays.push(day);
    return this.#months([month]);
  }
}

/** The same weekday each week and once a month: at which time is it then? */
function twice(plans: readonly Plan[]): boolean {
  const weekly = plans
    .filter(({ byDay, repeatFrequency }) => byDay && /^P\d+W$/.test(repeatFrequency ?? ''))
    .flatMap(({ byDay = [] }) => byDay as string[]);
  return plans.some(({ byDay = [] }) =>
    byDay.some((day) => day.length > 2 && weekly.includes(day.slice(-2))),
  );
}
