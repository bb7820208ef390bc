import { keyOf, type Meets } from './group.js';
import { momentOf, nextStart, type WhenOptions } from './occurrences.js';

/**
 * The places of groups in a list, by their next date, soonest first, and by their names where they begin at one moment; those without a known date come last, in the order in which
 * they were given. A generator that stops after each group, so that the work can be done in slices between which the page
 * answers: run it to its end, its return value are the places.
 */
export function* orderByNext(groups: readonly Meets[], options: WhenOptions = {}): Generator<void, number[]> {
  const when = { ...options, from: momentOf(options) };
  // thousands of groups meet at some hundreds of times: those are worked out and sorted, and the groups come with them
  const starts = new Map<object, number>();
  const at = new Map<number, number[]>();
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as Meets;
    const key = keyOf(group);
    let start = starts.get(key);
    if (start === undefined) starts.set(key, (start = nextStart(group, when)));
    const there = at.get(start);
    if (there) there.push(i);
    else at.set(start, [i]);
    yield;
  }
  const nameOf = (i: number): string => (groups[i] as { name?: unknown }).name?.toString() ?? '';
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  for (const [start, there] of at)
    if (there.length > 1 && Number.isFinite(start)) {
      const names = new Map(there.map((i) => [i, nameOf(i)]));
      there.sort((a, b) => compare(names.get(a) ?? '', names.get(b) ?? ''));
      yield;
    }
  return [...at.keys()].sort((a, b) => (a === b ? 0 : a - b)).flatMap((start) => at.get(start) as number[]);
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
