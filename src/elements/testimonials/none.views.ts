import { html, nothing, type TemplateResult } from 'lit';
import type { ElementState } from '../../context/state.js';
import type { Catalogue } from '../../i18n/index.js';

/** What stands there while there is no story: a sentence, and what to do. */
export function noStory(
  status: ElementState,
  words: Catalogue['common'],
  empty: string,
  onRetry: () => void,
): TemplateResult {
  const loads = status === 'loading';
  const failed = status === 'error';
  return html`<p class=${loads ? 'muted' : nothing} role=${loads ? 'status' : nothing}>
      ${loads ? words.loading : failed ? `${words.failed} ${words.failedHelp}` : empty}
    </p>
    ${failed ? html`<button class="button" @click=${onRetry}>${words.tryAgain}</button>` : nothing}`;
}
