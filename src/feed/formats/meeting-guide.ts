/**
 * Meeting Guide JSON, the format of twelve-step groups: https://github.com/code4recovery/spec.
 * Written by many exporters, so every field is read in each of the ways that real feeds have it.
 */
import {
  cleanLines,
  cleanText,
  readDate,
  readTime,
  readWeekday,
  safeUrl,
  weekdayAt,
} from '../../text/index.js';
import type { Input } from '../input.js';
import type { Report } from '../notice.js';
import { readTimeZone, readUrl, tidyPlace } from '../read.js';
import type { Feed, Group, Location, Organizer, Schedule } from '../schema.js';
import { splitAddress } from './addresses.js';
import { meaningOf } from './meeting-guide-types.js';
import { Ids } from './peer.js';

type Row = Record<string, unknown>;

/** The text of a field, or nothing for what spreadsheets leave behind. */
function words(row: Row, key: string, lines = false): string | undefined {
  const value = row[key];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return undefined;
  const clean = lines ? cleanLines(plain(value)) : cleanText(plain(value));
  return clean === '' ||
    (clean.length < 10 && /^(?:null|undefined|n\/a|#(?:error|ref|n\/a|value|name)[!?]?)$/i.test(clean))
    ? undefined
    : clean;
}

/** Notes sometimes hold HTML: tags go, breaks stay. The rest is text and is shown as text. */
const plain = (value: string): string =>
  value.includes('<')
    ? value.replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, '')
    : value;

function link(row: Row, key: string, report: Report): string | undefined {
  const value = words(row, key);
  if (!value) {
    // "#ERROR!" is what a spreadsheet leaves where a formula fails
    if (typeof row[key] === 'string' && row[key].startsWith('#')) report.add('unsafe-address', key, row[key]);
    return undefined;
  }
  const address = readUrl(value);
  if (!address) report.add('unsafe-address', key, value);
  return address;
}

function time(row: Row, key: string, report: Report): string | undefined {
  const value = words(row, key);
  if (!value) return undefined;
  const read = readTime(value);
  if (!read) report.add('not-a-time', key, value);
  return read;
}

/** Days come as 0–6 from Sunday, as digits in a string, as names, or as an array of any of these. */
function days(value: unknown, report: Report): string[] {
  const list: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,;/]/)
      : [value];
  const found: string[] = [];
  for (const each of list) {
    if (each === null || each === undefined || each === '') continue;
    const number = typeof each === 'string' && each.trim() !== '' ? Number(each) : each;
    const day = typeof number === 'number' && !Number.isNaN(number) ? weekdayAt(number) : readWeekday(each);
    if (!day) report.add('not-a-day', 'day', each, 'Or a number: 0 is Sunday.');
    else if (!found.includes(day)) found.push(day);
  }
  return found;
}

function number(value: unknown): number | undefined {
  const n = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof n === 'number' && Number.isFinite(n) ? n : undefined;
}

function place(row: Row, report: Report): Location | undefined {
  let latitude = number(row.latitude);
  let longitude = number(row.longitude);
  if (latitude === undefined && typeof row.coordinates === 'string') {
    [latitude, longitude] = row.coordinates.split(',').map(number);
  }
  const found: Location = {};
  const put = (
    key:
      'name' | 'streetAddress' | 'addressLocality' | 'addressRegion' | 'postalCode' | 'area' | 'directions',
    value: string | undefined,
  ): void => {
    if (value) found[key] = value;
  };
  put('name', words(row, 'location'));
  put('streetAddress', words(row, 'address'));
  put('addressLocality', words(row, 'city'));
  put('addressRegion', words(row, 'state'));
  put('postalCode', words(row, 'postal_code'));
  put('directions', words(row, 'location_notes', true));
  const regions = Array.isArray(row.regions)
    ? row.regions.filter((r) => typeof r === 'string').join(', ')
    : undefined;
  put(
    'area',
    (regions && cleanText(regions)) ||
      [words(row, 'region'), words(row, 'sub_region')].filter(Boolean).join(', '),
  );
  const whole = words(row, 'formatted_address') ?? words(row, 'address');
  if (whole?.includes(',') && !found.addressLocality) {
    if (found.streetAddress === whole) delete found.streetAddress;
    splitAddress(whole, found);
  } else if (whole) found.streetAddress ??= whole;
  const country = words(row, 'country')?.toUpperCase();
  if (country && /^[A-Z]{2}$/.test(country)) found.addressCountry = country;
  const approximate = row.approximate === true || /^(?:yes|true|1)$/i.test(words(row, 'approximate') ?? '');
  if (latitude !== undefined && longitude !== undefined) {
    Object.assign(found, { latitude, longitude });
    tidyPlace(found, report, '');
  }
  if (approximate) found.precision = 'approximate';
  return Object.keys(found).length ? found : undefined;
}

