import { FeedError, type Format, type Input } from './input.js';
import { Report, type Notice } from './notice.js';
import { adapterOf, parse, recognise } from './recognise.js';
import type { Feed } from './schema.js';

/** A feed that was read, and what was wrong with it. */
export interface Reading {
  feed: Feed;
  notices: Notice[];
  format: Format;
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
    } while (!step.done && (++n & 15 || performance.now() < until));
    if (step.done) return step.value;
    await pause();
    signal?.throwIfAborted();
  }
}

/**
 * Turns a document into a feed. Whatever can be understood is there; what could not is a notice.
 * @param document the text of a feed, or what `JSON.parse` made of it.
 * @throws FeedError only where nothing at all can be read (not JSON, a web page, an unknown format).
 */
export async function normalise(
  document: unknown,
  options: { address?: string; signal?: AbortSignal } = {},
): Promise<Reading> {
  const report = new Report();
  const text = typeof document === 'string' ? document : '';
  const input: Input = { text, data: text ? parse(text, report) : document };
  if (options.address) input.address = options.address;
  const format = recognise(input);
  if (!format)
    throw new FeedError(
      'unknown-format',
      'This is no kind of feed that is read here. See the list of formats.',
    );
  const adapter = await adapterOf(format);
  const feed = await inSlices(adapter(input, report), options.signal);
  return { feed, notices: report.notices, format };
}
