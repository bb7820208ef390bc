/** Which groups are listed, and in which order. */
import type { Group } from '../../../feed/index.js';
import type { SearchResult } from '../../../search/index.js';
import type { FilterIndex, Selection } from './filters.js';
import { byRelevance, canGo } from './relevance.js';

export type SortOrder = 'soonest' | 'distance' | 'name' | 'relevance';

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

const NONE: readonly number[] = [];

/**
 * Those near enough, and those too far away. A group that one joins from home is never too far, nor one of which nobody knows
 * how far it is.
 */
export function inReach(
  order: readonly number[],
  groups: readonly Group[],
  distances: readonly number[] | undefined,
  within: number,
): readonly [near: readonly number[], far: readonly number[]] {
  if (!distances || within === Infinity) return [order, NONE];
  const isFar = (i: number): boolean =>
    (distances[i] as number) > within && !groups[i]?.attendance?.some((way) => way !== 'in-person');
  return [order.filter((i) => !isFar(i)), order.filter(isFar)];
}

/** Those of `order` that were found by what was typed: best first where that is the order. */
export function found(
  order: readonly number[],
  result: SearchResult | undefined,
  sort: SortOrder,
  groups: readonly Group[],
  timeZone: string | undefined,
): readonly number[] {
  if (!result) return order;
  if (sort === 'relevance') {
    const now = Date.now();
    return byRelevance(order, result, (i) => canGo(groups[i] as Group, now, timeZone));
  }
  const hits = new Set(result.indices);
  return order.filter((i) => hits.has(i));
}

/** Those that pass the filters; without any, those that are not over. */
export const matching = (
  index: FilterIndex,
  among: readonly number[],
  selection: Selection,
): readonly number[] => among.filter(index.test(selection));

/** Closed groups and those nobody checked for a year come last: one cannot count on them. */
export function sinks({ status, lastVerified }: Group, today: string): boolean {
  return status === 'closed' || status === 'paused' || ageInDays(lastVerified, today) > 365;
}

/** Days between two dates `YYYY-MM-DD`; 0 where the first is unknown. */
export const ageInDays = (date: string | undefined, today: string): number =>
  date ? (Date.parse(today) - Date.parse(date)) / 864e5 : 0;
