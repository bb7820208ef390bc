import { FeedError } from './input.js';
import { load, type LoadOptions } from './load.js';
import { normalise, type Reading } from './normalise.js';
import type { Notice } from './notice.js';
import type { Feed } from './schema.js';

/** What a feed is at a moment. A new object each time it changes; the old one stays as it was. */
export interface FeedSnapshot {
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  /** There when ready, and while it is loaded again. */
  readonly feed?: Feed;
  readonly notices: readonly Notice[];
  /** Why nothing could be read; there when the status is `error`. */
  readonly error?: FeedError;
}

const IDLE: FeedSnapshot = { status: 'idle', notices: [] };

/** How a store comes by its document. */
export type Source = (signal: AbortSignal) => Promise<Reading>;

/** Holds one feed for whoever listens. It loads when the first listener comes and stops when the last one leaves. */
export class FeedStore {
  #snapshot = IDLE;
  readonly #listeners = new Set<() => void>();
  readonly #source: Source;
  #running?: AbortController;

  constructor(source: Source) {
    this.#source = source;
  }

  get snapshot(): FeedSnapshot {
    return this.#snapshot;
  }

  /** Calls back after each change. Returns how to stop listening. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#snapshot.status === 'idle') this.reload();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back at once; only who stays away counts.
      queueMicrotask(() => {
        if (this.#listeners.size > 0) return;
        if (this.#running) {
          this.#running.abort();
          this.#running = undefined;
          this.#snapshot = IDLE;
        }
        this.onUnused?.();
      });
    };
  }

  /** Called when nobody listens any more. */
  onUnused?: () => void;

  /** Loads again. What is shown stays until the new feed is there. */
  reload(): void {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    this.#set({ ...this.#snapshot, status: 'loading' });
    this.#source(running.signal).then(
      ({ feed, notices }) => {
        if (this.#running !== running) return;
        this.#running = undefined;
        this.#set({ status: 'ready', feed, notices });
      },
      (reason: unknown) => {
        if (this.#running !== running) return;
        this.#running = undefined;
        const error = reason instanceof FeedError ? reason : new FeedError('unknown-format', String(reason));
        this.#set({ status: 'error', notices: [], error });
      },
    );
  }

  #set(snapshot: FeedSnapshot): void {
    this.#snapshot = snapshot;
    for (const listener of [...this.#listeners]) listener();
  }
}

const stores = new Map<string, FeedStore>();

/**
 * The store of an address: one for the whole page, so that each address is fetched once however many elements read it.
 * @param address absolute.
 */
export function storeOf(address: string, options?: LoadOptions): FeedStore {
  let store = stores.get(address);
  if (!store) {
    store = new FeedStore(async (signal) =>
      normalise(await load(address, { ...options, signal }), { address, signal }),
    );
    store.onUnused = () => stores.delete(address);
    stores.set(address, store);
  }
  return store;
}

/** A store of a document that is already here: what an element holds between its tags, or a property. */
export const storeFrom = (document: unknown, address?: string): FeedStore =>
  new FeedStore((signal) => normalise(document, { signal, ...(address ? { address } : {}) }));
