/**
 * Calendar files by RFC 5545, one date or a whole series, for Google, Outlook and Apple alike. Loaded on a press. Written
 * here because the libraries at hand read and write the syntax but know no time zones: the VTIMEZONE, which is most of the
 * work, would have to be made by hand all the same.
 */
import type { Change, Group, Location, Schedule } from '../feed/schema.js';
import { schedule as english } from '../i18n/en/schedule.js';
import type { ScheduleWords } from './clock.js';
import { seriesOf, type SeriesOptions } from './calendar-series.js';
import { calendar, dateStamp, escape, event, stamp } from './calendar-text.js';
import { timeZoneLines } from './calendar-zone.js';
import { DAY, dayOf } from './days.js';
import { rulesOf, type Meets } from './group.js';
import type { Occurrence } from './occurrences.js';
import type { Rule } from './plan.js';
import { list } from './repeat.js';
import { ready } from './temporal.js';
import { toInstant, toLocal } from './zone.js';

/** What a calendar file can say of a group. */
export type CalendarGroup = Meets &
  Partial<Pick<Group, 'id' | 'name' | 'url' | 'location' | 'online' | 'attendance'>>;

export interface CalendarOptions {
  /**
   * "Appointment" for a title and nothing that tells what it is about: no names, no links, no notes, the address without
   * the name of the place. For calendars that others see.
   */
  neutral?: boolean | undefined;
  /** From when a series is written, in milliseconds since 1970. Default: now. */
  from?: number | undefined;
  /** The zone of schedules that name none. */
  timeZone?: string | undefined;
  /** The messages of this room. Default: English. */
  words?: ScheduleWords | undefined;
}

