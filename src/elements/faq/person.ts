import { html, nothing, type TemplateResult } from 'lit';
import type { Booking, Organizer } from '../../feed/index.js';
import { faqMore } from '../../i18n/en/faq-more.js';
import type { Localize } from '../../i18n/index.js';
import { dial, safeUrl } from '../../text/index.js';

/** Ways to reach a person, by what the feed knows. */
export function person(
  i18n: Localize<'faq'>,
  organizer: Organizer = {},
  booking: Booking = {},
): TemplateResult | undefined {
  const t = i18n.words('faqMore', faqMore);
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
