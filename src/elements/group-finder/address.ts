/**
 * A finder's choice in the page's address, after the `#`: what stands there is not sent to any server. It is read when the
 * page opens; it is written only with `sync-url`, or into a link that somebody copies (promise P5).
 *
 *     #peer-groups?topic=anxiety&day=TU,WE&q=walk&group=g12
 */
import { FACETS, type FacetId, type Selection } from './facets.js';

export interface Choice {
  selection: Selection;
  query: string;
  group: string;
}

/** What the address says to the finder of this name; nothing where it speaks of something else. */
export function readAddress(hash: string, name: string): Choice | undefined {
  const prefix = `#${encodeURIComponent(name)}?`;
  if (!hash.startsWith(prefix)) return undefined;
  const given = new URLSearchParams(hash.slice(prefix.length));
  const selection: Partial<Record<FacetId, string[]>> = {};
  for (const facet of FACETS) {
    const values = given.get(facet)?.split(',').filter(Boolean);
    if (values?.length) selection[facet] = values;
  }
  return { selection, query: given.get('q') ?? '', group: given.get('group') ?? '' };
}

/** The part of an address that says a choice; empty where nothing is chosen. */
export function writeAddress({ selection, query, group }: Choice, name: string): string {
  const parts = new URLSearchParams();
  for (const facet of FACETS) if (selection[facet]?.length) parts.set(facet, selection[facet].join(','));
  if (query.trim()) parts.set('q', query.trim());
  if (group) parts.set('group', group);
  const words = parts.toString();
  return words && `#${encodeURIComponent(name)}?${words}`;
}
