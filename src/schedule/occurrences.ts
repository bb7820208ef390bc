/** The dates of a group: the next ones, the one that is on now, how long until it starts. */
import type { Change, Schedule } from '../feed/schema.js';
import { DAY, LAST_DAY, MINUTE, dateOf } from './days.js';
import { rulesOf, type Meets, type ReadChange, type Rules } from './group.js';
import type { Rule } from './plan.js';
import { hereZone, isZone, toInstant, toLocal } from './zone.js';

/** One meeting of a group. JSON-cloneable. */
export interface Occurrence {
  /** The day in the group's own zone, `YYYY-MM-DD`. */
  date: string;
  /** Milliseconds since 1970 (as `Date.now()`): the start; where no time is known, the start of the day. */
  start: number;
  /** The end in the same unit, where the feed gives one. */
  end?: number;
  /** Whether the feed gives a time of day. */
  timeKnown: boolean;
  /** The zone of the group; of the visitor where the feed names none, see `zoneKnown`. */
  timeZone: string;
  /** False: the page says "local time of the group". */
  zoneKnown: boolean;
  /** A date that differs from the schedule stays visible as such. */
  status?: Change['status'];
  location?: Change['location'];
  note?: string;
  /** The entry of `schedule[]` that it comes from; a cancelled date that no entry names has none. */
  schedule?: Schedule;
}

export interface WhenOptions {
  /** From when, in milliseconds since 1970. Default: now. A meeting that is still on counts. */
  from?: number | undefined;
  /** At most so many. Default 6. */
  count?: number | undefined;
  /** The zone of schedules that name none: the feed's, else the element's. Default: unknown, see `Occurrence.zoneKnown`. */
  timeZone?: string | undefined;
}

/** The moment that is asked about. */
export const momentOf = ({ from }: WhenOptions): number =>
  Math.min(Number.isFinite(from) ? (from as number) : Date.now(), LAST_DAY * DAY);

/** How long a meeting without an end is taken to be on. */
const USUAL = 60 * MINUTE;

/** When a meeting is over. */
export const overAt = ({ start, end, timeKnown, timeZone }: Occurrence): number =>
  end ?? (timeKnown ? start + USUAL : toInstant(timeZone, toLocal(timeZone, start) + DAY));

/** The start on the clocks of the group's zone. */
const localStart = (day: number, rule: Rule, change?: ReadChange): number =>
  day * DAY + (change?.start ?? rule.start ?? 0) * MINUTE;

function occurrenceOn(day: number, rule: Rule, change: ReadChange | undefined): Occurrence {
  const { zone, schedule } = rule;
  const length = change?.length ?? rule.length;
  const local = localStart(day, rule, change);
  const at = toInstant(zone, local);
  const found: Occurrence = {
    date: dateOf(day),
    start: at,
    timeKnown: (change?.start ?? rule.start) !== undefined,
    timeZone: zone,
    zoneKnown: rule.zoneKnown,
    schedule,
  };
  if (length !== undefined) {
    const end = rule.elapsed ? 0 : toInstant(zone, local + length * MINUTE);
    found.end = end > at ? end : at + length * MINUTE; // clocks that go back over the end must not turn it round
  }
  if (change) Object.assign(found, marks(change));
  return found;
}

const marks = ({ status, location, note }: Change): Partial<Occurrence> => ({
  status,
  ...(location && { location }),
  ...(note && { note }),
});

/** The first of a rule from a day on that is not over at `from`. */
function nextOf(rule: Rule, { changes, notBefore }: Rules, from: number, day: number): Head | undefined {
  for (let at = rule.next(Math.max(day, notBefore)); at < Infinity; at = rule.next(at + 1)) {
    const found = occurrenceOn(at, rule, changes.get(at));
    if (overAt(found) > from) return { day: at, found };
  }
  return undefined;
}

/** An occurrence and its day number. */
interface Head {
  day: number;
  found: Occurrence;
}

/** Where to begin to look: a meeting that began days ago may still be on. */
const dayBefore = (rule: Rule, from: number): number =>
  Math.floor((toLocal(rule.zone, from) - (rule.length ?? 0) * MINUTE) / DAY) - 1;

