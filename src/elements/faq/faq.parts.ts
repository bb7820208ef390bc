import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Booking, Organizer } from '../../feed/index.js';
import { formatNumber, pluralOf, type Catalogue } from '../../i18n/index.js';
import type { SearchResult } from '../../search/index.js';
import { safeUrl, telUrl } from '../../text/index.js';
import type { Searching } from './searching.js';

type Words = Catalogue['faq'];

/** What stands above the questions. */
export interface ToolsView {
  t: Words;
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
  return html`<div class="tools">
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
                  <span dir="auto">${name || t.all}</span>
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
  const clear = (event: Event): void => {
    searching.type('');
    (event.currentTarget as Element).parentElement?.querySelector('input')?.focus();
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
        .value=${live(searching.query)}
        @focus=${() => {
          searching.prepare();
        }}
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

/** How many were found, in words. */
export function announcement(t: Words, lang: string, { result, count }: Searching): string {
  if (!result) return '';
  return count ? t.found(formatNumber(lang, count), pluralOf(lang, count)) : t.none;
}

/** The count above the results, and honestly how they came about. */
export function found(t: Words, words: string, { notice, corrected }: SearchResult): TemplateResult {
  const how =
    notice === 'corrected'
      ? t.showingFor(corrected.map(({ read }) => `“${read}”`).join(' '))
      : notice === 'partial'
        ? t.some
        : '';
  return html`<p class="found muted">${words}${how && html`<br />${how}`}</p>`;
}

export const nothingFound = (t: Words, contact: TemplateResult | undefined): TemplateResult =>
  html`<div class="notice">
    <p><strong>${t.none}</strong></p>
    <p>${contact ? t.noneHelp : t.noneAlone}</p>
    ${contact}
  </div>`;

/**
 * Somebody typed that they may not be safe: the numbers are in sight at once. Who closes them is left in peace.
 * @param before whether they were there already. @returns whether they are there now.
 */
export function openRaised(root: ParentNode, before: boolean): boolean {
  const help = root.querySelector('.raised');
  if (!before) help?.querySelector('details')?.toggleAttribute('open', true);
  return Boolean(help);
}

export const loading = (t: Catalogue['common']): TemplateResult => html`<p class="muted">${t.loading}</p>`;

export const empty = (t: Words, contact: TemplateResult | undefined): TemplateResult =>
  html`<div class="notice">
    <p>${t.empty}</p>
    ${contact}
  </div>`;

export const failed = (
  t: Catalogue['common'],
  contact: TemplateResult | undefined,
  onRetry: () => void,
): TemplateResult =>
  html`<div class="notice" role="status">
    <p><strong>${t.failed}</strong></p>
    <p>${t.failedHelp}</p>
    ${contact}
    <p><button class="button" type="button" @click=${onRetry}>${t.tryAgain}</button></p>
  </div>`;

/** Ways to reach a person, by what the feed knows. */
export function person(
  t: Words,
  organizer: Organizer = {},
  booking: Booking = {},
): TemplateResult | undefined {
  const phone = organizer.phone ?? booking.phone;
  const email = organizer.email ?? booking.email;
  const ways = [
    [telUrl(phone), phone && t.call(phone)],
    [email && safeUrl(`mailto:${email}`), email && t.email(email)],
    [safeUrl(organizer.url), t.contact],
  ].filter(([href]) => href);
  if (!ways.length) return undefined;
  return html`<ul class="person">
    ${ways.map(
      ([href, words]) =>
        html`<li>
          <a href=${href ?? nothing} rel="noopener noreferrer" referrerpolicy="no-referrer"
            ><bdi>${words}</bdi></a
          >
        </li>`,
    )}
  </ul>`;
}
