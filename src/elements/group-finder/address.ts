/**
 * A finder's choice in the page's address, after the `#`: what stands there is not sent to any server. It is read when the
 * page opens; it is written only with `sync-url`, or into a link that somebody copies (promise P5).
 *
 *     #peer-groups?topic=anxiety&day=TU&day=WE&q=walk&group=g12
 */
import { FACETS, type FacetId, type Selection } from './facets.js';

/** What an address says. */
export interface Asked {
  selection: Selection;
  query: string;
  group: string;
}

/** What the address says to the finder of this name; nothing where it speaks of something else. */
export function readAddress(hash: string, name: string): Asked | undefined {
  const prefix = `#${encodeURIComponent(name)}?`;
  if (!hash.startsWith(prefix)) return undefined;
  const given = new URLSearchParams(hash.slice(prefix.length));
  const selection: Partial<Record<FacetId, string[]>> = {};
  for (const facet of FACETS) {
    const values = given.getAll(facet).filter(Boolean);
    if (values.length) selection[facet] = values;
  }
  return {
    selection,
    query: given.get('q') ?? '',
    group: given.get('group') ?? '',
  };
}

/** The part of an address that says a choice; empty where nothing is chosen. A value may hold commas, so each stands alone. */
export function writeAddress({ selection, query, group }: Asked, name: string): string {
  const parts = new URLSearchParams();
  for (const facet of FACETS) for (const value of selection[facet] ?? []) parts.append(facet, value);
  if (query.trim()) parts.set('q', query.trim());
  if (group) parts.set('group', group);
  const words = parts.toString();
  return words && `#${encodeURIComponent(name)}?${words}`;
}

/** A link to what a finder shows. */
export const linkTo = (asked: Asked, name: string): string =>
  location.href.replace(/#.*$/, '') + writeAddress(asked, name);

/**
 * Brings the page's address in step. An opened group is a step of the history, so that Back closes it; a key is none.
 * @param before what was written last.
 * @returns whether the group that is open has a step of its own.
 */
export function step(hash: string, before: string, own: boolean): boolean {
  const groupOf = (of: string): string | null => new URLSearchParams(of.split('?')[1]).get('group');
  const [is, was] = [groupOf(hash), groupOf(before)];
  try {
    if (was && !is && own) history.back();
    else if (is !== was) history.pushState(history.state, '', hash || location.pathname + location.search);
    else history.replaceState(history.state, '', hash || location.pathname + location.search);
  } catch {
    // a sandboxed frame, or a browser that was asked too often: the address stays as it is
  }
  return !!is && (is === was ? own : true);
}
