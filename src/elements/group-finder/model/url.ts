/**
 * What a finder shows, as the fragment of the page's address: it is never sent to a server. It is read when the page opens; it
 * is written only with `sync-url`, or into a link that somebody copies (promise P5).
 *
 *     #peer-groups?topic=anxiety&day=TU&day=WE&q=walk&group=g12
 *     #peer-groups?near=Portland,+ME
 */
import { FILTERS, type FilterId, type Selection } from './filters.js';

export interface UrlState {
  selection: Selection;
  query: string;
  /** The place that a link gives; empty for none, and for one that was typed or that the device told (promise P4). */
  near: string;
  /** The `id` of the open group; empty for the list. */
  group: string;
}

const prefixOf = (name: string): string => `#${encodeURIComponent(name)}?`;

/** The part of a fragment that speaks to the finder of this name; empty where none does. Each finder of a page has its own: `#a?topic=x#b?day=TU`. */
export const partFor = (hash: string, name: string): string =>
  hash
    .split(/(?=#)/)
    .filter((part) => part.startsWith(prefixOf(name)))
    .join('');

/** The fragment with another part of one finder's own; the parts of the other finders of the page stay. */
export const withPart = (hash: string, part: string, others: readonly string[]): string =>
  part + others.map((name) => partFor(hash, name)).join('');

/** @param hash the part of a fragment that is for this finder. */
export function readUrlState(hash: string, name: string): UrlState {
  const given = new URLSearchParams(hash.slice(prefixOf(name).length));
  const selection: Partial<Record<FilterId, string[]>> = {};
  for (const filter of FILTERS) {
    const values = given.getAll(filter).filter(Boolean);
    if (values.length) selection[filter] = values;
  }
  return {
    selection,
    query: given.get('q') ?? '',
    near: given.get('near') ?? '',
    group: given.get('group') ?? '',
  };
}

/** Empty where nothing is asked. A value may hold commas, so each stands alone. */
export function writeUrlState({ selection, query, near, group }: UrlState, name: string): string {
  const parts = new URLSearchParams();
  for (const filter of FILTERS) for (const value of selection[filter] ?? []) parts.append(filter, value);
  if (query.trim()) parts.set('q', query.trim());
  if (near) parts.set('near', near);
  if (group) parts.set('group', group);
  const words = parts.toString();
  return words && prefixOf(name) + words;
}

/** The group that a fragment opens. */
export const groupIn = (hash: string): string => new URLSearchParams(hash.split('?')[1]).get('group') ?? '';
