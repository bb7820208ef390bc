import type { LitElement, ReactiveController } from 'lit';
import { groupIn, isFor, readUrlState, writeUrlState, type UrlState } from '../model/url.js';

interface Host extends LitElement {
  readonly syncUrl: boolean;
}

/** The rest of a finder, as far as an address may ask something of it. */
interface Finder {
  /** What is shown now. */
  state: () => UrlState;
  /** @param focus whether the focus may follow: not when the page has just opened. */
  take: (state: UrlState, focus: boolean) => void;
  close: () => void;
}

/** The finders of this page that have no `id`, by the names that they took. */
const taken = new Map<string, Element>();

/** Reads what a link asks for from the page's address, and keeps the address in step where the author asked for that. */
export class UrlController implements ReactiveController {
  readonly #host: Host;
  readonly #finder: Finder;
  /** What the address says of this finder; unknown until it was read. */
  #written?: string;
  /** Whether the open group was opened here, so that leaving it is a step back. */
  #own = false;

  constructor(host: Host, finder: Finder) {
    this.#host = host;
    this.#finder = finder;
    host.addController(this);
  }

  /** What links to this finder begin with: its `id`. Without one the second on a page is `peer-groups-2`: each takes its own. */
  get name(): string {
    return this.#host.id || this.#ownName;
  }
  #ownName = 'peer-groups';

  /** A link to one group and nothing else (promise P13), or to the search where no group is named. */
  link(group = ''): string {
    const state = group ? { selection: {}, query: '', near: '', group } : { ...this.#finder.state(), group };
    return (location.href.split('#')[0] ?? '') + writeUrlState(state, this.name);
  }

  hostConnected(): void {
    for (let n = 2; taken.get(this.#ownName)?.isConnected; n++) this.#ownName = `peer-groups-${n}`;
    if (!this.#host.id) taken.set(this.#ownName, this.#host);
    addEventListener('hashchange', this.#read);
    addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    if (taken.get(this.#ownName) === this.#host) taken.delete(this.#ownName);
    removeEventListener('hashchange', this.#read);
    removeEventListener('popstate', this.#read);
  }

  /** Before the first drawing, which already shows what the address asks for. */
  start(): void {
    this.#read();
  }

  hostUpdated(): void {
    const before = this.#written;
    if (!this.#host.syncUrl || before === undefined) return;
    const hash = writeUrlState(this.#finder.state(), this.name);
    if (hash === before) return;
    this.#written = hash;
    this.#step(hash, before);
  }

  /** An opened group is a step of the history, so that Back closes it; a key is none. */
  #step(hash: string, before: string): void {
    const [is, was] = [groupIn(hash), groupIn(before)];
    const own = this.#own;
    this.#own = !!is && (is === was ? own : true);
    try {
      if (was && !is && own) return history.back();
      const address = hash || location.pathname + location.search;
      history[is !== was ? 'pushState' : 'replaceState'](history.state, '', address);
    } catch {
      // a sandboxed frame, or a browser that was asked too often: the address stays as it is
    }
  }

  readonly #read = (): void => {
    const hash = isFor(location.hash, this.name) ? location.hash : '';
    const before = this.#written;
    if (hash === before) return;
    this.#written = hash;
    if (hash) this.#finder.take(readUrlState(hash, this.name), before !== undefined);
    else if (before && this.#host.syncUrl) this.#finder.close();
  };
}
