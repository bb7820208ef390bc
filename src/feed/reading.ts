import { fetchEntities, fetchNumbers, lacksNumbers, missedEntities } from '../text/index.js';
import { inSlices } from '../text/slices.js';
import type { Adapter, Begun, Format, Input } from './input.js';
import { Report, type FeedIssue } from './notice.js';
import type { Feed } from './schema.js';

/** A feed that was read, and what was wrong with it. */
export interface Reading {
  feed: Feed;
  notices: FeedIssue[];
  format: Format;
  /** For each list of the feed the rows its entries came from, counted as in `FeedIssue`. */
  rows: Report['rows'];
}

/** How a document is read. */
export interface NormaliseOptions {
  /** Where it came from, to resolve the addresses of further pages. */
  address?: string;
  signal?: AbortSignal;
  /** Fetches further pages of a list that its server gives in parts. Without it, one page is read. */
  more?: (address: string) => Promise<string>;
  /** Told of a long list as soon as it can be put in order. Then the page gets time to draw what comes first. */
  begin?: (begun: Begun) => void;
}

/** Runs one format's reader. */
export async function readAs(
  format: Format,
  adapter: Adapter,
  input: Input,
  options: NormaliseOptions,
  hint?: Report['hint'],
): Promise<Reading> {
  const report = new Report();
  const missed = missedEntities();
  if (hint) report.hint = hint;
  const feed = await inSlices(adapter(input, report), options.signal);
  // rarely needed, so all names of entities are fetched with the first feed that has more than the usual ones
  if (missedEntities() !== missed && (await fetchEntities()))
    return readAs(format, adapter, { ...input, begin: undefined }, options, hint);
  if (lacksNumbers()) await fetchNumbers();
  return { feed, notices: report.notices, format, rows: report.rows };
}
