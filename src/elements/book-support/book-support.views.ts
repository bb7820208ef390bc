import { html, nothing, type TemplateResult } from 'lit';
import type { Booking } from '../../feed/index.js';
import type { Catalogue } from '../../i18n/index.js';
import { telUrl } from '../../text/index.js';
import { FACTS } from './booking.js';

export type Words = Catalogue['book'];

/** What it costs, how long it takes, who answers and when, what happens next: said before the press. */
export function factsView(booking: Booking, t: Words): unknown {
  const facts = FACTS.flatMap((name) => {
    const value = booking[name];
    return value
      ? [
          [
            t[name],
            name === 'kind' ? ((t.byKind as Record<string, string | undefined>)[value] ?? value) : value,
          ],
        ]
      : [];
  });
  return facts.length
    ? html`<dl part="facts">
        ${facts.map(
          ([term, value]) =>
            html`<div>
              <dt class="muted">${term}</dt>
              <dd dir="auto">${value}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
}

/** The booking link, by an ordinary press, in a tab of its own where `newTab`. */
export const linkView = (href: string, content: unknown, kind = '', newTab = false): TemplateResult =>
  html`<a
    class=${`button ${kind}`}
    part=${kind === 'primary' ? 'link' : nothing}
    href=${href}
    target=${newTab ? '_blank' : nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${content}</a
  >`;

/** Phone, text and email, each with its number or address in sight. */
export function waysView({ phone, sms, email }: Booking, t: Words): unknown {
  const ways: [string, string | undefined, string | undefined][] = [
    [t.call, phone, telUrl(phone)],
    [t.text, sms, telUrl(sms)?.replace('tel', 'sms')],
    [t.email, email, email?.includes('@') ? `mailto:${email}` : undefined],
  ];
  const links = ways.flatMap(([words, shown, href]) => {
    const [before, after] = words.split('{n}');
    return shown && href
      ? [linkView(href, html`<span>${before}<bdi dir="ltr">${shown}</bdi>${after}</span>`, 'quiet')]
      : [];
  });
  return links.length ? html`<p part="ways" class="row">${links}</p>` : nothing;
}
