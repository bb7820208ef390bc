let stop = (): void => undefined;

/** As long as a page may take to come to rest, in milliseconds. */
const REST = 10_000;

/**
 * Keeps a target at the top of the view while what stands above it is still loading, until somebody scrolls on or presses something.
 * Browsers keep a place by themselves, but lose it where the page was too short to have the target at the top; WebKit
 * does not.
 */
export function hold(target: Element): void {
  stop();
  const place = (): number => target.getBoundingClientRect().top;
  const height = (): number => document.body.getBoundingClientRect().height;
  let held = [place(), height()] as const;
  const observer = new ResizeObserver(() => {
    if (!target.isConnected) return void stop();
    target.scrollIntoView();
    held = [place(), height()];
  });
  const leave = new AbortController();
  const timer = setTimeout(() => {
    stop();
  }, REST);
  stop = () => {
    observer.disconnect();
    leave.abort();
    clearTimeout(timer);
  };
  const options = { capture: true, passive: true, signal: leave.signal };
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    window.addEventListener(type, stop, options);
  const onScroll = (): void => {
    // far from where it was held, and the page has not grown: the page's own script wants to be elsewhere
    if (height() === held[1] && Math.abs(place() - held[0]) > window.innerHeight / 2) stop();
  };
  window.addEventListener('scroll', onScroll, options);
  observer.observe(document.body);
}
