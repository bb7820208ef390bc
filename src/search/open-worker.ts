/**
 * Opens the worker of a search, in the very words that bundlers look for (https://webpack.js.org/guides/web-workers/). The script tag
 * has a way of its own, `src/embed/open-worker.ts`. @throws where the page allows no worker.
 */
export const openWorker = (): Promise<Worker> =>
  Promise.resolve(
    new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'peer-support-widgets' }),
  );
