import type { Booking } from '../../feed/index.js';
import { safeUrl } from '../../text/index.js';

/** What stands under the link, in the order in which people ask. */
export const FACTS = [
  'cost',
  'duration',
  'kind',
  'with',
  'responseTime',
  'eligibility',
  'whatHappens',
  'cancelPolicy',
] as const;

/** What an author can write as attributes; each beats the feed. */
const TEXTS = [...FACTS, 'label', 'provider', 'phone', 'sms', 'email', 'timeZone'] as const;
export type BookingTexts = Partial<Record<(typeof TEXTS)[number], string>> & { url?: string };

/** What the author wrote beats what the feed says, word by word; a link inside the tag beats both for address and words. */
export function mergeBooking(
  texts: BookingTexts,
  link: HTMLAnchorElement | null,
  base: string,
  feed: Booking | undefined,
): Booking {
  const booking: Record<string, unknown> = { ...feed };
  for (const name of TEXTS) booking[name] = texts[name] ?? booking[name];
  if (link) booking.label = link.textContent.trim();
  booking.url = safeUrl(link?.getAttribute('href') ?? texts.url, base) ?? feed?.url;
  return booking;
}
