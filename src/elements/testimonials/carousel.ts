import { html, nothing, type ReactiveControllerHost } from 'lit';
import { fire } from '../../context/index.js';
import { formatNumber, type Catalogue, type Localize } from '../../i18n/index.js';
import { moved, picker, place, steps, type Controls } from './carousel.views.js';
import { SHORTEST, type Settings } from './check.js';
import type { PeerSlideDetail } from './events.js';
import type { Rotation } from './rotation.js';
import type { Slide } from './slides.js';
import { Track, type SlideReason } from './track.js';

/** More places than this are no choice but a wall: the picker is left out. */
const MOST_PLACES = 10;

type Host = ReactiveControllerHost & HTMLElement & Settings;

/** The attributes of one slide. */
export interface SlideRoles {
  role: string;
  description?: string;
  label?: string;
  labelledby?: string;
  inert: boolean;
}

/** What makes a strip of stories a carousel: its place, its controls, its roles, and what it may do by itself. */
export class Carousel {
  /** Whether the visitor pressed "show all". */
  shownAll = false;
  readonly track: Track;
  readonly #host: Host;
  readonly #i18n: Localize<'testimonials'>;
  #slides: readonly Slide[] = [];
  #rotation?: Rotation;
  #rotates = false;
  /** What the page asked for by method before there was a strip. */
  #asked?: (() => void) | undefined;
  #strip: HTMLElement | null = null;
  #held: HTMLElement | null = null;
  #focusNext = '';

  constructor(host: Host, i18n: Localize<'testimonials'>) {
    this.#host = host;
    this.#i18n = i18n;
    this.track = new Track(host, (reason) => {
      this.#tell(reason);
    });
  }

  /** Goes on or back by a view, or to a story. */
  move(how: 'step' | 'go', n: number): void {
    const move = (): void => {
      this.track[how](n, 'method');
    };
    if (this.#strip) move();
    else this.#asked = move;
  }

  /** Whether the stories stand in one row. */
  get on(): boolean {
    const { layout } = this.#host;
    return !this.shownAll && layout !== 'list' && layout !== 'grid';
  }

  /** Whether there is more than is in view. */
  get moves(): boolean {
    return this.on && this.#slides.length > this.track.perView;
  }

  /** Before each drawing: the story in view stays in view when others come or go. */
  willUpdate(slides: readonly Slide[]): void {
    const { autoplay, shadowRoot } = this.#host;
    const { first, perView } = this.track;
    const before = this.#slides[first]?.key;
    this.#slides = slides;
    const now = slides.findIndex(({ key }) => key === before);
    const at = now < 0 ? Math.max(0, Math.min(first, slides.length - perView)) : now;
    if (at !== first) this.track.keep(at);
    if (autoplay > 0) this.#rotate();
    this.#rotation?.set(this.moves && autoplay > 0 ? Math.max(SHORTEST, autoplay) : 0);
    this.#held = shadowRoot?.querySelector<HTMLElement>('.slide:focus-within') ?? null;
  }

  /** After each drawing. */
  updated(strip: HTMLElement | null): void {
    this.#strip = strip;
    this.track.watch(this.on && strip ? strip : undefined);
    if (strip) {
      this.#asked?.();
      this.#asked = undefined;
    }
    this.track.fit(this.#host.height === 'auto');
    // a slide that goes out of view must not take the keyboard's place with it
    if (this.#held?.inert) strip?.focus({ preventScroll: true });
    if (this.#focusNext) this.#host.shadowRoot?.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  get #t(): Catalogue['testimonials'] {
    return this.#i18n.t;
  }
  get #view(): Controls {
    return { t: this.#t, lang: this.#i18n.messagesLang, track: this.track, count: this.#slides.length };
  }

  /** Whether so few places are left that each may have a button. */
  get #few(): boolean {
    return this.moves && this.track.starts(this.#slides.length).length <= MOST_PLACES;
  }
  get #tabs(): boolean {
    return this.#few && this.#host.picker === 'tabs' && this.track.perView === 1;
  }

  /** `off` while the strip moves by itself: a screen reader is not told of each story. */
  get live(): 'polite' | 'off' | typeof nothing {
    return this.moves ? (this.#rotation?.on ? 'off' : 'polite') : nothing;
  }

  /** The story that is in view first. */
  get current(): Slide | undefined {
    return this.#slides[this.track.first];
  }

  /**
   * The strip takes arrow keys. Below tabs, which take them too, it is a stop only where the story has none (APG), and after "show
   * all" it is the place to go on from.
   * @param stops whether Tab stops in the story that is in view.
   */
  tabIndex(stops: boolean): 0 | -1 | typeof nothing {
    if (this.moves) return this.#tabs && stops ? -1 : 0;
    return this.shownAll ? -1 : nothing;
  }

  /** Slides out of view are inert. */
  slide(i: number): SlideRoles {
    const inert = this.moves && !this.track.isInView(i);
    if (!this.on || this.#slides.length < 2) return { role: 'listitem', inert };
    if (this.#tabs) return { role: 'tabpanel', labelledby: `t${i}`, inert };
    return { role: 'group', description: this.#t.slide, label: place(this.#view, i, 1), inert };
  }

  /** The button that stops what moves by itself: first of all. */
  stop(): unknown {
    const t = this.#t;
    const rotation = this.#rotation;
    return rotation?.offered
      ? html`<button class="button" @click=${rotation.toggle}>
          ${rotation.stoppable ? t.stop : t.start}
        </button>`
      : nothing;
  }

  tabs(): unknown {
    return this.#tabs ? picker(this.#view, true) : nothing;
  }

  /** The row of buttons under the slides. */
  controls(): unknown {
    const { moves, shownAll } = this;
    const t = this.#t;
    if (!moves && !shownAll) return nothing;
    return html`<div class="controls" part="controls">
      ${moves ? steps(this.#view) : nothing}
      ${this.#few && !this.#tabs && this.#host.picker !== 'none' ? picker(this.#view, false) : nothing}
      <button class="button quiet all" @click=${this.#onShowAll}>
        ${shownAll ? t.fewer : t.all(formatNumber(this.#i18n.messagesLang, this.#slides.length))}
      </button>
    </div>`;
  }

  readonly #onShowAll = (): void => {
    this.shownAll = !this.shownAll;
    this.#focusNext = this.shownAll ? '.strip' : '.all';
    this.#host.requestUpdate();
  };

  /** Left, right, Home and End on the strip itself; what is focused inside a story keeps its keys. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || !this.moves) return;
    const to = moved(event, this.track.first, this.#slides.length - this.track.perView);
    if (to !== undefined) this.track.go(to, 'key');
  };

  /** What moves the slides by themselves is fetched only where the author asks for it. */
  #rotate(): void {
    if (this.#rotates) return;
    this.#rotates = true;
    void import('./rotation.js').then(
      ({ Rotation }) => {
        this.#rotation = new Rotation(this.#host, () => {
          this.track.step(1, 'autoplay');
        });
        this.#host.requestUpdate();
      },
      () => undefined, // offline: nothing moves
    );
  }

  #tell(reason: SlideReason): void {
    const { first: index, perView } = this.track;
    const slide = this.#slides[index];
    const detail: PeerSlideDetail = {
      index,
      visible: Math.min(perView, this.#slides.length),
      count: this.#slides.length,
      id: slide?.entry?.id ?? slide?.node?.id ?? '',
      reason,
    };
    fire(this.#host, 'peer-slide', detail);
  }
}
