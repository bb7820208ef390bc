/** One event of a calendar as a group. */
import { readTimeZone } from '../values.js';
import { htmlToMarkdown } from '../html.js';
import { safeUrl } from '../../text/index.js';
import { mine, waysIn, withoutMark } from './free-text.js';
import { splitAddress } from './addresses.js';

type Entry = Record<string, unknown>;
/** A property of a component: its value in jCal's form, and its parameters. */
interface Property {
  value: unknown;
  type: string;
  parameter: (key: string) => string | undefined;
}
/** A component of a calendar, by the names of its properties in lower case. */
export interface Component {
  all: (name: string) => Property[];
  text: (name: string) => string | undefined;
}

const WEEK = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** The names that Outlook gives to zones. */
const OUTLOOK: Record<string, string> = {
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Romance Standard Time': 'Europe/Paris',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kyiv',
  'Eastern Standard Time': 'America/New_York',
  'US Eastern Standard Time': 'America/Indianapolis',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'US Mountain Standard Time': 'America/Phoenix',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Alaskan Standard Time': 'America/Anchorage',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'Atlantic Standard Time': 'America/Halifax',
  'Newfoundland Standard Time': 'America/St_Johns',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'E. Australia Standard Time': 'Australia/Brisbane',
  'W. Australia Standard Time': 'Australia/Perth',
  'Cen. Australia Standard Time': 'Australia/Adelaide',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'India Standard Time': 'Asia/Kolkata',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Tokyo Standard Time': 'Asia/Tokyo',
};

/** `2026-11-20T18:00:00Z` in its parts. */
function moment(value: unknown): { date: string; time?: string; utc: boolean } | undefined {
  const found =
    typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}):\d{2}(Z)?)?$/.exec(value) : null;
  if (!found?.[1]) return undefined;
  return { date: found[1], ...(found[2] && { time: found[2] }), utc: Boolean(found[3]) };
}

function zoneOf(
  property: Property | undefined,
  aliases: ReadonlyMap<string, string>,
  calendar: string | undefined,
): string | undefined {
  if (moment(property?.value)?.utc) return 'UTC';
  const said = property?.parameter('tzid') ?? calendar;
  if (!said) return undefined;
  const name = aliases.get(said) ?? said;
  // some put a path before the name: /freeassociation.sourceforge.net/Europe/London
  return readTimeZone(name) ?? OUTLOOK[name] ?? readTimeZone(name.split('/').slice(-2).join('/')) ?? name;
}

/** Makes a group of an event. @param calendar the zone of the whole file. */
export function eventGroup(event: Component, aliases: ReadonlyMap<string, string>, calendar?: string): Entry {
  const { text } = event;
  // what this project's own calendars say besides
  const uid = text('x-peer-group') ?? text('uid');
  const description = text('description');
  const name = text('summary') ?? '';
  const organizer = event.all('organizer')[0];
  const [latitude, longitude] = (text('geo') ?? '').split(/[;,]/);
  const found: Entry = {
    ...(uid && /^[\w.~-]{1,64}$/.test(uid.replace(/@.*$/, '')) && { id: uid.replace(/@.*$/, '') }),
    name: withoutMark(name) || name || undefined,
    topics: event.all('categories').map(({ value }) => value),
    schedule: schedulesOf(event, aliases, calendar).map((schedule) => asWritten(schedule, event)),
    attendance: waysIn(name),
    url: safeUrl(text('url')) ? text('url') : undefined,
    dateModified: text('last-modified') ?? text('dtstamp'),
  };
  if (description)
    found.description = /<[a-z/]/i.test(description) ? htmlToMarkdown(description) : description;
  const state = text('status')?.toUpperCase();
  if (state === 'CANCELLED') found.status = 'closed';
  addPlace(found, event);
  if (latitude && longitude && found.location) Object.assign(found.location, { latitude, longitude });
  const mail = typeof organizer?.value === 'string' ? organizer.value.replace(/^mailto:/i, '') : undefined;
  const cn = organizer?.parameter('cn');
  if (mail || cn) found.organizer = { ...(cn && { name: cn }), ...(mail?.includes('@') && { email: mail }) };
  const contact = text('contact');
  if (contact) found.contact = contact;
  if (description) mine(found, description);
  if (found.attendance === undefined) {
    const ways = [...(found.location ? ['in-person'] : []), ...(found.online ? ['online'] : [])];
    if (ways.length) found.attendance = ways;
  }
  for (const key of Object.keys(found)) if (found[key] === undefined) delete found[key]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
  return found;
}

