/** Not later than this after the page has loaded, in milliseconds. */
const PATIENCE = 1000;
let isLoaded = false;

/**
 * Resolves when the page has loaded and is idle. A framework that takes over what a server wrote has done so by then: it compares
 * the children of each tag with its own, and what an element had put there before would be a difference.
 */
export const loaded: Promise<void> = new Promise((resolve) => {
  if (!('document' in globalThis)) return;
  const done = (): void => {
    isLoaded = true;
    resolve();
  };
  const idle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: PATIENCE });
    else setTimeout(done); // Safari
  };
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
});

/** Whether `loaded` has resolved. */
export const hasLoaded = (): boolean => isLoaded;
