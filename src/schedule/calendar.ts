/**
 * Calendar files by RFC 5545, one date or a whole series, for Google, Outlook and Apple alike. Loaded on a press. Written
 * here because the libraries at hand read and write the syntax but know no time zones: the VTIMEZONE, which is most of the
 * work, would have to be made by hand all the same.
 */
import type { Group, Location } from '../feed/schema.js';
import { readDate } from '../text/index.js';
import { schedule as english } from '../i18n/en/schedule.js';
import type { ScheduleWords } from './clock.js';
import { timeZoneLines, zoneId } from './calendar-zone.js';
import { DAY, MINUTE, dateOf, dayOf, partsOf } from './days.js';
import { rulesOf, type Meets, type ReadChange } from './group.js';
import type { Occurrence } from './occurrences.js';
import type { Rule } from './plan.js';
import { list, repeatOf } from './repeat.js';
import { ready } from './temporal.js';
import { toInstant, toLocal } from './zone.js';

/** What a calendar file can say of a group. */
export type CalendarGroup = Meets &
  Partial<Pick<Group, 'id' | 'name' | 'url' | 'location' | 'online' | 'attendance'>>;

export interface CalendarOptions {
  /**
   * "Appointment" for a title and nothing that tells what it is about: no names, no links, no notes, the address without
   * the name of the place. For calendars that others see.
   */
  neutral?: boolean | undefined;
  /** From when a series is written, in milliseconds since 1970. Default: now. */
  from?: number | undefined;
  /** The zone of schedules that name none. */
  timeZone?: string | undefined;
  /** The messages of this room. Default: English. */
  words?: ScheduleWords | undefined;
}

/** `20261201T193000` of milliseconds as if in UTC. */
const stamp = (t: number): string => new Date(t).toISOString().replace(/\.\d+Z|[-:]/g, '');
const dateStamp = (day: number): string => dateOf(day).replaceAll('-', '');

/** 3.3.11: backslash, semicolon, comma and line ends are escaped; other control characters are not allowed. */
const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f]/g, '');

