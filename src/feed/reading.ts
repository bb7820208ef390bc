import type { Adapter, Format, Input } from './input.js';
import { Report, type Notice } from './notice.js';
import type { Feed } from './schema.js';

/** A feed that was read, and what was wrong with it. */
export interface Reading {
  feed: Feed;
  notices: Notice[];
  format: Format;
  /** For each list of the feed the rows its entries came from, counted as in `Notice`. */
  rows: Report['rows'];
}

/** How a document is read. */
export interface NormaliseOptions {
  /** Where it came from, to resolve the addresses of further pages. */
  address?: string;
  signal?: AbortSignal;
  /** Fetches further pages of a list that its server gives in parts. Without it, one page is read. */
  more?: (address: string) => Promise<string>;
}

/** The longest a slice of work may hold the page, in milliseconds: half a frame at 60 a second. */
const SLICE = 8;

/** Lets the page draw and answer before work goes on. */
export const pause = (): Promise<void> =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(0);
  });

/** Runs a generator in slices, so that no task is long. @throws what the signal was aborted with. */
export async function inSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    let step: IteratorResult<void, T>;
    let n = 0;
    do {
      step = work.next();
    } while (!step.done && (++n & 3 || performance.now() < until));
    if (step.done) return step.value;
    await pause();
    signal?.throwIfAborted();
  }
}

/** Runs one format's reader. */
export async function readAs(
  format: Format,
  adapter: Adapter,
  input: Input,
  { signal }: NormaliseOptions,
  hint?: Report['hint'],
): Promise<Reading> {
  const report = new Report();
  if (hint) report.hint = hint;
  const feed = await inSlices(adapter(input, report), signal);
  return { feed, notices: report.notices, format, rows: report.rows };
}
