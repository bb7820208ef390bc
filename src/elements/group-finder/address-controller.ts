import type { ReactiveController } from 'lit';
import type { Asked } from './address.js';
import type { Choice } from './choice.js';
import { parts } from './lazy.js';
import type { PageController } from './page-controller.js';
import type { SearchController } from './search-controller.js';
import type { FinderHost } from './view.js';

/** Reads the finder's choice from the page's address, and writes it there where the author asked for that. */
export class AddressController implements ReactiveController {
  readonly #host: FinderHost;
  readonly #choice: Choice;
  readonly #search: SearchController;
  readonly #page: PageController;
  /** What the address says of this finder; unknown until it was read. */
  #written?: string;
  /** The address speaks to this finder, and what reads it is on its way. */
  pending = false;
  /** Whether the open group was opened here, so that leaving it is a step back. */
  #own = false;

  constructor(host: FinderHost, choice: Choice, search: SearchController, page: PageController) {
    this.#host = host;
    this.#choice = choice;
    this.#search = search;
    this.#page = page;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    addEventListener('popstate', this.#read);
    void this.#host.updateComplete.then(this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
    removeEventListener('popstate', this.#read);
  }

  /** Keeps the address in step. */
  hostUpdated(): void {
    if (this.pending) this.#read();
    const before = this.#written;
    const address = this.#host.syncUrl && before !== undefined && parts.address(this.#host);
    if (!address) return;
    const hash = address.writeAddress(this.asked(), this.name);
    if (hash === before) return;
    this.#written = hash;
    this.#own = address.step(hash, before, this.#own);
  }

  /** What links to this finder begin with: its `id`, so that several on a page are told apart. */
  get name(): string {
    return this.#host.id || 'peer-groups';
  }

  /** What is asked now. */
  asked(): Asked {
    return { selection: this.#choice.selection, query: this.#search.query, group: this.#page.id };
  }

  /** What a link says: of one group that group alone; else what is typed and chosen (promise P13). */
  linked(group: string): Asked {
    return group ? { selection: {}, query: '', group } : { ...this.asked(), group };
  }

  readonly #read = (): void => {
    const mine = location.hash.startsWith(`#${encodeURIComponent(this.name)}?`);
    const hash = mine ? location.hash : '';
    const before = this.#written;
    if (hash === before) return;
    const address = mine ? parts.address(this.#host) : undefined;
    this.pending = mine && !address;
    if (this.pending) return;
    this.#written = hash;
    if (address) this.#take(address.readAddress(hash, this.name), before !== undefined);
    else if (before && this.#host.syncUrl) this.#page.close();
  };

  #take(asked: Asked | undefined, focus: boolean): void {
    if (!asked) return;
    const { selection, query, group } = asked;
    // a link to a group alone asks for nothing else: the author's presets stay
    if (!group || query || Object.keys(selection).length) {
      this.#choice.replace(selection);
      if (query !== this.#search.query) this.#host.search(query);
    }
    if (group) this.#page.open(group, focus);
    else this.#page.close();
  }
}
