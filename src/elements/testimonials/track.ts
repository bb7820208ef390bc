import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What moved the carousel. */
export type SlideReason = 'previous' | 'next' | 'picker' | 'key' | 'scroll' | 'drag' | 'autoplay' | 'method';

/** How long a scroll must rest before it counts as done, in milliseconds. `scrollend` is not in every engine. */
const REST = 120;

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
  readonly #resized = new ResizeObserver(() => {
    this.#measure();
  });
  #strip: HTMLElement | undefined;
  #told = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #drag: { x: number; left: number; moving: boolean } | undefined;

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
      this.#strip = strip;
      if (strip) this.#resized.observe(strip); // calls back at once, before the first paint
    }
    if (strip) this.#measure();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.watch(undefined);
    clearTimeout(this.#rest);
    this.#drag = undefined;
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
    const end = Math.max(0, count - this.perView);
    return Array.from({ length: Math.ceil(end / this.perView) + 1 }, (_, i) =>
      Math.min(i * this.perView, end),
    );
  }

  isInView(index: number): boolean {
    return index >= this.first && index < this.first + this.perView;
  }

  /** Goes one view on (1) or back (-1), and from one end to the other. */
  step(by: 1 | -1, reason: SlideReason): void {
    const { first, perView } = this;
    const end = this.#end;
    if (by > 0) this.go(first >= end ? 0 : first + perView, reason);
    else this.go(first <= 0 ? end : first - perView, reason);
  }

  /** Shows a slide. The jump has no journey: only a short fade, and that not under reduced motion (see the styles). */
  go(index: number, reason: SlideReason): void {
    const from = this.first;
    this.first = Math.max(0, Math.min(index, this.#end));
    this.#align();
    if (this.first !== from && this.#strip) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!still) this.#strip.animate({ opacity: [0, 1] }, { duration: 150, easing: 'ease-out' });
    }
    this.#tell(reason);
  }

  /** Keeps a slide in view that has another number now, because others came or went. Nothing is told. */
  keep(index: number): void {
    this.first = this.#told = Math.max(0, index);
  }

  #tell(reason: SlideReason): void {
    clearTimeout(this.#rest);
    if (this.first === this.#told) return;
    this.#told = this.first;
    this.#host.requestUpdate();
    this.#arrived(reason);
  }

  #offset(slide: HTMLElement | undefined): number {
    return slide ? slide.offsetLeft - (this.#slides[0]?.offsetLeft ?? 0) : 0; // negative from right to left, like scrollLeft
  }

  #align(behavior: ScrollBehavior = 'instant'): void {
    this.#strip?.scrollTo({ left: this.#offset(this.#slides[this.first]), behavior });
  }

  #measure(): void {
    const strip = this.#strip;
    const [one, two] = this.#slides;
    if (!strip?.clientWidth || !one) return; // in a hidden tab: measured when it is shown
    const pace = two ? Math.abs(this.#offset(two)) : strip.clientWidth;
    const gap = two ? pace - one.offsetWidth : 0;
    const perView = Math.max(1, Math.floor((strip.clientWidth + gap + 2) / pace));
    const first = Math.min(this.first, Math.max(0, this.#slides.length - perView));
    if (perView !== this.perView || first !== this.first) {
      this.perView = perView;
      this.first = this.#told = first;
      this.#host.requestUpdate();
    }
    if (!this.#drag && !this.#rest) this.#align();
  }

  /** Follows a scroll that the visitor makes. */
  readonly onScroll = (): void => {
    const strip = this.#strip;
    if (!strip?.clientWidth) return;
    const at = Math.abs(strip.scrollLeft);
    const near = this.#slides.map((slide) => Math.abs(Math.abs(this.#offset(slide)) - at));
    const atEnd = at > 1 && at >= strip.scrollWidth - strip.clientWidth - 2;
    const first = atEnd ? this.#end : Math.min(this.#end, near.indexOf(Math.min(...near)));
    if (first !== this.first) {
      this.first = first;
      this.#host.requestUpdate();
    }
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      this.#tell('scroll');
    }, REST);
  };

  /* A mouse drags as a finger does. Fingers and pens scroll by themselves. */

  readonly onPointerDown = (event: PointerEvent): void => {
    const strip = this.#strip;
    if (!strip || event.pointerType !== 'mouse' || event.button !== 0) return;
    this.#drag = { x: event.clientX, left: strip.scrollLeft, moving: false };
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const strip = this.#strip;
    const drag = this.#drag;
    if (!strip || !drag) return;
    const by = event.clientX - drag.x;
    if (!drag.moving && Math.abs(by) > 6) {
      drag.moving = true;
      strip.setPointerCapture(event.pointerId);
      strip.toggleAttribute('data-dragged', true);
      getSelection()?.removeAllRanges();
    }
    if (drag.moving) strip.scrollLeft = drag.left - by;
  };

  /** A link or picture must not be torn off the page while its slide is dragged. */
  readonly onDragStart = (event: Event): void => {
    if (this.#drag) event.preventDefault();
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    const strip = this.#strip;
    const drag = this.#drag;
    this.#drag = undefined;
    if (!strip || !drag?.moving) return;
    strip.removeAttribute('data-dragged');
    const by = (event.clientX - drag.x) * (getComputedStyle(strip).direction === 'rtl' ? -1 : 1);
    const from = this.#told;
    // a flick of a sixth of the width is enough
    if (this.first === from && Math.abs(by) > strip.clientWidth / 6)
      this.first = Math.max(0, Math.min(this.#end, from + (by < 0 ? this.perView : -this.perView)));
    this.#align('smooth');
    this.#tell('drag');
    // the click that ends a drag is not meant for the link below it
    const swallow = (click: Event): void => {
      click.preventDefault();
      click.stopPropagation();
    };
    strip.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => {
      strip.removeEventListener('click', swallow, true);
    });
  };
}
