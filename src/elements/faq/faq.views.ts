import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/index.js';
import type { Catalogue } from '../../i18n/index.js';
import { heading } from '../../styles/index.js';
import { dial, safeUrl } from '../../text/index.js';
import { assign } from './assign.js';
import type { Question } from './question.js';
import type { Finding } from './finding.js';
import type { Opening } from './opening.js';

/** What the list of questions is drawn from. */
export interface ListView {
  /** Of the questions' headings, or of the categories' where there are some. */
  level: number;
  groups: readonly Group[];
  /** The feed's language, where it says one. */
  lang: string | undefined;
  /** Up to six panels are regions: more would bury the page's own landmarks (APG accordion). */
  regions: boolean;
  finding: Finding | undefined;
  /** What stands below an open answer. */
  foot: (entry: Question) => unknown;
  opening: Opening;
  isShown: (entry: Question) => boolean;
}

/** The questions of one category. */
export interface Group {
  name: string;
  entries: readonly Question[];
}

/** The names that the visitor can choose from; none where there is but one. */
export function categoriesOf(questions: readonly Question[]): readonly string[] {
  const names = new Set(questions.flatMap(({ category }) => category));
  return names.size > 1 ? [...names] : [];
}

/** Puts each question under its first category, in the order in which they come; those without one come first. */
export function groupsOf(entries: readonly Question[]): Group[] {
  const groups = new Map<string, Question[]>([['', []]]);
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
        ${grouped && name ? heading(view.level, html`<span class="category" dir="auto" lang=${view.lang ?? nothing}>${name}</span>`) : nothing}
        ${entries.map((entry) => item(view, entry, view.level + (grouped ? 1 : 0)))}
      </div>`,
  )}`;
}

function item(view: ListView, entry: Question, level: number): TemplateResult {
  const { id } = entry;
  const { opening } = view;
  const open = opening.isOpen(id);
  const region = open && view.regions;
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
  return html`<div class="item" data-id=${id} ?hidden=${!view.isShown(entry)}>
    ${heading(level, button)} ${open ? nothing : view.finding?.excerpt(entry)}
    <div
      class="panel"
      id="p-${id}"
      hidden=${open ? nothing : 'until-found'}
      role=${region ? 'region' : nothing}
      aria-labelledby=${region ? `q-${id}` : nothing}
    >
      <div class="fold">
        <div class="answer" part="answer">
          <slot ${assign(entry.nodes)}></slot>
          ${open ? view.foot(entry) : nothing}
        </div>
      </div>
    </div>
  </div>`;
}

/** Ways to reach a person, by what the feed knows. */
export function personView(
  t: Catalogue['faq'],
  { organizer = {}, booking = {} }: Pick<Feed, 'organizer' | 'booking'> = {},
): TemplateResult | undefined {
  const phone = organizer.phone ?? booking.phone;
  const email = organizer.email ?? booking.email;
  const ways = [
    ...dial(phone).map(({ href, text, sms }) => [href, sms ? text : t.call(text)]),
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
