import { warn } from '../../context/index.js';
import { mayShow } from '../../feed/may-show.js';
import type { Testimonial } from '../../feed/index.js';
import { localDate } from '../../text/index.js';

export { mayShow };

/** Whether a photograph may be shown: only where the person agreed to that too. */
export const mayShowPhoto = ({ consent }: Testimonial): boolean =>
  consent?.given === true && !!consent.scope?.some((what) => /^photo(?:graph)?s?$/i.test(what));

/** Whether nobody wrote down that the person agreed. */
export const lacksConsent = ({ consent }: Testimonial): boolean => !consent;

/** The entries that may be shown today, of the kinds that are wanted (parted by spaces; none means all). */
export function storiesOf(entries: readonly Testimonial[], kind: string): Testimonial[] {
  const today = localDate(new Date());
  const kinds = kind.split(/\s+/).filter((each) => each);
  return entries.filter(
    (entry) => mayShow(entry, today) && (!kinds.length || kinds.includes(entry.kind ?? '')),
  );
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
