import { ContextProvider } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { storeAt, storeFrom } from '../../context/client.js';
import { feedContext, warn } from '../../context/index.js';
import type { Feed, FeedError, FeedStore, Notice } from '../../feed/index.js';

/**
 * Loads one feed and hands it to the elements inside it, at any depth.
 *
 * @example
 * <peer-feed src="/feed.json">
 *   <peer-group-finder></peer-group-finder>
 *   <peer-faq></peer-faq>
 * </peer-feed>
 *
 * @customElement peer-feed
 * @slot - The elements that read the feed, and the rest of the page. A `<script type="application/json">` in it is the feed itself.
 * @fires peer-load - The feed is there. Detail: `{ groups, faqs, testimonials }`, how many of each.
 * @fires peer-error - The feed could not be read. Detail: `{ code, message }`.
 * @fires peer-notices - Some of the feed could not be read. Detail: `{ notices }`, each with row, field and remedy.
 */
export class PeerFeed extends ReactiveElement {
  /** The address of the feed; several, with spaces between them, are shown as one. */
  @property() src = '';
  /** IANA time zone for groups that name none, where the feed names none either. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** ISO 3166-1 country code for crisis help, where the feed names none. */
  @property() country = '';

  readonly #provider = new ContextProvider(this, { context: feedContext });
  #store?: FeedStore;
  #stop?: () => void;

  override createRenderRoot(): HTMLElement {
    return this; // it draws nothing: what is inside stays where it is
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#provide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
    this.#store = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('timeZone') || changed.has('country') || !this.hasUpdated)
      this.#provide();
  }

  /** The feed as it was read, or `undefined` while there is none. */
  get feed(): Feed | undefined {
    return this.#store?.snapshot.feed;
  }

  /** Loads the feed again. What is shown stays until the new one is there. */
  reload(): void {
    this.#store?.reload();
  }

  #provide(): void {
    if (!this.isConnected) return;
    const store = this.#find();
    if (store && store !== this.#store) {
      this.#stop?.();
      this.#store = store;
      this.#stop = store.subscribe(this.#onChange);
    }
    if (!this.#store) return;
    this.#provider.setValue({
      store: this.#store,
      ...(this.timeZone ? { timeZone: this.timeZone } : {}),
      ...(this.country ? { country: this.country.toUpperCase() } : {}),
    });
  }

  #find(): FeedStore | undefined {
    const store = storeAt(this, this.src);
    if (store) return store;
    const inline = this.querySelector(':scope > script[type="application/json"]');
    if (!inline) return this.#store;
    return (this.#inline ??= storeFrom(inline.textContent, this.baseURI));
  }
  #inline?: FeedStore;

  readonly #onChange = (): void => {
    if (!this.#store) return;
    const { status, feed, notices, error } = this.#store.snapshot;
    if (error) {
      warn(this, error.message);
      this.#fire('peer-error', { code: error.code, message: error.message });
    } else if (status === 'ready') {
      const { groups, faqs, testimonials } = feed ?? {};
      this.#fire('peer-load', {
        groups: groups?.length ?? 0,
        faqs: faqs?.length ?? 0,
        testimonials: testimonials?.length ?? 0,
      });
      if (notices.length) this.#fire('peer-notices', { notices: notices.map((notice) => ({ ...notice })) });
    }
  };

  #fire(type: string, detail: PeerLoadDetail | PeerErrorDetail | PeerNoticesDetail): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** How many entries a feed has. */
export interface PeerLoadDetail {
  groups: number;
  faqs: number;
  testimonials: number;
}
/** Why a feed could not be read. */
export interface PeerErrorDetail {
  code: FeedError['code'];
  message: string;
}
/** What was wrong with which row. */
export interface PeerNoticesDetail {
  notices: Notice[];
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-feed': PeerFeed;
  }
}
