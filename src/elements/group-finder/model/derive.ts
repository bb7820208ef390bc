import type { SearchResult } from '../../../search/index.js';
import { offeredFilters, type FilterId, type FilterIndex, type Selection } from './filters.js';
import { memo } from './memo.js';
import { found, inReach, matching, ordered, type SortOrder } from './order.js';

/** All that decides what a finder lists. */
export interface FinderState {
  index: FilterIndex;
  /** Positions of the groups, soonest first. */
  byDate: readonly number[];
  /** The order that the visitor chose, and the author's. */
  chosenSort: SortOrder | undefined;
  authorSort: SortOrder;
  query: string;
  result: SearchResult | undefined;
  selection: Selection;
  locked: readonly FilterId[];
  /** The author's `filters`. */
  filters: string;
  /** Kilometres to each group, where a place is named. */
  distances: readonly number[] | undefined;
  /** So many kilometres away at most are listed. */
  within: number;
  lang: string;
  /** The zone of groups that name none. */
  timeZone: string | undefined;
}

export interface Derived {
  sort: SortOrder;
  /** Positions of all groups in that order; of those that the words found; of those that also pass the filters. */
  order: readonly number[];
  found: readonly number[];
  matches: readonly number[];
  /** Those that match and are too far away to be listed. */
  further: readonly number[];
  /** The filters that have a button. */
  offered: readonly FilterId[];
}

/** Makes a function that works out what is listed. Each step is repeated only when what it depends on has changed. */
export function makeDerive(): (state: FinderState) => Derived {
  const order = memo(ordered);
  const reach = memo(inReach);
  const [hits, farHits] = [memo(found), memo(found)];
  const [passing, farPassing] = [memo(matching), memo(matching)];
  const offered = memo(offeredFilters);
  return (state) => {
    const { index, result, selection } = state;
    const typed = state.query.trim() !== '';
    const chosen = state.chosenSort === 'relevance' && !typed ? undefined : state.chosenSort;
    const sort = chosen ?? (typed ? 'relevance' : state.authorSort);
    const everywhere = order(state.byDate, sort, index.groups, state.lang, state.distances);
    const [all, far] = reach(everywhere, index.groups, state.distances, state.within);
    const hit = hits(all, result, sort, index.groups, state.timeZone);
    const farHit = farHits(far, result, sort, index.groups, state.timeZone);
    return {
      sort,
      order: all,
      found: hit,
      matches: passing(index, hit, selection),
      further: farPassing(index, farHit, selection),
      offered: offered(index, state.filters, state.locked),
    };
  };
}
