/** The pieces above the list, and what is said in its place. Each is a function that returns a template. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/index.js';
import { icon } from '../../styles/index.js';
import { chosenCount } from './state.js';
import type { View } from './view.js';

/** After Enter in the search box, or the button that ends a panel: on to the list. */
export function done({ choice, focus }: View, event?: Event): void {
  event?.preventDefault();
  if (choice.open) choice.toggleFacet(choice.open);
  if (choice.unfolded) choice.toggleFold();
  focus('results');
}

/** The search box. The words in it are the visitor's: it is never drawn from what was read of them, so no letter is lost. */
function searchBox(view: View): TemplateResult {
  const { t, search, host, focus } = view;
  const clear = (): void => {
    host.search('');
    focus('search');
  };
  return html`<search>
    <form class="search" part="search" role="presentation" @submit=${(event: Event) => done(view, event)}>
      <label for="search">${t.search}</label>
      <div class="box">
        ${icon('search')}
        <input
          id="search"
          class="field"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="500"
          aria-describedby="hint"
          @input=${(event: Event) => search.type((event.target as HTMLInputElement).value)}
          @focus=${() => search.prepare()}
        />
        ${search.query ? html`<button class="button quiet clear" type="button" aria-label=${t.clearSearch} @click=${clear}>${icon('close')}</button>` : nothing}
      </div>
      <p id="hint" class="hint small muted">${t.searchHint}</p>
    </form>
  </search>`;
}

/** A quiet button a filter; the one that is open shows its panel below. On a narrow page they are behind one button. */
function facetButtons(view: View): TemplateResult | typeof nothing {
  const { t, lang, offered, choice, parts, whole } = view;
  if (!offered.length) return nothing;
  const { open, unfolded, selection } = choice;
  const chosen = chosenCount(selection, choice.locked);
  const panel =
    open && whole && parts.panel(view.host, () => open === choice.open && choice.toggleFacet(open));
  return html`<div class="fold">
      <button
        class="button"
        type="button"
        aria-expanded=${unfolded}
        aria-controls="facets"
        @click=${choice.toggleFold}
      >
        ${chosen ? t.filtersOn(formatNumber(lang, chosen)) : t.filters} ${icon('down')}
      </button>
    </div>
    <div
      id="facets"
      class=${unfolded ? 'facets open' : 'facets'}
      role="group"
      aria-label=${t.filters}
      part="filters"
    >
      ${offered.map((facet) => {
        const n = selection[facet]?.length;
        const here = open === facet;
        return html`<button
            class="button facet"
            type="button"
            id="facet-${facet}"
            aria-expanded=${here}
            aria-controls=${here && panel ? 'panel' : nothing}
            @click=${() => choice.toggleFacet(facet)}
          >
            <span
              >${t.facets[facet]}${n ? html` <span class="n">(${formatNumber(lang, n)})</span>` : nothing}</span
            >${icon('down')}
          </button>
          ${here && panel ? panel.filterPanel(view, facet) : nothing}`;
      })}
    </div>`;
}

/** Everything above the list. */
export function controls(view: View, search: boolean): TemplateResult {
  const { choice, host, focus, parts } = view;
  const { open, selection, cleared, near } = choice;
  // Escape closes the open filter and gives the focus back to its button
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    choice.toggleFacet(open);
    focus(`facet-${open}`);
  };
  const chips =
    chosenCount(selection, choice.locked) || cleared || near.place ? parts.panel(host)?.chips(view) : nothing;
  return html`<div @keydown=${onKey}>
    ${search ? searchBox(view) : nothing}${facetButtons(view)}${chips}
  </div>`;
}
