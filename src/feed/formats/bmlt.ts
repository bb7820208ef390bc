/**
 * BMLT, the meeting lists of Narcotics Anonymous: `GetSearchResults`, bare or with the formats beside the meetings
 * (`get_used_formats=1`). All values are strings; the weekday counts from Sunday = 1. Source: https://bmlt.app/semantic.
 */
import { cleanText, readTime, weekdayAt } from '../../text/index.js';
import type { Input } from '../input.js';
import type { Report } from '../notice.js';
import type { Feed } from '../schema.js';
import { meaningsOf, type FormatRow, type Meaning } from './bmlt-formats.js';
import { listOf } from './lists.js';
import { readEntries } from './peer.js';

type Row = Record<string, unknown>;

const text = (row: Row, key: string): string | undefined => {
  const value = row[key];
  const word = typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';
  return word || undefined;
};
const joined = (...parts: (string | undefined)[]): string | undefined =>
  [...new Set(parts.filter(Boolean))].join('\n') || undefined;

/** Reads the meetings of one or more pages. */
export function* readBmlt({ data }: Input, report: Report): Generator<void, Feed> {
  const whole = data as { meetings?: unknown[]; formats?: unknown } | unknown[];
  const meetings = Array.isArray(whole) ? whole : (whole.meetings ?? listOf(whole) ?? []);
  const formats = Array.isArray(whole) || !Array.isArray(whole.formats) ? [] : (whole.formats as FormatRow[]);
  const meaning = meaningsOf(formats);
  return {
    groups: yield* readEntries('groups', meetings, report, { prepare: (row) => group(row, meaning, report) }),
  };
}

function group(row: Row, meaning: (key: string) => Meaning | undefined, report: Report): Row | null {
  const name = text(row, 'meeting_name');
  if (!name) {
    if (!('key_string' in row)) return {};
    report.add('not-of-use', '', text(row, 'name_string')); // a list of formats holds no meetings
    return null;
  }
  const keys = (text(row, 'formats') ?? '').slice(0, 1000).split(/, ?/).filter(Boolean);
  const known = keys.map((key) => ({ key, ...meaning(key) }));
  const venue = text(row, 'venue_type');
  const virtual = keys.some((key) => /^(?:VM|ONL)$/i.test(key));
  const hybrid = venue === '3' || keys.some((key) => /^HY(?:BR)?$/i.test(key));
  const there = venue ? venue !== '2' : !virtual || hybrid;
  const url = text(row, 'virtual_meeting_link');
  const phone = text(row, 'phone_meeting_number');
  const found: Row = {
    id: text(row, 'id_bigint'),
    name,
    description: joined(text(row, 'comments'), text(row, 'format_comments')),
    schedule: [schedule(row, known, report)],
    topics: known.flatMap(({ key, topic, week, audience, access, language, quiet }) =>
      topic ? [topic] : week || audience || access || language || quiet ? [] : [key],
    ),
    audience: known.flatMap(({ audience }) => audience ?? []),
    access: known.flatMap(({ access }) => access ?? []),
    languages: known.flatMap(({ language }) => language ?? []),
    attendance: [
      ...(there ? ['in-person'] : []),
      ...(url || !there || hybrid ? ['online'] : []),
      ...(phone ? ['phone'] : []),
    ],
    online: { url, phone, joinInfo: text(row, 'virtual_meeting_additional_info') },
    contact: {
      email: text(row, 'email_contact') ?? text(row, 'contact_email_1') ?? text(row, 'contact_email1'),
    },
  };
  // a virtual meeting carries the coordinates of wherever its entry was made
  if (there) found.location = place(row);
  if (text(row, 'published') === '0') found.status = 'paused';
  if (known.some(({ closed }) => closed)) found.status = 'paused';
  return Object.fromEntries(
    Object.entries(found).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
}

function schedule(row: Row, known: Meaning[], report: Report): Row {
  const day = Number(text(row, 'weekday_tinyint'));
  const byDay = weekdayAt(day - 1);
  const startTime = readTime(text(row, 'start_time'));
  const lasts = /^(\d+):(\d{2})/.exec(text(row, 'duration_time') ?? '');
  const minutes = lasts ? Number(lasts[1]) * 60 + Number(lasts[2]) : 0;
  if (!byDay && !startTime) {
    report.add('no-time', '');
    return { by: 'appointment' };
  }
  if (!byDay) report.add('not-a-day', 'weekday_tinyint', row.weekday_tinyint, 'Or a number: 1 is Sunday.');
  // German servers say the week of the month in the keys of formats
  const weeks = [...new Set(known.flatMap(({ week }) => week ?? []))];
  const monthly = byDay && weeks.length > 0;
  return {
    ...(byDay && {
      repeatFrequency: monthly ? 'P1M' : 'P1W',
      byDay: monthly ? weeks.map((week) => `${String(week)}${byDay}`) : [byDay],
    }),
    ...(startTime && { startTime }),
    ...(minutes > 0 && minutes < 1440 && { duration: `PT${String(minutes)}M` }),
    ...(text(row, 'time_zone') && { scheduleTimezone: text(row, 'time_zone') }),
  };
}

function place(row: Row): Row | undefined {
  const found: Row = {
    name: text(row, 'location_text'),
    streetAddress: text(row, 'location_street'),
    addressLocality: text(row, 'location_municipality'),
    addressRegion: text(row, 'location_province') ?? text(row, 'location_sub_province'),
    postalCode: text(row, 'location_postal_code_1'),
    area: text(row, 'location_neighborhood') ?? text(row, 'location_city_subsection'),
    directions: joined(
      text(row, 'location_info'),
      text(row, 'public_transport'),
      text(row, 'bus_lines'),
      text(row, 'train_lines'),
    ),
    latitude: text(row, 'latitude'),
    longitude: text(row, 'longitude'),
  };
  const nation = text(row, 'location_nation')?.toUpperCase();
  if (nation)
    found.addressCountry =
      { USA: 'US', D: 'DE', DEUTSCHLAND: 'DE', GERMANY: 'DE', UK: 'GB' }[nation] ?? nation;
  return Object.values(found).some(Boolean) ? found : undefined;
}
