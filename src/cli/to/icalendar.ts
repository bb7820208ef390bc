/** Groups as an iCalendar file (RFC 5545): an event for each schedule. */
import type { Change, Feed, Group, Schedule } from '../../feed/index.js';
import type { Converted, WriteOptions } from '../convert.js';
import { firstDate } from './first-date.js';
import { inUtc, timeZones } from './time-zones.js';

const FREQ: Record<string, string> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };

/** Marks that have a meaning in a text (3.3.11). */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const quoted = (text: string): string => `"${text.replace(/["\r\n]/g, "'")}"`;
const basic = (date: string, time?: string): string =>
  date.replaceAll('-', '') + (time ? `T${time.replace(':', '').replace('2400', '2359')}00` : '');

/** Lines of at most 75 bytes, the rest on lines that start with a space (3.1). */
function fold(line: string): string {
  let out = '';
  let bytes = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (bytes + size > 74) {
      out += '\r\n ';
      bytes = 1;
    }
    out += char;
    bytes += size;
  }
  return out;
}

/** Writes every schedule that has a date or a rule. What is only in words has no place in a calendar. */
export function toICalendar(feed: Feed, { today = '' }: WriteOptions): Converted {
  const lost: string[] = [];
  const zones = new Set<string>();
  const events = (feed.groups ?? []).flatMap((group) => {
    const written = (group.schedule ?? []).flatMap(
      (schedule, i) => event(group, schedule, i, { feed, today, zones }) ?? [],
    );
    const rest = (group.schedule?.length ?? 0) - written.length;
    if (!written.length) lost.push(`${group.name}: has no date or rule that a calendar can hold; left out.`);
    else if (rest) lost.push(`${group.name}: ${rest} of its schedules is in words only; left out.`);
    return written.flat();
  });
  for (const part of ['faqs', 'testimonials', 'crisis', 'booking'] as const)
    if (feed[part]) lost.push(`A calendar holds groups only: ${part} were left out.`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//peer-support-widgets//EN',
    'CALSCALE:GREGORIAN',
    ...(feed.title ? [`X-WR-CALNAME:${escape(feed.title)}`] : []),
    ...(feed.timeZone ? [`X-WR-TIMEZONE:${feed.timeZone}`] : []),
    ...timeZones(zones, today),
    ...events,
    'END:VCALENDAR',
  ];
  return { text: `${lines.map(fold).join('\r\n')}\r\n`, lost };
}

interface Around {
  feed: Feed;
  today: string;
  /** Zones that are used, to be described in the file. */
  zones: Set<string>;
}

/** The lines of one schedule and of the dates that differ from it, or nothing where it is in words. */
function event(
  group: Group,
  schedule: Schedule,
  i: number,
  { feed, today, zones }: Around,
): string[] | undefined {
  const start = schedule.date ?? firstDate(schedule, schedule.startDate ?? today);
  const zone = schedule.scheduleTimezone ?? feed.timeZone;
  const rule = ruleOf(schedule, zone);
  if (!start || (!schedule.date && !rule)) return undefined;
  const { startTime, endTime } = schedule;
  const named = zone && !/^[+-]/.test(zone) ? zone : undefined;
  if (named && startTime) zones.add(named);
  const at = (name: string, date: string, time?: string): string =>
    time
      ? `${name}${named ? `;TZID=${named}` : ''}:${basic(date, time)}`
      : `${name};VALUE=DATE:${basic(date)}`;
  const uid = `UID:${group.id}${i ? `--${i + 1}` : ''}@peer-support-widgets`;
  const stamp = `DTSTAMP:${basic(group.dateModified ?? today, '00:00')}Z`;
  const lines = [
    'BEGIN:VEVENT',
    uid,
    stamp,
    at('DTSTART', start, startTime),
    ...(startTime && endTime
      ? [
          at(
            'DTEND',
            endTime < startTime || endTime === '24:00' ? nextDay(start) : start,
            endTime === '24:00' ? '00:00' : endTime,
          ),
        ]
      : []),
    ...(startTime && !endTime && schedule.duration ? [`DURATION:${schedule.duration}`] : []),
    ...(rule ? [`RRULE:${rule}`] : []),
    ...(schedule.exceptDate ?? []).map((date) => at('EXDATE', date, startTime)),
    ...about(group),
    ...(!schedule.date && !schedule.startDate ? ['X-PEER-START:open'] : []),
    ...(zone !== undefined && schedule.scheduleTimezone === undefined ? ['X-PEER-ZONE:feed'] : []),
    'END:VEVENT',
  ];
  const changes = rule
    ? (group.changes ?? []).map((change) => changed(change, uid, stamp, at, schedule, group))
    : [];
  return [...lines, ...changes.flat()];
}

