/** Groups as an iCalendar file (RFC 5545): a series for each schedule. The schedule room writes it; here is what it says of each group. */
import type { Change, Feed, Group, Schedule } from '../../feed/index.js';
import { calendarOfGroups, isResting } from '../../schedule/calendar.js';
import { escape } from '../../schedule/calendar-text.js';
import type { Converted, WriteOptions } from './converted.js';

const quoted = (text: string): string => `"${text.replace(/["\r\n]/g, "'")}"`;

/** Writes every schedule of which dates are known. What is only in words that nobody understood has no place in a calendar. */
export function toICalendar(feed: Feed, { today = '' }: WriteOptions): Converted {
  const lost: string[] = [];
  const groups = feed.groups ?? [];
  const from = Date.parse(today);
  const { text, written } = calendarOfGroups(
    groups.map((group) => ({
      group,
      about: (schedule, change) => (change ? aboutChange(group, change) : aboutSeries(group, schedule, feed)),
      changed: Date.parse(group.dateModified ?? today) || undefined,
    })),
    { from: Number.isNaN(from) ? undefined : from, timeZone: feed.timeZone },
    [
      ...(feed.title ? [`X-WR-CALNAME:${escape(feed.title)}`] : []),
      ...(feed.timeZone ? [`X-WR-TIMEZONE:${feed.timeZone}`] : []),
    ],
  );
  for (const group of groups) {
    const { name, status = '', schedule = [] } = group;
    const count = written.get(group) ?? 0;
    const rest = schedule.length - count;
    if (!count) lost.push(`${name}: has no date or rule that a calendar can hold; left out.`);
    else if (rest === 1) lost.push(`${name}: 1 of its schedules has no dates that are sure; left out.`);
    else if (rest > 1) lost.push(`${name}: ${rest} of its schedules have no dates that are sure; left out.`);
    if (count && isResting(group)) lost.push(`${name}: is ${status}, so its dates are written as cancelled.`);
  }
  for (const part of ['faqs', 'testimonials', 'crisis', 'booking'] as const)
    if (feed[part]) lost.push(`A calendar holds groups only: ${part} were left out.`);
  return { text, lost };
}

function aboutSeries(group: Group, schedule: Schedule, feed: Feed): string[] {
  const open = !schedule.date && !schedule.startDate && !group.startDate && !schedule.rrule;
  return [
    ...about(group),
    ...(open ? ['X-PEER-START:open'] : []),
    ...(feed.timeZone !== undefined && schedule.scheduleTimezone === undefined ? ['X-PEER-ZONE:feed'] : []),
  ];
}

/** A place of one date is told no more exactly than the group's. */
function aboutChange({ name, location }: Group, { location: there, note }: Change): string[] {
  const careful = /area|on-request/.test(`${location?.precision ?? ''} ${there?.precision ?? ''}`);
  return [
    `SUMMARY:${escape(name)}`,
    ...(there?.name && !careful ? [`LOCATION:${escape(there.name)}`] : []),
    ...(note ? [`COMMENT:${escape(note)}`] : []),
  ];
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
    ...(person
      ? [
          `ORGANIZER${organizer.name ? `;CN=${quoted(organizer.name)}` : ''}:${organizer.email ? `mailto:${organizer.email}` : 'urn:none'}`,
        ]
      : []),
    ...(contact
      ? [`CONTACT:${escape([contact.name, contact.email, contact.phone].filter(Boolean).join(', '))}`]
      : []),
    ...(group.dateModified ? [`LAST-MODIFIED:${group.dateModified.replaceAll('-', '')}T000000Z`] : []),
    `X-PEER-GROUP:${group.id}`,
  ];
}
