import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../../text/index.js';

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
