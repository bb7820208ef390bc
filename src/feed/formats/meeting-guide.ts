/**
 * Meeting Guide JSON, the format of twelve-step groups: https://github.com/code4recovery/spec.
 * Written by many exporters, so every field is read in each of the ways that real feeds have it.
 */
import { readDate, readTime, readWeekday, safeUrl, weekdayAt } from '../../text/index.js';
import { pause } from '../../text/slices.js';
import type { Input } from '../input.js';
import type { Report } from '../notice.js';
import type { Feed, Group, Organizer, Schedule } from '../schema.js';
import { readTimeZone, readUrl } from '../values.js';
import { place } from './meeting-guide-place.js';
import { both, first, words, type Row } from './meeting-guide-row.js';
import { meaningOf } from './meeting-guide-types.js';
import { Ids, withoutEmpty } from './peer.js';

function link(value: unknown, key: string, report: Report): string | undefined {
  const text = words(value);
  if (!text) return undefined;
  const address = readUrl(text);
  if (!address) report.add('unsafe-address', key, text);
  return address;
}

function time(value: unknown, key: string, report: Report): string | undefined {
  const text = words(value);
  if (!text) return undefined;
  const read = readTime(text);
  if (!read) report.add('not-a-time', key, text);
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

/**
 * Schedules by what they were read from. Thousands of meetings share some hundreds of times of the week: each is read once, and
 * whoever works out dates sees that it is the same.
 */
type Times = Map<string, Schedule[]>;

/** A value as part of a key; `undefined` where it is more than a text or a number. */
const asKey = (value: unknown): string | number | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? value
    : value === null || value === undefined
      ? ''
      : undefined;

function schedules(row: Row, times: Times, report: Report): Schedule[] {
  const day = asKey(first(row.day));
  const time = asKey(row.time);
  const end = asKey(row.end_time);
  const zone = asKey(row.timezone);
  const several = Array.isArray(row.day) && row.day.length > 1;
  const odd = several || day === undefined || time === undefined || end === undefined || zone === undefined;
  const key = odd ? '' : `${day}|${time}|${end}|${zone}`;
  let found = times.get(key);
  if (!found) {
    const before = report.notices.length;
    found = readSchedules(row, report);
    // what is wrong with a row is told for each row
    if (key && report.notices.length === before) times.set(key, found);
  }
  return found;
}

function readSchedules(row: Row, report: Report): Schedule[] {
  const byDay = days(row.day, report);
  const startTime = time(row.time, 'time', report);
  const endTime = time(row.end_time, 'end_time', report);
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
  const zone = words(row.timezone);
  if (zone) {
    const read = readTimeZone(zone);
    if (read) schedule.scheduleTimezone = read;
    else report.add('not-a-zone', 'timezone', zone);
  }
  return [schedule];
}

function online(row: Row, report: Report): Group['online'] {
  const url = link(row.conference_url, 'conference_url', report);
  const phone = words(row.conference_phone);
  const joinInfo = both(words(row.conference_url_notes, true), words(row.conference_phone_notes, true), '\n');
  if (!url && !phone && !joinInfo) return undefined;
  return { ...(url && { url }), ...(phone && { phone }), ...(joinInfo && { joinInfo }) };
}

/** Reads what a list is not put in order by. */
function complete(found: Group, row: Row, report: Report): void {
  const { topics, audience, access, languages, online: isOnline, closed, proof } = meaningOf(row.types);
  const location = place(row, report);
  const remote = online(row, report);
  const attendance: Group['attendance'] = [];
  const option = words(row.attendance_option)?.toLowerCase().replace(/[_ ]/g, '-');
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
  const description = both(words(row.notes, true), words(row.group_notes, true), '\n\n');
  if (description) found.description = description;
  const url = link(row.url, 'url', report) ?? link(row.website, 'website', report);
  if (url) found.url = url;
  const updated = words(row.updated);
  const modified = updated && readDate(updated, true);
  if (modified) found.dateModified = modified;
  const feedback = feedbackOf(row, report);
  if (feedback) found.feedback = feedback;
  addContacts(row, found, report);
}

function feedbackOf(row: Row, report: Report): string | undefined {
  const emails = first(row.feedback_emails);
  if (typeof emails === 'string' && emails.includes('@')) return safeUrl(emails.split(',')[0]);
  return link(row.feedback_url, 'feedback_url', report);
}

function addContacts(row: Row, found: Group, report: Report): void {
  const organizer = person(
    words(row.entity),
    words(row.entity_email),
    words(row.entity_phone),
    link(row.entity_url, 'entity_url', report) ?? link(row.entity_website_url, 'entity_website_url', report),
  );
  const contact = person(
    words(row.contact_1_name),
    words(row.email) ?? words(row.contact_1_email),
    words(row.phone) ?? words(row.contact_1_phone),
  );
  if (organizer) found.organizer = organizer;
  if (contact) found.contact = contact;
}

function person(name?: string, email?: string, phone?: string, url?: string): Organizer | undefined {
  if (!name && !email && !phone && !url) return undefined;
  return { ...(name && { name }), ...(email && { email }), ...(phone && { phone }), ...(url && { url }) };
}

/** So many groups are worth being shown before all is read of them. */
const LONG = 200;

/** Places all over a list. Every tenth of it could be all of a kind: these are spread as leaves round a stem are. */
const scattered = (length: number): number[] =>
  Array.from({ length: 200 }, (_, n) => Math.floor(((n * 0.618034) % 1) * length));

/**
 * Reads a list of meetings, bare or inside an object: of all of them first what puts them in order, then the rest. Pauses after
 * every few.
 */
export function* readMeetingGuide({ data, begin }: Input, report: Report): Generator<unknown, Feed> {
  const rows: unknown[] = Array.isArray(data)
    ? data
    : (Object.values(data as object).find((list) => Array.isArray(list) && list.length) as unknown[]);
  const groups: Group[] = [];
  /** The rows that more is to be read of, by the place of their group. */
  const left: (Row | undefined)[] = [];
  const ids = new Ids(report);
  const times: Times = new Map();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (typeof row !== 'object' || (row as unknown) === null || Array.isArray(row)) {
      report.at('groups', i + 1);
      report.add('not-an-entry', '', row);
    } else {
      const name = words(row.name) ?? words(row.group);
      report.at('groups', i + 1, name);
      const slug = words(row.slug);
      if (!name && !slug) report.add('missing', 'name');
      else {
        const id = ids.take(slug ?? words(row.id), name);
        groups.push({ id, name: name ?? id, schedule: schedules(row, times, report) });
        left.push(row);
        report.keep();
      }
    }
    if (i % 32 === 31) yield; // a row takes some thousandths of a millisecond
  }
  const kept = report.rows.groups ?? [];
  const finish = (i: number): void => {
    const row = left[i];
    const group = groups[i];
    if (!row || !group) return;
    left[i] = undefined;
    report.at('groups', kept[i] ?? 0, group.name);
    complete(group, withoutEmpty(row, report), report);
  };
  if (begin && groups.length >= LONG) {
    const holds: Promise<unknown>[] = [];
    begin({
      groups,
      complete: finish,
      sample: () => {
        const some = scattered(groups.length);
        some.forEach(finish);
        return some.map((i) => groups[i] as Group);
      },
      hold: (drawn) => holds.push(drawn),
    });
    yield pause();
    if (holds.length) yield Promise.race([Promise.all(holds), new Promise((go) => setTimeout(go, 1000))]);
  }
  for (let i = 0; i < groups.length; i++) {
    finish(i);
    if (i % 8 === 7) yield; // a row takes some hundredths of a millisecond
  }
  report.at('feed', 0);
  report.notices.sort((a, b) => a.row - b.row);
  return { groups: [...groups] }; // a list of its own, so that who showed the beginning sees that the whole is there
}
