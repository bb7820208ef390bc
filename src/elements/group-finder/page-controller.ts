import type { LitElement, ReactiveController } from 'lit';
import { parts } from './lazy.js';

/** The group that is open in place of the list. */
export class PageController implements ReactiveController {
  /** The `id` of the open group; empty where the list is shown. */
  id = '';
  /** Whether calendar entries get a neutral title. It is so unless the visitor says otherwise. */
  neutral = true;
  /** What was said after a press. */
  said = '';
  readonly #host: LitElement;
  #from: Element | null | undefined;
  #focus = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** After the page or the list was drawn, the focus goes to its heading, or back to where it came from. */
  hostUpdated(): void {
    if (!this.#focus) return;
    const root = this.#host.shadowRoot;
    const target = [root?.getElementById('detail'), this.#from, root?.getElementById('results')].find(
      (each): each is HTMLElement => each instanceof HTMLElement && each.checkVisibility(),
    );
    if (!target || (this.id && target.id !== 'detail')) return; // its code is still on the way
    this.#focus = false;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: this.id ? 'start' : 'nearest' });
  }

  /** @param focus false when it opens with the page: the visitor's place is then not taken away. */
  open(id: string, focus = true): void {
    if (id === this.id) return;
    if (!this.id) this.#from = this.#host.shadowRoot?.activeElement;
    this.#focus = focus;
    this.#show(id);
  }

  close(): void {
    if (!this.id) return;
    this.#focus = !!this.#host.shadowRoot?.activeElement;
    this.#show('');
  }

  say(words: string): void {
    this.said = words;
    this.#host.requestUpdate();
  }

  /** The code of the page, where a group is open and the code is here. Offline the list stays: a card has what matters most. */
  get code(): ReturnType<typeof parts.detail> {
    return this.id ? parts.detail(this.#host, () => this.#show('')) : undefined;
  }

  #show(id: string): void {
    this.id = id;
    this.said = '';
    this.#host.requestUpdate();
  }
}
