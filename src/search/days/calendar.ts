/** Dates as `YYYY-MM-DD`, without zones: what day it is where somebody is, and days around it. */

/** Now, on a visitor's calendar. */
export interface Today {
  /** `YYYY-MM-DD` */
  date: string;
  /** `1/2` is the 2nd of January. */
  monthFirst: boolean;
}

const DAY = 864e5;

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** From Sunday = 0. */
export const weekdayOf = (date: string): number => new Date(Date.parse(date)).getUTCDay();

export const monthLength = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The date of a moment in a zone; without one, where this runs. */
export function dateIn(moment: number, timeZone?: string): string {
  const local = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return local.format(moment);
}
