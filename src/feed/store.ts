import { FeedError, type Begun } from './input.js';
import { load, type LoadOptions } from './load.js';
import { fetchOthers, fetchReader, normalise } from './normalise.js';
import type { NormaliseOptions, Reading } from './reading.js';
import type { FeedIssue } from './notice.js';
import type { Feed } from './schema.js';

/** What a feed is at a moment. A new object each time it changes; the old one stays as it was. */
export interface FeedSnapshot {
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  /** There when ready, and while it is loaded again. */
  readonly feed?: Feed;
  readonly notices: readonly FeedIssue[];
  /** While a feed is loaded: a long list of groups that is known well enough to be shown from its beginning. */
  readonly begun?: Begun;
  /** Why nothing could be read: there when the status is `error`, and when a feed that is shown could not be loaded again. */
  readonly error?: FeedError;
}

const IDLE: FeedSnapshot = { status: 'idle', notices: [] };

/** What a store shows of a reading. */
type Shown = Pick<Reading, 'feed' | 'notices'>;
/** What it shows before all is there. */
type Early = Shown | { begun: Begun };

/** How a store comes by its document. `show` is for what can be seen before all of it is there, or after it changed. */
export type Source = (signal: AbortSignal, show: (part: Early) => void) => Promise<Shown>;

/** Holds one feed for whoever listens. It loads when the first listener comes and stops when the last one leaves. */
export class FeedStore {
  #snapshot: FeedSnapshot;
  readonly #listeners = new Set<() => void>();
  readonly #source: Source;
  #running?: AbortController;
  #latest?: AbortController;

  /** @param feed what is shown until there is more. */
  constructor(source: Source, feed?: Feed) {
    this.#source = source;
    this.#snapshot = feed ? { ...IDLE, feed } : IDLE;
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
      // An element that is moved leaves and comes back in the same task; only who stays away counts.
      setTimeout(() => {
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
    const running = (this.#running = this.#latest = new AbortController());
    this.#set({ ...this.#snapshot, status: 'loading' });
    const show = (part: Early): void => {
      if (this.#latest === running && !running.signal.aborted) this.#set({ ...this.#snapshot, ...part });
    };
    this.#source(running.signal, show).then(
      ({ feed, notices }) => {
        if (this.#running !== running) return;
        this.#running = undefined;
        this.#set({ status: 'ready', feed, notices });
      },
      (reason: unknown) => {
        if (this.#running !== running) return;
        this.#running = undefined;
        const error = reason instanceof FeedError ? reason : new FeedError('unknown-format', String(reason));
        const { feed, notices } = this.#snapshot;
        // A feed that cannot be loaded again stays as it was: an old list helps more than none.
        this.#set(feed ? { status: 'ready', feed, notices, error } : { status: 'error', notices: [], error });
      },
    );
  }

  #set(snapshot: FeedSnapshot): void {
    this.#snapshot = snapshot;
    for (const listener of [...this.#listeners])
      try {
        listener();
      } catch (reason) {
        console.error(reason); // one element that fails does not cost the others their feed
      }
  }
}

const stores = new Map<string, FeedStore>();
let join: typeof import('./join.js').join | undefined;

/** Keeps one store a key for as long as somebody listens. */
function shared(key: string, make: () => FeedStore): FeedStore {
  let store = stores.get(key);
  if (!store) {
    store = make();
    stores.set(key, store);
    const unused = store.onUnused;
    store.onUnused = () => {
      unused?.();
      if (stores.get(key) === store) stores.delete(key);
    };
  }
  return store;
}

/** Loads and reads one feed, with the further pages of a list that its server gives in parts. @throws FeedError */
export async function readFeed(
  address: string,
  options: LoadOptions & Pick<NormaliseOptions, 'begin'> = {},
): Promise<Reading> {
  fetchReader();
  return normalise(await load(address, { onStart: fetchOthers, ...options }), {
    ...options,
    address,
    more: (next) => load(next, options),
  });
}

/**
 * The store of an address: one for the whole page, so that each address is fetched once however many elements read it.
 * @param address absolute.
 */
export const storeOf = (address: string, options?: LoadOptions): FeedStore =>
  shared(
    address,
    () =>
      new FeedStore((signal, show) =>
        readFeed(address, {
          ...options,
          signal,
          begin: (begun) => {
            show({ begun });
          },
        }),
      ),
  );

/**
 * One store for several feeds, merged. What is there is shown while others still load; one that fails costs only itself and
 * is named in a notice (`partial`). If all fail, so does this.
 * @param addresses absolute.
 */
export function storeOfAll(addresses: readonly string[], options?: LoadOptions): FeedStore {
  if (addresses.length === 1) return storeOf(addresses[0] as string, options);
  return shared(addresses.join(' '), () => {
    const joined = new Joined(addresses, options);
    // one that is on the page already stays there while others are added to it
    const first = addresses.map((address) => stores.get(address)?.snapshot.feed).find(Boolean);
    const store = new FeedStore(joined.load, first);
    store.onUnused = joined.leave;
    return store;
  });
}

/** Listens to the stores of several feeds, and tells what they make together. */
class Joined {
  readonly #addresses: readonly string[];
  readonly #options: LoadOptions | undefined;
  #stores: FeedStore[] = [];
  #stops: (() => void)[] = [];
  /** Called when one of the stores has changed. */
  #changed?: (() => void) | undefined;

  constructor(addresses: readonly string[], options?: LoadOptions) {
    this.#addresses = addresses;
    this.#options = options;
  }

  /** Settles when each of the feeds has; goes on showing what changes after that. */
  readonly load: Source = async (signal, show) => {
    const [again, before] = [this.#stores.length > 0, this.#stops];
    // at once: they load while the file comes that joins them
    this.#stores = this.#addresses.map((address) => storeOf(address, this.#options));
    this.#stops = this.#stores.map((store) => store.subscribe(() => this.#changed?.()));
    for (const stop of before) stop();
    signal.addEventListener('abort', this.#stop);
    join ??= (await import('./join.js')).join; // not awaited when it is here, so that what is shown stays
    signal.throwIfAborted();
    const merge = join;
    return new Promise((go, fail) => {
      let over = false;
      this.#changed = () => {
        const shots = this.#stores.map((store) => store.snapshot);
        const whole = merge(shots.map((shot, i) => ({ ...shot, address: this.#addresses[i] ?? '' })));
        const settled = shots.every(({ status }) => status === 'ready' || status === 'error');
        if (over || !settled) {
          if (whole) show(whole);
          return;
        }
        over = true;
        if (whole) go(whole);
        else fail(shots.find(({ error }) => error)?.error as FeedError);
      };
      if (again) for (const store of this.#stores) if (store.snapshot.status !== 'loading') store.reload();
      this.#changed();
    });
  };

  /** Lets go of the feeds. */
  readonly leave = (): void => {
    this.#stop();
    this.#stores = [];
  };

  readonly #stop = (): void => {
    for (const stop of this.#stops.splice(0)) stop();
    this.#changed = undefined;
  };
}

/** A store of a document that is already here, or on its way: what an element holds between its tags, or a property. */
export const storeFrom = (document: unknown, address?: string): FeedStore =>
  new FeedStore(async (signal) => normalise(await document, { signal, ...(address && { address }) }));
