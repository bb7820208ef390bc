import { html, nothing, type TemplateResult } from 'lit';
import type { Booking } from '../../feed/index.js';
import type { Catalogue } from '../../i18n/index.js';
import { telUrl } from '../../text/index.js';
import { FACTS } from './booking.js';

export type Words = Catalogue['book'];

/** What it costs, how long it takes, who answers and when, what happens next: said before the press. */
export function factsView(booking: Booking, t: Words): unknown {
  const facts = FACTS.filter((name) => booking[name]);
  return facts[0]
    ? html`<dl part="facts">
        ${facts.map((name) => {
          const value = booking[name] ?? '';
          return html`<div>
            <dt class="muted small">${t[name]}</dt>
            <dd dir="auto">
              ${(name === 'kind' && (t.byKind as Record<string, string | undefined>)[value]) || value}
            </dd>
          </div>`;
        })}
      </dl>`
    : nothing;
}

/** A link out of the page, by an ordinary press. */
export const linkView = (href: string, content: unknown, kind: string, part?: string): TemplateResult =>
  html`<a
    class="button ${kind}"
    part=${part ?? nothing}
    href=${href}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${content}</a
  >`;

/** Phone, text and email, each with its number or address in sight. */
export function waysView({ phone, sms, email }: Booking, t: Words): unknown {
  const way = (sentence: string, shown = '', href?: string): unknown => {
    const [before, after] = sentence.split('{n}');
    return href && linkView(href, html`<span>${before}<bdi dir="ltr">${shown}</bdi>${after}</span>`, 'quiet');
  };
  const links = [
    way(t.call, phone, telUrl(phone)),
    way(t.text, sms, telUrl(sms)?.replace('tel', 'sms')),
    way(t.email, email, email?.includes('@') ? `mailto:${email}` : ''),
  ];
  return links.some(Boolean) ? html`<p part="ways" class="row">${links}</p>` : nothing;
}
