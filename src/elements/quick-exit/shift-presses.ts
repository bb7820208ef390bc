import { openRoots } from './open-roots.js';

/** Three presses of Shift count when they fall within this time, in milliseconds. */
const WITHIN = 5000;
const PRESSES = 3;

/** What happened to the count. */
export type ShiftStep = { left: number } | 'expired' | 'reset';

/**
 * What a page sees of a screen reader's Shift+H ("heading before"): the reader keeps the letter, and between Shift down and
 * Shift up its cursor moves. A Shift that is pressed for itself moves nothing.
 */
const READER_MOVES = ['selectionchange', 'scroll', 'focusin'];

/**
 * Counts presses of a real Shift key, left and right alike. Shift that was held for something else (a capital letter, a
 * range of text) does not count and starts the count anew, nor does one that repeats because it is held, nor one that moved
 * a screen reader's cursor, nor one from a virtual keyboard: those send no `code`, or the code 229, when a phone turns to
 * capitals by itself.
 */
export class ShiftPresses {
  readonly #tell: (step: ShiftStep) => void;
  #count = 0;
  #alone = false;
  /** Takes away what listens while Shift is down. */
  #down?: AbortController | undefined;
  #timer?: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (step: ShiftStep) => void) {
    this.#tell = tell;
  }

  listen(): void {
    addEventListener('keydown', this.#onDown, true);
    addEventListener('keyup', this.#onUp, true);
    addEventListener('pointerdown', this.#onOther, true);
  }

  stop(): void {
    removeEventListener('keydown', this.#onDown, true);
    removeEventListener('keyup', this.#onUp, true);
    removeEventListener('pointerdown', this.#onOther, true);
    this.#alone = false;
    this.#down?.abort();
    this.#end();
  }

  readonly #onDown = (event: KeyboardEvent): void => {
    if (!isShift(event)) this.#onOther();
    else if (!event.repeat) {
      this.#alone = true;
      this.#watchReader();
    }
  };

  /** Scrolling inside a shadow root, and a caret in a box there, are not heard outside it. */
  #watchReader(): void {
    this.#down?.abort();
    this.#down = new AbortController();
    const options = { capture: true, signal: this.#down.signal };
    const moved = (): void => {
      this.#alone = false;
    };
    for (const type of READER_MOVES) {
      addEventListener(type, moved, options);
      for (const root of openRoots(document)) root.addEventListener(type, moved, options);
    }
  }

  readonly #onUp = (event: KeyboardEvent): void => {
    if (event.key === 'Shift') this.#down?.abort();
    if (!isShift(event) || !this.#alone) return;
    this.#alone = false;
    this.#count++;
    this.#timer ??= setTimeout(() => {
      this.#end();
      this.#tell('expired');
    }, WITHIN);
    const left = PRESSES - this.#count;
    if (!left) this.#end();
    this.#tell({ left });
  };

  readonly #onOther = (): void => {
    this.#alone = false;
    if (!this.#count) return;
    this.#end();
    this.#tell('reset');
  };

  #end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#count = 0;
  }
}

const isShift = (event: KeyboardEvent): boolean =>
  event.isTrusted &&
  event.key === 'Shift' &&
  /^Shift(?:Left|Right)$/.test(event.code) &&
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells a virtual keyboard's key apart
  event.keyCode !== 229 &&
  !(event.ctrlKey || event.altKey || event.metaKey);
