/** Gives the open filter and the chips what they show and what their presses do. Fetched when a filter is pressed or nothing matches. */
import type { TemplateResult } from 'lit';
import { formatNumber } from '../../../i18n/index.js';
import { panel as english } from '../../../i18n/en/panel.js';
import { chips } from '../late/chips.js';
import { further } from '../late/further.js';
import { filterPanel } from '../late/filter-panel.js';
import { FILTERS, type FilterId } from '../model/filters.js';
import { labelOf, pointOf } from '../model/labels.js';
import { optionsOf } from '../model/options.js';
import { contextOf, focusOn, type Finder } from './finder.js';

export { panelStyles as styles } from '../late/panel.styles.js';
export { noneOf } from './none.js';

export function panelOf(finder: Finder, filter: FilterId, onDone: () => void): TemplateResult {
  const { i18n, filters, near, index, derived } = finder;
  const { selection, find } = filters;
  const located = filter === 'region' && index.groups.some(pointOf);
  return filterPanel({
    i18n,
    filter,
    options: optionsOf(index, filter, derived.found, selection, contextOf(finder)),
    chosen: selection[filter] ?? [],
    find,
    count: derived.matches.length,
    near: located
      ? {
          state: near.state,
          typed: near.typed,
          place: near.place?.label,
          within: near.within,
          reaches: near.geo?.reaches(i18n.lang, near.within) ?? [],
          onReach: near.reach,
          places: near.places.map((place) => ({ label: place.label, onChoose: () => near.go(place) })),
          onFind: (words) => void near.find(words),
          onLocate: (label) => void near.locate(label),
        }
      : undefined,
    onToggle: (value) => filters.toggle(filter, value),
    onFind: filters.type,
    onDone,
  });
}

/** How many are too far away to be listed. Once they are shown, the first of them has the focus. */
export function furtherOf({ host, i18n, near, derived, index }: Finder): TemplateResult {
  const { lang } = i18n;
  const { matches } = derived;
  const n = derived.further.length;
  const first = index.groups[derived.further[0] as number]?.id;
  const far = near.geo?.reachWords(lang, near.within) ?? '';
  return further({
    p: i18n.words('panel', english),
    n,
    shown: formatNumber(lang, n),
    none: !matches.length,
    far,
    onShow: () => {
      near.reach(Infinity);
      focusOn(host, `open-${first ?? ''}`, 'results');
    },
  });
}

/** What is on, each with a way to take it off. The focus stays near when the pressed button goes. */
export function chipsOf(finder: Finder): TemplateResult {
  const { host, i18n, filters, near } = finder;
  const { selection, locked } = filters;
  const context = contextOf(finder);
  const chip = (label: string, take: () => void): { label: string; onTake: () => void } => ({
    label,
    onTake: () => {
      take();
      focusOn(host, 'chips', 'results');
    },
  });
  const on = FILTERS.filter((filter) => !locked.includes(filter)).flatMap((filter) =>
    (selection[filter] ?? []).map((value) =>
      chip(labelOf(context, filter, value), () => filters.toggle(filter, value)),
    ),
  );
  if (near.place) on.push(chip(i18n.t.near(near.place.label), near.leave));
  return chips({
    p: i18n.words('panel', english),
    on,
    cleared: !!filters.cleared,
    onClear: () => {
      filters.clear();
      near.leave();
      focusOn(host, 'undo', 'chips', 'results');
    },
    onUndo: () => {
      filters.undo();
      focusOn(host, 'chips');
    },
  });
}
