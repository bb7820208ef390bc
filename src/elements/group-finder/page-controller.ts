import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Group } from '../../feed/index.js';

type Detail = typeof import('./detail.js');

/** The group that is open in place of the list. */
export class PageController implements ReactiveController {
  /** The `id` of the open group; empty where the list is shown. */
  id = '';
  /** The code of the page, once it was fetched. */
  code?: Detail | undefined;
  /** Whether calendar entries get a neutral title. It is so unless the visitor says otherwise. */
  neutral = true;
  said = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #focus = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // nothing is kept running
  }

  /** After the page or the list was drawn, the focus goes to its heading, or back to the card it came from. */
  hostUpdated(): void {
    if (!this.#focus || (this.id && !this.code)) return;
    const target = this.#host.shadowRoot?.getElementById(this.#focus);
    if (!target) return;
    this.#focus = '';
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: this.id ? 'start' : 'center' });
  }

  /** @param focus false when it opens with the page: the visitor's place is then not taken away. */
  open(id: string, focus = true): void {
    if (id === this.id) return;
    this.id = id;
    this.said = '';
    if (focus) this.#focus = 'detail';
    this.#host.requestUpdate();
    if (this.code) return;
    import('./detail.js').then(
      (code) => {
        this.code = code;
        this.#host.requestUpdate();
      },
      () => {
        this.id = ''; // offline: the list stays, the card has what matters most
        this.#host.requestUpdate();
      },
    );
  }

  close(): void {
    if (!this.id) return;
    this.#focus = `open-${this.id}`;
    this.id = '';
    this.#host.requestUpdate();
  }

  readonly setNeutral = (neutral: boolean): void => {
    this.neutral = neutral;
    this.#host.requestUpdate();
  };

  say(words: string): void {
    this.said = words;
    this.#host.requestUpdate();
  }

  /** The group that is open, if the feed still has it. */
  groupIn(groups: readonly Group[]): Group | undefined {
    return this.id ? groups.find(({ id }) => id === this.id) : undefined;
  }
}
