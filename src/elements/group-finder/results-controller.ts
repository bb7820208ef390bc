import type { LitElement, ReactiveController } from 'lit';
import { Announcer } from '../../context/index.js';

/** How much of the list is drawn, and what is said of it once it stands still. */
export class ResultsController implements ReactiveController {
  /** How many groups are drawn. */
  shown = 0;
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  #asked = '';
  #news?: { words: string; detail: { count: number; total: number } } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#announcer = new Announcer(host);
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
