import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../../text/index.js';
import type { WayIn } from '../model/card.js';

/** A link that tells the other site nothing (promise P7). */
export const outLink = (
  url: string | undefined,
  label: unknown,
  classes = '',
): TemplateResult | typeof nothing => {
  const href = safeUrl(url);
  return href
    ? html`<a class=${classes} href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
        >${label}</a
      >`
    : nothing;
};

/** Words of the feed, in its language and their own direction. */
export const own = (words: unknown, lang: string | undefined, classes = ''): TemplateResult =>
  html`<bdi class=${classes} lang=${lang ?? nothing}>${words}</bdi>`;

/** A way to take part, with its place or platform. */
export const wayIn = ({ way, detail, own: isOwn }: WayIn, lang: string | undefined, classes = ''): unknown =>
  detail ? html`${way && `${way}: `}${own(detail, isOwn ? lang : undefined, classes)}` : way;
