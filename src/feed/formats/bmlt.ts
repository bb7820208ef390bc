/**
 * BMLT, the meeting lists of Narcotics Anonymous: `GetSearchResults`, bare or with the formats beside the meetings
 * (`get_used_formats=1`). All values are strings; the weekday counts from Sunday = 1. Source: https://bmlt.app/semantic.
 */
import { cleanText, readTime, weekdayAt } from '../../text/index.js';
import type { Input } from '../input.js';
import type { Report } from '../notice.js';
import { PRIVATE } from '../not-public.js';
import type { Feed } from '../schema.js';
import { readFormats, type FormatRow, type Meaning } from './bmlt-formats.js';
import { isCode } from './codes.js';
import { listOf } from './lists.js';
import { settled } from './called-off.js';
import { readEntries } from './peer.js';

type Row = Record<string, unknown>;

const text = (row: Row, key: string): string | undefined => {
  const value = row[key];
  const word = typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';
  return word || undefined;
};
const joined = (...parts: (string | undefined)[]): string | undefined =>
  [...new Set(parts.filter(Boolean))].join('\n') || undefined;

/** A meeting with those of the same group that differ from it in nothing but when they are. */
interface Meeting extends Row {
  row: Row;
  others: Row[];
  at: number;
}

/** Reads the meetings of one or more pages. */
export function* readBmlt({ data }: Input, report: Report): Generator<void, Feed> {
  const whole = data as { meetings?: unknown[]; formats?: unknown } | unknown[];
  const rows = Array.isArray(whole) ? whole : (whole.meetings ?? listOf(whole) ?? []);
  const formats = Array.isArray(whole) || !Array.isArray(whole.formats) ? [] : (whole.formats as FormatRow[]);
  const { meaning, terms } = readFormats(formats);
  const list = meetings(rows);
  const groups = yield* readEntries('groups', list, report, {
    rowAt: (i) => (list[i] as Meeting | undefined)?.at ?? i + 1,
    prepare: (meeting) =>
      'others' in meeting ? settled(group(meeting as Meeting, meaning, report) as Row) : undefined,
  });
  return { ...(terms.length && { vocabulary: { topics: terms } }), groups };
}

/** What meetings of one group must have in common to be shown as one. */
const SAME = [
  'meeting_name',
  'venue_type',
  'formats',
  'location_text',
  'location_street',
  'location_municipality',
  'virtual_meeting_link',
  'phone_meeting_number',
  'comments',
];

/** Joins the meetings that the list itself counts as one group. */
function meetings(rows: readonly unknown[]): unknown[] {
  const groups = new Map<string, Meeting>();
  const list: unknown[] = [];
  rows.forEach((row, i) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return void list.push(row);
    const shared = text(row as Row, 'shared_group_id_bigint');
    const key =
      shared && shared !== '0'
        ? JSON.stringify([shared, ...SAME.map((name) => text(row as Row, name))])
        : undefined;
    const before = key === undefined ? undefined : groups.get(key);
    if (before) return void before.others.push(row as Row);
    const meeting: Meeting = { row: row as Row, others: [], at: i + 1 };
    list.push(meeting);
    if (key !== undefined) groups.set(key, meeting);
  });
  return list;
}

