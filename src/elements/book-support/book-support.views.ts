import { html, nothing, type TemplateResult } from 'lit';
import type { Booking } from '../../feed/index.js';
import { numberLinks, sentenceLink } from '../../crisis/index.js';
import type { Catalogue } from '../../i18n/index.js';
import { FACTS } from './booking.js';

export type Words = Catalogue['book'];

/**
 * What it costs, how long it takes, who answers and when, what happens next: said before the press.
 * @param lang of what the author or the feed says.
 */
export function factsView(booking: Booking, t: Words, lang: string): unknown {
  const facts = FACTS.filter((name) => booking[name]);
  return facts[0]
    ? html`<dl part="facts">
        ${facts.map((name) => {
          const value = booking[name] ?? '';
          const word = name === 'kind' && Object.entries(t.byKind).find(([kind]) => kind === value)?.[1];
          return html`<div>
            <dt class="muted small">${t[name]}</dt>
            <dd>${word || html`<bdi lang=${lang}>${value}</bdi>`}</dd>
          </div>`;
        })}
      </dl>`
    : nothing;
}

/** The link to the booking page, by an ordinary press. */
export const linkView = (href: string, content: unknown): TemplateResult =>
  html`<a
    class="button primary"
    part="link"
    href=${href}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${content}</a
  >`;

/** Phone, text and email, each with its number or address in sight. */
export function waysView({ phone, sms, email }: Booking, t: Words): unknown {
  const words = { call: t.call('{n}'), text: t.text('{n}') };
  const links = [
    ...numberLinks(phone, words, 'call', 'button quiet'),
    ...numberLinks(sms, words, 'text', 'button quiet'),
    email?.includes('@') && sentenceLink(`mailto:${email}`, t.email('{n}'), email, '', 'button quiet'),
  ];
  return links.some(Boolean) ? html`<p part="ways" class="row">${links}</p>` : nothing;
}
