import { waitUntil as within } from '@open-wc/testing';

/** Waits until something is so; long enough for a busy machine. The runner's own limit ends a test that waits in vain. */
export const waitUntil = (
  so: Parameters<typeof within>[0],
  message?: string,
  options: { interval?: number; timeout?: number } = {},
): Promise<void> => within(so, message, { timeout: 6000, ...options });
