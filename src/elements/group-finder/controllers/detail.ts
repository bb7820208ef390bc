import type { LitElement, ReactiveController } from 'lit';

/** What a telephone's Back and Escape close. TypeScript does not know it yet. */
interface Watcher {
  onclose: (() => void) | null;
  destroy: () => void;
}
const { CloseWatcher: CloseWatch } = globalThis as { CloseWatcher?: new () => Watcher };

/** Which group is open in place of the list, and where the focus goes when that changes. */
export class DetailController implements ReactiveController {
  /** The `id` of the open group; empty where the list is shown. */
  id = '';
  /** Whether calendar entries get a neutral title. It is so unless the visitor says otherwise. */
  neutral = true;
  /** What was said after a press. */
  said = '';
  readonly #host: LitElement & { readonly syncUrl: boolean };
  /** Where the pressed button stood in the window. */
  #top = 0;
  #watcher: Watcher | undefined;
  #from: Element | null | undefined;
  #focus = false;

  constructor(host: LitElement & { readonly syncUrl: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  /** After the group or the list was drawn, the focus goes to its heading, or back to where it came from. */
  hostUpdated(): void {
    if (!this.#focus) return;
    const root = this.#host.shadowRoot;
    const target = [root?.getElementById('detail'), this.#from, root?.getElementById('results')].find(
      (each): each is HTMLElement => each instanceof HTMLElement && each.getClientRects().length > 0,
    );
    if (!target || (this.id && target.id !== 'detail')) return; // its code is still on the way
    this.#focus = false;
    target.focus({ preventScroll: true });
    if (target === this.#from) {
      const top = this.#top;
      const putBack = (): void => {
        if (!this.id) scrollBy({ top: target.getBoundingClientRect().top - top, behavior: 'instant' });
      };
      putBack();
      // WebKit, known by its lack of the Navigation API, goes to the place of the history entry after that
      if (this.#host.syncUrl && !('navigation' in globalThis)) setTimeout(putBack, 60);
    }
    target.scrollIntoView({ block: this.id ? 'start' : 'nearest' });
  }

  /** @param focus false when it opens with the page: the visitor's place is then not taken away. */
  open(id: string, focus = true): void {
    if (id === this.id) return;
    if (!this.id) {
      const root = this.#host.shadowRoot;
      this.#from = root?.activeElement ?? root?.getElementById(`open-${id}`); // Safari focuses no pressed button
      this.#top = this.#from?.getBoundingClientRect().top ?? 0;
    }
    this.#focus = focus;
    this.#show(id);
  }

  readonly close = (): void => {
    if (!this.id) return;
    const { activeElement, body } = document;
    this.#focus = !!this.#host.shadowRoot?.activeElement || !activeElement || activeElement === body;
    this.#show('');
  };

  readonly setNeutral = (neutral: boolean): void => {
    this.neutral = neutral;
  };

  readonly say = (words: string): void => {
    this.said = words;
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    this.#watcher?.destroy();
  }

  /** A telephone's Back, and Escape, close the group where no step of the history does (promise P5). */
  #watch(): void {
    this.#watcher?.destroy();
    this.#watcher = undefined;
    if (!this.id || !this.#focus || this.#host.syncUrl || !CloseWatch) return;
    this.#watcher = new CloseWatch();
    this.#watcher.onclose = this.close;
  }

  #show(id: string): void {
    this.id = id;
    this.said = '';
    this.#watch();
    this.#host.requestUpdate();
  }
}
