import type { Temporal as Standard } from 'temporal-polyfill';

type TemporalApi = typeof Standard;

let found: TemporalApi | undefined;
let loading: Promise<void> | undefined;

/**
 * The engine's `Temporal`, or its polyfill once `ready()` has fetched it, or `undefined` until then. All that this room
 * knows about time zones comes from here.
 */
export const temporal = (): TemporalApi | undefined =>
  (found ??= (globalThis as { Temporal?: TemporalApi }).Temporal);

/** Whether dates can be worked out now. */
export const isReady = (): boolean => Boolean(temporal());

/**
 * Fetches the polyfill of `Temporal` (17 kB) where the engine has none (WebKit, Node 20); elsewhere resolves at once and
 * fetches nothing. Nothing global is changed. Until then the functions of this room know no dates and say the words only.
 * A failed download is not remembered: the next call asks again.
 */
export function ready(): Promise<void> {
  if (temporal()) return Promise.resolve();
  return (loading ??= import('temporal-polyfill/implementation').then(
    (polyfill) => void (found = polyfill.Temporal),
    (reason: unknown) => {
      loading = undefined;
      throw reason;
    },
  ));
}
