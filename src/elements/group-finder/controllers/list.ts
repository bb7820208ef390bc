import type { LitElement, ReactiveController } from 'lit';
import { Announcer, fire } from '../../../context/index.js';

/** The list has changed and stands still. Numbers only: what was looked for is nobody's business (promise P6). */
export interface PeerResultsDetail {
  /** How many groups are found. */
  count: number;
  /** How many groups the feed has. */
  total: number;
}

/** Groups on paper at most: some two hundred pages, which take a browser a second or two. */
const ON_PAPER = 2000;

/** How much of the list is drawn, and what is said of it once it stands still. */
export class ListController implements ReactiveController {
  /** Whether the page is being printed: then all is drawn that was found. */
  printing = false;
  /** How many groups are shown, once all is drawn. */
  shown = 0;
  /** How many are drawn now. */
  drawn = 0;
  /** How many more a press shows. */
  step = 0;
  /** Settled when the first drawing is on the screen. */
  readonly seen: Promise<void>;
  #isSeen!: () => void;
  #drawing: 'nothing' | 'beginning' | 'all' = 'nothing';
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  #asked = '';
  #news?: { words: string; detail: PeerResultsDetail } | undefined;

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

  /** What was told after a press; until another question is asked. */
  told = '';
  readonly say = (words: string): void => {
    this.told = words;
    this.#host.requestUpdate();
  };

  /** @param pageSize what the author wrote; another one begins at the top. */
  setStep(pageSize: number): void {
    const step = Math.max(1, Math.round(pageSize) || 20);
    if (step !== this.step) this.step = this.shown = step;
  }

  readonly more = (): void => {
    this.shown += this.step;
    this.#host.requestUpdate();
  };

  /**
   * Takes note of what is listed. Another question begins at the top again.
   * @param asked all that decides what is in the list.
   */
  note(asked: string, count: number, total: number, words: string): void {
    const now = `${asked} ${count}`;
    if (now === this.#asked) return;
    this.#news = { words: this.#asked && words, detail: { count, total } };
    this.#asked = now;
    this.shown = this.step;
    this.told = '';
  }

  /**
   * Says how many of so many groups are drawn: at first what a screen can hold, so that it is there soon, and then the rest.
   * @param lowest in CSS pixels: no row of the list is lower.
   */
  draw(count: number, lowest: number): void {
    this.drawn = Math.min(this.printing ? ON_PAPER : this.shown, count);
    if (this.printing) return;
    if (this.#drawing === 'all') return;
    if (this.#drawing === 'nothing') this.#drawRestSoon();
    this.#drawing = 'beginning';
    this.drawn = Math.min(this.drawn, Math.ceil(innerHeight / lowest) + 1);
  }

  #drawRestSoon(): void {
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

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** A browser prints what is there when `beforeprint` returns, so the list is drawn within it. */
  readonly #onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
    (this.#host as unknown as { performUpdate: () => void }).performUpdate();
  };

  hostUpdated(): void {
    if (!this.#news) return;
    const { words, detail } = this.#news;
    this.#news = undefined;
    const tell = (): boolean => fire(this.#host, 'peer-results', detail);
    if (words) this.#announcer.say(words, tell);
    else tell();
  }
}
