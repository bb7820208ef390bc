import { html, type TemplateResult } from 'lit';
import type { FeedSnapshot } from '../../feed/index.js';
import type { Catalogue } from '../../i18n/index.js';
import { hasContent } from './inside.js';

/** What stands there while there is no story: what the author put inside the tag, else a sentence and what to do. */
export function noStory(
  host: Element,
  status: FeedSnapshot['status'],
  words: Catalogue['common'],
  empty: string,
  onRetry: () => void,
): TemplateResult {
  if (status !== 'ready' && hasContent(host))
    return html`<slot></slot><slot name="error" ?hidden=${status !== 'error'}></slot>`;
  if (status === 'loading')
    return html`<slot name="loading"><p class="muted" role="status">${words.loading}</p></slot>`;
  if (status === 'error')
    return html`<slot name="error"
      ><p>${words.failed} ${words.failedHelp}</p>
      <button class="button" @click=${onRetry}>${words.tryAgain}</button></slot
    >`;
  return html`<slot name="empty"><p>${empty}</p></slot>`;
}
