import { warn } from '../../context/index.js';
import type { Testimonial } from '../../feed/index.js';
import { lacksConsent } from './consent.js';
import type { PeerTestimonials } from './testimonials.js';

/** Seconds that a story stays at least where it moves by itself: nobody reads one in less. */
export const SHORTEST = 7;

const KNOWN = {
  layout: ['carousel', 'list', 'grid'],
  picker: ['buttons', 'tabs', 'none'],
  height: ['tallest', 'auto'],
} as const;

/** Tells the author about attributes that mean nothing; the element goes on with what it would do without them. */
export function checkAttributes(host: PeerTestimonials): void {
  for (const name of Object.keys(KNOWN) as (keyof typeof KNOWN)[]) {
    if (!(KNOWN[name] as readonly string[]).includes(host[name]))
      warn(host, `${name}="${host[name]}" is not known. Use one of: ${KNOWN[name].join(', ')}.`);
  }
  if (host.autoplay !== 0 && !(host.autoplay >= SHORTEST))
    warn(host, `autoplay="${host.autoplay}" is too short or no number. Write seconds, at least ${SHORTEST}.`);
  if (host.noCrisisLine)
    warn(host, 'no-crisis-line leaves out the way to help in a crisis. Make sure the page shows one.');
}

/** Asks the editor to write down the consent that some entries lack. */
export function checkConsent(host: Element, entries: readonly Testimonial[]): void {
  const lacking = entries.filter(lacksConsent).map(({ id }) => id);
  if (lacking.length)
    warn(
      host,
      `shown, but without a note that the person agreed: ${lacking.join(', ')}. Ask them, and add "consent": { "given": true, "date": "2026-11-30" }.`,
    );
}
