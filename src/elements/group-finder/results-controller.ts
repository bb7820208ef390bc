import type { LitElement, ReactiveController } from 'lit';
import { Announcer } from '../../context/index.js';

/** How much of the list is drawn, and what is said of it once it stands still. */
export class ResultsController implements ReactiveController {
  /** How many groups are shown. */
  shown = 0;
  /** Settled when the first drawing is on the screen. */
  readonly seen: Promise<void>;
  #isSeen!: () => void;
  #drawing: 'nothing' | 'beginning' | 'all' = 'nothing';
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  #asked = '';
  #news?: { words: string; detail: { count: number; total: number } } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    this.seen = new Promise((go) => (this.#isSeen = go));
    host.addController(this);
  }

  /** What a screen reader reads out: once a pause, not at every key (promise A5). */
  get said(): string {
    return this.#announcer.text;
  }

  /**
   * Called when the list is worked out. Another question begins at the top again.
   * @param asked all that decides what is in the list.
   * @returns whether it is another question, or another answer.
   */
  show(asked: string, count: number, total: number, step: number, words: string): boolean {
    const now = `${asked} ${count}`;
    if (now === this.#asked) return false;
    this.#news = { words: this.#asked && words, detail: { count, total } };
    this.#asked = now;
    this.shown = step;
    return true;
  }

  /**
   * How many are drawn of so many that are shown: at first what a screen can hold, so that it is there soon, and then the rest.
   * @param lowest in CSS pixels: no row of the list is lower.
   */
  draw(count: number, lowest: number): number {
    if (this.#drawing === 'all') return count;
    const most = Math.ceil(innerHeight / lowest) + 1;
    if (this.#drawing === 'nothing') {
      const next = (): void => {
        if (this.#drawing === 'all') return;
        this.#drawing = 'all';
        this.#isSeen();
        this.#host.requestUpdate();
      };
      // a frame after its own it is on the screen; where nobody looks at the page, a moment later will do
      setTimeout(next, 300);
      void this.#host.updateComplete.then(() =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next))),
      );
    }
    this.#drawing = 'beginning';
    return most;
  }

  hostUpdated(): void {
    if (!this.#news) return;
    const { words, detail } = this.#news;
    this.#news = undefined;
    const tell = (): boolean =>
      this.#host.dispatchEvent(
        new CustomEvent('peer-results', {
          detail,
          bubbles: true,
          composed: true,
        }),
      );
    if (words) this.#announcer.say(words, tell);
    else tell();
  }
}
