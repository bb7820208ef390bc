/** One event of a calendar as a group. */
import { htmlToMarkdown } from '../html.js';
import { safeUrl, WEEKDAYS } from '../../text/index.js';
import { isKept, keptBy, PRIVATE } from '../not-public.js';
import { mine, waysIn, withoutMark } from './free-text.js';
import type { Component, Property } from './icalendar-component.js';
import { addLink, addPlace } from './icalendar-place.js';
import { localTo, momentOf, zoneNamed, type Local } from './icalendar-zones.js';

type Entry = Record<string, unknown>;

const UNITS = new Map([
  ['DAILY', 'D'],
  ['WEEKLY', 'W'],
  ['MONTHLY', 'M'],
  ['YEARLY', 'Y'],
]);
/** The zones of a file: what its names mean, and the zone of all of it where it has one. */
export interface Zones {
  names: ReadonlyMap<string, string>;
  calendar: string | undefined;
}

/** The zone of an event: of its start, or of the whole file where its start is said in UTC or without any. */
function zoneOf(property: Property | undefined, { names, calendar }: Zones): string | undefined {
  const whole = calendar === undefined ? undefined : zoneNamed(calendar, names);
  if (momentOf(property?.value)?.utc) return whole ?? 'UTC';
  const said = property?.parameter('tzid');
  return said === undefined ? whole : zoneNamed(said, names);
}

/** Makes a group of an event. */
export function eventGroup(event: Component, zones: Zones): Entry {
  const { text } = event;
  // what this project's own calendars say besides
  const uid = text('x-peer-group') ?? text('uid');
  const description = text('description');
  const { name, cancelled } = titleOf(text('summary') ?? '');
  const organizer = event.all('organizer')[0];
  const [latitude, longitude] = (text('geo') ?? '').split(/[;,]/);
  const found: Entry = {
    ...(uid && /^[\w.~-]{1,64}$/.test(uid.split('@')[0] ?? '') && { id: uid.split('@')[0] }),
    name: withoutMark(name) || name || undefined,
    topics: event.all('categories').map(({ value }) => value),
    schedule: schedulesOf(event, zones).map((schedule) => asWritten(schedule, event)),
    attendance: waysIn(name),
    url: safeUrl(text('url')) ? text('url') : undefined,
    dateModified: text('last-modified') ?? text('dtstamp'),
  };
  if (description)
    found.description = /<[a-z/]/i.test(description) ? htmlToMarkdown(description) : description;
  if (cancelled || text('status')?.toUpperCase() === 'CANCELLED') {
    // one date that is off says nothing of the others
    const dates = text('rrule') ? [] : (found.schedule as Entry[]).flatMap(({ date }) => date ?? []);
    if (dates.length) found.changes = dates.map((date) => ({ date, status: 'cancelled' }));
    else found.status = 'closed';
  }
  if (isPrivate(event)) found.status = PRIVATE;
  addPlace(found, event);
  if (latitude && longitude && (found.location || !found.online)) {
    found.location = { ...(found.location as Entry | undefined), latitude, longitude };
  }
  const mail = typeof organizer?.value === 'string' ? organizer.value.replace(/^mailto:/i, '') : undefined;
  const cn = organizer?.parameter('cn');
  if (mail || cn) found.organizer = { ...(cn && { name: cn }), ...(mail?.includes('@') && { email: mail }) };
  const contact = text('contact');
  if (contact) found.contact = contactOf(contact);
  const comment = text('comment');
  if (comment && !event.text('x-peer-group'))
    found.description = [found.description, comment].filter(Boolean).join('\n\n');
  const cost = text('x-cost');
  if (cost) found.costNote = cost;
  if (description) {
    mine(found, description);
    addLink(found, description);
  }
  if (found.attendance === undefined) {
    const ways = [...(found.location ? ['in-person'] : []), ...(found.online ? ['online'] : [])];
    if (ways.length) found.attendance = ways;
  }
  for (const key of Object.keys(found)) if (found[key] === undefined) delete found[key]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
  return found;
}

/** "Jo, 020 7946 0000" in its parts; what is neither a number nor an address is who it is. */
function contactOf(contact: string): Entry | string {
  const short = contact.slice(0, 300);
  const email = short.split(/[\s;,<>()]+/).find((word) => /@[^@]+\.[a-z]{2,}$/i.test(word));
  const phone = /\+?\d[\d ().-]{7,}\d/.exec(short)?.[0];
  if (!email && !phone) return contact;
  const name = [email, phone]
    .reduce<string>((words, part) => words.replace(part ?? '', ' '), short)
    .replace(/[\s;,|<>()]+/g, ' ')
    .trim();
  return { ...(name && { name }), ...(email && { email }), ...(phone && { phone }) };
}

/** RFC 5545: a CLASS that is not known is to be treated as PRIVATE. */
export const isPrivate = (event: Component): boolean =>
  event.all('class').some(({ value }) => isKept(value)) ||
  keptBy({ status: event.text('status') }) !== undefined;

const OFF =
  /^[[(]?\b(?:cancell?ed|called off|abgesagt|entfällt|cancelad[oa]|annulée?|geannuleerd)\b[\])]?[\s:!–—-]*|(?<![\s:–—-])[\s:–—-]*[[(]?\b(?:cancell?ed|called off|abgesagt|entfällt|cancelad[oa]|annulée?|geannuleerd)\b[\])]?!?$/i;

