import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readAddress, writeAddress } from './address.js';
import type { ChoiceController } from './choice-controller.js';
import type { PageController } from './page-controller.js';
import type { SearchController } from './search-controller.js';

type Host = ReactiveControllerHost & HTMLElement & { syncUrl: boolean; search: (words: string) => void };

/** Reads the finder's choice from the page's address, and writes it there where the author asked for that. */
export class AddressController implements ReactiveController {
  readonly #host: Host;
  readonly #choice: ChoiceController;
  readonly #search: SearchController;
  readonly #page: PageController;
  #written?: string;

  constructor(host: Host, choice: ChoiceController, search: SearchController, page: PageController) {
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

  /** A link to what is shown now; with a group, to that group. */
  link(group = this.#page.id): string {
    return location.href.replace(/#.*$/, '') + this.#hash(group);
  }

  /** Keeps the address in step. An opened group is a step of the history, so that Back closes it; a key is none. */
  write(): void {
    if (!this.#host.syncUrl || this.#written === undefined) return;
    const hash = this.#hash();
    if (hash === this.#written) return;
    const opened =
      new URLSearchParams(hash.split('?')[1]).get('group') !==
      new URLSearchParams(this.#written.split('?')[1]).get('group');
    this.#written = hash;
    try {
      history[opened ? 'pushState' : 'replaceState'](
        history.state,
        '',
        hash || location.pathname + location.search,
      );
    } catch {
      // a sandboxed frame, or a browser that was asked too often: the address stays as it is
    }
  }

  get #name(): string {
    return this.#host.id || 'peer-groups';
  }

  #hash(group = this.#page.id): string {
    return writeAddress({ selection: this.#choice.selection, query: this.#search.query, group }, this.#name);
  }

  readonly #read = (): void => {
    const { hash } = location;
    const before = this.#written;
    if (hash === before) return;
    const choice = readAddress(hash, this.#name);
    this.#written = choice ? hash : '';
    if (!choice) {
      if (before && this.#host.syncUrl) this.#page.close();
      return;
    }
    this.#choice.replace(choice.selection);
    if (choice.query !== this.#search.query) this.#host.search(choice.query);
    if (choice.group) this.#page.open(choice.group, before !== undefined);
    else this.#page.close();
  };
}
