import type { LitElement, ReactiveController } from 'lit';

/** Which group is open in place of the list, and where the focus goes when that changes. */
export class DetailController implements ReactiveController {
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

  /** After the group or the list was drawn, the focus goes to its heading, or back to where it came from. */
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

  readonly close = (): void => {
    if (!this.id) return;
    this.#focus = !!this.#host.shadowRoot?.activeElement;
    this.#show('');
  };

  readonly setNeutral = (neutral: boolean): void => {
    this.neutral = neutral;
  };

  readonly say = (words: string): void => {
    this.said = words;
    this.#host.requestUpdate();
  };

  #show(id: string): void {
    this.id = id;
    this.said = '';
    this.#host.requestUpdate();
  }
}
