import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type Catalogue } from '../../i18n/index.js';
import { assign } from './assign.js';
import type { Entry } from './entry.js';
import type { Finding } from './finding.js';
import { heading } from './heading.js';
import type { Foot } from './foot.js';
import type { Opening } from './opening.js';

type Words = Catalogue['faq'];

/** What the list of questions is drawn from. */
export interface ListView {
  t: Words;
  lang: string;
  /** Of the questions' headings, or of the categories' where there are some. */
  level: number;
  groups: readonly Group[];
  /** Up to six panels are regions: more would bury the page's own landmarks (APG accordion). */
  regions: boolean;
  feedback: boolean;
  finding: Finding | undefined;
  foot: Foot;
  opening: Opening;
  isShown: (entry: Entry) => boolean;
}

/** The questions of one category. */
export interface Group {
  name: string;
  entries: readonly Entry[];
}

/** Puts each question under its first category, in the order in which they come; those without one come first. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Entry[]>([['', []]]);
  for (const entry of entries) {
    const name = entry.category[0] ?? '';
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return Array.from(groups, ([name, entries]) => ({ name, entries })).filter((group) => group.entries.length);
}

/** The questions, under the headings of their categories where there are several. */
export function list(view: ListView): TemplateResult {
  const grouped = view.groups.some(({ name }) => name);
  return html`${view.groups.map(
    ({ name, entries }) =>
      html`<div class="group" part="group" ?hidden=${!entries.some(view.isShown)}>
        ${grouped && name ? heading(view.level, html`<span class="category" dir="auto">${name}</span>`) : nothing}
        ${entries.map((entry) => item(view, entry, view.level + (grouped ? 1 : 0)))}
      </div>`,
  )}`;
}

function item(view: ListView, entry: Entry, level: number): TemplateResult {
  const { id } = entry;
  const { opening } = view;
  const open = opening.isOpen(id);
  const shown = view.isShown(entry);
  const button = html`<button
    class="question"
    part="question"
    type="button"
    id="q-${id}"
    aria-controls="p-${id}"
    aria-expanded=${open ? 'true' : 'false'}
    aria-disabled=${open && opening.mode === 'one' ? 'true' : nothing}
    @click=${opening.onPress}
  >
    <span class="words" dir="auto" lang=${entry.lang ?? nothing}>${entry.question}</span>
  </button>`;
  return html`<div class="item" data-id=${id} ?hidden=${!shown}>
    ${heading(level, button)} ${open ? nothing : view.finding?.excerpt(entry)}
    <div
      class="panel"
      id="p-${id}"
      hidden=${open ? nothing : 'until-found'}
      role=${open && view.regions ? 'region' : nothing}
      aria-labelledby=${open && view.regions ? `q-${id}` : nothing}
    >
      <div class="fold">
        <div class="answer" part="answer">
          <slot ${assign(entry.nodes)}></slot>
          ${open ? foot(view, entry) : nothing}
        </div>
      </div>
    </div>
  </div>`;
}

function foot(view: ListView, { id, lastReviewed }: Entry): TemplateResult {
  const {
    t,
    foot: { copied, onCopy },
  } = view;
  const date = lastReviewed && new Date(`${lastReviewed}T12:00`);
  return html`<div class="foot small muted">
    ${
      date && !isNaN(date.getTime())
        ? html`<p>${t.reviewed(formatDate(view.lang, date, { dateStyle: 'long' }))}</p>`
        : nothing
    }
    <button class="button quiet small" type="button" data-id=${id} @click=${onCopy}>
      ${copied?.id === id && !copied.address ? t.copied : t.copy}
    </button>
    ${view.feedback ? helpful(view, id) : nothing}
    ${
      copied?.id === id && copied.address
        ? html`<label class="no-print">
            ${t.copyFailed}
            <input class="field" readonly .value=${copied.address} @focus=${selectAll} />
          </label>`
        : nothing
    }
  </div>`;
}

const selectAll = (event: Event): void => {
  (event.target as HTMLInputElement).select();
};

const helpful = ({ t, foot: { answered, onFeedback } }: ListView, id: string): TemplateResult =>
  answered.has(id)
    ? html`<p>${t.thanks}</p>`
    : html`<div class="helpful no-print" role="group" aria-label=${t.helpful}>
        <span aria-hidden="true">${t.helpful}</span>
        <button class="button quiet small" type="button" data-id=${id} value="yes" @click=${onFeedback}>
          ${t.yes}
        </button>
        <button class="button quiet small" type="button" data-id=${id} value="no" @click=${onFeedback}>
          ${t.no}
        </button>
      </div>`;
