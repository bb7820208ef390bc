import type { ReactiveControllerHost } from 'lit';

/** The detail of `peer-feedback`. */
export interface PeerFeedbackDetail {
  /** The question's id. */
  id: string;
  helpful: boolean;
}

/** What stands below an open answer: the link to it, and whether it was helpful. */
export class Foot {
  /** Questions that were answered "Was this helpful?". */
  readonly answered = new Set<string>();
  /** The link that was last asked for; with its address where it could not be copied. */
  copied: { id: string; address?: string } | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  readonly onCopy = async (event: Event): Promise<void> => {
    const { id = '' } = (event.currentTarget as HTMLElement).dataset;
    const address = new URL(location.href);
    address.hash = id;
    this.copied = undefined; // so that a second press is announced as well
    this.#host.requestUpdate();
    try {
      await navigator.clipboard.writeText(address.href);
      this.copied = { id };
    } catch {
      this.copied = { id, address: address.href }; // not allowed here: the address is shown instead
    }
    this.#host.requestUpdate();
  };

  readonly onFeedback = (event: Event): void => {
    const button = event.currentTarget as HTMLButtonElement;
    const detail: PeerFeedbackDetail = { id: button.dataset.id ?? '', helpful: button.value === 'yes' };
    this.answered.add(detail.id);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new CustomEvent('peer-feedback', { detail, bubbles: true, composed: true }));
  };
}
