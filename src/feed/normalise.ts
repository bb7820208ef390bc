import { FeedError, type Format, type Input } from './input.js';
import { Report, type Notice } from './notice.js';
import { adapterOf, parse, recognise } from './recognise.js';
import type { Feed } from './schema.js';
import { inSlices } from '../text/slices.js';

/** A feed that was read, and what was wrong with it. */
export interface Reading {
  feed: Feed;
  notices: Notice[];
  format: Format;
}

export { inSlices } from '../text/slices.js';

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
