import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { storeAt, storeFrom } from '../../context/client.js';
import { feedContext, fire, isSource, sourceOf, warn } from '../../context/index.js';
import type { Feed, FeedError, FeedStore, FeedIssue } from '../../feed/index.js';

/** A block with room between its elements. Of no weight at all, so that any rule of the page wins. */
const LOOKS = `:where(peer-feed){display:block}
:where(peer-feed>*+:is(peer-group-finder,peer-faq,peer-testimonials,peer-book-support,peer-crisis-help)){margin-block-start:2rem}`;
let laidOut = false;

function layOut(): void {
  if (laidOut) return;
  laidOut = true;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LOOKS);
    document.adoptedStyleSheets.push(sheet);
  } catch {
    // looks only
  }
}

/**
 * Loads one feed and hands it to the elements inside it, at any depth. One that is empty and stands directly in the tag of
 * another element is a source of that one, as `<source>` is of `<video>`: it shows and fires nothing itself.
 *
 * @example
 * <peer-feed src="/feed.json">
 *   <peer-group-finder></peer-group-finder>
 *   <peer-faq></peer-faq>
 * </peer-feed>
 *
 * @example
 * <peer-feed>
 *   <peer-feed src="/ours.json"></peer-feed>
 *   <peer-feed src="https://partner.example/theirs.ics"></peer-feed>
 *   <peer-group-finder></peer-group-finder>
 * </peer-feed>
 *
 * @customElement peer-feed
 * @slot - The elements that read the feed, and the rest of the page. Empty `<peer-feed src>`s directly in it are added to the feed. A `<script type="application/json">` in it is the feed itself.
 * @fires {CustomEvent<PeerLoadDetail>} peer-load - The feed is there. Detail: `{ groups, faqs, testimonials }`, how many of each.
 * @fires {CustomEvent<PeerErrorDetail>} peer-error - The feed could not be read. Detail: `{ code, message }`.
 * @fires {CustomEvent<PeerNoticesDetail>} peer-notices - Some of the feed could not be read. Detail: `{ notices }`, each with row, field and remedy.
 */
export class PeerFeed extends ReactiveElement {
  /** The address of the feed; several, with spaces between them, are shown as one. */
  @property() src = '';
  /** The feed itself, as an object or text in any format that is read. Beats `src`. Give a new object to show a change. */
  @property({ attribute: false }) data?: unknown;
  /** IANA time zone for groups that name none, where the feed names none either. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** ISO 3166-1 country code for crisis help, where the feed names none. */
  @property() country = '';

  readonly #provider = new ContextProvider(this, { context: feedContext });
  #store?: FeedStore | undefined;
  #stop?: (() => void) | undefined;
  /** Whose source this is, if it is one. */
  #sourceOf: Host;

  readonly #observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => target === this || target.parentNode === this || target instanceof Text))
      this.requestUpdate();
  });

  constructor() {
    super();
    // somebody inside asks for a feed: what came before its content is no source
    this.addEventListener('context-request', () => {
      if (this.#sourceOf) this.requestUpdate();
    });
  }

  override createRenderRoot(): HTMLElement {
    return this; // it draws nothing: what is inside stays where it is
  }

  override connectedCallback(): void {
    super.connectedCallback();
    layOut();
    this.#observer.observe(this, { childList: true, subtree: true, characterData: true });
    if (this.hasUpdated) this.#provide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#provide();
  }

  protected override willUpdate(): void {
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
    const here = this.isConnected;
    const host = here && isSource(this) ? this.parentElement : undefined;
    // the element that this is, or was, a source of looks again at what it names
    this.#sourceOf?.requestUpdate?.();
    (this.#sourceOf = host as Host)?.requestUpdate?.();
    const store = here && !host ? this.#find() : undefined;
    if (store !== this.#store) {
      this.#stop?.();
      this.#store = store;
      this.#stop = store?.subscribe(this.#onChange);
    }
    this.#provider.setValue(
      store && {
        store,
        timeZone: this.timeZone || undefined,
        country: this.country.toUpperCase() || undefined,
      },
    );
  }

  #find(): FeedStore | undefined {
    const source = sourceOf(this, false, this.#inside);
    if (source.from === 'src') {
      const store = storeAt(this, source.src);
      if (store) return store;
    }
    const document = source.from === 'document' ? source.document : this.#inside();
    if (document === undefined) return undefined;
    if (this.#read?.document !== document)
      this.#read = { document, store: storeFrom(document, this.baseURI) };
    return this.#read.store;
  }
  /** The store of a document, kept as long as the document is the same. */
  #read?: { document: unknown; store: FeedStore };
  #inside = (): unknown =>
    this.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;

  readonly #onChange = (): void => {
    if (!this.#store) return;
    const { status, feed, notices, error } = this.#store.snapshot;
    if (error) {
      warn(this, error.message);
      fire(this, 'peer-error', { code: error.code, message: error.message });
    } else if (status === 'ready') {
      const { groups, faqs, testimonials } = feed ?? {};
      fire(this, 'peer-load', {
        groups: groups?.length ?? 0,
        faqs: faqs?.length ?? 0,
        testimonials: testimonials?.length ?? 0,
      });
      if (notices.length) fire(this, 'peer-notices', { notices: notices.map((notice) => ({ ...notice })) });
    }
  };
}

/** An element of this package, or of another script or not yet defined. */
type Host = (Element & { requestUpdate?: () => void }) | undefined;

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
  notices: FeedIssue[];
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-feed': PeerFeed;
  }
  interface GlobalEventHandlersEventMap {
    'peer-load': CustomEvent<PeerLoadDetail>;
    'peer-error': CustomEvent<PeerErrorDetail>;
    'peer-notices': CustomEvent<PeerNoticesDetail>;
  }
}
