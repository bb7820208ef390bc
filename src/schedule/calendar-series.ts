/** The events of one rule in a calendar file: its series in the zone of the group, and the dates that differ. */
import { readDate, WEEKDAYS } from '../text/index.js';
import { dateStamp, event, stamp } from './calendar-text.js';
import { zoneId } from './calendar-zone.js';
import { DAY, MINUTE, dayOf, partsOf } from './days.js';
import type { ReadChange } from './group.js';
import type { Rule } from './plan.js';
import { list, repeatOf } from './repeat.js';
import { toInstant } from './zone.js';

/** An RRULE for the days of a rule; empty for a single date. */
function ruleLine(rule: Rule, first: number, time: (day: number) => string): string[] {
  const { plan } = rule;
  const parts: string[] = [];
  if (plan.rule) parts.push(plan.rule);
  else {
    const repeat = plan.date ? undefined : repeatOf(plan);
    if (!repeat) return [];
    const { unit, every, days, monthDays, byMonth } = repeat;
    const codes = days.map(({ weekday, place }) => (place ? String(place) : '') + (WEEKDAYS[weekday] ?? ''));
    parts.push(`FREQ=${{ D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' }[unit]}`);
    if (every > 1) parts.push(`INTERVAL=${every}`, 'WKST=MO');
    if (codes.length) parts.push(`BYDAY=${codes.join(',')}`);
    if (unit !== 'Y' && byMonth.length) parts.push(`BYMONTH=${byMonth.join(',')}`);
    if (monthDays.length) parts.push(`BYMONTHDAY=${monthDays.join(',')}`);
    else if (unit === 'M' && !codes.length) parts.push(`BYMONTHDAY=${new Date(first * DAY).getUTCDate()}`);
    // said in full, since some calendars move 29 February to 1 March
    if (unit === 'Y') {
      const { month, date } = partsOf(first);
      parts.push(`BYMONTH=${month + 1}`, `BYMONTHDAY=${date}`);
    }
  }
  const counted = /COUNT/.test(parts[0] ?? '');
  // a rule may have one end only, and a count goes from the beginning
  if (plan.repeatCount && !plan.endDate && first === rule.next(rule.first)) {
    if (!counted) parts.push(`COUNT=${plan.repeatCount}`);
  } else if (rule.last < Infinity && !counted) parts.push(`UNTIL=${time(rule.last)}`);
  return [`RRULE:${parts.join(';')}`];
}

/** How a rule writes its times: in its zone, in UTC, floating, or as days. */
interface Clock {
  /** With the property's parameters before it. */
  at: (local: number) => string;
  /** The last moment of a series, which must be in UTC where the start has a zone (3.3.10). */
  until: (day: number) => string;
}

function clockOf(rule: Rule): Clock {
  const { zone, start } = rule;
  const local = (day: number): number => day * DAY + (start ?? 0) * MINUTE;
  if (start === undefined)
    return { at: (t) => `;VALUE=DATE:${dateStamp(Math.floor(t / DAY))}`, until: dateStamp };
  if (!rule.zoneKnown) return { at: (t) => `:${stamp(t)}`, until: (day) => stamp(local(day)) };
  const until = (day: number): string => `${stamp(toInstant(zone, local(day)))}Z`;
  return zone === 'UTC'
    ? { at: (t) => `:${stamp(t)}Z`, until }
    : { at: (t) => `;TZID=${zoneId(zone)}:${stamp(t)}`, until };
}

/** What the writer of a file adds to the dates. */
export interface SeriesOptions {
  /** The series' name, the same for the dates that differ from it. */
  uid: string;
  /** What is said beside the dates: of the series, and of a date that differs. */
  about: (change?: ReadChange) => string[];
  /** Keeps cancelled dates, marked as cancelled; otherwise the series leaves them out. */
  cancelled?: boolean;
  /** When the group was last changed, in milliseconds. */
  changed?: number | undefined;
}

/** The events of a rule from its `first` day on: the series, and each date that differs from it. */
export function seriesOf(
  rule: Rule,
  changes: ReadonlyMap<number, ReadChange>,
  first: number,
  { uid, about, cancelled = false, changed }: SeriesOptions,
): string[] {
  const { start, length, plan } = rule;
  const clock = clockOf(rule);
  const local = (day: number): number => day * DAY + (start ?? 0) * MINUTE;
  const span = (from: number, minutes = length): string[] => [
    `DTSTART${clock.at(from)}`,
    ...(start === undefined
      ? [`DTEND${clock.at(from + DAY)}`]
      : !minutes
        ? []
        : rule.elapsed
          ? [`DURATION:PT${minutes}M`]
          : [`DTEND${clock.at(from + minutes * MINUTE)}`]),
  ];
  const alone = plan.date ? readDate(plan.date) : undefined;
  const named = alone === undefined ? [...changes.keys()] : [dayOf(alone)];
  const days = named.flatMap((day): [number, ReadChange][] => {
    const change = changes.get(day);
    return change && day >= first && rule.on(day) ? [[day, change]] : [];
  });
  const left = list(plan.exceptDate)
    .flatMap((date) => readDate(date) ?? [])
    .map(dayOf);
  const out = [
    ...left.filter((day) => day >= first && day <= rule.last),
    ...(cancelled ? [] : days.filter(([, c]) => c.status === 'cancelled').map(([day]) => day)),
  ];
  const lines = event(
    [
      `UID:${uid}`,
      ...span(local(first)),
      ...ruleLine(rule, first, clock.until),
      ...[...new Set(out)].sort((a, b) => a - b).map((day) => `EXDATE${clock.at(local(day))}`),
      ...about(),
    ],
    changed,
  );
  for (const [day, change] of days) {
    const off = change.status === 'cancelled';
    if (off && !cancelled) continue;
    const from = start === undefined || off ? local(day) : day * DAY + (change.start ?? start) * MINUTE;
    lines.push(
      ...event(
        [
          `UID:${uid}`,
          `RECURRENCE-ID${clock.at(local(day))}`,
          ...span(from, off ? length : (change.length ?? length)),
          ...(off ? ['STATUS:CANCELLED'] : []),
          ...about(change),
        ],
        changed,
      ),
    );
  }
  return lines;
}