function schedules(row: Row, report: Report): Schedule[] | undefined {
  const byDay = days(row.day, report);
  const startTime = time(row, 'time', report);
  const endTime = time(row, 'end_time', report);
  if (!byDay.length && !startTime) {
    report.add('no-time', '');
    return [{ by: 'appointment' }];
  }
  const schedule: Schedule = {};
  if (byDay.length) {
    schedule.repeatFrequency = 'P1W';
    schedule.byDay = byDay;
  }
  if (startTime) schedule.startTime = startTime;
  if (endTime && endTime !== startTime) schedule.endTime = endTime;
  const zone = words(row, 'timezone');
  if (zone) {
    const read = readTimeZone(zone);
    if (read) schedule.scheduleTimezone = read;
    else report.add('not-a-zone', 'timezone', zone);
  }
  return [schedule];
}

function online(row: Row, report: Report): Group['online'] {
  const found: NonNullable<Group['online']> = {};
  const url = link(row, 'conference_url', report);
  const phone = words(row, 'conference_phone');
  const notes = [words(row, 'conference_url_notes', true), words(row, 'conference_phone_notes', true)]
    .filter(Boolean)
    .join('\n');
  if (url) found.url = url;
  if (phone) found.phone = phone;
  if (notes) found.joinInfo = notes;
  return Object.keys(found).length ? found : undefined;
}

function group(row: Row, id: string, report: Report): Group {
  const { topics, audience, access, languages, online: isOnline, closed, proof } = meaningOf(row.types);
  const found: Group = { id, name: words(row, 'name') ?? words(row, 'group') ?? id };
  const location = place(row, report);
  const remote = online(row, report);
  const attendance: Group['attendance'] = [];
  const option = words(row, 'attendance_option')?.toLowerCase().replace(/[_ ]/g, '-');
  const there =
    location &&
    (location.streetAddress ?? location.name) !== undefined &&
    location.precision !== 'approximate';
  const comeHere = option === 'in-person' || option === 'hybrid';
  if ((there || comeHere) && !closed && option !== 'online' && option !== 'inactive')
    attendance.push('in-person');
  if (remote?.url || isOnline || option === 'online' || option === 'hybrid') attendance.push('online');
  if (remote?.phone) attendance.push('phone');
  if (closed && !attendance.length) found.status = 'paused';
  if (attendance.length) found.attendance = attendance;
  if (location) found.location = location;
  if (remote) found.online = remote;
  if (topics.length) found.topics = topics;
  if (audience.length) found.audience = audience;
  if (access.length) found.access = access;
  if (languages.length) found.languages = languages;
  if (proof) found.proofOfAttendance = true;
  const schedule = schedules(row, report);
  if (schedule) found.schedule = schedule;
  const description = [words(row, 'notes', true), words(row, 'group_notes', true)]
    .filter(Boolean)
    .join('\n\n');
  if (description) found.description = description;
  const url = link(row, 'url', report) ?? link(row, 'website', report);
  if (url) found.url = url;
  const updated = words(row, 'updated');
  const modified = updated && readDate(updated, true);
  if (modified) found.dateModified = modified;
  const feedback = feedbackOf(row, report);
  if (feedback) found.feedback = feedback;
  addContacts(row, found, report);
  return found;
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function feedbackOf(row: Row, report: Report): string | undefined {
  const emails = first(row.feedback_emails);
  if (typeof emails === 'string' && emails.includes('@')) return safeUrl(emails.split(',')[0]);
  return link(row, 'feedback_url', report);
}

function addContacts(row: Row, found: Group, report: Report): void {
  const organizer = person(
    words(row, 'entity'),
    words(row, 'entity_email'),
    words(row, 'entity_phone'),
    link(row, 'entity_url', report) ?? link(row, 'entity_website_url', report),
  );
  const contact = person(
    words(row, 'contact_1_name'),
    words(row, 'email') ?? words(row, 'contact_1_email'),
    words(row, 'phone') ?? words(row, 'contact_1_phone'),
  );
  if (organizer) found.organizer = organizer;
  if (contact) found.contact = contact;
}

function person(name?: string, email?: string, phone?: string, url?: string): Organizer | undefined {
  if (!name && !email && !phone && !url) return undefined;
  return { ...(name && { name }), ...(email && { email }), ...(phone && { phone }), ...(url && { url }) };
}

/** Reads a list of meetings, bare or inside an object. Pauses after each. */
export function* readMeetingGuide({ data }: Input, report: Report): Generator<void, Feed> {
  const rows: unknown[] = Array.isArray(data)
    ? data
    : (Object.values(data as object).find((list) => Array.isArray(list) && list.length) as unknown[]);
  const groups: Group[] = [];
  const ids = new Ids(report);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (typeof row !== 'object' || (row as unknown) === null || Array.isArray(row)) {
      report.at('groups', i + 1);
      report.add('not-an-entry', '', row);
    } else {
      const name = words(row, 'name') ?? words(row, 'group');
      report.at('groups', i + 1, name);
      const slug = words(row, 'slug');
      if (!name && !slug) report.add('missing', 'name');
      else {
        groups.push(group(row, ids.take(slug ?? words(row, 'id'), name), report));
        report.keep();
      }
    }
    yield;
  }
  report.at('feed', 0);
  return { groups };
}
