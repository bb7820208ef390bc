import { css, html, type TemplateResult } from 'lit';
import type { Catalogue } from '../i18n/index.js';
import { chooseCrisisHelp, type CrisisSource } from './choose.js';
import { crisisContent, crisisContentStyles } from './crisis-views.js';

/** What the line needs to know to lead to the right help. */
export interface CrisisLineOptions extends CrisisSource {
  t: Catalogue['crisis'];
}

const cardOf = (host: HTMLElement): HTMLElement | null => {
  const find = (root: Node): HTMLElement | null =>
    (root as ParentNode).querySelector('peer-crisis-help:not([hidden], [hidden] *)');
  return find(host.getRootNode()) ?? find(host.ownerDocument);
};

/**
 * The one line of help that every element shows (promise S1). It is a link to the `<peer-crisis-help>` of the page where
 * there is one: a fragment would not do, since the author need not have given it an `id`, so the press moves the focus
 * there. Elsewhere it is a disclosure that opens the same content in place, which asks nobody for anything.
 */
export function crisisLine(host: HTMLElement, { t, ...source }: CrisisLineOptions): TemplateResult {
  const card = cardOf(host);
  const onClick = (event: Event): void => {
    event.preventDefault();
    const target = cardOf(host);
    target?.scrollIntoView({ block: 'nearest' });
    target?.focus();
  };
  return card
    ? html`<p class="crisis-line"><a href=${`#${card.id}`} @click=${onClick}>${t.line}</a></p>`
    : html`<details class="crisis-line">
        <summary>${t.line}</summary>
        <div class="crisis-content">${crisisContent(chooseCrisisHelp(source), t)}</div>
      </details>`;
}

export const crisisStyles = [
  crisisContentStyles,
  css`
    .crisis-line {
      margin-block-start: calc(4 * var(--_space));
    }
    .crisis-line > :first-child {
      inline-size: fit-content;
      padding-block: calc(2 * var(--_space));
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    .crisis-line > a {
      display: inline-block;
    }
    .crisis-line > .crisis-content {
      padding: calc(4 * var(--_space));
      border: 1px solid var(--_border);
      border-inline-start: 4px solid var(--_accent);
      border-radius: var(--_radius);
    }
  `,
];
