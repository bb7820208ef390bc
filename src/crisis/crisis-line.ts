import { css, html, type TemplateResult } from 'lit';
import type { Feed } from '../feed/index.js';
import { crisis } from '../i18n/en/crisis.js';
import { query } from '../text/dom.js';
import { chooseCrisisHelp } from './choose.js';
import { crisisContent, crisisContentStyles, type Speech } from './crisis-views.js';

/** What a feed, and the `<peer-feed>` around, say about it. */
export interface CrisisFeed {
  feed?: Feed | undefined;
  country?: string | undefined;
}

const cardOf = (host: HTMLElement): HTMLElement | undefined => {
  const find = (root: Node): HTMLElement | undefined =>
    query(root, 'peer-crisis-help:not([hidden], [hidden] *)');
  return find(host.getRootNode()) ?? find(host.ownerDocument);
};

/**
 * The one line of help that every element shows (promise S1). It is a link to the `<peer-crisis-help>` of the page where
 * there is one: a fragment would not do, since the author need not have given it an `id`, so the press moves the focus
 * there. Elsewhere it is a disclosure that opens the same content in place, which asks nobody for anything.
 * @param country what the author wrote; else the feed's.
 */
export function crisisLine(
  host: HTMLElement,
  i18n: Speech,
  { feed, country: known }: CrisisFeed,
  country?: string,
): TemplateResult {
  const { line } = i18n.words('crisis', crisis);
  const card = cardOf(host);
  const onClick = (event: Event): void => {
    event.preventDefault();
    const target = cardOf(host);
    target?.scrollIntoView({ block: 'nearest' });
    target?.focus();
  };
  return card
    ? html`<p class="crisis-line" lang=${i18n.messagesLang}>
        <a href=${`#${card.id}`} @click=${onClick}>${line}</a>
      </p>`
    : html`<details class="crisis-line" lang=${i18n.messagesLang}>
        <summary>${line}</summary>
        ${crisisContent(
          chooseCrisisHelp({
            country: country || known,
            lang: i18n.lang,
            lines: feed?.crisis,
            mode: feed?.crisisMode,
          }),
          i18n,
          feed,
        )}
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
      min-block-size: 44px;
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
