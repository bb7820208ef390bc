/** What a finder shows, derived from what was chosen and typed. Plain data: no page, no words. */
import type { Group } from '../../feed/index.js';
import type { SearchResult } from '../../search/index.js';
import { FACETS, Facets, type FacetId, type Selection } from './facets.js';

export type SortOrder = 'soonest' | 'distance' | 'name' | 'relevance';

/** One way out of "no group matches": what to take away, and how many groups there are then. */
export interface WayOut {
  facet: FacetId;
  value: string;
  count: number;
}

/** The choice with one value more, or one less. */
export function toggle(selection: Selection, facet: FacetId, value: string): Selection {
  const chosen = selection[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const { [facet]: _, ...rest } = selection;
  return next.length ? { ...rest, [facet]: next } : rest;
}

export const chosenCount = (selection: Selection): number =>
  FACETS.reduce((n, facet) => n + (selection[facet]?.length ?? 0), 0);

/** The positions of the groups that match, in the order to show them. */
export function matching(
  facets: Facets,
  order: ArrayLike<number>,
  result: SearchResult | undefined,
  selection: Selection,
  byRelevance: boolean,
): number[] {
  const passes = facets.test(selection);
  if (!result) return Array.from(order).filter(passes);
  if (byRelevance) return Array.from(result.indices).filter(passes);
  const found = new Set(result.indices);
  return Array.from(order).filter((i) => found.has(i) && passes(i));
}

/** Each chosen value without which something would match, most first. */
export function waysOut(
  facets: Facets,
  among: readonly number[],
  selection: Selection,
  locked: readonly FacetId[],
): WayOut[] {
  const ways: WayOut[] = [];
  for (const facet of FACETS) {
    if (locked.includes(facet)) continue;
    for (const value of selection[facet] ?? []) {
      const passes = facets.test(toggle(selection, facet, value));
      const count = among.reduce((n, i) => n + Number(passes(i)), 0);
      if (count) ways.push({ facet, value, count });
    }
  }
  return ways.sort((a, b) => b.count - a.count);
}

/** Groups that miss by least: those that pass the most filters, among what was searched for. */
export function nearestMisses(
  facets: Facets,
  among: readonly number[],
  selection: Selection,
  most: number,
): number[] {
  const tests = FACETS.filter((facet) => selection[facet]?.length).map((facet) =>
    facets.test({ [facet]: selection[facet] ?? [] }),
  );
  const scored = among.map((i) => ({ i, score: tests.reduce((n, passes) => n + Number(passes(i)), 0) }));
  return scored
    .filter(({ score }) => score > 0 || tests.length === 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ i }) => i);
}

/** Whether one can still go: closed groups and those nobody checked for a year come last. */
export function sinks({ status, lastVerified }: Group, today: string): boolean {
  return status === 'closed' || status === 'paused' || ageInDays(lastVerified, today) > 365;
}

/** Days between two dates `YYYY-MM-DD`; 0 where the first is unknown. */
export const ageInDays = (date: string | undefined, today: string): number =>
  date ? (Date.parse(today) - Date.parse(date)) / 864e5 : 0;
