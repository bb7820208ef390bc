/**
 * Lets a mouse drag a strip as a finger does; fingers and pens scroll by themselves.
 * @param down the press that may become a drag.
 * @param land is told at the end how far the strip was dragged, in pixels to the right.
 */
export function drag(strip: HTMLElement, down: PointerEvent, land: (by: number) => void): void {
  const left = strip.scrollLeft;
  const over = new AbortController();
  let moving = false;
  const on = (
    type: string,
    listener: (event: PointerEvent) => void,
    options?: AddEventListenerOptions,
  ): void => {
    strip.addEventListener(type, listener as EventListener, { signal: over.signal, ...options });
  };
  const end = (event: PointerEvent): void => {
    over.abort();
    if (!moving) return;
    swallowClick(strip);
    land(event.clientX - down.clientX);
  };
  on('pointermove', (event) => {
    if (!(event.buttons & 1)) return void end(event); // let go outside
    const by = event.clientX - down.clientX;
    if (!moving && Math.abs(by) > 6) {
      moving = true;
      strip.setPointerCapture(event.pointerId);
      strip.toggleAttribute('data-dragged', true); // no snapping and no selecting meanwhile
      getSelection()?.removeAllRanges();
    }
    if (moving) strip.scrollLeft = left - by;
  });
  on('pointerup', end);
  on('pointercancel', end);
}

/** The click that ends a drag is not meant for the link below it. */
function swallowClick(strip: HTMLElement): void {
  const swallow = (click: Event): void => {
    click.preventDefault();
    click.stopPropagation();
  };
  strip.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => {
    strip.removeEventListener('click', swallow, true);
  });
}
