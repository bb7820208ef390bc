/** What a finder shows, derived from what was chosen and typed. Plain data: no page, no words. */
import type { Group } from '../../feed/index.js';
import type { SearchResult } from '../../search/index.js';
import { FACETS, type FacetId, type Facets, type Selection } from './facets.js';

export type SortOrder = 'soonest' | 'distance' | 'name' | 'relevance';

/** The choice with one value more, or one less. */
export function toggle(selection: Selection, facet: FacetId, value: string): Selection {
  const chosen = selection[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const others = only(selection, (each) => each !== facet);
  return next.length ? { ...others, [facet]: next } : others;
}

/** A choice without some of its filters, or with these alone. */
export const only = (selection: Selection, wanted: (facet: FacetId) => boolean): Selection =>
  Object.fromEntries(Object.entries(selection).filter(([facet]) => wanted(facet as FacetId)));

export const chosenCount = (selection: Selection, locked: readonly FacetId[] = []): number =>
  FACETS.reduce((n, facet) => n + (locked.includes(facet) ? 0 : (selection[facet]?.length ?? 0)), 0);

/** Positions of the groups, from the order of their dates brought into the one that is wanted. */
export function ordered(
  byDate: readonly number[],
  sort: SortOrder,
  groups: readonly Group[],
  lang: string,
  distances: readonly number[] | undefined,
): readonly number[] {
  if (sort === 'distance' && distances) {
    const far = (i: number): number => distances[i] || (distances[i] === 0 ? 0 : Infinity); // NaN: nobody knows
    return [...byDate].sort((a, b) => (far(a) === far(b) ? 0 : far(a) - far(b)));
  }
  if (sort !== 'name') return byDate;
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return [...byDate].sort((a, b) => compare(groups[a]?.name ?? '', groups[b]?.name ?? ''));
}

/** Those of `order` that were found by what was typed: best first where that is the order. */
export function found(
  order: readonly number[],
  result: SearchResult | undefined,
  sort: SortOrder,
): readonly number[] {
  if (!result) return order;
  if (sort === 'relevance') return Array.from(result.indices);
  const hits = new Set(result.indices);
  return order.filter((i) => hits.has(i));
}

/** Those that pass the filters. */
export const matching = (
  facets: Facets,
  among: readonly number[],
  selection: Selection,
): readonly number[] => (Object.keys(selection).length ? among.filter(facets.test(selection)) : among);

/** Whether one can still go: closed groups and those nobody checked for a year come last. */
export function sinks({ status, lastVerified }: Group, today: string): boolean {
  return status === 'closed' || status === 'paused' || ageInDays(lastVerified, today) > 365;
}

/** Days between two dates `YYYY-MM-DD`; 0 where the first is unknown. */
export const ageInDays = (date: string | undefined, today: string): number =>
  date ? (Date.parse(today) - Date.parse(date)) / 864e5 : 0;
