import type { Report } from './notice.js';
import type { Feed, Group } from './schema.js';

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
  /** Told of a long list as soon as it can be put in order, before all of it is read. */
  begin?: ((begun: Begun) => void) | undefined;
}

/**
 * A list of groups of which all have their names and times, and hence their order and number, while the rest is still to be
 * read: those that come first can be shown at once.
 */
export interface Begun {
  /** The groups as they will be in the feed, in the same order. */
  readonly groups: readonly Group[];
  /** Reads all that is known of the group at this place of `groups`. */
  complete: (index: number) => void;
  /** Groups from all over the list, read: enough to tell which filters will be of use. */
  sample: () => readonly Group[];
  /** The rest is read when this is settled, or after a second: first the beginning is to be seen. To be called as soon as one is told. */
  hold: (drawn: Promise<unknown>) => void;
}

/** The names of the formats that are read. */
export type Format =
  'peer' | 'meeting-guide' | 'bmlt' | 'schema-org' | 'hsds' | 'icalendar' | 'csv' | 'table' | 'records';

/** Turns input of one format into a feed and notices. It pauses often, so that the page stays quick. */
export type Adapter = (input: Input, report: Report) => Generator<unknown, Feed>;

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
