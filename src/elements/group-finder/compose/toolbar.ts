/** Gives the search box and the filters what they show and what their presses do. */
import type { TemplateResult } from 'lit';
import { toolbar } from '../views/toolbar.js';
import { focusOn, type Finder } from './finder.js';

/** Everything above the list. */
export function toolbarOf(finder: Finder): TemplateResult {
  const { host, i18n, filters, words, detail, derived, late, whole } = finder;
  const { open } = filters;
  const done = (): void => {
    filters.close();
    focusOn(host, 'results');
  };
  return toolbar({
    t: i18n.t,
    lang: i18n.lang,
    search: host.noSearch
      ? undefined
      : {
          query: words.query,
          onFocus: () => words.prepare(),
          onType: (query) => {
            if (!late.detail.part) detail.close(); // a group that did not come is no longer waited for
            words.type(query);
          },
          onClear: () => {
            host.search('');
            focusOn(host, 'search');
          },
          onSubmit: done,
        },
    offered: derived.offered,
    selection: filters.selection,
    locked: filters.locked,
    open,
    unfolded: filters.unfolded,
    panel: open && whole ? late.panel.part?.panelOf(finder, open, done) : undefined,
    told: open ? finder.saysOf(late.panel) : '',
    chips: finder.hasChips ? late.panel.part?.chipsOf(finder) : undefined,
    onFold: filters.toggleFold,
    onToggle: filters.toggleOpen,
    onEscape: () => {
      if (!open) return;
      filters.toggleOpen(open);
      focusOn(host, `facet-${open}`);
    },
  });
}
