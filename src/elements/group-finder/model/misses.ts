/** Ways on when no group matches. */
import { FILTERS, toggle, type FilterId, type FilterIndex, type Selection } from './filters.js';
import { matching } from './order.js';

/** One chosen value to take away, and how many groups match then. */
export interface WayOut {
  filter: FilterId;
  value: string;
  count: number;
}

export const count = (among: readonly number[], index: FilterIndex, selection: Selection): number =>
  matching(index, among, selection).length;

/** The first few that pass: a list of thousands is looked through no further than it must. */
export function firstOf(among: readonly number[], most: number, passes: (i: number) => unknown): number[] {
  const found: number[] = [];
  for (const i of among) {
    if (found.length >= most) break;
    if (passes(i)) found.push(i);
  }
  return found;
}

/** Each chosen value without which something would match, most first. */
export function waysOut(
  index: FilterIndex,
  among: readonly number[],
  selection: Selection,
  locked: readonly FilterId[],
): WayOut[] {
  return FILTERS.filter((filter) => !locked.includes(filter))
    .flatMap((filter) =>
      (selection[filter] ?? []).map((value) => ({
        filter,
        value,
        count: count(among, index, toggle(selection, filter, value)),
      })),
    )
    .filter((way) => way.count)
    .sort((a, b) => b.count - a.count);
}

/** Groups that miss by least: those that pass the most filters, in the order given. */
export function nearestMisses(
  index: FilterIndex,
  among: readonly number[],
  selection: Selection,
  most: number,
): number[] {
  const tests = FILTERS.filter((filter) => selection[filter]?.length).map((filter) =>
    index.test({ [filter]: selection[filter] ?? [] }),
  );
  const byMisses: number[][] = Array.from({ length: tests.length + 1 }, () => []);
  for (const i of among) {
    const missed = tests.reduce((n, passes) => n + Number(!passes(i)), 0);
    const row = byMisses[missed] as number[];
    if (row.length < most) row.push(i);
  }
  return byMisses.flat().slice(0, most);
}
