import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fire } from '../../context/index.js';

/** How long the button keeps its word after pointer and focus have left; a touch "leaves" before its click comes. */
const LINGER = 400;

/**
 * Moves the slides on by itself where the author asked for it. It stops for good when focus or a pointer comes in, when
 * the button is pressed, and under reduced motion; it waits while the page is hidden or the slides are off the screen;
 * it never starts again by itself (WCAG 2.2.2; https://www.w3.org/WAI/ARIA/apg/patterns/carousel/). Fetched where it is
 * asked for.
 */
export class Rotation implements ReactiveController {
  /** Whether the slides move by themselves. */
  on = false;
  /** Whether the button says "stop": also while focus or pointer hold the slides, so that no word changes in the hand. */
  stoppable = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #turn: () => void;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #sight = new IntersectionObserver((seen) => {
    this.#seen = seen.some((each) => each.isIntersecting);
    this.#wait();
  });
  readonly #within = new Set<string>();
  #seconds = 0;
  #seen = false;
  #stopped: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lingers: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, turn: () => void) {
    this.#host = host;
    this.#turn = turn;
    this.#stopped = host.matches(':hover, :focus-within'); // somebody is here already
    host.addController(this);
    for (const type of ['focusin', 'pointerenter']) host.addEventListener(type, this.#hold);
    for (const type of ['focusout', 'pointerleave']) host.addEventListener(type, this.#release);
  }

  /** Whether there is anything to start or stop. */
  get offered(): boolean {
    return this.#seconds > 0 && !this.#calm.matches;
  }

  /** @param seconds between two slides; 0 for never. Told before each drawing; only a change does anything. */
  set(seconds: number): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    this.on = this.stoppable = this.offered && !this.#stopped;
    this.#wait();
  }

  /** The visitor pressed the button. */
  readonly toggle = (): void => {
    this.#stopped = this.stoppable;
    this.stoppable = !this.#stopped;
    this.#put(this.stoppable && this.offered);
  };

  hostConnected(): void {
    this.#sight.observe(this.#host);
    this.#calm.addEventListener('change', this.#onCalm);
    document.addEventListener('visibilitychange', this.#wait);
  }

  hostDisconnected(): void {
    this.#sight.disconnect();
    this.#calm.removeEventListener('change', this.#onCalm);
    document.removeEventListener('visibilitychange', this.#wait);
    this.#seen = false;
    this.#within.clear();
    clearTimeout(this.#timer);
    clearTimeout(this.#lingers);
  }

  #put(on: boolean): void {
    if (on !== this.on) {
      this.on = on;
      fire(this.#host, 'peer-rotate', { on });
    }
    this.#wait();
    this.#host.requestUpdate();
  }

  /** Counts the seconds to the next slide, from now. */
  readonly #wait = (): void => {
    clearTimeout(this.#timer);
    if (!this.on || !this.#seen || document.hidden) return;
    this.#timer = setTimeout(() => {
      this.#turn();
      this.#wait();
    }, this.#seconds * 1000);
  };

  readonly #onCalm = (): void => {
    if (this.#calm.matches) this.#stopped = true;
    this.stoppable = false;
    this.#put(false);
  };

  readonly #hold = ({ type }: Event): void => {
    this.#within.add(type.slice(0, 5));
    if (!this.on) return;
    this.#stopped = true;
    this.#put(false);
  };

  readonly #release = ({ type }: Event): void => {
    this.#within.delete(type.slice(0, 5));
    clearTimeout(this.#lingers);
    this.#lingers = setTimeout(() => {
      if (this.on || this.#within.size) return;
      this.stoppable = false;
      this.#host.requestUpdate();
    }, LINGER);
  };
}
