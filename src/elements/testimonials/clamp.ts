import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What names a slide: the id of its entry, or the author's own element. */
export type Key = string | Element;

/**
 * Which texts are too long for the lines they may have, and which the visitor has opened. The cutting is done by CSS; all
 * of the text stays in the page for screen readers and print.
 */
export class Clamp implements ReactiveController {
  readonly long = new Set<Key>();
  readonly open = new Set<Key>();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #boxes = new Map<Element, Key>();
  // in the next frame: a button that is drawn at once would resize what is observed, and the browser reports a loop
  readonly #resized = new ResizeObserver(() => {
    requestAnimationFrame(this.#measure);
  });

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Watches these boxes, and no others, from now on. Called after each drawing. */
  watch(pairs: readonly (readonly [Element | null, Key])[]): void {
    const boxes = new Map(pairs);
    for (const box of this.#boxes.keys()) {
      if (boxes.has(box)) continue;
      this.#resized.unobserve(box);
      this.#boxes.delete(box);
    }
    for (const [box, key] of boxes) {
      if (!box) continue;
      if (!this.#boxes.has(box)) this.#resized.observe(box);
      this.#boxes.set(box, key);
    }
    queueMicrotask(this.#measure); // after this drawing, before the paint
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#boxes.clear();
  }

  readonly #measure = (): void => {
    for (const [box, key] of this.#boxes) {
      if (!box.clientHeight || this.open.has(key)) continue;
      const long = box.scrollHeight > box.clientHeight + 2;
      if (long === this.long.has(key)) continue;
      if (long) this.long.add(key);
      else this.long.delete(key);
      this.#host.requestUpdate();
    }
  };
}
