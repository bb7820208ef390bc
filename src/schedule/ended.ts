/** Whether a group is over: its last date has gone by, and none can come. */
import { readDate } from '../text/index.js';
import type { Schedule } from '../feed/schema.js';
import { DAY, dateOf, dayOf } from './days.js';
import { plansOf, rulesOf, schedulesOf, type Meets, type Rules } from './group.js';
import { momentOf, nextStart, type WhenOptions } from './occurrences.js';
import { boundsOf, type Rule } from './plan.js';
import { isReady } from './temporal.js';
import { hereZone, isZone, toLocal } from './zone.js';

/** The last day that a rule names, within a year before its end; Infinity where it has none. */
function lastDay({ last, plan, next }: Rule): number {
  const date = readDate(plan.date);
  if (date) return dayOf(date);
  if (last === Infinity) return last;
  let found = last;
  for (let at = next(last - 366); at <= last; at = next(at + 1)) found = at;
  return found;
}

/** The last day of all rules; Infinity where one goes on, or where words or an RRULE have not been understood. */
function endOf(group: Meets, { rules }: Rules): number {
  const whole = boundsOf(group)?.last ?? Infinity;
  const found = new Map<Schedule, { count: number; last: number }>();
  for (const rule of rules) {
    const { count, last } = found.get(rule.schedule) ?? { count: 0, last: -Infinity };
    found.set(rule.schedule, { count: count + 1, last: Math.max(last, lastDay(rule)) });
  }
  let end = -Infinity;
  for (const schedule of schedulesOf(group)) {
    const own = found.get(schedule);
    const known = own && plansOf(schedule)?.length === own.count;
    end = Math.max(end, known ? own.last : Math.min(boundsOf(schedule)?.last ?? Infinity, whole));
  }
  return end === -Infinity ? whole : end;
}

const ends = new WeakMap<object, { version: number; zone: string | undefined; end: number }>();

/**
 * The date of the last meeting of a group that is over (`endDate`, all `sessions`, all single dates or a rule's end gone by),
 * `YYYY-MM-DD`; `undefined` of any other, also of one that is paused or closed without an end.
 */
export function endedOn(group: Meets, options: WhenOptions = {}): string | undefined {
  const { timeZone } = options;
  const now = momentOf(options);
  if (!isReady()) return undefined;
  const resting = group.status === 'paused' || group.status === 'closed';
  if (!resting && nextStart(group, options) < Infinity) return undefined;
  const { version } = rulesOf(group, timeZone);
  let known = ends.get(group);
  if (known?.version !== version || known.zone !== timeZone) {
    const awake: Meets = resting ? { ...group, status: 'active', statusUntil: undefined } : group;
    const rules = rulesOf(awake, timeZone);
    ends.set(group, (known = { version, zone: timeZone, end: endOf(awake, rules) }));
  }
  if (known.end === Infinity) return undefined;
  const today = Math.floor(toLocal(isZone(timeZone) ? timeZone : hereZone(), now) / DAY);
  return known.end < today || (known.end === today && !resting) ? dateOf(known.end) : undefined;
}
