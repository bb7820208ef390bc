/** Gives what stands in place of the list, where no group matches, its ways on. Fetched with the filter panel. */
import type { TemplateResult } from 'lit';
import { panel as english } from '../../../i18n/en/panel.js';
import { none } from '../late/none.js';
import { only, type FilterId } from '../model/filters.js';
import { labelOf } from '../model/labels.js';
import { count, firstOf, nearestMisses, waysOut } from '../model/misses.js';
import { matching } from '../model/order.js';
import { contextOf, focusOn, type Finder } from './finder.js';
import { rowsOf } from './list.js';

/** What to take away, the groups that miss by least, and those one can join from home. What the author locked holds for all. */
export function noneOf(finder: Finder): TemplateResult {
  const { host, i18n, filters, words, derived, index } = finder;
  const { t, lang } = i18n;
  const p = i18n.words('panel', english);
  const { locked, selection } = filters;
  const context = contextOf(finder);
  const fixed = only(selection, (filter) => locked.includes(filter));
  const order = matching(index, derived.order, fixed);
  const hits = words.result?.notice === 'none' ? [] : matching(index, derived.found, fixed);
  const among = hits.length ? hits : order;
  const filtered = Object.keys(selection).some((filter) => !locked.includes(filter as FilterId));
  const take = (act: () => void) => (): void => {
    act();
    focusOn(host, 'results');
  };
  const ways = waysOut(index, among, hits.length ? selection : {}, locked).map((way) => ({
    label: labelOf(context, way.filter, way.value),
    count: way.count,
    onTake: take(() => filters.toggle(way.filter, way.value)),
  }));
  const without = words.result ? count(order, index, selection) : 0;
  if (without)
    ways.push({ label: `“${words.query.trim()}”`, count: without, onTake: take(() => host.search('')) });
  const near = filtered ? nearestMisses(index, among, selection, 3) : [];
  const online = firstOf(
    order,
    3,
    (i) => index.groups[i]?.attendance?.includes('online') && !near.includes(i),
  );
  const lists = [
    { title: p.nearest, indices: near },
    { title: p.onlineToo, indices: online },
  ].filter(({ indices }) => indices.length);
  return none({
    t,
    p,
    lang,
    level: host.headingLevel,
    further: derived.further.length > 0,
    ways,
    lists: lists.map(({ title, indices }) => ({ title, rows: rowsOf(finder, indices, title) })),
  });
}
