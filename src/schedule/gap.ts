/** The first day on or after the one given, or Infinity. */
export type Finder = (from: number) => number;

/** Nine years of days: 29 February comes once in eight where a century leaves one out. */
export const FAR = 366 * 9;

/**
 * A search that looks no more than `far` days ahead and remembers the days in which it found nothing, so that asking day by
 * day looks at each day once. A rule that never comes costs one look of `far` days, and not one for each question.
 * @param find the first day from `from` on and before `to`, or Infinity.
 */
export function withinReach(find: (from: number, to: number) => number, far: number): Finder {
  let low = 0; // no day of the rule is in [low, high)
  let high = 0;
  return (from) => {
    const known = from >= low && from < high;
    const to = from + far;
    const found = find(known ? high : from, to);
    if (!known) low = from;
    high = Math.min(found, to);
    return found < to ? found : Infinity;
  };
}
