/** VTIMEZONE (RFC 5545, 3.6.5): when the clocks of a zone change, as `Temporal` knows it. */
import { WEEKDAYS } from '../text/index.js';
import { DAY, MINUTE, partsOf, weekdayOf } from './days.js';
import { temporal } from './temporal.js';
import { offsetAt } from './zone.js';

/** The name of a zone in the file; a fixed offset may not have its colon in a parameter. */
export const zoneId = (zone: string): string => zone.replace(/[^\w/+-]/g, '');

/** Once a year in the same manner for so long means every year. */
const YEARS = 6;

interface Change {
  /** The clock that is left, in milliseconds as if in UTC. */
  local: number;
  from: number;
  to: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const offset = (ms: number): string => {
  const minutes = Math.abs(Math.round(ms / MINUTE));
  return `${ms < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`;
};
const stamp = (t: number): string => new Date(t).toISOString().replace(/\.\d+Z|[-:]/g, '');

/** The change before a moment and those of the years after it. */
function changesOf(zone: string, at: number): Change[] {
  const T = temporal();
  if (!T) return [];
  const begin = T.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const changes: Change[] = [];
  let next = begin.getTimeZoneTransition('previous') ?? begin.getTimeZoneTransition('next');
  while (next && next.epochMilliseconds < at + (YEARS + 1) * 366 * DAY) {
    const t = next.epochMilliseconds;
    const [from, to] = [offsetAt(zone, t - 1), offsetAt(zone, t)];
    if (from !== to) changes.push({ local: t + from, from, to });
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

/** "Every year on the last Sunday of March", if all these changes are so. */
function yearly(changes: Change[]): string | undefined {
  if (changes.length < YEARS) return undefined;
  const seen = changes.map(({ local }) => {
    const day = Math.floor(local / DAY);
    const { year, month, date, length } = partsOf(day);
    return {
      year,
      time: local - day * DAY,
      month,
      weekday: weekdayOf(day),
      place: Math.ceil(date / 7),
      end: Math.ceil((length - date + 1) / 7),
    };
  });
  const [first] = seen;
  if (!first) return undefined;
  const same = (key: keyof typeof first): boolean => seen.every((one) => one[key] === first[key]);
  const eachYear = seen.every(({ year }, i) => year === first.year + i);
  if (!eachYear || !same('time') || !same('month') || !same('weekday') || !(same('place') || same('end')))
    return undefined;
  const day = WEEKDAYS[first.weekday];
  return `RRULE:FREQ=YEARLY;BYMONTH=${first.month + 1};BYDAY=${same('end') ? -first.end : first.place}${day}`;
}

/** The lines of a zone's VTIMEZONE, right from a moment on. */
export function timeZoneLines(zone: string, at: number): string[] {
  const changes = changesOf(zone, at);
  const kinds = new Map<string, Change[]>();
  for (const change of changes) {
    const kind = `${change.from} ${change.to}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), change]);
  }
  const part = (name: string, { local, from, to }: Change, more: string[]): string[] => [
    `BEGIN:${name}`,
    `DTSTART:${stamp(local)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    ...more,
    `END:${name}`,
  ];
  const parts = [...kinds.values()].flatMap((kind) => {
    const [first, ...rest] = kind as [Change, ...Change[]];
    const rule = yearly(kind);
    const dates = rest.map(({ local }) => `RDATE:${stamp(local)}`);
    return part(first.to > first.from ? 'DAYLIGHT' : 'STANDARD', first, rule ? [rule] : dates);
  });
  // a zone that never changed, or not before this moment, has the same clock since for ever
  const [first] = changes;
  const before = first?.from ?? offsetAt(zone, at);
  const since = first && first.local < at ? [] : part('STANDARD', { local: 0, from: before, to: before }, []);
  return ['BEGIN:VTIMEZONE', `TZID:${zoneId(zone)}`, ...since, ...parts, 'END:VTIMEZONE'];
}
