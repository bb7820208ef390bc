import { html, nothing, type TemplateResult } from 'lit';
import { numberLinks } from '../../../crisis/index.js';
import type { Group } from '../../../feed/index.js';
import type { Catalogue } from '../../../i18n/index.js';
import { heading } from '../../../styles/index.js';
import type { CardWords } from '../model/card.js';
import { outLink, own, wayIn } from './pieces.js';

export interface CardProps {
  group: Group;
  words: CardWords;
  /** Why the group was found, how far away it is. */
  reasons: readonly string[];
  t: Catalogue['finder'];
  /** The level of the heading, which is the group's name. */
  level: number;
  /** The language of the feed's own words, where it is not that of the page. */
  feedLang?: string | undefined;
  /** What is said after a press, where the group in full is not here yet. */
  told?: string | undefined;
  onOpen: () => void;
}

/**
 * One group in the list, in the order of a visitor's questions. The heading comes first, so that who goes by headings hears the
 * time after it; CSS puts the time beside it. What is `marked` shows the words that were searched.
 */
export function card(props: CardProps): TemplateResult {
  const { group, words, level, feedLang, onOpen } = props;
  const { lead, times, often, soon } = words.when;
  const open = html`<button
    class="marked"
    id="open-${group.id}"
    type="button"
    lang=${feedLang ?? nothing}
    @click=${onOpen}
  >
    ${group.name}
  </button>`;
  return html`<article class="card" part="card" aria-labelledby="name-${group.id}">
    <div class="name" dir="auto">${heading(level, open, `name-${group.id}`)}</div>
    <p class="when" part="when">
      <span class=${soon ? 'lead soon' : 'lead'}>${lead}</span>
      ${times ? html`<span class="times">${times}</span>` : nothing}
      ${often ? html`<span class="small muted">${often}</span>` : nothing}
    </p>
    <div class="body">
      ${words.status ? html`<p class="status">${words.status}</p>` : nothing}
      ${words.when.off ? html`<p class="status">${words.when.off}</p>` : nothing}
      ${words.about ? html`<p class="marked">${words.about}</p>` : nothing}
      ${group.summary ? html`<p class="marked" dir="auto" lang=${feedLang ?? nothing}>${group.summary}</p>` : nothing}
      <ul role="list" class="facts">
        ${words.places.map((way) => html`<li>${wayIn(way, feedLang, 'marked')}</li>`)}
      </ul>
      ${
        words.facts.length
          ? html`<ul role="list" class="facts small muted">
              ${words.facts.map((fact) => html`<li>${fact}</li>`)}
            </ul>`
          : nothing
      }
      ${props.reasons.map((reason) => html`<p class="small muted">${reason}</p>`)} ${actions(props)}
      ${props.told === undefined ? nothing : html`<p aria-live="polite">${props.told}</p>`}
    </div>
  </article>`;
}

/** One thing to do, and quiet links beside it. */
function actions({ group, words, t, feedLang, onOpen }: CardProps): TemplateResult {
  const { online, contact, status } = group;
  const open = status !== 'closed' && status !== 'paused' && !words.when.over;
  const join = online?.disclosure === 'after-signup' ? undefined : online;
  const phone = join?.phone ?? contact?.phone;
  const whose = own(group.name, feedLang);
  return html`<p class="actions">
    <button class="button" type="button" aria-label=${t.detailsOf(group.name)} @click=${onOpen}>
      ${t.details}
    </button>
    ${open ? outLink(join?.url, html`${t.join}<span class="visually-hidden">: ${whose}</span>`) : nothing}
    ${open && phone ? numberLinks(phone, { call: `${t.call} {n}` }, 'call', '', whose) : nothing}
  </p>`;
}
