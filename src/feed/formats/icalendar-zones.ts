/** The time zones of a calendar: its own names for them, and times as they are where the group is. */
import { WEEKDAYS } from '../../text/index.js';
import { readTimeZone } from '../values.js';
import { OUTLOOK, zoneByName } from './zone-names.js';

/** A time as the clock on the wall says it. */
export interface Local {
  date: string;
  time?: string;
  /** How many days its date differs from that in the file: a time in UTC may be of another day. */
  days: number;
}

/** `2026-11-20T18:00:00Z` in its parts. */
export function momentOf(value: unknown): { date: string; time?: string; utc: boolean } | undefined {
  const found =
    typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}):\d{2}(Z)?)?$/.exec(value) : null;
  if (!found?.[1]) return undefined;
  return { date: found[1], ...(found[2] && { time: found[2] }), utc: Boolean(found[3]) };
}

/** A moment of a calendar where the group is. */
export function localTo(zone: string | undefined, value: unknown): Local | undefined {
  const at = momentOf(value);
  if (!at) return undefined;
  const { date, time, utc } = at;
  if (utc && time && zone && zone !== 'UTC') {
    const there = wall(Date.parse(`${date}T${time}Z`), zone);
    if (there)
      return { ...there, days: Math.round((Date.parse(there.date) - Date.parse(date)) / 86_400_000) };
  }
  return { date, ...(time && { time }), days: 0 };
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** The clock in a zone at a moment; `undefined` where nobody knows the zone. */
function wall(moment: number, zone: string): { date: string; time: string } | undefined {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed) {
    const minutes = Number(`${fixed[1] ?? ''}1`) * (Number(fixed[2]) * 60 + Number(fixed[3]));
    const [date = '', time = ''] = new Date(moment + minutes * 60_000).toISOString().split('T');
    return { date, time: time.slice(0, 5) };
  }
  if (!formats.has(zone)) formats.set(zone, formatOf(zone));
  const [date, time] = formats.get(zone)?.format(moment).split(' ') ?? [];
  return date && time ? { date, time } : undefined;
}

/** Swedish writes dates and times as ISO 8601 does. */
function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  } catch {
    return undefined;
  }
}

/** The zone that a name means: one of its own list, an IANA name with a path before it, one of Outlook's. */
export function zoneNamed(said: string, names: ReadonlyMap<string, string>): string {
  const own = names.get(said);
  if (own) return own;
  return (
    readTimeZone(said) ??
    zoneByName(said) ??
    // some put a path before the name: /freeassociation.sourceforge.net/Europe/London
    readTimeZone(said.split('/').slice(-2).join('/')) ??
    said
  );
}

/** What the names of zones in a calendar mean, where the calendar itself says so. */
export function zonesOf(rest: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of rest.split('BEGIN:VTIMEZONE').slice(1, 200)) {
    const id = /^TZID:(.+)$/m.exec(block)?.[1]?.trim();
    if (!id || found.has(id) || readTimeZone(id)) continue;
    const known = /^X-LIC-LOCATION:(.+)$/m.exec(block)?.[1]?.trim();
    const real = known ?? (Object.hasOwn(OUTLOOK, id) ? OUTLOOK[id] : byRules(block.slice(0, 20_000)));
    if (real) found.set(id, real);
  }
  return found;
}

interface Season {
  /** Minutes from Greenwich. */
  offset: number;
  /** The day on which it begins, this year. */
  begins: number | undefined;
}
const DAY = 86_400_000;

function season(block: string, kind: string): Season | undefined {
  const text = block.split(`BEGIN:${kind}`).at(-1)?.split(`END:${kind}`)[0] ?? '';
  const offset = /^TZOFFSETTO:([+-])(\d\d)(\d\d)/m.exec(text);
  if (!block.includes(`BEGIN:${kind}`) || !offset) return undefined;
  const rule = /^RRULE:(.+)$/m.exec(text)?.[1] ?? '';
  const month = /BYMONTH=(\d+)/.exec(rule)?.[1];
  const day = /BYDAY=(-?\d)([A-Z]{2})/.exec(rule);
  return {
    offset: Number(`${offset[1] ?? ''}1`) * (Number(offset[2]) * 60 + Number(offset[3])),
    begins: month && day ? nth(Number(month), Number(day[1]), WEEKDAYS.indexOf(day[2] ?? '')) : undefined,
  };
}

/** The nth weekday of a month of this year; -1 is the last. */
function nth(month: number, n: number, weekday: number): number {
  const year = new Date().getUTCFullYear();
  if (n > 0) {
    const first = Date.UTC(year, month - 1, 1);
    return first + (((weekday - new Date(first).getUTCDay() + 7) % 7) + (n - 1) * 7) * DAY;
  }
  const last = Date.UTC(year, month, 0);
  return last - (((new Date(last).getUTCDay() - weekday + 7) % 7) + (-n - 1) * 7) * DAY;
}

/** The known zone that has the seasons a calendar describes; where it has one only and no zone fits, its distance from Greenwich. */
function byRules(block: string): string | undefined {
  const winter = season(block, 'STANDARD');
  if (!winter) return undefined;
  const summer = season(block, 'DAYLIGHT');
  const year = new Date().getUTCFullYear();
  const days: [moment: number, offset: number][] = [];
  if (summer?.begins !== undefined && winter.begins !== undefined)
    for (const [one, other] of [
      [summer, winter],
      [winter, summer],
    ] as const)
      days.push([(one.begins ?? 0) - DAY / 2, other.offset], [(one.begins ?? 0) + DAY * 1.5, one.offset]);
  else if (!summer || summer.offset === winter.offset)
    days.push([Date.UTC(year, 0, 10), winter.offset], [Date.UTC(year, 6, 10), winter.offset]);
  else return undefined;
  const fits = Object.values(OUTLOOK).find((zone) =>
    days.every(([moment, offset]) => offsetAt(zone, moment) === offset),
  );
  if (fits || summer) return fits;
  const minutes = Math.abs(winter.offset);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${winter.offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function offsetAt(zone: string, moment: number): number | undefined {
  const there = wall(moment, zone);
  return there && Math.round((Date.parse(`${there.date}T${there.time}Z`) - moment) / 60_000);
}
