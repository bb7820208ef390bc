import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { fire } from '../../context/index.js';
import { formatDate, type Catalogue, type Localize } from '../../i18n/index.js';
import type { Question } from './question.js';

const selectAll = (event: Event): void => {
  (event.target as HTMLInputElement).select();
};

/** The detail of `peer-feedback`. */
export interface PeerFeedbackDetail {
  /** The question's id. */
  id: string;
  helpful: boolean;
}

/** What stands below an open answer: the link to it, and whether it was helpful. */
export class Foot {
  /** Questions that were answered "Was this helpful?". */
  readonly #answered = new Set<string>();
  /** The link that was last asked for; with its address where it could not be copied. */
  #copied: { id: string; address?: string } | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** What is said when a link has been copied. */
  words(i18n: Localize<'faq'>): string {
    return this.#copied && !this.#copied.address ? i18n.t.copied : '';
  }

  draw({ id, lastReviewed }: Question, i18n: Localize<'faq'>, feedback: boolean): TemplateResult {
    const t = i18n.t;
    const copied = this.#copied?.id === id ? this.#copied : undefined;
    const date = new Date(`${lastReviewed}T12:00`);
    return html`<div class="foot small muted" lang=${i18n.messagesLang}>
      ${
        lastReviewed && !isNaN(date.getTime())
          ? html`<p><bdi>${t.reviewed(formatDate(i18n.messagesLang, date, { dateStyle: 'long' }))}</bdi></p>`
          : nothing
      }
      <button class="button quiet small" type="button" data-id=${id} @click=${this.#onCopy}>
        ${copied && !copied.address ? t.copied : t.copy}
      </button>
      ${feedback ? this.#helpful(id, t) : nothing}
      ${
        copied?.address
          ? html`<label class="no-print">
              <bdi>${t.copyFailed}</bdi>
              <input class="field" readonly .value=${copied.address} @focus=${selectAll} />
            </label>`
          : nothing
      }
    </div>`;
  }

  #helpful(id: string, t: Catalogue['faq']): TemplateResult {
    return this.#answered.has(id)
      ? html`<p><bdi>${t.thanks}</bdi></p>`
      : html`<div class="helpful no-print" role="group" aria-labelledby="helpful-${id}">
          <bdi id="helpful-${id}">${t.helpful}</bdi>
          ${['yes', 'no'].map(
            (value) =>
              html`<button
                class="button quiet small"
                type="button"
                data-id=${id}
                value=${value}
                @click=${this.#onFeedback}
              >
                ${value === 'yes' ? t.yes : t.no}
              </button>`,
          )}
        </div>`;
  }

  readonly #onCopy = async (event: Event): Promise<void> => {
    const { id = '' } = (event.currentTarget as HTMLElement).dataset;
    const address = new URL(location.href);
    address.hash = id;
    this.#copied = undefined; // so that a second press is announced as well
    this.#host.requestUpdate();
    try {
      await navigator.clipboard.writeText(address.href);
      this.#copied = { id };
    } catch {
      this.#copied = { id, address: address.href }; // not allowed here: the address is shown instead
    }
    this.#host.requestUpdate();
  };

  readonly #onFeedback = (event: Event): void => {
    const button = event.currentTarget as HTMLButtonElement;
    const detail: PeerFeedbackDetail = { id: button.dataset.id ?? '', helpful: button.value === 'yes' };
    this.#answered.add(detail.id);
    this.#host.requestUpdate();
    fire(this.#host, 'peer-feedback', detail);
  };
}
