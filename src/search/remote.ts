/** The page's end of a search in a worker. Loaded only for feeds so large that it pays. */
import { pause, SLICE } from '../text/slices.js';
import type { Answer } from './first-pass.js';
import type { Lexicon } from './lexicon/teach.js';
import type { SearchTerm } from './types.js';
import type { Row } from './word-index.js';

/** What a worker needs to know before the first entry. Lexicons are sent along: a worker loads nothing. */
export interface Setup {
  weights: readonly number[];
  vocabulary: readonly SearchTerm[];
  lexicons: readonly Lexicon[];
}

/** What goes to the worker, in order. */
export type ToWorker = { setup: Setup } | { rows: Row[] } | { query: string; nth: number; asTyped: boolean };
/** What comes back: `ready` once, then the answers. */
export type FromWorker = 'ready' | { nth: number; answer: Answer };

/** A search elsewhere. */
export interface Remote {
  /** Sends the entries that have come since, in slices. */
  send: (count: number, rowAt: (at: number) => Row) => Promise<void>;
  /** @returns `undefined` if the worker has died; the page then searches by itself. */
  ask: (query: string, asTyped?: boolean) => Promise<Answer | undefined>;
  stop: () => void;
}

/** A page that says nothing to a worker within this many milliseconds will not: a policy can refuse it without a word. */
const PATIENCE = 4000;
/** What one message holds at most: copying it is one task. */
const [ROWS, CHARACTERS] = [250, 200_000];

function lengthOf(row: Row): number {
  let sum = 0;
  for (const value of row)
    if (typeof value === 'string') sum += value.length;
    else for (const text of value ?? []) sum += typeof text === 'string' ? text.length : 0;
  return sum;
}

interface Policy {
  createScriptURL: (address: string) => string;
}

let policy: Policy | undefined;

/** An address that a page with Trusted Types takes. @throws where the page's policy allows no policy of ours. */
function trusted(address: string): string {
  const factory = (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } })
    .trustedTypes;
  if (!factory) return address;
  policy ??= factory.createPolicy('peer-support-widgets', { createScriptURL: (same) => same });
  return policy.createScriptURL(address);
}

/** Set by the build of `embed.js`, which knows the bytes of the worker's file; elsewhere it stays as it is. */
const INTEGRITY = '__worker_integrity__';

/**
 * A worker takes no `integrity`, so its file is fetched and checked, and what was checked is what runs (promise X6): asked a
 * second time, a server could send something else. @throws where it differs.
 */
async function checked(url: URL): Promise<string> {
  const response = await fetch(url, { integrity: INTEGRITY, credentials: 'omit' });
  return URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' }));
}

/** A worker must be of the page's own origin. A script from elsewhere is wrapped in a line that imports it. */
async function openWorker(url: URL): Promise<Worker> {
  const own = url.origin === location.origin;
  const address = /^sha/.test(INTEGRITY)
    ? await checked(url)
    : own
      ? url.href
      : URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)}`], { type: 'text/javascript' }));
  return new globalThis.Worker(trusted(address), { type: 'module', name: 'peer-support-widgets' });
}

/**
 * Bundlers find a worker by the very words `new Worker(new URL(…, import.meta.url), …)` and put its file's real address there; so
 * this stands in for `Worker`, and opens it as the page allows.
 */
const opened = (Worker: new (url: URL, options: WorkerOptions) => Opening): Promise<Worker> =>
  new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }).open();

class Opening {
  readonly #url: URL;
  constructor(url: URL) {
    this.#url = url;
  }
  open(): Promise<Worker> {
    return openWorker(this.#url);
  }
}

/** Starts a worker and waits until it says that it is there. @throws or rejects where the page does not allow one. */
export async function startRemote(setup: Setup): Promise<Remote> {
  const worker = await opened(Opening);
  const asked = new Map<number, (answer: Answer | undefined) => void>();
  let dead = false;
  const stop = (): void => {
    dead = true;
    worker.terminate();
    for (const answer of asked.values()) answer(undefined);
    asked.clear();
  };
  await new Promise<void>((ready, refused) => {
    const timer = setTimeout(fail, PATIENCE);
    function fail(): void {
      clearTimeout(timer);
      stop();
      refused(new Error('The page allows no worker'));
    }
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      clearTimeout(timer);
      if (data === 'ready') return ready();
      asked.get(data.nth)?.(data.answer);
      asked.delete(data.nth);
    };
  });
  const tell = (message: ToWorker): void => worker.postMessage(message);
  tell({ setup });
  let sent = 0;
  let nth = 0;
  return {
    async send(count, rowAt) {
      while (sent < count && !dead) {
        const until = performance.now() + SLICE;
        const rows: Row[] = [];
        let left = CHARACTERS;
        while (sent < count && rows.length < ROWS && left > 0 && performance.now() < until) {
          const row = rowAt(sent++);
          rows.push(row);
          left -= lengthOf(row);
        }
        tell({ rows });
        await pause();
      }
    },
    ask: (query, asTyped = false) =>
      new Promise((answer) => {
        if (dead) return answer(undefined);
        asked.set(++nth, answer);
        tell({ query, nth, asTyped });
      }),
    stop,
  };
}
