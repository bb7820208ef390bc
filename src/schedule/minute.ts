/** One timer for the whole page, however many elements show what is on now. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

const hidden = (): boolean => typeof document === 'object' && document.hidden;

function tick(): void {
  plan();
  for (const listener of [...listeners]) listener();
}

function plan(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!listeners.size || hidden()) return;
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
  // in Node a waiting clock must not keep the program alive
  if (typeof timer === 'object') (timer as { unref?: () => void }).unref?.();
}

/** A page that was out of sight catches up at once. */
const onShown = (): void => void (hidden() ? plan() : tick());

/**
 * Calls back at the start of every minute while the page can be seen, and when it comes into sight again.
 * @returns how to stop. With the last listener the timer goes.
 */
export function everyMinute(listener: () => void): () => void {
  const own = (): void => listener(); // so that the same function may listen twice
  listeners.add(own);
  if (listeners.size === 1) {
    if (typeof document === 'object') document.addEventListener('visibilitychange', onShown);
    plan();
  }
  return () => {
    if (!listeners.delete(own) || listeners.size) return;
    if (typeof document === 'object') document.removeEventListener('visibilitychange', onShown);
    plan();
  };
}