/** "CANCELLED: Grief circle" is the grief circle, off. */
function titleOf(title: string): { name: string; cancelled: boolean } {
  const short = title.slice(0, 300);
  const name = short.replace(OFF, '').trim();
  return name && name !== short.trim() ? { name, cancelled: true } : { name: title, cancelled: false };
}

/** A series without a first date, or in its feed's zone, is written with both, and read back without. */
function asWritten(schedule: Entry, event: Component): Entry {
  if (event.text('x-peer-start') === 'open') delete schedule.startDate;
  if (event.text('x-peer-zone') === 'feed') delete schedule.scheduleTimezone;
  return schedule;
}

function schedulesOf(event: Component, zones: Zones): Entry[] {
  const first = event.all('dtstart')[0];
  const zone = zoneOf(first, zones);
  const start = localTo(zone, first?.value);
  if (!start) return [{ by: 'appointment' }];
  const end = localTo(zone, event.all('dtend')[0]?.value);
  const lasts = event.text('duration');
  const clock: Entry = {
    ...(start.time && { startTime: start.time }),
    ...(end ? endOf(start, end) : lasts && { duration: inMinutes(lasts) }),
    ...(start.time && zone && { scheduleTimezone: zone }),
  };
  const more = event.all('rdate').flatMap(({ value }) => {
    const at = localTo(zone, Array.isArray(value) ? value[0] : value);
    return at ? [{ ...clock, date: at.date, ...(at.time && { startTime: at.time }) }] : [];
  });
  const rules = event.all('rrule').map(({ value }) => ruleOf(value as Entry, start, clock, zone));
  const except = event.all('exdate').flatMap(({ value }) => localTo(zone, value)?.date ?? []);
  if (except.length) for (const rule of rules) rule.exceptDate = except;
  return [...(rules.length ? rules : [{ date: start.date, ...clock }]), ...more];
}

/** When it ends: at a time of the same night, or days later, which is said in words too. */
function endOf(start: Local, end: Local): Entry {
  if (!start.time || !end.time) {
    // the end of whole days is the day after the last
    const last = new Date(Date.parse(`${end.date}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    return last > start.date ? { note: `${start.date} – ${last}` } : {};
  }
  const minutes = Math.round(
    (Date.parse(`${end.date}T${end.time}Z`) - Date.parse(`${start.date}T${start.time}Z`)) / 60_000,
  );
  if (minutes <= 1440) return { endTime: end.time };
  return {
    ...(minutes < 10_000 && { duration: `PT${String(minutes)}M` }),
    note: `${start.date} ${start.time} – ${end.date} ${end.time}`,
  };
}

/** A rule in the feed's own words where those are enough, else as it is. */
function ruleOf(rule: Entry, start: Local, clock: Entry, zone: string | undefined): Entry {
  const { freq, interval = 1, byday, until, ...rest } = rule;
  delete rest.wkst;
  const unit = UNITS.get(String(freq));
  const days = (byday === undefined ? [] : Array.isArray(byday) ? byday : [byday]).map((day) =>
    moved(String(day), start.days),
  );
  const simple =
    unit &&
    !Object.keys(rest).length &&
    (unit === 'W' ||
      unit === 'D' ||
      (unit === 'M' && days.length > 0 && days.every((day) => day.length > 2)));
  if (!simple)
    return {
      rrule: ruleText(rule),
      dtstart: start.date + (start.time ? `T${start.time}` : ''),
      startDate: start.date,
      ...clock,
    };
  const byDay = days.length || unit === 'D' ? days : [WEEKDAYS[new Date(`${start.date}T00:00Z`).getUTCDay()]];
  return {
    repeatFrequency: `P${String(Number(interval) || 1)}${unit}`,
    ...(byDay.length && { byDay }),
    ...clock,
    startDate: start.date,
    ...(typeof until === 'string' && { endDate: localTo(zone, until)?.date ?? until }),
  };
}

/** A day of the week that is another one where the group is: a rule in UTC names the day in Greenwich. */
function moved(day: string, by: number): string {
  const at = WEEKDAYS.indexOf(day);
  return by && at >= 0 ? (WEEKDAYS[(at + by + 7) % 7] ?? day) : day;
}

const ruleText = (rule: Entry): string =>
  Object.entries(rule)
    .map(
      ([key, value]) =>
        `${key.toUpperCase()}=${key === 'until' ? String(value).replace(/[-:]/g, '') : String(value)}`,
    )
    .join(';');

/** `P0DT1H30M`, `PT5400S` as the feed writes it. */
function inMinutes(duration: string): string | undefined {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (!found) return undefined;
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part || 0)) as [
    number,
    number,
    number,
    number,
  ];
  const total = days * 1440 + hours * 60 + minutes + Math.round(seconds / 60);
  return total ? `PT${String(total)}M` : undefined;
}

/** One date of a series that differs: cancelled, or at another time or place. */
export function instanceChange(event: Component, zone: string | undefined): Entry | undefined {
  const of = localTo(zone, event.all('recurrence-id')[0]?.value);
  const start = localTo(zone, event.all('dtstart')[0]?.value);
  if (!of) return undefined;
  const cancelled =
    event.text('status')?.toUpperCase() === 'CANCELLED' || titleOf(event.text('summary') ?? '').cancelled;
  const where = event.text('location');
  return {
    date: of.date,
    status: cancelled ? 'cancelled' : 'moved',
    ...(!cancelled && start?.time && { startTime: start.time }),
    ...(!cancelled && where && { location: { name: where } }),
    ...(event.text('comment') !== undefined
      ? { note: event.text('comment') }
      : !cancelled && start && start.date !== of.date && { note: start.date }),
  };
}
