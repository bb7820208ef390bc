import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed, FeedError, FeedSnapshot, FeedStore } from '../feed/index.js';
import { feedContext, type FeedProvision } from './feed-context.js';
import { namedBy } from './named-by.js';
import { warn } from './warn.js';

/**
 * What loads and reads feeds. Most elements get theirs from a `<peer-feed>`, so it is fetched only by one that has an
 * address or a document of its own; where the script holds it anyway (`embed.js`), nothing is fetched.
 */
let client: typeof import('./client.js') | undefined;

type Host = ReactiveControllerHost & HTMLElement & { src: string };

/**
 * Where an element's data come from: its own `src` and the empty `<peer-feed>`s in its tag, else the `<peer-feed>` around it,
 * else what else stands inside its tag.
 * The element is drawn again whenever the feed changes.
 */
export class FeedController implements ReactiveController {
  readonly #host: Host;
  readonly #inside: ((host: HTMLElement) => unknown) | undefined;
  #provision?: FeedProvision | undefined;
  #store?: FeedStore;
  /** What was last chosen by. */
  #address = '';
  #stop?: () => void;

  /**
   * @param inside reads the tag's own content as a feed document, or gives `undefined` where there is none. It is asked
   * once, when neither `src` nor a `<peer-feed>` gives a feed.
   */
  constructor(host: Host, inside?: (host: HTMLElement) => unknown) {
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
    if (this.again) return 'error';
    return (
      this.snapshot?.status ?? this.#client ?? (namedBy(this.#host) === this.#address ? 'idle' : 'loading')
    );
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
    if (this.#client === 'error') this.#fetchClient();
    this.#store?.reload();
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextEvent(feedContext, this.#host, this.#onProvision, true));
    // after the properties that a framework sets in the same task, and after the context has answered
    queueMicrotask(() => {
      if (this.#host.isConnected) this.#choose();
    });
  }

  hostUpdate(): void {
    // after this drawing: an update that is asked for in the midst of one is lost, and a store may have its feed at once
    if (namedBy(this.#host) !== this.#address)
      queueMicrotask(() => {
        this.#choose();
      });
  }

  hostDisconnected(): void {
    this.#unprovide?.();
    this.#unprovide = undefined;
    this.#leave();
  }

  /** Told by the `<peer-feed>` around, and again by a nearer one that is defined later. */
  readonly #onProvision = (provision: FeedProvision | undefined, unprovide?: () => void): void => {
    if (unprovide !== this.#unprovide) this.#unprovide?.();
    this.#unprovide = unprovide;
    this.#provision = provision;
    this.#choose();
  };
  #unprovide?: (() => void) | undefined;

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#store = undefined;
  }

  #choose(changed = false): void {
    if (!this.#host.isConnected) return;
    const named = namedBy(this.#host);
    changed ||= named !== this.#address;
    this.#address = named;
    if (!client && (this.#address || (!this.#provision && this.#inside?.(this.#host) !== undefined))) {
      this.#fetchClient();
      return;
    }
    const store = this.#own(changed) ?? this.#provision?.store ?? this.#content();
    if (store === this.#store) return;
    this.#leave();
    this.#store = store;
    this.#stop = store?.subscribe(this.#onChange);
    this.#onChange();
  }

  /** Chooses once more when the client has come. */
  #fetchClient(): void {
    if (this.#client === 'loading') return;
    this.#client = 'loading';
    void import('./client.js').then(
      (module) => {
        client = module;
        this.#client = undefined;
        this.#choose(true);
      },
      () => {
        this.#client = 'error';
        warn(this.#host, 'the file that reads feeds could not be loaded.');
        this.#host.requestUpdate();
      },
    );
  }
  #client?: 'loading' | 'error' | undefined;

  #own(changed: boolean): FeedStore | undefined {
    if (!this.#address) return undefined;
    if (changed || this.#store !== this.#ownStore)
      this.#ownStore = client?.storeAt(this.#host, this.#address);
    return this.#ownStore;
  }
  #ownStore?: FeedStore | undefined;

  #content(): FeedStore | undefined {
    const document = this.#inside?.(this.#host);
    return document === undefined ? undefined : (this.#contentStore ??= client?.storeFrom(document));
  }
  #contentStore?: FeedStore | undefined;

  readonly #onChange = (): void => {
    const { status, notices, error } = this.snapshot ?? {};
    if (status === 'ready' && notices?.length)
      void import('./client.js').then((c) => {
        c.warnNotices(this.#host, notices);
      }, console.warn);
    if (error) warn(this.#host, error.message);
    this.#host.requestUpdate();
  };
}
