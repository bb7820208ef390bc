import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../i18n/index.js';
import type { Searching } from './searching.js';

type Words = Catalogue['faq'];

/** What stands above the questions. */
export interface ToolsView {
  t: Words;
  /** Of the words, and of the names of categories. */
  messagesLang: string;
  lang: string;
  searching: Searching;
  search: boolean;
  categories: readonly string[];
  /** Whether all are open; `undefined` where there is no button for it. */
  allOpen: boolean | undefined;
  onAll: () => void;
}

export function tools(view: ToolsView): unknown {
  const { t, search, searching, categories, allOpen } = view;
  if (!search && !categories.length && allOpen === undefined) return nothing;
  return html`<div class="tools" lang=${view.messagesLang}>
    ${search ? searchBox(view) : nothing}
    ${
      categories.length
        ? html`<div class="categories" role="group" aria-label=${t.categories}>
            ${['', ...categories].map(
              (name) =>
                html`<button
                  class="button"
                  type="button"
                  value=${name}
                  aria-pressed=${searching.chosen === name ? 'true' : 'false'}
                  @click=${searching.onChoose}
                >
                  ${name ? html`<span dir="auto" lang=${view.lang}>${name}</span>` : t.all}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${
      allOpen === undefined
        ? nothing
        : html`<button
            class="button quiet all"
            type="button"
            aria-expanded=${allOpen ? 'true' : 'false'}
            @click=${view.onAll}
          >
            ${allOpen ? t.closeAll : t.openAll}
          </button>`
    }
  </div>`;
}

function searchBox({ t, searching }: ToolsView): TemplateResult {
  const clear = ({ currentTarget }: Event): void => {
    searching.type('');
    ((currentTarget as Element).previousElementSibling as HTMLElement).focus();
  };
  return html`<search>
    <label for="search">${t.search}</label>
    <div class="box">
      <input
        class="field"
        id="search"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${searching.query}
        @focus=${searching.prepare}
        @input=${(event: Event) => {
          searching.type((event.target as HTMLInputElement).value);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape' || !searching.query) return;
          event.preventDefault();
          event.stopPropagation(); // the first Escape is the search's, not a dialog's around it
          searching.type('');
        }}
      />
      ${
        searching.query
          ? html`<button class="button quiet" type="button" @click=${clear}>${t.clear}</button>`
          : nothing
      }
    </div>
  </search>`;
}
