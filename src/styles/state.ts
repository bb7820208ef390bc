import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../i18n/index.js';

/**
 * What stands there when there is nothing to show: one sentence that says what happened, one that says what to do, and ways on.
 * @param lang of the sentences, where it is not that of what is around.
 * @param live whether a change of the first sentence is said. It has no role: of one called "status" Orca reads the role, not the words.
 */
export const stateBox = (
  what: string,
  help?: string,
  ways?: unknown,
  lang?: string,
  live = false,
): TemplateResult =>
  html`<div class="state notice" part="state" lang=${lang ?? nothing}>
    <p aria-live=${live ? 'polite' : nothing}>
      <strong><bdi>${what}</bdi></strong>
    </p>
    ${help && html`<p><bdi>${help}</bdi></p>`} ${ways}
  </div>`;

/**
 * That a feed could not be read, in words for a visitor; the console has the rest. While it is asked for once more the words say
 * so, and the button stays where the finger or the focus is.
 * @param again whether it is being asked for once more.
 * @param contact ways to reach a person.
 * @param whose what is asked for again, for those who hear a list of buttons.
 */
export const failure = (
  words: Catalogue['common'],
  again: boolean,
  retry: () => void,
  lang?: string,
  contact?: unknown,
  what = words.failed,
  whose?: string,
): TemplateResult =>
  stateBox(
    again ? words.loading : what,
    words.failedHelp,
    html`${contact}<button
        class="button"
        aria-label=${whose ? `${words.tryAgain}: ${whose}` : nothing}
        @click=${retry}
      >
        ${words.tryAgain}
      </button>`,
    lang,
    true,
  );