/** The dates of a group in their order, from a moment on, cancelled ones among them. Ends where the schedule ends. */
export function* occurrences(group: Meets, options: WhenOptions = {}): Generator<Occurrence, void> {
  const from = momentOf(options);
  const { timeZone } = options;
  const rules = rulesOf(group, timeZone);
  const heads = rules.rules.map((rule) => nextOf(rule, rules, from, dayBefore(rule, from)));
  const alone = cancelledAlone(rules, from, timeZone);
  heads.push(alone.next().value ?? undefined);
  let last: Occurrence | undefined;
  for (;;) {
    let soonest = -1;
    heads.forEach((head, i) => {
      if (head && (soonest < 0 || head.found.start < (heads[soonest] as Head).found.start)) soonest = i;
    });
    const head = heads[soonest];
    if (!head) return;
    const rule = rules.rules[soonest];
    heads[soonest] = rule ? nextOf(rule, rules, from, head.day + 1) : (alone.next().value ?? undefined);
    const next = head.found;
    // two entries may name the same meeting
    if (last?.start !== next.start || last.end !== next.end) yield next;
    last = next;
  }
}

/** Cancelled dates that no rule names, as where the date is left out of the schedule and cancelled too. */
function* cancelledAlone(
  { rules, changes, notBefore }: Rules,
  from: number,
  timeZone?: string,
): Generator<Head, void> {
  const named = rules[0]?.zone ?? timeZone;
  const zoneKnown = isZone(named);
  const zone = zoneKnown ? named : hereZone();
  for (const [day, change] of changes) {
    if (change.status !== 'cancelled' || day < notBefore) continue;
    const start = toInstant(zone, day * DAY);
    const found = { date: dateOf(day), start, timeKnown: false, timeZone: zone, zoneKnown, ...marks(change) };
    if (overAt(found) > from && !rules.some((rule) => rule.on(day))) yield { day, found };
  }
}

/**
 * The next dates of a group, the one that is on now first. Cancelled, moved and online dates are among them, marked by
 * `status`. Empty where the schedule is not known, by appointment, over, or the group is closed or paused.
 */
export function nextOccurrences(group: Meets, options: WhenOptions = {}): Occurrence[] {
  const found: Occurrence[] = [];
  const { count = 6 } = options;
  if (count > 0) for (const next of occurrences(group, options)) if (found.push(next) >= count) break;
  return found;
}

/** The first date that takes place and passes a test. So many cancelled ones in a row are no schedule any more. */
function first(
  group: Meets,
  options: WhenOptions,
  test: (next: Occurrence) => unknown,
): Occurrence | undefined {
  let tries = 500;
  for (const next of occurrences(group, options)) {
    if (next.status !== 'cancelled' && test(next)) return next;
    if (!tries--) break;
  }
  return undefined;
}

/** The next date that takes place, the one that is on now included. */
export const nextOccurrence = (group: Meets, options: WhenOptions = {}): Occurrence | undefined =>
  first(group, options, () => true);

/**
 * When the next meeting of a group that takes place starts (or the one that is on now started), in milliseconds since 1970;
 * Infinity where no date is known. Remembered until the minute it changes, so that asking again costs next to nothing;
 * and worked out in numbers alone, since a list of thousands is sorted by it.
 */
export function nextStart(group: Meets, options: WhenOptions = {}): number {
  const from = momentOf(options);
  const rules = rulesOf(group, options.timeZone);
  const before = rules.next;
  if (before && before.from <= from && from < before.until) return before.start;
  let start = Infinity;
  let until = Infinity;
  for (const rule of rules.rules) {
    let day = Math.max(dayBefore(rule, from), rules.notBefore) - 1;
    while ((day = rule.next(day + 1)) < Infinity) {
      const change = rules.changes.get(day);
      if (change?.status === 'cancelled') continue;
      const at = toInstant(rule.zone, localStart(day, rule, change));
      const over = at > from ? at : overAt(occurrenceOn(day, rule, change));
      if (over <= from) continue;
      start = Math.min(start, at);
      until = Math.min(until, over);
      break;
    }
  }
  rules.next = { start, from, until };
  return start;
}

/** The meeting that is on at `from`, if its time is known and it is not cancelled. */
export function occurrenceNow(group: Meets, options: WhenOptions = {}): Occurrence | undefined {
  const from = momentOf(options);
  const found = first(group, { ...options, from }, (next) => next.timeKnown || next.start > from);
  return found && found.start <= from ? found : undefined;
}

/** Whole minutes, rounded up, until the next meeting of known time that takes place starts; `undefined` where none does. */
export function startsIn(group: Meets, options: WhenOptions = {}): number | undefined {
  const from = momentOf(options);
  const found = first(group, { ...options, from }, (next) => next.timeKnown && next.start > from);
  return found && Math.ceil((found.start - from) / MINUTE);
}
