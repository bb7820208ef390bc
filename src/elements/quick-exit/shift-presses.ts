/** Three presses of Shift count when they fall within this time, in milliseconds. */
const WITHIN = 5000;
const PRESSES = 3;

/** What happened to the count. */
export type ShiftStep = { left: number } | 'expired' | 'reset';

/**
 * Counts presses of a real Shift key, left and right alike. Shift that was held for something else (a capital letter, a
 * range of text) does not count and starts the count anew, nor does one that repeats because it is held, nor one from a
 * virtual keyboard: those send no `code`, or the code 229, when a phone turns to capitals by itself.
 */
export class ShiftPresses {
  readonly #tell: (step: ShiftStep) => void;
  #count = 0;
  #alone = false;
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
    this.#end();
  }

  readonly #onDown = (event: KeyboardEvent): void => {
    if (!isShift(event)) this.#onOther();
    else if (!event.repeat) this.#alone = true;
  };

  readonly #onUp = (event: KeyboardEvent): void => {
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
