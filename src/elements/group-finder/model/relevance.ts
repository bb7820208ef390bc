/** The order of what words found. */
import type { Group } from '../../../feed/index.js';
import type { SearchResult } from '../../../search/index.js';
import { endedOn, nextStart } from '../../../schedule/index.js';

/** A group whose first date is further away has not begun. A quarterly one has, nearly always. */
const AHEAD = 8 * 7 * 864e5;

/** Whether one can go to a group: it has room, it meets, it has begun and is not over. */
export function canGo(group: Group, now: number, timeZone: string | undefined): boolean {
  if (group.status === 'paused' || group.status === 'closed' || group.status === 'full') return false;
  const next = nextStart(group, { from: now, timeZone });
  return next === Infinity ? !endedOn(group, { from: now, timeZone }) : next < now + AHEAD;
}

/**
 * What was found, in the order of its bands; inside a band the groups that one can go to first, and those as `order` has them, the
 * soonest first.
 */
export function byRelevance(
  order: readonly number[],
  { indices, bands }: Pick<SearchResult, 'indices' | 'bands'>,
  isOpen: (index: number) => boolean,
): number[] {
  const bandOf = new Map<number, number>();
  let band = 0;
  for (let at = 0; at < indices.length; at++) {
    while (at >= (bands[band] ?? Infinity)) band++;
    bandOf.set(indices[at] as number, band);
  }
  const open = Array.from({ length: band + 1 }, (): number[] => []);
  const shut = Array.from({ length: band + 1 }, (): number[] => []);
  for (const i of order) {
    const at = bandOf.get(i);
    if (at !== undefined) ((isOpen(i) ? open : shut)[at] as number[]).push(i);
  }
  return open.flatMap((groups, at) => [...groups, ...(shut[at] as number[])]);
}
