import type { ReactiveControllerHost } from 'lit';
import { fire } from '../../context/index.js';
import type { Question } from './question.js';

/** Why an answer opened or closed: a press; "open all"; another opened in `single`; a link to it; find-in-page; a method. */
export type ToggleReason = 'press' | 'all' | 'single' | 'link' | 'find' | 'method';

/** The detail of `peer-before-toggle` and `peer-toggle`. */
export interface PeerToggleDetail {
  /** The question's id. */
  id: string;
  /** What it is about to be, or has become. */
  open: boolean;
  reason: ToggleReason;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  single: boolean;
  singleCollapsible: boolean;
  remember: boolean;
}

/** Which answers are open. */
export class Opening {
  /** The author's own `<details>` open one at a time. */
  exclusive = false;
  /**
   * Whether the height may move. Only what a visitor pressed does: a browser that is on its way to words in a panel that is
   * still growing does not get there (Firefox, WebKit).
   */
  moving = false;
  readonly #host: Host;
  readonly #open = new Set<string>();
  readonly #known = new Set<string>();
  #entries: readonly Question[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  /** `one`: the open one stays until another opens (APG: its button is `aria-disabled`). */
  get mode(): 'several' | 'at-most-one' | 'one' {
    const { single, singleCollapsible } = this.#host;
    return single ? 'one' : singleCollapsible || this.exclusive ? 'at-most-one' : 'several';
  }

  /** Other questions. Those seen for the first time are as the author wrote them, or as they were left in this tab. */
  over(entries: readonly Question[]): void {
    this.#entries = entries;
    this.moving = false;
    const fresh = entries.filter(({ id }) => !this.#known.has(id));
    for (const { id, open } of fresh) {
      this.#known.add(id);
      if (open && (this.mode === 'several' || !this.some)) this.#open.add(id);
    }
    this.#recall(fresh);
  }

  /** Whether any is open. */
  get some(): boolean {
    return this.#open.size > 0;
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** Whether all of some questions are open. */
  allOpen(entries: readonly Question[]): boolean {
    return entries.every(({ id }) => this.#open.has(id));
  }

  /** A question's button was pressed. */
  readonly onPress = (event: Event): void => {
    const id = (event.currentTarget as Element).id.slice(2); // after `q-`
    if (!this.isOpen(id) || this.mode !== 'one') this.set(id, !this.isOpen(id), 'press');
  };

  setAll(entries: readonly Question[], open: boolean): void {
    if (open && this.mode !== 'several') return;
    for (const { id } of entries) this.set(id, open, 'all');
  }

  /** Opens or closes one, unless a listener of `peer-before-toggle` refuses. */
  set(id: string, open: boolean, reason: ToggleReason): void {
    if (this.#open.has(id) === open || !this.#entries.some((entry) => entry.id === id)) return;
    const detail: PeerToggleDetail = { id, open, reason };
    // a browser that opens a panel for find-in-page or a fragment does not ask
    const asked = reason !== 'find' && reason !== 'link';
    if (!fire(this.#host, 'peer-before-toggle', { ...detail }, asked)) return;
    if (open && this.mode !== 'several')
      for (const other of [...this.#open]) this.set(other, false, 'single');
    this.moving = asked;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
    fire(this.#host, 'peer-toggle', detail);
    this.#memory(({ keep }) => {
      keep(this.#host, this.#open);
    });
  }

  /** Opens what was open in this tab, among questions that are seen for the first time. */
  #recall(fresh: readonly Question[]): void {
    this.#memory(({ recall }) => {
      for (const id of recall(this.#host))
        if (fresh.some((entry) => entry.id === id) && (this.mode === 'several' || !this.some))
          this.#open.add(id);
      this.#host.requestUpdate();
    });
  }

  #memory(use: (memory: typeof import('./remember.js')) => void): void {
    if (this.#host.remember) import('./remember.js').then(use, () => undefined); // offline: nothing is kept
  }
}
