import { css, html, type TemplateResult } from 'lit';
import type { CrisisLine } from '../feed/index.js';
import type { Catalogue } from '../i18n/index.js';

/** What the line needs to know to lead to the right help. */
export interface CrisisLineOptions {
  t: Catalogue['crisis'];
  /** The element's BCP 47 tag. */
  lang: string;
  /** ISO 3166-1 code, from an attribute or the feed; never from the visitor's network address. */
  country?: string | undefined;
  /** The feed's own lines. */
  lines?: readonly CrisisLine[] | undefined;
  mode?: 'add' | 'replace' | undefined;
}

/**
 * The one line of help that every element shows (promise S1): a link to the `<peer-crisis-help>` of the page where there
 * is one, else a disclosure that opens the same content in place.
 */
export function crisisLine(host: HTMLElement, { t }: CrisisLineOptions): TemplateResult {
  const card = host.ownerDocument.querySelector('peer-crisis-help');
  return html`<p class="crisis-line">
    <a
      href=${card?.id ? `#${card.id}` : 'https://findahelpline.com/'}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      >${t.line}</a
    >
  </p>`;
}

export const crisisStyles = css`
  .crisis-line {
    margin-block-start: calc(4 * var(--_space));
    font-size: max(0.875em, 14px);
  }
`;
