/** What stands above the list: the search box, the filters, what is on. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type Catalogue } from '../../../i18n/index.js';
import { icon } from '../../../styles/index.js';
import { chosenCount, type FilterId, type Selection } from '../model/filters.js';

export interface SearchProps {
  query: string;
  onFocus: () => void;
  onType: (query: string) => void;
  onClear: () => void;
  onSubmit: () => void;
}

export interface ToolbarProps {
  t: Catalogue['finder'];
  lang: string;
  /** None where the author leaves the search box out. */
  search?: SearchProps | undefined;
  /** The filters that have a button. */
  offered: readonly FilterId[];
  selection: Selection;
  locked: readonly FilterId[];
  open: FilterId | undefined;
  /** On a narrow page the filters are folded behind one button. */
  unfolded: boolean;
  /** What the open filter offers, once it is here. */
  panel?: TemplateResult | undefined;
  /** What is said in the panel's place, where its code is not here. */
  told: string;
  chips?: TemplateResult | undefined;
  onFold: () => void;
  onToggle: (filter: FilterId) => void;
  /** Escape: closes the open filter. */
  onEscape: () => void;
}

/** The words in the box are the visitor's: it is never drawn from what was read of them, so no letter is lost. */
function searchBox(t: Catalogue['finder'], search: SearchProps): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    search.onSubmit();
  };
  return html`<search>
    <form class="search" part="search" role="presentation" @submit=${submit}>
      <label for="search">${t.search}</label>
      <div class="box">
        ${icon('search')}
        <input
          id="search"
          class="field"
          type="search"
          autocomplete="off"
          autocorrect="off"
          autocapitalize="none"
          spellcheck="false"
          writingsuggestions="false"
          enterkeyhint="search"
          maxlength="500"
          aria-describedby="hint"
          @input=${(event: Event) => search.onType((event.target as HTMLInputElement).value)}
          @focus=${search.onFocus}
        />
        ${search.query ? html`<button class="button quiet clear" type="button" aria-label=${t.clearSearch} @click=${search.onClear}>${icon('close')}</button>` : nothing}
      </div>
      <p id="hint" class="hint small muted">${t.searchHint}</p>
    </form>
  </search>`;
}

/** A quiet button a filter; the one that is open shows its panel below. */
function filterButtons(props: ToolbarProps): TemplateResult | typeof nothing {
  const { t, lang, offered, selection, open, unfolded, panel } = props;
  if (!offered.length) return nothing;
  const chosen = chosenCount(selection, props.locked);
  return html`<div class="fold">
      <button
        class="button"
        type="button"
        aria-expanded=${unfolded}
        aria-controls="facets"
        @click=${props.onFold}
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
      ${offered.map((filter) => {
        const n = selection[filter]?.length;
        const here = open === filter;
        return html`<button
            class="button facet"
            type="button"
            id="facet-${filter}"
            aria-expanded=${here}
            aria-controls=${here && panel ? 'panel' : nothing}
            @click=${() => props.onToggle(filter)}
          >
            <span
              >${t.filterNames[filter]}${n ? html` <span class="n">(${formatNumber(lang, n)})</span>` : nothing}</span
            >${icon('down')}
          </button>
          ${here ? (panel ?? html`<p class="told" aria-live="polite">${props.told}</p>`) : nothing}`;
      })}
    </div>`;
}

export function toolbar(props: ToolbarProps): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') props.onEscape();
  };
  return html`<div @keydown=${onKey}>
    ${props.search ? searchBox(props.t, props.search) : nothing}${filterButtons(props)}${props.chips}
  </div>`;
}
