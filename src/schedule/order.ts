import { overAt, nextOccurrence, type WhenOptions } from './occurrences.js';
import { understanding, type Meets } from './group.js';
import { isReady } from './temporal.js';

interface Kept {
  start: number;
  from: number;
  /** The moment when another date becomes the next. */
  until: number;
  zone: string | undefined;
  version: number;
}
const kept = new WeakMap<Meets, Kept>();

/**
 * When the next meeting of a group starts (or the one that is on started), in milliseconds since 1970; Infinity where no
 * date is known. Kept until that meeting is over, so that asking again every minute costs next to nothing.
 */
export function nextStart(group: Meets, { from = Date.now(), timeZone }: WhenOptions = {}): number {
  const before = kept.get(group);
  const version = understanding();
  if (
    before &&
    before.from <= from &&
    from < before.until &&
    before.zone === timeZone &&
    before.version === version
  )
    return before.start;
  const next = nextOccurrence(group, { from, timeZone });
  const start = next?.start ?? Infinity;
  if (isReady())
    kept.set(group, { start, from, until: next ? overAt(next) : Infinity, zone: timeZone, version });
  return start;
}

/**
 * Sorts groups by their next date, soonest first; those without a known date come last, in the order in which they were
 * given. A generator that stops after each group, so that the work can be done in slices between which the page answers:
 * run it to its end, its return value is the sorted list.
 */
export function* sortByNext<G extends Meets>(
  groups: readonly G[],
  options: WhenOptions = {},
): Generator<void, G[]> {
  const from = options.from ?? Date.now();
  const starts = new Map<G, number>();
  for (const group of groups) {
    starts.set(group, nextStart(group, { ...options, from }));
    yield;
  }
  const of = (group: G): number => starts.get(group) as number;
  return [...groups].sort((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
}