function about(group: Group): string[] {
  const { location, online, organizer, contact } = group;
  const where = location
    ? [
        location.name,
        location.streetAddress,
        location.addressLocality,
        location.addressRegion,
        location.postalCode,
        location.addressCountry,
      ]
        .filter(Boolean)
        .join(', ')
    : '';
  const person = organizer && (organizer.email ?? organizer.name);
  return [
    `SUMMARY:${escape(group.name)}`,
    ...(group.description ? [`DESCRIPTION:${escape(group.description)}`] : []),
    ...(group.url ? [`URL:${group.url}`] : []),
    ...(where ? [`LOCATION:${escape(where)}`] : []),
    ...(location?.latitude !== undefined && location.longitude !== undefined
      ? [`GEO:${location.latitude};${location.longitude}`]
      : []),
    ...(online?.url ? [`CONFERENCE;VALUE=URI:${online.url}`] : []),
    ...(group.topics?.length ? [`CATEGORIES:${group.topics.map(escape).join(',')}`] : []),
    ...(group.status === 'closed' ? ['STATUS:CANCELLED'] : []),
    ...(person
      ? [
          `ORGANIZER${organizer.name ? `;CN=${quoted(organizer.name)}` : ''}:${organizer.email ? `mailto:${organizer.email}` : 'urn:none'}`,
        ]
      : []),
    ...(contact
      ? [`CONTACT:${escape([contact.name, contact.email, contact.phone].filter(Boolean).join(', '))}`]
      : []),
    ...(group.dateModified ? [`LAST-MODIFIED:${basic(group.dateModified, '00:00')}Z`] : []),
    `X-PEER-GROUP:${group.id}`,
  ];
}

function changed(
  change: Change,
  uid: string,
  stamp: string,
  at: (name: string, date: string, time?: string) => string,
  { startTime }: Schedule,
  group: Group,
): string[] {
  return [
    'BEGIN:VEVENT',
    uid,
    stamp,
    at('RECURRENCE-ID', change.date, startTime),
    at('DTSTART', change.date, change.startTime ?? startTime),
    `SUMMARY:${escape(group.name)}`,
    ...(change.status === 'cancelled' ? ['STATUS:CANCELLED'] : []),
    ...(change.location?.name ? [`LOCATION:${escape(change.location.name)}`] : []),
    ...(change.note ? [`COMMENT:${escape(change.note)}`] : []),
    'END:VEVENT',
  ];
}

/** The rule of a series, or nothing where it is one date or words. */
function ruleOf(
  {
    rrule,
    repeatFrequency,
    byDay,
    byMonth,
    byMonthDay,
    repeatCount,
    startDate,
    endDate,
    startTime,
  }: Schedule,
  zone: string | undefined,
): string | undefined {
  if (rrule) return rrule.replace(/^RRULE:/i, '');
  const often = /^P(\d+)([DWMY])$/.exec(repeatFrequency ?? (byDay ? 'P1W' : byMonthDay ? 'P1M' : ''));
  if (!often?.[1] || !often[2]) return undefined;
  const placed = byMonthDay ?? byDay?.every((day) => day.length > 2);
  if (often[2] !== 'W' && often[2] !== 'D' && !placed) return undefined;
  return [
    `FREQ=${FREQ[often[2]] ?? ''}`,
    ...(often[1] === '1' ? [] : [`INTERVAL=${often[1]}`]),
    ...(byDay?.length ? [`BYDAY=${byDay.join(',')}`] : []),
    ...(byMonth?.length ? [`BYMONTH=${byMonth.join(',')}`] : []),
    ...(byMonthDay?.length ? [`BYMONTHDAY=${byMonthDay.join(',')}`] : []),
    // a rule may have one end only, and a count needs a start
    ...(repeatCount && startDate && !endDate ? [`COUNT=${repeatCount}`] : []),
    ...(endDate ? [`UNTIL=${startTime ? inUtc(endDate, startTime, zone) : basic(endDate)}`] : []),
  ].join(';');
}

const nextDay = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
