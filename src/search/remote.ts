/** The page's end of a search in a worker. Loaded only for feeds so large that it pays. */
import { pause, SLICE } from '../text/slices.js';
import { openWorker } from './open-worker.js';
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

/** Starts a worker and waits until it says that it is there. @throws or rejects where the page does not allow one. */
export async function startRemote(setup: Setup): Promise<Remote> {
  const worker = await openWorker();
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
