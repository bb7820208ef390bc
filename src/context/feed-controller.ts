import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed, FeedError, FeedSnapshot, FeedStore } from '../feed/index.js';
import type { Inside } from './inside.js';
import { feedContext, type FeedProvision } from './feed-context.js';
import { namedBy, sourceOf, type FeedSource } from './source.js';
import { warn } from './warn.js';

/**
 * What loads and reads feeds. Most elements get theirs from a `<peer-feed>`, so it is fetched only by one that has an
 * address or a document of its own; where the script holds it anyway (`embed.js`), nothing is fetched.
 */
type Client = typeof import('./client.js');
let client: Client | undefined;
const loadClient = async (): Promise<Client> => (client ??= await import('./client.js'));

/** Elements that asked before `<peer-feed>` was defined, which could not hear them. */
const waiting = new Set<() => void>();
if ('document' in globalThis)
  void customElements.whenDefined('peer-feed').then(() => {
    for (const ask of waiting) ask();
    waiting.clear();
  });

type Host = ReactiveControllerHost & HTMLElement & { src: string; data?: unknown };

/** Subscribes an element to the feed that `sourceOf` finds for it. The element is drawn again whenever the feed changes. */
export class FeedController implements ReactiveController {
  readonly #host: Host;
  readonly #inside?: Inside | undefined;
  #provision?: FeedProvision | undefined;
  #unprovide?: (() => void) | undefined;
  /** What was last chosen: a new object each time, so that one which was waited for too long is known. */
  #source: FeedSource = { from: 'none' };
  #store?: FeedStore | undefined;
  #stop?: (() => void) | undefined;
  /** The store of a document, kept as long as the document is the same. */
  #read?: { document: unknown; store: FeedStore };
  /** The file that reads feeds could not be loaded. */
  #failed = false;

  /**
   * @param inside the tag's own content as a feed. It is asked when nothing nearer gives one.
   */
  constructor(host: Host, inside?: Inside) {
    this.#host = host;
    this.#inside = inside;
    host.addController(this);
  }

  /** All that is known of the feed now. */
  get snapshot(): FeedSnapshot | undefined {
    return this.#store?.snapshot;
  }
  get feed(): Feed | undefined {
    return this.snapshot?.feed;
  }
  get error(): FeedError | undefined {
    return this.snapshot?.error;
  }
  /**
   * `idle` where no feed is named at all; `loading` from the first drawing on where one is. After an `error` it stays one
   * until there is a feed.
   */
  get status(): FeedSnapshot['status'] {
    if (this.again || this.#failed) return 'error';
    if (this.snapshot) return this.snapshot.status;
    return this.#source.from === 'document' || this.#isStale() ? 'loading' : 'idle';
  }
  /** Whether a feed that could not be read is being asked for once more. */
  get again(): boolean {
    const { status, feed, error } = this.snapshot ?? {};
    return status === 'loading' && !feed && !!error;
  }
  /** The zone for groups that name none: the feed's, else that of `<peer-feed time-zone>`. */
  get timeZone(): string | undefined {
    return this.feed?.timeZone ?? this.#provision?.timeZone;
  }
  /** The country whose crisis lines are shown: the feed's, else that of `<peer-feed country>`. */
  get country(): string | undefined {
    return this.feed?.country ?? this.#provision?.country;
  }

  reload(): void {
    if (this.#failed) void this.#choose();
    this.#store?.reload();
  }

  hostConnected(): void {
    this.#inside?.watch(() => void this.#choose());
    this.#ask();
    if (!customElements.get('peer-feed')) waiting.add(this.#ask);
    // after the properties that a framework sets in the same task, and after the context has answered
    queueMicrotask(() => void this.#choose());
  }

  hostUpdate(): void {
    // after this drawing: an update that is asked for in the midst of one is lost, and a store may have its feed at once
    if (this.#isStale()) queueMicrotask(() => void this.#choose());
  }

  hostDisconnected(): void {
    waiting.delete(this.#ask);
    this.#inside?.unwatch();
    this.#unprovide?.();
    this.#unprovide = undefined;
    this.#leave();
  }

  /** Asks for the `<peer-feed>` around. */
  readonly #ask = (): void => {
    if (this.#host.isConnected && !this.#provision)
      this.#host.dispatchEvent(new ContextEvent(feedContext, this.#host, this.#onProvision, true));
  };

  /** Told by the `<peer-feed>` around, and again by a nearer one that is defined later. */
  readonly #onProvision = (provision: FeedProvision | undefined, unprovide?: () => void): void => {
    if (unprovide !== this.#unprovide) this.#unprovide?.();
    this.#unprovide = unprovide;
    this.#provision = provision;
    void this.#choose();
  };

  /** Whether the element names another source of its own than was chosen by. */
  #isStale(): boolean {
    const { data } = this.#host;
    const { src, document } = this.#chosen;
    return src !== namedBy(this.#host) || document !== (data ?? undefined);
  }
  #chosen: { src: string; document?: unknown } = { src: '' };

  /** Finds out where the feed comes from, and listens there. */
  async #choose(): Promise<void> {
    if (!this.#host.isConnected) return;
    const src = namedBy(this.#host);
    this.#chosen = { src, document: this.#host.data ?? undefined };
    const source = (this.#source = sourceOf(
      this.#host,
      !!this.#provision,
      () => this.#inside?.document,
      src,
    ));
    this.#failed = false;
    let store = this.#provision?.store;
    if (source.from === 'src' || source.from === 'document') {
      try {
        // not awaited when it is here, so that what is shown stays
        const { storeAt, storeFrom } = client ?? (await loadClient());
        if (this.#isOver(source)) return;
        if (source.from === 'document') store = this.#storeOf(source.document, storeFrom);
        // where no address is one, what is further away counts
        else store = storeAt(this.#host, src) ?? store ?? this.#storeOf(this.#inside?.document, storeFrom);
      } catch {
        if (this.#isOver(source)) return;
        this.#failed = true;
        warn(this.#host, 'the file that reads feeds could not be loaded.');
        this.#host.requestUpdate();
        return;
      }
    }
    this.#listen(store);
  }

  /** Whether another choice was made since, or the element has gone. */
  #isOver(source: FeedSource): boolean {
    return source !== this.#source || !this.#host.isConnected;
  }

  #storeOf(document: unknown, read: Client['storeFrom']): FeedStore | undefined {
    if (document === undefined) return undefined;
    if (this.#read?.document !== document) this.#read = { document, store: read(document) };
    return this.#read.store;
  }

  #listen(store: FeedStore | undefined): void {
    if (store === this.#store) return;
    this.#leave();
    this.#store = store;
    this.#stop = store?.subscribe(this.#onChange);
    this.#onChange();
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = this.#store = undefined;
  }

  readonly #onChange = (): void => {
    const { status, notices, error } = this.snapshot ?? {};
    if (status === 'ready' && notices?.length)
      void import('./warn-notices.js').then(({ warnNotices }) => {
        warnNotices(this.#host, notices);
      }, console.warn);
    if (error) warn(this.#host, error.message);
    this.#host.requestUpdate();
  };
}
