import type { LitElement, ReactiveController } from 'lit';
import { groupIn, partFor, readUrlState, withPart, writeUrlState, type UrlState } from '../model/url.js';

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
/** The finders of this page that keep the address in step. */
const synced = new Set<UrlController>();
/** Those whose open group is a step of the history, the latest last: only that one is left by a step back. */
const steps: UrlController[] = [];

/** Reads what a link asks for from the page's address, and keeps the address in step where the author asked for that. */
export class UrlController implements ReactiveController {
  readonly #host: Host;
  readonly #finder: Finder;
  /** What the address says of this finder; unknown until it was read. */
  #written?: string;

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
    synced.add(this);
    addEventListener('hashchange', this.#read);
    addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    if (taken.get(this.#ownName) === this.#host) taken.delete(this.#ownName);
    synced.delete(this);
    this.#leaveStep();
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
    const latest = steps.at(-1) === this;
    if (!is) this.#leaveStep();
    else if (is !== was && !steps.includes(this)) steps.push(this);
    try {
      if (was && !is && latest) return history.back();
      const others = [...synced].filter((each) => each !== this).map(({ name }) => name);
      const address = withPart(location.hash, hash, others) || location.pathname + location.search;
      // the list's own place is found again by the finder, which knows what the browser cannot: how long the list was
      if (is) history.scrollRestoration = 'manual';
      history[is !== was ? 'pushState' : 'replaceState'](history.state, '', address);
    } catch {
      // a sandboxed frame, or a browser that was asked too often: the address stays as it is
    }
  }

  #leaveStep(): void {
    const at = steps.indexOf(this);
    if (at >= 0) steps.splice(at, 1);
    if (!steps.length) history.scrollRestoration = 'auto';
  }

  readonly #read = (): void => {
    const hash = partFor(location.hash, this.name);
    const before = this.#written;
    if (hash === before) return;
    this.#written = hash;
    if (!groupIn(hash)) this.#leaveStep();
    if (hash) this.#finder.take(readUrlState(hash, this.name), before !== undefined);
    else if (before && this.#host.syncUrl) this.#finder.close();
  };
}
