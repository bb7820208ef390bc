import { FeedError } from './input.js';

/** How a feed is fetched. */
export interface LoadOptions {
  signal?: AbortSignal;
  /** Milliseconds until a try is given up. Default 15,000. */
  timeout?: number;
  /** How often a failed try is repeated, each after twice the wait of the last. Default 2. */
  retries?: number;
  /** The wait before the first repetition, in milliseconds. Default 1,000. */
  backOff?: number;
  /** Bytes after which reading stops. Default 64 MiB: about 100,000 groups. */
  maxBytes?: number;
  /** Told the first characters as soon as they are there, while the rest is on its way. */
  onStart?: (text: string) => void;
}

const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((go, stop) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      if (signal?.aborted) stop(signal.reason as Error);
      else go();
    }
    signal?.addEventListener('abort', done);
  });

/** Statuses that pass by themselves; others will be the same the next time. */
const passing = (status: number): boolean =>
  status === 408 || status === 425 || status === 429 || status >= 500;

/**
 * Fetches the text of a feed. No cookies, no referrer, and nothing of the visitor's is in the request.
 * @throws FeedError in words for the console; or what the signal was aborted with.
 */
export async function load(address: string, options: LoadOptions = {}): Promise<string> {
  const { signal, retries = 2, backOff = 1000 } = options;
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(address, options);
    } catch (reason) {
      signal?.throwIfAborted();
      const error = reason as FeedError & { final?: boolean };
      if (attempt >= retries || error.final) throw reason;
    }
    await wait(backOff * 2 ** attempt, signal);
  }
}

async function once(
  address: string,
  { signal, timeout = 15_000, maxBytes = 64 * 2 ** 20, onStart }: LoadOptions,
): Promise<string> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => {
    giveUp.abort();
  }, timeout);
  const stop = (): void => {
    giveUp.abort();
  };
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: giveUp.signal,
      headers: { accept: 'application/json, text/calendar, text/csv, */*;q=0.5' },
    });
    if (!response.ok) {
      const error = new FeedError(
        'status',
        `The feed's server answered ${String(response.status)} for ${address}.`,
      );
      throw passing(response.status) ? error : Object.assign(error, { final: true });
    }
    return await text(response, address, maxBytes, onStart);
  } catch (reason) {
    if (reason instanceof FeedError || signal?.aborted) throw reason;
    if (giveUp.signal.aborted)
      throw new FeedError('timeout', `No answer from ${address} within ${String(timeout / 1000)} seconds.`);
    // Node 20 has no navigator
    if ((globalThis as Partial<typeof globalThis>).navigator?.onLine === false)
      throw new FeedError('offline', 'This device is offline.');
    throw new FeedError(
      'network',
      `${address} could not be reached. If it is on another site, that site must allow it (CORS).`,
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function text(
  response: Response,
  address: string,
  maxBytes: number,
  onStart: LoadOptions['onStart'],
): Promise<string> {
  const tooBig = (): FeedError =>
    Object.assign(
      new FeedError(
        'too-big',
        `${address} is larger than ${String(Math.round(maxBytes / 2 ** 20))} MB. Split it, or leave fields out.`,
      ),
      { final: true },
    );
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooBig();
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  // decoded as it comes, while the network is what one waits for
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    bytes += value.length;
    if (bytes > maxBytes) {
      void reader.cancel();
      throw tooBig();
    }
    const part = decoder.decode(value, { stream: true });
    if (!parts.length) onStart?.(part.slice(0, 2000));
    parts.push(part);
  }
}
