import { nothing, html } from 'lit';
import { stories } from '../../i18n/en/stories.js';
import { formatNumber, type Catalogue, type Localize } from '../../i18n/index.js';
import { iconStyles } from '../../styles/index.js';
import { adopt } from './adopt.js';
import { styles } from './carousel.styles.js';
import { moved, picker, place, steps, type Controls } from './carousel.views.js';
import { checkAttributes, checkInside } from './check.js';
import { fire, type PeerSlideDetail } from './events.js';
import type { Rotation } from './rotation.js';
import type { PeerTestimonials } from './testimonials.js';
import { SHORTEST, type Slide } from './slide.js';
import { Track, type SlideReason } from './track.js';

/** More places than this are no choice but a wall: the picker is left out. */
export const MOST_PLACES = 10;

/** What the page asks for by method. */
export type Move = ['step' | 'go', number];

/** Sets attributes, and takes away what is false. */
function set(element: Element, attributes: Record<string, string | false>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/**
 * What makes a strip of stories a carousel: its place, its controls, its roles, and what it may do by itself. Fetched by an
 * element that is one and has more than one story; until then the strip scrolls by itself.
 */
export class Carousel {
  /** Whether the visitor pressed "show all". */
  shownAll = false;
  readonly track: Track;
  readonly #host: PeerTestimonials;
  readonly #i18n: Localize<'testimonials'>;
  #slides: readonly Slide[] = [];
  #rotation?: Rotation;
  #rotates = false;
  #first: Move | undefined;
  #held: HTMLElement | null = null;
  #focusNext = '';

  /** @param first what was asked of the element before this was here. */
  constructor(host: PeerTestimonials, i18n: Localize<'testimonials'>, first?: Move) {
    this.#host = host;
    this.#first = first;
    this.#i18n = i18n;
    adopt(host, iconStyles);
    adopt(host, styles);
    this.track = new Track(host, (reason) => {
      this.#tell(reason);
    });
  }

  /** Goes on or back by a view, or to a story. */
  move(how: Move[0], n: number): void {
    this.track[how](n, 'method');
  }

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
    const host = this.#host;
    checkAttributes(host);
    checkInside(host, slides);
    const { first, perView } = this.track;
    const before = this.#slides[first]?.key;
    this.#slides = slides;
    const now = slides.findIndex(({ key }) => key === before);
    const at = now < 0 ? Math.max(0, Math.min(first, slides.length - perView)) : now;
    if (at !== first) this.track.keep(at);
    if (host.autoplay > 0) this.#rotate();
    this.#rotation?.set(this.moves && host.autoplay > 0 ? Math.max(SHORTEST, host.autoplay) : 0);
    this.#held = host.shadowRoot?.querySelector<HTMLElement>('.slide:focus-within') ?? null;
  }

  /** After each drawing. */
  updated(strip: HTMLElement | null): void {
    if (strip) this.#name(strip);
    this.track.watch(this.on && strip ? strip : undefined);
    if (this.#first && strip) this.move(...this.#first);
    if (strip) this.#first = undefined;
    this.track.fit(this.#host.height === 'auto');
    // a slide that goes out of view must not take the keyboard's place with it
    if (this.#held?.inert) strip?.focus({ preventScroll: true });
    if (this.#focusNext) this.#host.shadowRoot?.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  get #t(): Catalogue['stories'] {
    return this.#i18n.words('stories', stories);
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

  /** What the whole is for the ear, while it is a carousel. */
  call(internals: ElementInternals): void {
    if (this.moves) internals.role = 'region';
    internals.ariaRoleDescription = this.moves ? this.#t.carousel : null;
  }

  /**
   * Roles and places, set upon what the element draws also without this file. While the strip moves by itself a screen
   * reader is not told of each story; those out of view are inert.
   */
  #name(strip: HTMLElement): void {
    const { on, moves, shownAll } = this;
    const tabs = this.#tabs;
    set(strip, {
      role: on ? 'group' : 'list',
      'aria-live': moves && (this.#rotation?.on ? 'off' : 'polite'),
      tabindex: moves ? '0' : shownAll && '-1',
    });
    [...(strip.children as HTMLCollectionOf<HTMLElement>)].forEach((slide, i) => {
      const grouped = on && !tabs;
      set(slide, {
        role: tabs ? 'tabpanel' : on ? 'group' : 'listitem',
        'aria-roledescription': grouped && this.#t.slide,
        'aria-label': grouped && place(this.#view, i, 1),
        'aria-labelledby': tabs && `t${i}`,
      });
      slide.inert = moves && !this.track.isInView(i);
    });
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
