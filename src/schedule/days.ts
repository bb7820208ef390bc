/**
 * The calendar as whole numbers: days since 1 January 1970, minutes since midnight. These have no time zone, and sorting
 * thousands of groups with them is many times as fast as with `Temporal.PlainDate` objects. Everything that does have a
 * zone is in `zone.ts`, by `Temporal`.
 */
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The last day that has a date of four figures: 31 December 9999. Nothing is looked for after it. */
export const LAST_DAY = 2_932_896;

/** The day number of a canonical `YYYY-MM-DD`. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`) / DAY;
/** The `YYYY-MM-DD` of a day number. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** Sunday = 0, as JavaScript counts. Day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
/** Weeks begin on Monday, as RFC 5545 has it where a rule says nothing else. */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** Year, month (0–11) and day of the month of a day number, and how long that month is. */
export function partsOf(day: number): { year: number; month: number; date: number; length: number } {
  const at = new Date(day * DAY);
  const year = at.getUTCFullYear();
  const month = at.getUTCMonth();
  return {
    year,
    month,
    date: at.getUTCDate(),
    length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
  };
}