/** A name that stays the same for the same meeting, and does not tell which group it is of (53 bits of cyrb53). */
function uid(...of: unknown[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const character of JSON.stringify(of)) {
    const code = character.charCodeAt(0);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** The more careful of two: the place of one date is no less secret than that of the group. An unknown word is a no. */
function strictest(...all: unknown[]): Location['precision'] {
  const steps = ['exact', 'approximate', 'area', 'on-request'] as const;
  const step = (each: unknown): number =>
    each === undefined ? 0 : ((steps as readonly unknown[]).indexOf(each) + steps.length) % steps.length;
  return steps[Math.max(...all.map(step))];
}

/** A place, as exactly as it may be told. */
function placeOf(location: Location | undefined, precision: Location['precision'], neutral: boolean): string {
  if (!location || precision === 'on-request') return '';
  const { name, streetAddress, addressLocality, addressRegion, postalCode, area } = location;
  if (precision === 'area') return area ?? addressLocality ?? '';
  return [neutral ? '' : name, streetAddress, addressLocality, addressRegion, postalCode]
    .filter(Boolean)
    .join(', ');
}

/** What all meetings of a group have in common. */
function about(
  group: CalendarGroup,
  { neutral = false, words = english }: CalendarOptions,
  at: Partial<Occurrence> = {},
): string[] {
  const { location, online } = group;
  const open = online?.disclosure !== 'after-signup';
  const place = at.status === 'online' ? undefined : (at.location ?? location);
  const where = placeOf(place, strictest(location?.precision, at.location?.precision), neutral);
  const link = open && online?.url;
  const notes = [at.note, open && online?.joinInfo, link, group.url].filter(Boolean).join('\n');
  const lines = [
    `SUMMARY:${escape(neutral ? words.appointmentTitle : (group.name ?? words.appointmentTitle))}`,
  ];
  if (where || (link && !neutral)) lines.push(`LOCATION:${escape(where || String(link))}`);
  if (!neutral && notes) lines.push(`DESCRIPTION:${escape(notes)}`);
  if (!neutral && group.url && /^https?:\/\/[^\s"<>]+$/.test(group.url)) lines.push(`URL:${group.url}`);
  lines.push('CLASS:PRIVATE'); // who shares a calendar shares "busy", not this
  return lines;
}

/**
 * One meeting as a calendar file, in UTC; in floating time where the group's zone is not known.
 * @returns the text of an `.ics` file (`text/calendar`).
 */
export async function calendarOfDate(
  group: CalendarGroup,
  at: Occurrence,
  options: CalendarOptions = {},
): Promise<string> {
  await ready();
  const time = (t: number): string => (at.zoneKnown ? `:${stamp(t)}Z` : `:${stamp(toLocal(at.timeZone, t))}`);
  const lines = [`UID:${uid(group.id ?? group.name, at.date, at.start)}`];
  if (at.timeKnown) {
    lines.push(`DTSTART${time(at.start)}`);
    if (at.end !== undefined) lines.push(`DTEND${time(at.end)}`);
  } else {
    const day = dayOf(at.date);
    lines.push(`DTSTART;VALUE=DATE:${dateStamp(day)}`, `DTEND;VALUE=DATE:${dateStamp(day + 1)}`);
  }
  lines.push(`STATUS:${at.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`, ...about(group, options, at));
  return calendar(event(lines));
}

/**
 * All that is to come of a group as a calendar file: a series for each entry of its schedule, in the group's zone, with what
 * is left out, cancelled and changed.
 * @returns the text of an `.ics` file (`text/calendar`), or `undefined` where no date is known.
 */
export async function calendarOfSeries(
  group: CalendarGroup,
  options: CalendarOptions = {},
): Promise<string | undefined> {
  await ready();
  const { from = Date.now(), timeZone } = options;
  const { rules, changes, notBefore } = rulesOf(group, timeZone);
  const events: string[] = [];
  const zones = new Zones();
  for (const rule of rules) {
    const today = Math.floor(toLocal(rule.zone, from) / DAY);
    // a rule that counts must be written from its beginning
    const first = rule.next(rule.plan.rule ? rule.first : Math.max(today, notBefore));
    if (first === Infinity || rule.next(today) === Infinity) continue;
    events.push(
      ...seriesOf(rule, changes, first, {
        uid: uid(group.id ?? group.name, rule.schedule, rule.start),
        about: (change) => about(group, options, change),
      }),
    );
    zones.add(rule, first);
  }
  return events.length ? calendar([...zones.lines(), ...events]) : undefined;
}

/** The zones that a file names, each from its first day on. */
class Zones {
  readonly #since = new Map<string, number>();

  add({ zone, zoneKnown, start }: Rule, first: number): void {
    if (!zoneKnown || start === undefined || zone === 'UTC') return;
    this.#since.set(zone, Math.min(toInstant(zone, first * DAY), this.#since.get(zone) ?? Infinity));
  }

  lines(): string[] {
    return [...this.#since].flatMap(([zone, start]) => timeZoneLines(zone, start));
  }
}

/** A group for `calendarOfGroups`. */
export interface ListedGroup<G> {
  group: G;
  /** What is said beside the dates: of each series, and of a date that differs. `schedule` is the entry of the feed. */
  about: (schedule: Schedule, change?: Change) => string[];
  changed?: number | undefined;
}

/**
 * Whole groups as one calendar file, for those who keep it: every series from its beginning (or from `from` where none is
 * named), cancelled dates as cancelled, and all dates of groups that rest. The groups must have been prepared.
 * @param head lines for the calendar itself.
 * @returns the file, and how many schedules of each group are in it.
 */
export function calendarOfGroups<G extends CalendarGroup>(
  groups: readonly ListedGroup<G>[],
  { from = Date.now(), timeZone }: CalendarOptions,
  head: string[],
): { text: string; written: Map<G, number> } {
  const events: string[] = [];
  const zones = new Zones();
  const written = new Map<G, number>();
  for (const { group, about: said, changed } of groups) {
    const resting = isResting(group);
    const { rules, changes, notBefore } = rulesOf(resting ? { ...group, status: 'active' } : group, timeZone);
    const names = new Map<Schedule, number>();
    for (const rule of rules) {
      const { schedule } = rule;
      const today = Math.floor(toLocal(rule.zone, from) / DAY);
      const first = rule.next(
        Math.max(rule.first > -Infinity || rule.plan.date ? rule.first : today, notBefore),
      );
      if (first === Infinity) continue;
      const n = names.get(schedule) ?? list(group.schedule).indexOf(schedule) + 1;
      names.set(schedule, n);
      const options: SeriesOptions = {
        uid: `${group.id ?? ''}${n > 1 ? `--${n}` : ''}@calendar`,
        about: (change) => [
          ...(resting && change?.status !== 'cancelled' ? ['STATUS:CANCELLED'] : []),
          ...said(schedule, change),
        ],
        cancelled: true,
        changed,
      };
      events.push(...seriesOf(rule, changes, first, options));
      zones.add(rule, first);
    }
    written.set(group, names.size);
  }
  return { text: calendar([...head, ...zones.lines(), ...events]), written };
}

/** Closed or paused, and nobody knows until when. */
export const isResting = ({ status, statusUntil }: Meets): boolean =>
  (status === 'paused' || status === 'closed') && !statusUntil;
