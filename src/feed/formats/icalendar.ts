/**
 * iCalendar (RFC 5545): each event with its recurrence, exceptions and zone is a group; dates of one event that stand alone in
 * the file are joined. ical.js reads the lines; nothing is expanded here, so a rule without an end costs nothing.
 */
import { plainText } from '../../text/index.js';
import type { Input, Adapter } from '../input.js';
import type { Report } from '../notice.js';
import type { Feed } from '../schema.js';
import { component, type Component, type Parse } from './icalendar-component.js';
import { eventGroup, instanceChange, isPrivate, type Zones } from './icalendar-event.js';
import { zoneNamed, zonesOf } from './icalendar-zones.js';
import { settled } from './called-off.js';
import { readEntries } from './peer.js';

/** Fetches ical.js, and gives the reader. */
export async function iCalendarReader(): Promise<Adapter> {
  const { default: ical } = await import('ical.js');
  const parse: Parse = (text) => ical.parse(text) as unknown;
  return (input, report) => readCalendar(input, report, parse);
}

interface Found {
  row: number;
  event: Component;
  group: Record<string, unknown>;
}

function* readCalendar({ text }: Input, report: Report, parse: Parse): Generator<void, Feed> {
  const [events, rest] = split(text);
  const calendar = component(rest, parse);
  const zone = calendar?.text('x-wr-timezone') ?? calendar?.text('timezone-id');
  const names = zonesOf(rest);
  const zones: Zones = { names, calendar: zone };
  const groups = new Map<string, Found>();
  const later: { event: Component; row: number }[] = [];
  for (let i = 0; i < events.length; i++) {
    report.at('groups', i + 1);
    const event = component(events[i] ?? '', parse);
    if (!event) report.add('not-an-entry', '', events[i]?.slice(0, 200));
    else if (event.text('recurrence-id')) later.push({ event, row: i + 1 });
    else addEvent(event, i + 1, groups, zones);
    yield;
  }
  const byUid = new Map([...groups.values()].map((found) => [found.event.text('uid') ?? '', found.group]));
  for (const { event, row } of later) {
    const group = byUid.get(event.text('uid') ?? '');
    const own = (group?.schedule as { scheduleTimezone?: string }[] | undefined)?.[0]?.scheduleTimezone;
    const change = instanceChange(event, own ?? (zone && zoneNamed(zone, names)));
    if (group && change && isPrivate(event)) {
      report.at('groups', row);
      report.add('not-public', 'class', event.text('class'));
      for (const each of group.schedule as { exceptDate?: unknown[] }[])
        (each.exceptDate ??= []).push(change.date);
    } else if (group && change) ((group.changes ??= []) as unknown[]).push(change);
    yield;
  }
  const list = [...groups.values()];
  const feed: Feed = {};
  const title = calendar?.text('x-wr-calname') ?? calendar?.text('name');
  if (title) feed.title = plainText(title);
  if (zone) feed.timeZone = zoneNamed(zone, names);
  feed.groups = yield* readEntries('groups', list, report, {
    rowAt: (i) => list[i]?.row ?? i + 1,
    prepare: ({ group }) => {
      const entry = group as Record<string, unknown>;
      nearest(entry, report);
      return settled(entry) as Record<string, unknown>;
    },
  });
  return feed;
}

/** Calendars often hold each date as an event of its own: those of one name and place are one group. */
function addEvent(event: Component, row: number, groups: Map<string, Found>, zones: Zones): void {
  const group = eventGroup(event, zones);
  const alone = !event.text('rrule');
  const own = event.text('x-peer-group');
  const key = own
    ? `own ${own}`
    : alone
      ? `${String(group.name)}\n${event.text('location') ?? ''}\n${String(group.status)}`
      : `${event.text('uid') ?? ''} ${String(row)}`;
  const before = groups.get(key);
  if (before && (alone || own))
    for (const key of ['schedule', 'changes'])
      for (const each of (group[key] ?? []) as unknown[])
        ((before.group[key] ??= []) as unknown[]).push(each);
  else groups.set(key, { row, event, group });
}

/** Dates that one group keeps. */
const MOST = 500;

/** Years of single dates, as some programs write them: those to come are kept, then the last ones gone by. */
function nearest(group: Record<string, unknown>, report: Report): void {
  const dates = group.schedule as { date?: string }[] | undefined;
  if (!dates || dates.length <= MOST || dates.some((each) => !each.date)) return;
  report.add('too-long', 'schedule', dates.length);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const byDate = [...dates].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const next = byDate.findIndex(({ date = '' }) => date >= yesterday);
  const from = next < 0 ? byDate.length - MOST : Math.max(0, Math.min(next, byDate.length - MOST));
  group.schedule = byDate.slice(from, from + MOST);
}

/**
 * The texts of the events, and the calendar without them. Reading each alone keeps a broken one from costing the rest. Each
 * mark is looked for from the last one of its kind, so that events without an end cost no more than others.
 */
function split(text: string): [events: string[], rest: string] {
  const body = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  const events: string[] = [];
  const rest: string[] = [];
  let at = 0;
  let from = body.indexOf(BEGIN);
  let end = body.indexOf(END);
  while (from >= 0) {
    rest.push(body.slice(at, from));
    const next = body.indexOf(BEGIN, from + BEGIN.length);
    if (end >= 0 && end < from) end = body.indexOf(END, from);
    // an event that never ends stops where the next begins
    const unended = end < 0 || (next >= 0 && next < end);
    at = unended ? (next < 0 ? body.length : next) : end + END.length;
    const event = body.slice(from, at).trim();
    events.push(unended ? `${event.replace(/\nEND:VCALENDAR$/, '')}\n${END}` : event);
    from = next;
  }
  return [events, rest.join('') + body.slice(at)];
}
const BEGIN = 'BEGIN:VEVENT';
const END = 'END:VEVENT';
