import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { drag } from './drag.js';

/** What moved the carousel. */
export type SlideReason = 'previous' | 'next' | 'picker' | 'key' | 'scroll' | 'drag' | 'autoplay' | 'method';

/** How long a scroll must rest before it counts as done, in milliseconds. `scrollend` is not in every engine. */
const REST = 120;

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Where a carousel stands and how it moves: how many slides fit into view, and which of them is the first. The scrolling
 * itself is the browser's (scroll-snap), so touch, wheel and keys need nothing here. Slides are never cloned.
 */
export class Track implements ReactiveController {
  /** The first slide in view, counted from 0. */
  first = 0;
  /** How many slides are in view together. */
  perView = 1;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #arrived: (reason: SlideReason) => void;
  // in the next frame: what is drawn anew at once would resize what is observed, and the browser reports a loop
  readonly #resized = new ResizeObserver(() => {
    requestAnimationFrame(this.#measure);
  });
  #strip: HTMLElement | undefined;
  /** The place that was told last. */
  #told = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Whether a drag is gliding to its place. */
  #gliding = false;

  /** @param arrived is told when another slide has become the first, and why. */
  constructor(host: ReactiveControllerHost & HTMLElement, arrived: (reason: SlideReason) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  /** Works on this strip from now on; on none where the slides do not scroll. Called after each drawing. */
  watch(strip: HTMLElement | undefined): void {
    if (strip !== this.#strip) {
      this.#resized.disconnect();
      this.#strip?.style.removeProperty('block-size');
      this.#listening?.abort();
      this.#strip = strip;
      if (strip) this.#listen(strip);
    }
    if (!strip) return;
    this.#resized.observe(strip);
    queueMicrotask(this.#measure); // after this drawing, before the paint
  }

  #listen(strip: HTMLElement): void {
    const { signal } = (this.#listening = new AbortController());
    strip.addEventListener('scroll', this.#onScroll, { signal });
    strip.addEventListener('pointerdown', this.#onPointerDown, { signal });
    // a link or picture must not be torn off the page while its slide is dragged
    strip.addEventListener(
      'dragstart',
      (event) => {
        event.preventDefault();
      },
      { signal },
    );
  }
  #listening?: AbortController;

  /** Makes the strip as high as what is in view, where the author wants that; else it is as high as its tallest slide. */
  fit(auto: boolean): void {
    const heights = this.#slides.filter((_, i) => this.isInView(i)).map(({ offsetHeight }) => offsetHeight);
    const tallest = Math.max(0, ...heights);
    this.#strip?.style.setProperty('block-size', auto && tallest ? `${tallest}px` : 'auto');
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.watch(undefined);
    this.#settle();
  }

  get #slides(): HTMLElement[] {
    return [...(this.#strip?.children ?? [])] as HTMLElement[];
  }

  /** The last place where a view can start. */
  get #end(): number {
    return Math.max(0, this.#slides.length - this.perView);
  }

  /** Where each view starts: 0, 2, 3 for five slides shown in twos. */
  starts(count: number): number[] {
    const { perView } = this;
    const end = Math.max(0, count - perView);
    return Array.from({ length: Math.ceil(end / perView) + 1 }, (_, i) => Math.min(i * perView, end));
  }

  isInView(index: number): boolean {
    return index >= this.first && index < this.first + this.perView;
  }

  /** Goes one view on (1) or back (-1), and from one end to the other. */
  step(by: number, reason: SlideReason): void {
    const to = this.first + by * this.perView;
    const end = this.#end;
    if (by > 0) this.go(this.first >= end ? 0 : to, reason);
    else this.go(this.first <= 0 ? end : to, reason);
  }

  /** Shows a slide. The jump has no journey, only a short fade, and that not under reduced motion. */
  go(index: number, reason: SlideReason): void {
    const from = this.first;
    this.#put(index);
    this.#settle();
    this.#align();
    if (this.first !== from && !isCalm())
      this.#strip?.animate({ opacity: [0, 1] }, { duration: 150, easing: 'ease-out' });
    this.#tell(reason);
  }

  /** Keeps a slide in view that has another number now, because others came or went. Nothing is told. */
  keep(index: number): void {
    this.#settle(); // a scroll that is still going was meant for the old numbers
    this.first = this.#told = index;
  }

  #put(index: number): void {
    this.first = Math.max(0, Math.min(Math.trunc(index) || 0, this.#end));
  }

  #tell(reason: SlideReason): void {
    if (this.first === this.#told) return;
    this.#told = this.first;
    this.#host.requestUpdate();
    this.#arrived(reason);
  }

  /** From the first slide; negative from right to left, as `scrollLeft` is. */
  #offset(slide: HTMLElement | undefined): number {
    return slide ? slide.offsetLeft - (this.#slides[0]?.offsetLeft ?? 0) : 0;
  }

  #align(behavior: ScrollBehavior = 'instant'): void {
    const strip = this.#strip;
    if (strip?.clientWidth) strip.scrollTo({ left: this.#offset(this.#slides[this.first]), behavior });
  }

  readonly #measure = (): void => {
    const strip = this.#strip;
    const [one, two] = this.#slides;
    if (!strip?.clientWidth || !one) return; // in a hidden tab: measured when it is shown
    const pace = two ? Math.abs(this.#offset(two)) : strip.clientWidth;
    const gap = two ? pace - one.offsetWidth : 0;
    const perView = Math.max(1, Math.floor((strip.clientWidth + gap + 2) / pace));
    if (perView !== this.perView) {
      this.perView = perView;
      this.#host.requestUpdate();
    }
    if (this.first > this.#end) {
      this.keep(this.#end);
      this.#host.requestUpdate();
    }
    if (!this.#rest) this.#align();
  };

  /** Follows a scroll that the visitor makes. */
  readonly #onScroll = (): void => {
    const strip = this.#strip;
    if (!strip?.clientWidth) return;
    if (!this.#gliding) {
      const at = Math.abs(strip.scrollLeft);
      const far = this.#slides.map((slide) => Math.abs(Math.abs(this.#offset(slide)) - at));
      const atEnd = at > 1 && at >= strip.scrollWidth - strip.clientWidth - 2;
      const before = this.first;
      this.#put(atEnd ? this.#end : far.indexOf(Math.min(...far)));
      if (this.first !== before) this.#host.requestUpdate();
    }
    this.#restSoon();
  };

  #restSoon(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      if (this.#strip?.hasAttribute('data-dragged') && !this.#gliding) return this.#restSoon(); // held still
      if (this.#gliding) this.#align(); // some engines begin a smooth scroll late, or not at all
      this.#settle();
      this.#tell('scroll');
    }, REST);
  }

  #settle(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#gliding = false;
    this.#strip?.removeAttribute('data-dragged');
  }

  /** A mouse may drag. */
  readonly #onPointerDown = (event: PointerEvent): void => {
    const strip = this.#strip;
    if (!strip || event.pointerType !== 'mouse' || event.button !== 0) return;
    drag(strip, event, this.#land);
  };

  readonly #land = (right: number): void => {
    const strip = this.#strip;
    if (!strip) return;
    const on = getComputedStyle(strip).direction === 'rtl' ? right : -right;
    // a flick of a sixth of the width is enough
    if (this.first === this.#told && Math.abs(on) > strip.clientWidth / 6)
      this.#put(this.first + Math.sign(on) * this.perView);
    this.#gliding = true;
    this.#align(isCalm() ? 'instant' : 'smooth');
    this.#restSoon();
    this.#tell('drag');
  };
}
