import type { Meets } from './group.js';
import { momentOf, nextStart, type WhenOptions } from './occurrences.js';

/**
 * The places of groups in a list, by their next date, soonest first; those without a known date come last, in the order in which
 * they were given. A generator that stops after each group, so that the work can be done in slices between which the page
 * answers: run it to its end, its return value are the places.
 */
export function* orderByNext(groups: readonly Meets[], options: WhenOptions = {}): Generator<void, number[]> {
  const when = { ...options, from: momentOf(options) };
  const starts = new Float64Array(groups.length);
  for (const [i, group] of groups.entries()) {
    starts[i] = nextStart(group, when);
    yield;
  }
  const at = (i: number): number => starts[i] as number;
  return Array.from(groups.keys()).sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

/**
 * Sorts groups by their next date, as `orderByNext` does.
 *
 * @example
 * const sorted = await inSlices(sortByNext(groups, { timeZone: 'Europe/London' }));
 */
export function* sortByNext<G extends Meets>(
  groups: readonly G[],
  options: WhenOptions = {},
): Generator<void, G[]> {
  return (yield* orderByNext(groups, options)).map((i) => groups[i] as G);
}
