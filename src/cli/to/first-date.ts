import type { Schedule } from '../../feed/index.js';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The first date on or after `from` on which a rule can take place: a calendar series must start on one of its own dates.
 * @param from `YYYY-MM-DD`.
 */
export function firstDate(
  { byDay, byMonth, byMonthDay, rrule, dtstart }: Schedule,
  from: string,
): string | undefined {
  if (rrule) return dtstart?.slice(0, 10) ?? (from || undefined);
  if (!from) return undefined;
  const at = new Date(`${from}T00:00:00Z`);
  // four years hold every day of every month
  for (let i = 0; i < 1461; i++, at.setUTCDate(at.getUTCDate() + 1)) {
    const date = at.getUTCDate();
    if (byDay?.length && !byDay.some((day) => falls(day, at))) continue;
    if (byMonth?.length && !byMonth.includes(at.getUTCMonth() + 1)) continue;
    if (byMonthDay?.length && !byMonthDay.some((n) => n === date || n === date - lastOf(at) - 1)) continue;
    return at.toISOString().slice(0, 10);
  }
  return from;
}

const lastOf = (at: Date): number =>
  new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();

/** Whether `TU`, `1TU` or `-1FR` falls on a date. */
function falls(day: string, at: Date): boolean {
  if (DAYS.indexOf(day.slice(-2)) !== at.getUTCDay()) return false;
  const week = Number(day.slice(0, -2));
  if (!week) return true;
  const date = at.getUTCDate();
  return week > 0 ? Math.ceil(date / 7) === week : Math.ceil((lastOf(at) - date + 1) / 7) === -week;
}
