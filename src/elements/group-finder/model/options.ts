/** The values of the open filter, with how many groups each would leave. */
import { WEEK_FROM_MONDAY } from '../../../text/index.js';
import type { FilterId, FilterIndex, Selection } from './filters.js';
import { labelOf, type Words } from './labels.js';

export interface Option {
  value: string;
  label: string;
  count: number;
}

/** Days in the order of the week, parts of the day in the order of the day; others by their names. */
const ORDER: Partial<Record<FilterId, readonly string[]>> = {
  day: ['today', 'tomorrow', ...WEEK_FROM_MONDAY],
  time: ['morning', 'afternoon', 'evening', 'night'],
  attendance: ['in-person', 'online', 'phone', 'text-chat'],
  cost: ['free', 'donation', 'sliding', 'paid'],
};

/** How many of these groups have each value of a filter, given the other filters. Values that none has are absent. */
function countsOf(
  index: FilterIndex,
  filter: FilterId,
  among: Iterable<number>,
  selection: Selection,
): Map<string, number> {
  // `access` narrows with each value, so its own choice counts too
  const passes = index.test(selection, index.allOf.includes(filter) ? undefined : filter);
  const values = index.values(filter);
  const counts = new Map<string, number>();
  for (const i of among) {
    if (!passes(i)) continue;
    for (const value of values[i] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Every value of a filter in the feed. None disappears while others are pressed. @param among the groups that words found. */
export function optionsOf(
  index: FilterIndex,
  filter: FilterId,
  among: Iterable<number>,
  selection: Selection,
  words: Words,
): Option[] {
  const counts = countsOf(index, filter, among, selection);
  const order = ORDER[filter] ?? [];
  const rank = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  const { compare } = new Intl.Collator(words.lang);
  return [...new Set([...index.all(filter), ...(selection[filter] ?? [])])]
    .map((value) => ({ value, label: labelOf(words, filter, value), count: counts.get(value) ?? 0 }))
    .sort((a, b) => rank(a.value) - rank(b.value) || compare(a.label, b.label));
}
