/** Whether a group meets on a day that somebody says. */
import type { Group, Schedule } from '../../../feed/index.js';
import { keyOf, occurrences, type Occurrence } from '../../../schedule/index.js';
import type { When } from '../../../search/index.js';
import { localDate, WEEKDAYS } from '../../../text/index.js';

const [DAY, MINUTE] = [864e5, 60_000];
/** So many dates of one group are looked at: one that meets every hour for two months. */
const MOST = 1500;

/** One joins from home, so the visitor's own clock counts; in a room the clock on its wall. */
const fromHome = ({ attendance = [] }: Group): boolean =>
  attendance.length > 0 && !attendance.includes('in-person');

/** The date of a meeting and its hour. Where no time is known, any hour will do. */
function clockOf(
  group: Group,
  { start, date, timeKnown, timeZone }: Occurrence,
): { date: string; hour?: number } {
  if (!timeKnown) return { date };
  const at = new Date(start);
  if (fromHome(group)) return { date: localDate(at), hour: at.getHours() };
  const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(at);
  return { date, hour: Number(hour) };
}

let here = { zone: '', until: 0 };
/** The visitor's zone, which may change under an open page; asked once a second, since thousands of groups ask and each answer costs 40 µs. */
function zoneHere(): string {
  const now = Date.now();
  if (now >= here.until || now < here.until - 1000)
    here = { zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, until: now + 1000 };
  return here.zone;
}

/** Every meeting of a month says on which days and at which hours a group meets. */
const MONTH = 35 * DAY;
const months = new WeakMap<object, { zones: string; here: Schedule[] }>();

/**
 * The schedule of a group that one joins from home, on the visitor's own clock: by it days and hours are chosen and searched. None
 * where the group's own clock counts or is the same, or no date is known.
 */
export function scheduleHere(group: Group, timeZone: string | undefined): Schedule[] | undefined {
  if (!fromHome(group) || !group.schedule?.length) return undefined;
  const zone = zoneHere();
  const isHere = ({ scheduleTimezone = timeZone }: Schedule): boolean => (scheduleTimezone ?? zone) === zone;
  if (group.schedule.every(isHere)) return undefined;
  const zones = `${zone} ${timeZone ?? ''}`;
  const key = keyOf(group);
  const before = months.get(key);
  if (before?.zones === zones) return before.here.length ? before.here : undefined;
  const here = monthHere(group, timeZone);
  months.set(key, { zones, here });
  return here.length ? here : undefined;
}

function monthHere(group: Group, timeZone: string | undefined): Schedule[] {
  const found = new Map<string, Schedule>();
  const now = Date.now();
  let left = 100;
  for (const each of occurrences(group, { from: now, timeZone })) {
    if (each.start > now + MONTH || !left--) break;
    if (each.status === 'cancelled') continue;
    const at = new Date(each.start);
    const date = each.timeKnown ? localDate(at) : each.date;
    const byDay = [WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()] ?? ''];
    const two = (n: number): string => String(n).padStart(2, '0');
    const startTime = `${two(at.getHours())}:${two(at.getMinutes())}`;
    found.set(`${byDay.join()} ${each.timeKnown ? startTime : ''}`, {
      byDay,
      ...(each.timeKnown && { startTime }),
    });
  }
  return [...found.values()];
}

/**
 * Makes what tells whether a group meets then. Thousands of groups meet at some hundreds of times, so an answer is kept for those that
 * meet alike, until another day is asked for or the minute is over.
 */
export function makeMeets(timeZone: string | undefined): (group: Group, when: When) => boolean {
  let asked: When | undefined;
  let minute = NaN;
  let inRooms = new Map<object, boolean>();
  let fromHomes = new Map<object, boolean>();
  return (group, when) => {
    const now = Date.now();
    if (when !== asked || Math.floor(now / MINUTE) !== minute) {
      [asked, minute] = [when, Math.floor(now / MINUTE)];
      inRooms = new Map();
      fromHomes = new Map();
    }
    const known = fromHome(group) ? fromHomes : inRooms;
    const key = keyOf(group);
    let meets = known.get(key);
    if (meets === undefined) known.set(key, (meets = meetsThen(group, when, timeZone, now)));
    return meets;
  };
}

/** @param now in milliseconds since 1970: what is over does not count. */
export function meetsThen(group: Group, when: When, timeZone: string | undefined, now = Date.now()): boolean {
  const { from, to, hours } = when;
  // a day begins up to 14 hours earlier elsewhere
  const start = Math.max(now, Date.parse(from) - DAY);
  const end = Date.parse(to) + 2 * DAY;
  let left = MOST;
  for (const each of occurrences(group, { from: start, timeZone })) {
    if (each.start > end || !left--) return false;
    if (each.status === 'cancelled') continue;
    if (when.now) {
      if (each.start > now) return false;
      if (each.timeKnown) return true;
      continue;
    }
    const { date, hour } = clockOf(group, each);
    if (date < from || date > to) continue;
    if (!hours || hour === undefined || (hour >= hours[0] && hour < hours[1])) return true;
  }
  return false;
}
