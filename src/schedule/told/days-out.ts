/** What stands after "except": months, dates, holidays on which there is no meeting. */
import { dateOf, dayOf } from '../days.js';
import type { Plan } from '../plan.js';
import type { Item } from './item.js';
import { hasDays, type Part } from './part.js';

const YEAR = Array.from({ length: 12 }, (_, i) => i + 1);

export class DaysOut {
  /** Days by month and day on which there is no meeting, in any year. */
  readonly #yearly: string[] = [];
  #dates: string[] = [];
  #on = false;
  #told = false;

  /** Whether it was begun and nothing followed. */
  get open(): boolean {
    return this.#on && !this.#told;
  }

  begin(): boolean {
    this.#on = true;
    this.#told = false;
    return true;
  }

  /** Takes what is left out; `undefined` where it is not about that, `false` where it is and cannot be understood. */
  take(item: Item, whole: Plan, part: Part): boolean | undefined {
    if (!this.#on) return undefined;
    switch (item.is) {
      case 'sep':
        this.#on = !this.#told;
        return true;
      case 'and':
      case 'not':
      case 'only':
      case 'every':
        return true;
      case 'months': {
        whole.byMonth = (whole.byMonth ?? YEAR).filter((month) => !item.months.includes(month));
        part.limited ||= hasDays(part);
        this.#told = true;
        return whole.byMonth.length > 0;
      }
      case 'yearly':
        return this.#add(this.#yearly, item.to ? through(item.dates[0] as string, item.to) : item.dates);
      case 'holiday':
        return this.#add(this.#yearly, item.dates ?? []);
      case 'dates':
        return this.#add(this.#dates, item.dates);
      case 'span':
        return this.#add(this.#dates, between(item.from, item.to));
      case 'days': {
        const left = part.days.filter((day) => !item.days.includes(day));
        if (part.days.length < 2 || left.length + item.days.length !== part.days.length) return false;
        part.days = left;
        this.#told = true;
        return true;
      }
      case 'time':
      case 'part':
      case 'duration':
      case 'zone': // "except Sundays at 7 am"
        this.#on = !this.#told;
        return this.#told ? undefined : false;
      default:
        return false; // "not in term time"
    }
  }

  #add(to: string[], days: readonly string[]): boolean {
    to.push(...days);
    this.#told = true;
    return true;
  }

  /** "Bank holidays excepted", "August off". */
  takeBack(before: Item | undefined, whole: Plan): boolean {
    if (before?.is === 'holiday') return this.#add(this.#yearly, before.dates ?? []);
    if (before?.is !== 'months') return false;
    const months = whole.byMonth ?? [];
    whole.byMonth = YEAR.filter((month) => !months.includes(month));
    return true;
  }

  /** A plan without these days. */
  leave(plan: Plan): Plan {
    const days = [...this.#dates, ...inYears(this.#yearly)];
    return days.length ? { ...plan, exceptDate: days } : plan;
  }
}

/** The first year of which dates are asked. */
const FIRST = 2025;

/** A day of each year, as far as anybody plans. */
function inYears(days: readonly string[]): string[] {
  const years = Array.from({ length: new Date().getUTCFullYear() + 10 - FIRST }, (_, i) => FIRST + i);
  return [...new Set(days)]
    .flatMap((day) => years.map((year) => `${year}-${day}`))
    .filter((date) => !Number.isNaN(dayOf(date)));
}

/** The days from one to another, over New Year if need be. */
const through = (from: string, to: string): string[] =>
  between(`2024-${from}`, `${to < from ? 2025 : 2024}-${to}`).map((date) => date.slice(5));

/** More than a third of a year is no exception. */
function between(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = dayOf(from); at <= dayOf(to) && days.length < 120; at++) days.push(dateOf(at));
  return days;
}