/** 3.1: no line longer than 75 octets, and no character cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) as number;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A name that stays the same for the same meeting, and does not tell which group it is of (53 bits of cyrb53). */
function uid(...of: unknown[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const character of JSON.stringify(of)) {
    const code = character.charCodeAt(0);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}@peer-support-widgets`;
}

/** A place, as exactly as it may be told. */
function placeOf(location: Location | undefined, precision: Location['precision'], neutral: boolean): string {
  if (!location || precision === 'on-request') return '';
  const { name, streetAddress, addressLocality, addressRegion, postalCode, area } = location;
  if (precision === 'area') return area ?? addressLocality ?? '';
  return [neutral ? '' : name, streetAddress, addressLocality, addressRegion, postalCode]
    .filter(Boolean)
    .join(', ');
}

/** What all meetings of a group have in common. */
function about(
  group: CalendarGroup,
  { neutral = false, words = english }: CalendarOptions,
  at: Partial<Occurrence> = {},
): string[] {
  const { location, online } = group;
  const open = online?.disclosure !== 'after-signup';
  const place = at.status === 'online' ? undefined : (at.location ?? location);
  const where = placeOf(place, at.location?.precision ?? location?.precision, neutral);
  const link = open && online?.url;
  const notes = [at.note, open && online?.joinInfo, link, group.url].filter(Boolean).join('\n');
  const lines = [
    `SUMMARY:${escape(neutral ? words.appointmentTitle : (group.name ?? words.appointmentTitle))}`,
  ];
  if (where || (link && !neutral)) lines.push(`LOCATION:${escape(where || String(link))}`);
  if (!neutral && notes) lines.push(`DESCRIPTION:${escape(notes)}`);
  if (!neutral && group.url && /^https?:\/\/[^\s"<>]+$/.test(group.url)) lines.push(`URL:${group.url}`);
  lines.push('CLASS:PRIVATE'); // who shares a calendar shares "busy", not this
  return lines;
}

const event = (lines: string[]): string[] => [
  'BEGIN:VEVENT',
  ...lines,
  `DTSTAMP:${stamp(Date.now())}Z`,
  'END:VEVENT',
];

const calendar = (lines: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//peer-support-widgets//schedule//EN',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');

/**
 * One meeting as a calendar file, in UTC; in floating time where the group's zone is not known.
 * @returns the text of an `.ics` file (`text/calendar`).
 */
export async function calendarOfDate(
  group: CalendarGroup,
  at: Occurrence,
  options: CalendarOptions = {},
): Promise<string> {
  await ready();
  const time = (t: number): string => (at.zoneKnown ? `:${stamp(t)}Z` : `:${stamp(toLocal(at.timeZone, t))}`);
  const lines = [`UID:${uid(group.id ?? group.name, at.date, at.start)}`];
  if (at.timeKnown) {
    lines.push(`DTSTART${time(at.start)}`);
    if (at.end !== undefined) lines.push(`DTEND${time(at.end)}`);
  } else {
    const day = dayOf(at.date);
    lines.push(`DTSTART;VALUE=DATE:${dateStamp(day)}`, `DTEND;VALUE=DATE:${dateStamp(day + 1)}`);
  }
  lines.push(`STATUS:${at.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`, ...about(group, options, at));
  return calendar(event(lines));
}

/** An RRULE for the days of a rule; empty for a single date. */
function ruleLine(rule: Rule, first: number, time: (day: number) => string): string[] {
  const { plan } = rule;
  const parts: string[] = [];
  if (plan.rule) parts.push(plan.rule);
  else {
    const repeat = plan.date ? undefined : repeatOf(plan);
    if (!repeat) return [];
    const { unit, every, days, monthDays, byMonth } = repeat;
    const codes = days.map(
      ({ weekday, place }) =>
        (place ? String(place) : '') + (['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][weekday] ?? ''),
    );
    parts.push(`FREQ=${{ D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' }[unit]}`);
    if (every > 1) parts.push(`INTERVAL=${every}`, 'WKST=MO');
    if (codes.length) parts.push(`BYDAY=${codes.join(',')}`);
    if (monthDays.length) parts.push(`BYMONTHDAY=${monthDays.join(',')}`);
    else if (unit === 'M' && !codes.length) parts.push(`BYMONTHDAY=${new Date(first * DAY).getUTCDate()}`);
    // said in full, since some calendars move 29 February to 1 March
    if (unit === 'Y') {
      const { month, date } = partsOf(first);
      parts.push(`BYMONTH=${month + 1}`, `BYMONTHDAY=${date}`);
    } else if (byMonth.length) parts.push(`BYMONTH=${byMonth.join(',')}`);
  }
  if (rule.last < Infinity && !/COUNT/.test(parts[0] ?? '')) parts.push(`UNTIL=${time(rule.last)}`);
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

function eventsOf(
  group: CalendarGroup,
  rule: Rule,
  changes: Map<number, ReadChange>,
  first: number,
  options: CalendarOptions,
): string[] {
  const { start, length, plan } = rule;
  const clock = clockOf(rule);
  const local = (day: number): number => day * DAY + (start ?? 0) * MINUTE;
  const span = (from: number): string[] => [
    `DTSTART${clock.at(from)}`,
    ...(start === undefined
      ? [`DTEND${clock.at(from + DAY)}`]
      : length
        ? [`DTEND${clock.at(from + length * MINUTE)}`]
        : []),
  ];
  const id = `UID:${uid(group.id ?? group.name, rule.schedule, start)}`;
  const days = [...changes].filter(([day]) => day >= first && rule.next(day) === day);
  const left = list(plan.exceptDate)
    .flatMap((date) => readDate(date) ?? [])
    .map(dayOf);
  const out = [
    ...left.filter((day) => day >= first && day <= rule.last),
    ...days.filter(([, c]) => c.status === 'cancelled').map(([day]) => day),
  ];
  const lines = event([
    id,
    ...span(local(first)),
    ...ruleLine(rule, first, clock.until),
    ...[...new Set(out)].sort((a, b) => a - b).map((day) => `EXDATE${clock.at(local(day))}`),
    ...about(group, options),
  ]);
  for (const [day, change] of days) {
    if (change.status === 'cancelled') continue;
    const from = start === undefined ? local(day) : day * DAY + (change.start ?? start) * MINUTE;
    lines.push(
      ...event([id, `RECURRENCE-ID${clock.at(local(day))}`, ...span(from), ...about(group, options, change)]),
    );
  }
  return lines;
}

/**
 * All that is to come of a group as a calendar file: a series for each entry of its schedule, in the group's zone, with what
 * is left out, cancelled and changed.
 * @returns the text of an `.ics` file (`text/calendar`), or `undefined` where no date is known.
 */
export async function calendarOfSeries(
  group: CalendarGroup,
  options: CalendarOptions = {},
): Promise<string | undefined> {
  await ready();
  const { from = Date.now(), timeZone } = options;
  const { rules, changes, notBefore } = rulesOf(group, timeZone);
  const events: string[] = [];
  const zones = new Map<string, number>();
  for (const rule of rules) {
    const today = Math.floor(toLocal(rule.zone, from) / DAY);
    // a rule that counts must be written from its beginning
    const first = rule.next(rule.plan.rule ? rule.first : Math.max(today, notBefore));
    if (first === Infinity || rule.next(today) === Infinity) continue;
    events.push(...eventsOf(group, rule, changes, first, options));
    const start = toInstant(rule.zone, first * DAY);
    if (rule.zoneKnown && rule.start !== undefined && rule.zone !== 'UTC')
      zones.set(rule.zone, Math.min(start, zones.get(rule.zone) ?? Infinity));
  }
  if (!events.length) return undefined;
  return calendar([...[...zones].flatMap(([zone, start]) => timeZoneLines(zone, start)), ...events]);
}
