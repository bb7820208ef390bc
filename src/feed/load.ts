import { Decoder } from './decode.js';
import { FeedError } from './input.js';

/** How a feed is fetched. */
export interface LoadOptions {
  signal?: AbortSignal;
  /** Milliseconds without a byte after which a try is given up. A slow line that goes on is waited for. Default 15,000. */
  timeout?: number;
  /** How often a failed try is repeated, each after twice the wait of the last. Default 2. */
  retries?: number;
  /** The wait before the first repetition, in milliseconds, where the server names none (`Retry-After`). Default 1,000. */
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

/** A server that wants to be left alone for longer, in milliseconds, is not asked again. */
const LONGEST = 60_000;

/** What a try that failed says about the next. */
interface Failure extends FeedError {
  /** There is none. */
  final?: boolean;
  /** It may come after so many milliseconds. */
  after?: number;
}

/** The milliseconds in a `Retry-After`: seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

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
      const { final, after = 0 } = reason as Failure;
      if (attempt >= retries || final || after > LONGEST) throw reason;
      await wait(Math.max(backOff * 2 ** attempt, after), signal);
    }
  }
}

async function once(
  address: string,
  { signal, timeout = 15_000, maxBytes = 64 * 2 ** 20, onStart }: LoadOptions,
): Promise<string> {
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts from the last byte. */
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      giveUp.abort();
    }, timeout);
  };
  const stop = (): void => {
    giveUp.abort();
  };
  signal?.addEventListener('abort', stop);
  alive();
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
      const after = retryAfter(response.headers.get('retry-after'));
      throw Object.assign(error, passing(response.status) ? { after } : { final: true });
    }
    alive();
    return await text(response, { address, maxBytes, onStart, alive });
  } catch (reason) {
    if (reason instanceof FeedError || signal?.aborted) throw reason;
    if (giveUp.signal.aborted)
      throw new FeedError('timeout', `Nothing came from ${address} for ${String(timeout / 1000)} seconds.`);
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

interface Around extends Pick<LoadOptions, 'onStart'> {
  address: string;
  maxBytes: number;
  /** Told of each part. */
  alive: () => void;
}

const charsetOf = (type: string | null): string | undefined =>
  /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(type ?? '')?.[1];

async function text(response: Response, { address, maxBytes, onStart, alive }: Around): Promise<string> {
  const tooBig = (): FeedError =>
    Object.assign(
      new FeedError(
        'too-big',
        `${address} is larger than ${String(Math.round(maxBytes / 2 ** 20))} MB. Split it, or leave fields out.`,
      ),
      { final: true },
    );
  const { body, headers } = response;
  if (Number(headers.get('content-length')) > maxBytes) throw tooBig();
  // decoded as it comes, while the network is what one waits for
  const decoder = new Decoder(charsetOf(headers.get('content-type')));
  if (!body) {
    decoder.add(new Uint8Array(await response.arrayBuffer()));
    return decoder.end();
  }
  const reader = body.getReader();
  let bytes = 0;
  let started = false;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decoder.end();
    alive();
    bytes += value.length;
    if (bytes > maxBytes) {
      void reader.cancel();
      throw tooBig();
    }
    const part = decoder.add(value);
    if (!started && part) onStart?.(part.slice(0, 2000));
    started ||= part !== '';
  }
}
