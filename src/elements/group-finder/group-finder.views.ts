/** The pieces around the list: search box, filters, chips, count, the states. Each is a function that returns a template. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/index.js';
import { icon } from '../../styles/index.js';
import { FACETS, type FacetId, type Selection } from './facets.js';
import { labelOf, type Words } from './labels.js';
import type { ChoiceController } from './choice-controller.js';
import { chosenCount } from './state.js';
import type { Facets } from './facets.js';
import type { FeedError, Group } from '../../feed/index.js';
import type { Catalogue } from '../../i18n/index.js';

/** The search box. What is typed stays in it: it is never bound, so that no letter is lost while the list is drawn. */
export function searchBox(
  { t }: Words,
  filled: boolean,
  on: {
    input: (event: InputEvent) => void;
    focus: () => void;
    clear: () => void;
    submit: (event: Event) => void;
  },
): TemplateResult {
  return html`<search>
    <form class="search" part="search" role="presentation" @submit=${on.submit}>
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
          @input=${on.input}
          @focus=${on.focus}
        />
        ${filled ? html`<button class="button quiet clear" type="button" aria-label=${t.clearSearch} @click=${on.clear}>${icon('close')}</button>` : nothing}
      </div>
      <p id="hint" class="hint small muted">${t.searchHint}</p>
    </form>
  </search>`;
}

/** A quiet button a filter; the one that is open shows its panel below. */
export function facetButtons(
  { t, lang }: Words,
  facets: readonly FacetId[],
  selection: Selection,
  state: {
    unfolded: boolean;
    open: FacetId | undefined;
    chosen: number;
    panel: unknown;
    toggleFold: () => void;
    toggleFacet: (facet: FacetId) => void;
  },
): TemplateResult | typeof nothing {
  if (!facets.length) return nothing;
  const { chosen, open, unfolded } = state;
  return html`<div class="fold">
      <button
        class="button"
        type="button"
        aria-expanded=${unfolded}
        aria-controls="facets"
        @click=${state.toggleFold}
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
      ${facets.map((facet) => {
        const n = selection[facet]?.length ?? 0;
        return html`<button
            class="button facet"
            type="button"
            id="facet-${facet}"
            aria-expanded=${open === facet}
            aria-controls=${open === facet ? 'panel' : nothing}
            @click=${() => state.toggleFacet(facet)}
          >
            <span
              >${t.facets[facet]}${n ? html` <span class="n">(${formatNumber(lang, n)})</span>` : nothing}</span
            >${icon('down')}
          </button>
          ${open === facet ? state.panel : nothing}`;
      })}
    </div>`;
}

const chip = (name: string, label: string, onClick: () => void): TemplateResult =>
  html`<button class="button" type="button" aria-label=${name} @click=${onClick}>
    <bdi>${label}</bdi>${icon('close')}
  </button>`;

/** What is on, each with a way to take it off. */
export function chips(
  words: Words,
  selection: Selection,
  locked: readonly FacetId[],
  on: {
    remove: (facet: FacetId, value: string) => void;
    clear: () => void;
    undo: (() => void) | undefined;
    place: string | undefined;
    leavePlace: () => void;
  },
): TemplateResult | typeof nothing {
  const { t } = words;
  const shown = FACETS.filter((facet) => !locked.includes(facet)).flatMap((facet) =>
    (selection[facet] ?? []).map((value) => ({ facet, value, label: labelOf(words, facet, value) })),
  );
  if (!shown.length && !on.undo && !on.place) return nothing;
  return html`<div class="chips" id="chips" tabindex="-1">
    ${shown.map(({ facet, value, label }) => chip(t.remove(label), label, () => on.remove(facet, value)))}
    ${on.place ? chip(t.remove(t.near(on.place)), t.near(on.place), on.leavePlace) : nothing}
    ${shown.length ? html`<button class="button quiet" type="button" @click=${on.clear}>${t.clearAll}</button>` : nothing}
    ${on.undo ? html`<span>${t.cleared}</span><button class="button quiet" type="button" @click=${on.undo}>${t.undo}</button>` : nothing}
  </div>`;
}

/** One sentence that says what happened, one that says what to do, one way on. */
export function stateBox(what: string, help: string, action: unknown = nothing): TemplateResult {
  return html`<div class="state" part="state">
    <p><strong>${what}</strong></p>
    <p>${help}</p>
    ${action}
  </div>`;
}

/** Why nothing can be shown, in words for a visitor; the console has the rest. */
export const failure = (
  words: Catalogue['common'],
  error: FeedError | undefined,
  again: () => void,
): TemplateResult =>
  stateBox(
    error?.code === 'offline' ? words.offline : words.failed,
    words.failedHelp,
    html`<button class="button" type="button" @click=${again}>${words.tryAgain}</button>`,
  );

export interface ControlsContext extends Words {
  choice: ChoiceController;
  facets: Facets;
  groups: readonly Group[];
  /** The filters that have a button. */
  offered: readonly FacetId[];
  /** Positions of the groups that were searched for. */
  among: readonly number[];
  matches: number;
  search: boolean;
  typed: boolean;
  panelWords: (english: Catalogue['panel']) => Catalogue['panel'];
  on: {
    input: (event: Event) => void;
    focus: () => void;
    clear: () => void;
    submit: (event?: Event) => void;
    done: () => void;
  };
}

/** The panel of the open filter, once its code is here. */
function panelOf(context: ControlsContext): unknown {
  const { choice, groups, on, panelWords } = context;
  const { panel, open: facet } = choice;
  if (!panel || !facet) return nothing;
  const p = panelWords(panel.english);
  return panel.filterPanel({
    ...context,
    p,
    facet,
    selection: choice.selection,
    find: choice.find,
    near: choice.near,
    on: {
      toggle: choice.toggle,
      find: choice.findOption,
      nearMe: () => void choice.nearMe(p.here, groups),
      nearPlace: (words) => choice.nearPlace(words, groups),
      done: on.done,
    },
  });
}

/** Everything above the list. */
export function controls(context: ControlsContext): TemplateResult {
  const { choice, offered, search, typed, on } = context;
  return html`${search ? searchBox(context, typed, on) : nothing}
  ${facetButtons(context, offered, choice.selection, {
    chosen: chosenCount(choice.selection),
    unfolded: choice.unfolded,
    open: choice.open,
    panel: panelOf(context),
    toggleFold: choice.toggleFold,
    toggleFacet: choice.toggleFacet,
  })}
  ${chips(context, choice.selection, choice.locked, {
    remove: choice.toggle,
    clear: choice.clear,
    undo: choice.cleared && choice.undo,
    place: choice.near.place?.label,
    leavePlace: choice.leavePlace,
  })}`;
}
