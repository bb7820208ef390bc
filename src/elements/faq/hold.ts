let observer: ResizeObserver | undefined;
const release = (): void => observer?.disconnect();

/**
 * Keeps a target at the top of the view while what stands above it is still loading, until the visitor scrolls or presses
 * something. Fetched only in engines without scroll anchoring (WebKit): elsewhere the browser does it.
 */
export function hold(target: Element): void {
  release();
  let top = window.scrollY;
  observer = new ResizeObserver(() => {
    if (window.scrollY !== top || !target.isConnected) return release(); // somebody has scrolled on
    target.scrollIntoView();
    top = window.scrollY;
  });
  observer.observe(document.body);
  for (const type of ['pointerdown', 'keydown'])
    window.addEventListener(type, release, { once: true, capture: true });
}
