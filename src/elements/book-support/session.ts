import type { BookingAdapter, BookingContext, BookingMessage } from './adapter.js';

/** How long a provider may take to answer, in milliseconds, before other ways are offered. */
export const PATIENCE = 10_000;

/** What happened to the frame. `late` is no end: an answer may still come. */
export type SessionStep = BookingMessage | { type: 'late' };

/**
 * One frame of one provider, from the visitor's agreement to its end. Messages count only from that frame's own window and
 * the provider's origin (promise X3); the frame cannot move the page around it.
 */
export class BookingSession {
  readonly #adapter: BookingAdapter;
  readonly #context: BookingContext;
  readonly #tell: (step: SessionStep) => void;
  readonly #origins: readonly string[];
  readonly #frame = document.createElement('iframe');
  readonly #timer: ReturnType<typeof setTimeout>;

  /** Opens the frame at once, inside `place`. */
  constructor(
    place: Element,
    options: {
      url: URL;
      title: string;
      adapter: BookingAdapter;
      context: BookingContext;
      tell: (step: SessionStep) => void;
    },
  ) {
    const { url, title, adapter, context, tell } = options;
    this.#adapter = adapter;
    this.#context = context;
    this.#tell = tell;
    const address = this.#try(() => adapter.frameUrl?.(new URL(url), context)) ?? url;
    // scripts and its own origin together would let a page of this very site open its sandbox
    const foreign = address.origin !== location.origin;
    this.#origins = foreign ? [address.origin, ...(adapter.origins ?? [])] : ['null'];
    const frame = this.#frame;
    frame.title = title;
    frame.referrerPolicy = 'no-referrer';
    frame.setAttribute(
      'sandbox',
      `allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox${foreign ? ' allow-same-origin' : ''}`,
    );
    addEventListener('message', this.#onMessage);
    frame.addEventListener('load', () => {
      if (!adapter.tellsReady) this.#step({ type: 'ready' });
    });
    this.#timer = setTimeout(() => {
      tell({ type: 'late' });
    }, PATIENCE);
    frame.src = address.href;
    place.append(frame);
  }

  /** Takes the frame away and listens no more. */
  end(): void {
    clearTimeout(this.#timer);
    removeEventListener('message', this.#onMessage);
    this.#frame.remove();
  }

  readonly #onMessage = (event: MessageEvent): void => {
    if (event.source !== this.#frame.contentWindow || !event.source) return;
    if (!this.#origins.includes(event.origin)) return;
    const replies = this.#try(() => this.#adapter.reply?.(event.data, this.#context)) ?? [];
    const to = event.origin === 'null' ? '*' : event.origin;
    for (const reply of replies) this.#frame.contentWindow?.postMessage(reply, to);
    const message = this.#try(() => this.#adapter.read(event.data));
    if (message) this.#step(message);
  };

  #step(message: BookingMessage): void {
    if (message.type === 'height') {
      this.#frame.style.setProperty('block-size', `${Math.min(Math.max(message.height, 300), 4000)}px`);
      return;
    }
    clearTimeout(this.#timer);
    this.#tell(message); // `done` and `fail` make the panel end the session, so a second one is not heard
  }

  /** An adapter of the page's own may throw; the visitor must not notice. */
  #try<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (reason) {
      console.warn(`<peer-book-support>: the adapter "${this.#adapter.name}" failed.`, reason);
      return undefined;
    }
  }
}
