/**
 * Meeting Guide JSON, the format of twelve-step groups: https://github.com/code4recovery/spec.
 * Written by many exporters, so every field is read in each of the ways that real feeds have it.
 */
import { nameOff, settled } from './called-off.js';
import { readTime, readWeekday, weekdayAt } from '../../text/index.js';
import { pause } from '../../text/slices.js';
import type { Input } from '../input.js';
import type { Report } from '../notice.js';
import type { Feed, Group, Schedule } from '../schema.js';
import { readTimeZone } from '../values.js';
import { first, words, type Row } from './meeting-guide-row.js';
import { complete } from './meeting-guide-rest.js';
import { typesIn } from './meeting-guide-types.js';
import { Ids, withoutEmpty } from './peer.js';

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
  const lasts = asKey(row.duration);
  const several = Array.isArray(row.day) && row.day.length > 1;
  const odd =
    several ||
    day === undefined ||
    time === undefined ||
    end === undefined ||
    zone === undefined ||
    lasts === undefined;
  const key = odd ? '' : `${day}|${time}|${end}|${zone}|${lasts}`;
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
  const minutes = Number(words(row.duration));
  if (startTime && !schedule.endTime && minutes > 0 && minutes < 1440)
    schedule.duration = `PT${String(Math.round(minutes))}M`;
  const zone = words(row.timezone);
  if (zone) {
    const read = readTimeZone(zone);
    const meant = read ?? report.hint?.('not-a-zone', zone);
    if (meant) schedule.scheduleTimezone = meant;
    if (!read) report.add(meant ? 'read-zone' : 'not-a-zone', 'timezone', zone, meant);
  }
  return [schedule];
}

/** What a group without a name is called: by its hall, by its street, or by the words of its address on the web. */
function madeName(row: Row, hall: string | undefined): string | undefined {
  if (hall) return /^(?:zoom|online|virtual)\b/i.test(hall) ? `Online group (${hall})` : `Group at ${hall}`;
  const slug = words(row.slug);
  if (slug && /[a-z]{3}/i.test(slug)) {
    const said = slug.replace(/[-_]+/g, ' ').trim();
    return said.charAt(0).toUpperCase() + said.slice(1);
  }
  const street = words(row.formatted_address)?.split(',')[0]?.trim() ?? words(row.address);
  return street ? `Group at ${street}` : undefined;
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
  const meaning = typesIn(rows);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (typeof row !== 'object' || (row as unknown) === null || Array.isArray(row)) {
      report.at('groups', i + 1);
      report.add('not-an-entry', '', row);
    } else {
      const name = words(row.name) ?? words(row.group);
      const hall = name === undefined ? words(row.location) : undefined;
      report.at('groups', i + 1, name);
      const slug = words(row.slug);
      if (!name && !slug && !hall) report.add('missing', 'name');
      else {
        const id = ids.take(slug ?? words(row.id), name ?? hall);
        const off = nameOff(name ?? '');
        const called = off.name || madeName(row, hall) || id;
        if (!name) report.add('made-name', 'name', called);
        groups.push({
          id,
          name: called,
          schedule: schedules(row, times, report),
          ...(name && off.status && { status: off.status, statusNote: name.slice(0, 200) }),
        });
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
    complete(group, withoutEmpty(row, report), meaning(row), report);
    settled(group as unknown as Record<string, unknown>);
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
