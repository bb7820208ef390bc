import type { Meets } from './group.js';
import { momentOf, nextStart, type WhenOptions } from './occurrences.js';

/**
 * Sorts groups by their next date, soonest first; those without a known date come last, in the order in which they were
 * given. A generator that stops after each group, so that the work can be done in slices between which the page answers:
 * run it to its end, its return value is the sorted list.
 *
 * @example
 * const sorted = await inSlices(sortByNext(groups, { timeZone: 'Europe/London' }));
 */
export function* sortByNext<G extends Meets>(
  groups: readonly G[],
  options: WhenOptions = {},
): Generator<void, G[]> {
  const when = { ...options, from: momentOf(options) };
  const starts: [start: number, group: G][] = [];
  for (const group of groups) {
    starts.push([nextStart(group, when), group]);
    yield;
  }
  return starts.sort(([a], [b]) => (a === b ? 0 : a - b)).map(([, group]) => group);
}
