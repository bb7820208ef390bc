import type { ReactiveControllerHost } from 'lit';
import type { Entry } from './entry.js';

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
  #entries: readonly Entry[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  /** `one`: the open one stays until another opens (APG: its button is `aria-disabled`). */
  get mode(): 'several' | 'at-most-one' | 'one' {
    const { single, singleCollapsible } = this.#host;
    return single ? 'one' : singleCollapsible || this.exclusive ? 'at-most-one' : 'several';
  }

  /** Other questions. Those seen for the first time are as the author wrote them, or as they were left in this tab. */
  over(entries: readonly Entry[]): void {
    this.#entries = entries;
    this.moving = false;
    const kept = this.#host.remember ? this.#recall() : [];
    for (const { id, open } of entries) {
      if (this.#known.has(id)) continue;
      this.#known.add(id);
      if ((open || kept.includes(id)) && (this.mode === 'several' || !this.#open.size)) this.#open.add(id);
    }
  }

  /** Whether any is open. */
  get some(): boolean {
    return this.#open.size > 0;
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** Whether all of some questions are open. */
  allOpen(entries: readonly Entry[]): boolean {
    return entries.every(({ id }) => this.#open.has(id));
  }

  /** A question's button was pressed. */
  readonly onPress = (event: Event): void => {
    const id = (event.currentTarget as Element).id.slice(2); // after `q-`
    if (!this.isOpen(id) || this.mode !== 'one') this.set(id, !this.isOpen(id), 'press');
  };

  setAll(entries: readonly Entry[], open: boolean): void {
    if (open && this.mode !== 'several') return;
    for (const { id } of entries) this.set(id, open, 'all');
  }

  /** Opens or closes one, unless a listener of `peer-before-toggle` refuses. */
  set(id: string, open: boolean, reason: ToggleReason): void {
    if (this.#open.has(id) === open || !this.#entries.some((entry) => entry.id === id)) return;
    const detail: PeerToggleDetail = { id, open, reason };
    // a browser that opens a panel for find-in-page or a fragment does not ask
    if (!this.#fire('peer-before-toggle', detail, reason !== 'find' && reason !== 'link')) return;
    if (open && this.mode !== 'several')
      for (const other of [...this.#open]) this.set(other, false, 'single');
    this.moving = reason !== 'find' && reason !== 'link';
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
    this.#fire('peer-toggle', detail, false);
    if (this.#host.remember) this.#keep();
  }

  #fire(type: string, detail: PeerToggleDetail, cancelable: boolean): boolean {
    return this.#host.dispatchEvent(
      new CustomEvent(type, { detail: { ...detail }, bubbles: true, composed: true, cancelable }),
    );
  }

  get #key(): string {
    return `peer-faq:${location.pathname}#${this.#host.id}`;
  }

  #recall(): string[] {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? kept.map(String) : [];
    } catch {
      return []; // storage is refused, or holds something else
    }
  }

  #keep(): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify([...this.#open]));
    } catch {
      // storage is refused: nothing is kept
    }
  }
}
