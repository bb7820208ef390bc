/**
 * Put into a page before any of its scripts: notes when the first row can be seen, how long the tasks were, and how long a key
 * takes to change the rows. It looks into open shadow roots.
 */
(() => {
  const bench = (window.__bench = {
    firstRows: 0,
    long: [],
    errors: [],
    shift: 0,
  });
  const ROWS = window.__rows;
  /** Shadow roots are noted as they are made: to walk through the page for them each frame would itself be the load. */
  const roots = [document];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  const rows = () => roots.flatMap((root) => [...root.querySelectorAll(ROWS)]);
  bench.rows = () => rows().length;
  bench.elements = () => roots.reduce((n, root) => n + root.querySelectorAll('*').length, 0);
  const seen = () => {
    const found = rows();
    return `${found.length}|${found
      .slice(0, 12)
      .map((row) => row.textContent.trim().slice(0, 80))
      .join('|')}`;
  };

  const wait = () => {
    const [first] = rows();
    if (first?.getClientRects().length) requestAnimationFrame(() => (bench.firstRows = performance.now()));
    else requestAnimationFrame(wait);
  };
  requestAnimationFrame(wait);

  addEventListener('error', ({ message }) => bench.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => bench.errors.push(String(reason)));
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('longtask', ({ startTime, duration }) => bench.long.push({ startTime, duration }));
  observe('layout-shift', ({ value, hadRecentInput }) => (bench.shift += hadRecentInput ? 0 : value));

  /** Milliseconds from the next key to the first frame in which the rows are others; `undefined` after ten seconds. */
  bench.nextKey = () => {
    const before = seen();
    const began = performance.now();
    let pressed;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), {
      capture: true,
      once: true,
    });
    return new Promise((done) => {
      const look = () => {
        if (pressed !== undefined && seen() !== before)
          requestAnimationFrame(() => done({ ms: performance.now() - pressed, rows: rows().length }));
        else if (performance.now() - began > 10_000) done({ ms: undefined, rows: rows().length });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  };
})();
