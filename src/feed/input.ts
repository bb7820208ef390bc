import type { Report } from './notice.js';
import type { Feed } from './schema.js';

/** What came, before anybody knows its format. */
export interface Input {
  /** The document as text. */
  text: string;
  /** The same as JSON, where it is JSON. */
  data: unknown;
  /** Its format, where that is known before its data are looked at. */
  format?: Format;
  /** Where it came from, to resolve addresses without a host. */
  address?: string;
}

/** The names of the formats that are read. */
export type Format =
  'peer' | 'meeting-guide' | 'bmlt' | 'schema-org' | 'hsds' | 'icalendar' | 'csv' | 'table' | 'records';

/** Turns input of one format into a feed and notices. It pauses often, so that the page stays quick. */
export type Adapter = (input: Input, report: Report) => Generator<void, Feed>;

/** Why a feed could not be read at all. */
export type FeedErrorCode =
  'network' | 'offline' | 'status' | 'timeout' | 'too-big' | 'not-json' | 'html' | 'empty' | 'unknown-format';

/** A feed that gives nothing to show. The message is for the developer console; a visitor reads the element's own words. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;

  constructor(code: FeedErrorCode, message: string) {
    super(message);
    this.name = 'FeedError';
    this.code = code;
  }
}
