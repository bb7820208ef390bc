/** The rules of a group: all its schedules in numbers, its changes, its zone. Worked out once a group. */
import { readDate, readTime, minutesOf } from '../text/index.js';
import type { Change, Group, Schedule } from '../feed/schema.js';
import { dayOf } from './days.js';
import { boundsOf, ruleOf, type Plan, type Rule } from './plan.js';
import { list } from './repeat.js';
import { temporal } from './temporal.js';
import { hereZone, isZone } from './zone.js';

/** What this room reads of a group. Any object with some of these fields will do. */
export type Meets = Partial<
  Pick<
    Group,
    'schedule' | 'changes' | 'status' | 'statusUntil' | 'entry' | 'startDate' | 'endDate' | 'sessions'
  >
>;

/** A change with its time in minutes. */
export interface ReadChange extends Change {
  start?: number;
  /** Minutes from its start to its end, where it has an end of its own. */
  length?: number;
}

export interface Rules {
  rules: Rule[];
  /** By day number, in their order. */
  changes: Map<number, ReadChange>;
  /** The first day that is sure again after a pause. */
  notBefore: number;
  /** The start of the next meeting, as it was worked out at `from`; it holds until then. Kept by `nextStart`. */
  next: { start: number; from: number; until: number } | undefined;
  /** What these were worked out for. */
  version: number;
  asked: string | undefined;
}

/** The entries of `schedule[]` that are entries at all. */
export const schedulesOf = (group: Meets): Schedule[] =>
  (list(group.schedule) as (Schedule | null)[]).filter(
    (one): one is Schedule => !!one && typeof one === 'object',
  );

/** What `prepareSchedules` made of schedules that are words or RRULEs. */
const prepared = new WeakMap<Schedule, readonly Plan[]>();
/** Changes whenever more schedules are understood: what was worked out before is then out of date. */
let version = 0;

/** Hands over what a schedule was found to mean. */
export function understandAs(schedule: Schedule, plans: readonly Plan[]): void {
  prepared.set(schedule, plans);
  version++;
}
/** The plans of a schedule: what it was found to mean, or itself. `undefined` while nobody has read its words. */
export const plansOf = (schedule: Schedule): readonly Plan[] | undefined =>
  schedule.rrule || schedule.text ? prepared.get(schedule) : [schedule];

const known = new WeakMap<object, Rules>();
/** The group; its schedule where nothing else decides: groups with one and the same list of schedules meet at the same times. */
export const keyOf = (group: Meets): object => {
  const { schedule, changes, status, statusUntil, startDate, endDate, sessions } = group;
  const alone = !changes && !status && !statusUntil && !startDate && !endDate && !sessions;
  return alone && Array.isArray(schedule) ? schedule : group;
};
const NO_CHANGES = new Map<number, ReadChange>();

/** @param zone where a schedule names none. */
export function rulesOf(group: Meets, zone: string | undefined): Rules {
  if (!temporal()) return read({}, zone);
  const key = keyOf(group);
  const before = known.get(key);
  if (before?.version === version && before.asked === zone) return before;
  const rules = read(group, zone);
  known.set(key, rules);
  return rules;
}

function read(group: Meets, fallback: string | undefined): Rules {
  const bounds = boundsOf(group);
  const until = group.statusUntil ? readDate(group.statusUntil) : undefined;
  const resting = group.status === 'paused' || group.status === 'closed';
  const result: Rules = {
    rules: [],
    changes: NO_CHANGES,
    notBefore: -Infinity,
    next: undefined,
    version,
    asked: fallback,
  };
  if (!bounds || (resting && !until)) return result;
  if (until && group.status === 'seasonal') bounds.last = Math.min(bounds.last ?? Infinity, dayOf(until));
  const { rules } = result;
  for (const schedule of schedulesOf(group)) {
    if (schedule.by) continue;
    for (const plan of plansOf(schedule) ?? []) {
      const named = plan.scheduleTimezone ?? schedule.scheduleTimezone ?? fallback;
      const zoneKnown = isZone(named);
      const zone = zoneKnown ? named : isZone(fallback) ? fallback : hereZone();
      const rule = ruleOf(plan, bounds);
      if (!rule) continue;
      rule.schedule = schedule;
      rule.zone = zone;
      rule.zoneKnown = zoneKnown;
      rules.push(rule);
    }
  }
  if (group.sessions && group.sessions > 0) endAfter(rules, group.sessions);
  if (until && resting) result.notBefore = dayOf(until) + 1; // a pause lasts through its last day
  if (group.changes) result.changes = changesOf(group);
  return result;
}

/** "Eight sessions" are eight meetings of the whole group, on whichever of its days; planned gaps do not count. */
function endAfter(rules: Rule[], sessions: number): void {
  if (!rules.length || rules.some((rule) => rule.first === -Infinity)) return;
  const at = rules.map((rule) => rule.next(rule.first));
  for (let n = 0; n < Math.min(sessions, 1000); n++) {
    let soonest = 0;
    for (let i = 1; i < at.length; i++) if ((at[i] as number) < (at[soonest] as number)) soonest = i;
    const day = at[soonest] as number;
    if (n + 1 >= sessions) for (const rule of rules) rule.last = Math.min(rule.last, day);
    if (day === Infinity) return;
    at[soonest] = (rules[soonest] as Rule).next(day + 1);
  }
}

function changesOf(group: Meets): Map<number, ReadChange> {
  const changes: [day: number, change: ReadChange][] = [];
  for (const change of list(group.changes) as (Change | null)[]) {
    const date = readDate(change?.date);
    if (!change || !date) continue;
    const time = readTime(change.startTime);
    const start = time ? minutesOf(time) : undefined;
    const end = time ? readTime(change.endTime) : undefined;
    const length = end && start !== undefined ? (minutesOf(end) - start + 1440) % 1440 : 0;
    changes.push([
      dayOf(date),
      { ...change, ...(start !== undefined && { start }), ...(length && { length }) },
    ]);
  }
  return new Map(changes.sort(([a], [b]) => a - b));
}