function group(
  { row, others }: Meeting,
  meaning: (key: string) => Meaning | undefined,
  report: Report,
): Row | null {
  const name = text(row, 'meeting_name');
  if (!name) {
    if (!('key_string' in row)) return {};
    report.add('not-of-use', '', text(row, 'name_string')); // a list of formats holds no meetings
    return null;
  }
  const keys = (text(row, 'formats') ?? '')
    .slice(0, 1000)
    .split(/[,;|]/)
    .map((key) => key.trim())
    .filter(Boolean);
  const known = keys.map((key): Meaning => {
    const found = meaning(key);
    if (!found && isCode(key)) report.add('unknown-code', 'formats', key);
    return found ?? (isCode(key) ? {} : { topic: key });
  });
  const where = waysOf(row, keys, known);
  const found: Row = {
    id: text(row, 'id_bigint'),
    name,
    description: joined(text(row, 'comments'), text(row, 'format_comments'), where.closedHall),
    schedule: [row, ...others].map((each) => schedule(each, known, report)),
    topics: known.flatMap(({ topic }) => topic ?? []),
    audience: known.flatMap(({ audience }) => audience ?? []),
    access: known.flatMap(({ access }) => access ?? []),
    languages: known.flatMap(({ language }) => language ?? []),
    attendance: where.attendance,
    online: {
      url: text(row, 'virtual_meeting_link'),
      phone: text(row, 'phone_meeting_number'),
      joinInfo: text(row, 'virtual_meeting_additional_info'),
    },
    contact: {
      email: text(row, 'email_contact') ?? text(row, 'contact_email_1') ?? text(row, 'contact_email1'),
      phone: text(row, 'contact_phone_1') ?? text(row, 'contact_phone1'),
    },
    dateModified: text(row, 'last_updated') ?? text(row, 'updated_at'),
  };
  // a virtual meeting carries the coordinates of wherever its entry was made
  if (where.there) found.location = place(row);
  if (where.paused) found.status = 'paused';
  if (text(row, 'published') === '0') found.status = PRIVATE;
  return Object.fromEntries(
    Object.entries(found).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
}

/**
 * How one takes part. A closed building (`TC`) means that the group meets online or by telephone where it has such a way, and
 * else that it does not meet just now. The old hall stays as words, since people know the group by it.
 */
function waysOf(
  row: Row,
  keys: readonly string[],
  known: readonly Meaning[],
): { attendance: string[]; there: boolean; paused: boolean; closedHall?: string | undefined } {
  const venue = text(row, 'venue_type');
  const hybrid = venue === '3' || keys.some((key) => /^HY(?:BR)?$/i.test(key));
  const virtual = venue === '2' || keys.some((key) => /^(?:VM|ONL)$/i.test(key));
  const closed = known.find((each) => each.closed);
  const phone = text(row, 'phone_meeting_number') !== undefined;
  const online = virtual || hybrid || text(row, 'virtual_meeting_link') !== undefined;
  const moved = closed !== undefined && (online || phone);
  const there = !moved && (venue ? venue !== '2' : !virtual || hybrid);
  const hall = ['location_text', 'location_street', 'location_municipality'].flatMap(
    (key) => text(row, key) ?? [],
  );
  return {
    attendance: [...(there ? ['in-person'] : []), ...(online ? ['online'] : []), ...(phone ? ['phone'] : [])],
    there,
    paused: closed !== undefined && !moved,
    closedHall:
      moved && hall.length ? `${hall.join(', ')}${closed.name ? ` (${closed.name})` : ''}` : undefined,
  };
}

function schedule(row: Row, known: readonly Meaning[], report: Report): Row {
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

/** Boroughs, counties and quarters are what people search by, so all of them stay. */
function areaOf(row: Row): string | undefined {
  const region = text(row, 'location_province');
  const names = [
    'location_neighborhood',
    'location_city_subsection',
    ...(region ? ['location_sub_province'] : []),
  ].flatMap((key) => text(row, key) ?? []);
  const told = [region, text(row, 'location_municipality'), text(row, 'location_text')];
  return [...new Set(names)].filter((name) => !told.includes(name)).join(', ') || undefined;
}

function place(row: Row): Row | undefined {
  const found: Row = {
    name: text(row, 'location_text'),
    streetAddress: text(row, 'location_street'),
    addressLocality: text(row, 'location_municipality'),
    addressRegion: text(row, 'location_province') ?? text(row, 'location_sub_province'),
    postalCode: text(row, 'location_postal_code_1'),
    area: areaOf(row),
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
