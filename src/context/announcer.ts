import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough that somebody who types is not talked over, short enough to belong to what was typed. */
const PAUSE = 700;

/** Says something once the visitor pauses, not at every key (WCAG 4.1.3). Draw `text` in an element with `aria-live="polite"`. */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** @param said is called after the words are there: the moment when things stand still. */
  say(text: string, said?: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // the same words twice in a row would not be read out again
      this.text = text === this.text ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
      said?.();
    }, PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
