/** What calendars and event systems have in common: moments, places, and dates of one group that stand alone. */
import { htmlToMarkdown, htmlToText } from '../html.js';
import { PRIVATE } from '../not-public.js';
import { isRow, type Row } from './lists.js';

export const rowsOf = (list: unknown): Row[] =>
  Array.isArray(list) ? list.filter(isRow) : isRow(list) ? [list] : [];
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim()
    ? htmlToText(value)
    : typeof value === 'number'
      ? String(value)
      : undefined;
export const markdown = (value: unknown): string | undefined =>
  typeof value === 'string' ? (/<[a-z/]|&\w+;/i.test(value) ? htmlToMarkdown(value) : value) : undefined;
export const filled = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
export const some = (row: Row): Row | undefined =>
  Object.keys(filled(row)).length ? filled(row) : undefined;

/** A date and a time as written, `2026-12-08 19:00:00` or `2026-12-08T19:00:00-05:00`, with the zone that is known. */
export function at(start: unknown, end: unknown, zone: unknown): Row[] {
  const [, date, time, offset] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      String(start),
    ) ?? [];
  if (!date) return [];
  const last = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(String(end));
  const hours = typeof zone === 'string' ? /^UTC([+-])(\d{1,2})(?::?(\d{2})|\.(\d+))?$/.exec(zone) : null;
  const named = hours
    ? `${hours[1] ?? ''}${(hours[2] ?? '').padStart(2, '0')}:${hours[3] ?? String(Math.round(Number(`0.${hours[4] ?? '0'}`) * 60)).padStart(2, '0')}`
    : typeof zone === 'string' && zone
      ? zone
      : undefined;
  return [
    filled({
      date,
      startTime: time,
      endTime: last?.[2] === time && last?.[1] === date ? undefined : last?.[2],
      scheduleTimezone:
        time && (named ?? (offset === 'Z' ? 'UTC' : offset?.replace(/^(...)(\d\d)$/, '$1:$2'))),
    }),
  ];
}

/** A moment counted in (milli)seconds, where the list says the zone. */
export function moment(value: unknown, zone: unknown): string | undefined {
  const n = Number(value);
  if (!Number.isFinite(n) || !n) return undefined;
  const date = new Date(n < 1e11 ? n * 1000 : n);
  if (Number.isNaN(date.getTime())) return undefined;
  try {
    if (typeof zone === 'string' && zone)
      return new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
      }).format(date);
  } catch {
    // not a zone: in UTC then
  }
  return `${date.toISOString().slice(0, 16)}Z`;
}

/** The status of an event that its program does not show to everybody. */
export const unless = (kept: boolean): string | undefined => (kept ? PRIVATE : undefined);

/** Joins the dates of one name and place. */
export function grouped(events: readonly Row[]): Row {
  const groups = new Map<string, Row>();
  for (const event of events) {
    const row = filled(event);
    const place = isRow(row.location) ? (row.location.name ?? row.location) : undefined;
    const key = JSON.stringify([row.name, place, row.status]);
    const before = groups.get(key);
    if (!before) groups.set(key, row);
    else for (const each of rowsOf(row.schedule)) (before.schedule as unknown[] | undefined)?.push(each);
  }
  return { groups: [...groups.values()] };
}
export const names = (list: unknown, ...keys: string[]): string[] =>
  rowsOf(list).flatMap((each) => keys.map((key) => text(each[key])).find(Boolean) ?? []);