/** A series without a first date, or in its feed's zone, is written with both, and read back without. */
function asWritten(schedule: Entry, event: Component): Entry {
  if (event.text('x-peer-start') === 'open') delete schedule.startDate;
  if (event.text('x-peer-zone') === 'feed') delete schedule.scheduleTimezone;
  return schedule;
}

function addPlace(found: Entry, event: Component): void {
  const where = event.text('location');
  const ways = waysIn(where ? `${where} [${where}]` : '');
  const conference = safeUrl(event.text('conference') ?? event.text('x-google-conference'));
  const link = conference ?? (where && /^https?:\S+$/i.test(where) ? where : undefined);
  if (link) found.online = { url: link };
  if (!where || where === link) return;
  if (
    /^(?:online|virtual|zoom|remote)\b/i.test(withoutMark(where)) ||
    (ways && !ways.includes('in-person'))
  ) {
    found.attendance ??= ways ?? ['online'];
    return;
  }
  if (ways) found.attendance ??= ways;
  const bare = withoutMark(where);
  const parts = /^([^,\d]{3,}),\s*(\S.*,.*)$/s.exec(bare);
  const place: Entry = {};
  if (parts?.[1] && parts[2]) {
    place.name = parts[1];
    splitAddress(parts[2], place);
  } else if (/^\d.*,/.test(bare)) splitAddress(bare, place);
  else place.name = bare;
  found.location = place;
}

function schedulesOf(
  event: Component,
  aliases: ReadonlyMap<string, string>,
  calendar: string | undefined,
): Entry[] {
  const first = event.all('dtstart')[0];
  const start = moment(first?.value);
  if (!start) return [{ by: 'appointment' }];
  const end = moment(event.all('dtend')[0]?.value);
  const zone = start.time ? zoneOf(first, aliases, calendar) : undefined;
  const lasts = event.text('duration');
  const clock: Entry = {
    ...(start.time && { startTime: start.time }),
    ...(end?.time && { endTime: end.time }),
    ...(!end && lasts && { duration: inMinutes(lasts) }),
    ...(zone && { scheduleTimezone: zone }),
  };
  const more = event.all('rdate').flatMap(({ value }) => {
    const at = moment(Array.isArray(value) ? value[0] : value);
    return at ? [{ ...clock, date: at.date, ...(at.time && { startTime: at.time }) }] : [];
  });
  const rules = event.all('rrule').map(({ value }) => ruleOf(value as Entry, start, clock, zone));
  const except = event.all('exdate').flatMap(({ value }) => moment(value)?.date ?? []);
  if (except.length) for (const rule of rules) rule.exceptDate = except;
  return [...(rules.length ? rules : [{ date: start.date, ...clock }]), ...more];
}

/** A rule in the feed's own words where those are enough, else as it is. */
function ruleOf(
  rule: Entry,
  start: { date: string; time?: string },
  clock: Entry,
  zone: string | undefined,
): Entry {
  const { freq, interval = 1, byday, until, ...rest } = rule;
  delete rest.wkst;
  const unit = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' }[String(freq)];
  const days = (byday === undefined ? [] : Array.isArray(byday) ? byday : [byday]).map(String);
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
  const byDay = days.length || unit === 'D' ? days : [WEEK[new Date(`${start.date}T00:00Z`).getUTCDay()]];
  return {
    repeatFrequency: `P${String(Number(interval) || 1)}${unit}`,
    ...(byDay.length && { byDay }),
    ...clock,
    startDate: start.date,
    ...(typeof until === 'string' && { endDate: localDate(until, zone) }),
  };
}

/** The day on which a rule ends where the group is: its end is often said in UTC. */
function localDate(until: string, zone: string | undefined): string {
  const at = moment(until);
  if (!at?.utc || !zone || !at.time) return at?.date ?? until;
  try {
    let days = dayFormats.get(zone);
    if (!days) dayFormats.set(zone, (days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })));
    return days.format(new Date(until));
  } catch {
    return at.date;
  }
}
/** A format costs more than all else in a rule. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

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
export function instanceChange(event: Component): Entry | undefined {
  const of = moment(event.all('recurrence-id')[0]?.value);
  const start = moment(event.all('dtstart')[0]?.value);
  if (!of) return undefined;
  const cancelled = event.text('status')?.toUpperCase() === 'CANCELLED';
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
