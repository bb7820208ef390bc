/**
 * The table of ways in which lists come. To add a system:
 *
 * - where its rows are in plain words, or of a format that is read here, and something stands around them (Airtable's
 *   `{ records: [{ fields }] }`), add a `Wrapping`: what is inside is then recognised by itself;
 * - where its rows need a reader of their own, add a `Way`.
 *
 * The first that fits counts. Marks are shapes and keys, never the name of a host, and more than one word that others use too.
 */
import type { Adapter, Format, Input } from '../input.js';
import { isRow, someRow, type Found } from './lists.js';
import { isBmlt, isGuide, isHsds } from './marks.js';

/** Something that stands around a list. The checker says what it was taken for. */
export interface Wrapping {
  /** What people call it: "Airtable". */
  name: string;
  /** `data` is `undefined` where the text is no JSON: a web page, YAML. */
  is: (input: Input) => boolean;
  /**
   * What is inside, as data or as a text; `undefined` where there is nothing that can be read.
   * May fetch its code by `import()`, so that nobody loads it for nothing.
   */
  unwrap: (input: Input) => unknown;
}

/** A format with a reader of its own. */
export interface Way {
  format: Format;
  /** What people call it, where the format's name does not say it. */
  name?: string;
  /** @param found the list of the document, wherever it is in it. */
  is: (input: Input, found: Found | undefined) => boolean;
  reader: () => Promise<Adapter>;
  /** Whether its server may give a list in pages: see `pages.ts`. */
  pages?: boolean;
}

export const WRAPPINGS: readonly Wrapping[] = [];

export const WAYS: readonly Way[] = [
  {
    format: 'table',
    is: ({ data }) => isRow(data) && Array.isArray(data.columns) && Array.isArray(data.rows),
    reader: async () => (await import('./table.js')).readTable,
  },
  {
    format: 'bmlt',
    is: ({ data }, found) => isBmlt(data, found?.rows),
    reader: async () => (await import('./bmlt.js')).readBmlt,
    pages: true,
  },
  {
    format: 'schema-org',
    is: ({ data }) =>
      someRow(isRow(data) ? [data] : data, (row) => '@graph' in row || '@type' in row || '@context' in row),
    reader: async () => (await import('./schema-org.js')).readSchemaOrg,
  },
  {
    format: 'meeting-guide',
    is: (_, found) => isGuide(found?.rows),
    reader: async () => (await import('./meeting-guide.js')).readMeetingGuide,
  },
  {
    format: 'hsds',
    is: ({ data }, found) => isHsds(data, found?.rows),
    reader: async () => (await import('./hsds.js')).readHsds,
    pages: true,
  },
  {
    format: 'icalendar',
    is: ({ text }) => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text),
    reader: async () => (await import('./icalendar.js')).iCalendarReader(),
  },
  {
    format: 'records',
    is: (_, found) =>
      found !== undefined &&
      (!found.rows.length ||
        someRow(found.rows, (row) => Object.values(row).some((value) => typeof value === 'string'))),
    reader: async () => (await import('./table.js')).readRecords,
  },
];
