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
import { isRow, someRow, type Found, type Row } from './lists.js';
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
  /** Whether it makes new rows instead of giving those that are there: what it leaves out is to be named. */
  makes?: boolean;
}

/** A format with a reader of its own. */
export interface Way {
  format: Format;
  /** What people call it, where the format's name does not say it. */
  name?: string;
  /** @param found the list of the document, wherever it is in it. */
  is: (input: Input, found: Found | undefined) => boolean;
  reader: () => Promise<Adapter>;
}

const rows = (): Promise<typeof import('./unwrap-rows.js')> => import('./unwrap-rows.js');
const events = (): Promise<typeof import('./unwrap-events.js')> => import('./unwrap-events.js');
const within = (value: unknown, key: string): unknown => (isRow(value) ? value[key] : undefined);
/** A wrapping of JSON objects. */
const around = (name: string, is: (data: Row) => boolean, unwrap: (data: Row) => unknown): Wrapping => ({
  name,
  is: ({ data }) => isRow(data) && is(data),
  unwrap: ({ data }) => unwrap(data as Row),
});
/** The same for a calendar or a system of events, whose rows become groups. */
const making = (...way: Parameters<typeof around>): Wrapping => ({ ...around(...way), makes: true });

export const WRAPPINGS: readonly Wrapping[] = [
  making(
    'The Events Calendar (WordPress)',
    ({ events: list, rest_url }) =>
      someRow(
        list,
        (row) => 'start_date' in row && ('utc_start_date' in row || 'venue' in row || rest_url !== undefined),
      ),
    async (data) => (await events()).eventsCalendar(data),
  ),
  making(
    'Google Calendar',
    ({ kind, items }) =>
      kind === 'calendar#events' ||
      someRow(
        items,
        ({ summary, start }) =>
          typeof summary === 'string' && isRow(start) && ('dateTime' in start || 'date' in start),
      ),
    async (data) => (await events()).googleCalendar(data),
  ),
  making(
    'Localist',
    ({ events: list }) => someRow(list, ({ event }) => isRow(event) && Array.isArray(event.event_instances)),
    async (data) => (await events()).localist(data),
  ),
  making(
    'Mobilize',
    ({ data: list }) => someRow(list, (row) => Array.isArray(row.timeslots) && 'title' in row),
    async (data) => (await events()).mobilize(data),
  ),
  making(
    'Mobilizon',
    ({ data: inner }) =>
      [
        within(inner, 'events'),
        within(inner, 'searchEvents'),
        within(within(inner, 'group'), 'organizedEvents'),
      ].some((each) => someRow(within(each, 'elements'), (row) => 'beginsOn' in row)),
    async (data) => (await events()).mobilizon(data),
  ),
  making(
    'a page of Squarespace',
    (data) =>
      [data.items, data.upcoming].some((list) =>
        someRow(list, (row) => typeof row.startDate === 'number' && 'title' in row && 'urlId' in row),
      ),
    async (data) => (await events()).squarespace(data),
  ),
  around(
    'OpenActive',
    ({ items }) => someRow(items, (row) => 'state' in row && 'kind' in row),
    async (data) => (await events()).openActive(data),
  ),
  around(
    'Airtable',
    ({ records }) => someRow(records, ({ fields }) => isRow(fields)),
    async (data) => (await rows()).airtable(data),
  ),
  around(
    'Notion',
    ({ results }) =>
      someRow(
        results,
        ({ properties }) =>
          isRow(properties) &&
          Object.values(properties).some((each) => typeof within(each, 'type') === 'string'),
      ),
    async (data) => (await rows()).notion(data),
  ),
  around(
    'Baserow',
    (data) =>
      'count' in data && 'next' in data && someRow(data.results, (row) => 'id' in row && 'order' in row),
    async (data) => (await rows()).baserow(data),
  ),
  around(
    'JSON:API (Drupal)',
    (data) => isRow(data.jsonapi) && someRow(data.data, ({ attributes }) => isRow(attributes)),
    async (data) => (await rows()).attributes(data),
  ),
  around(
    'Strapi',
    ({ data: list, meta }) =>
      someRow(
        list,
        ({ attributes, documentId }) =>
          isRow(attributes) || (documentId !== undefined && isRow(within(meta, 'pagination'))),
      ),
    async (data) => (await rows()).attributes(data),
  ),
  {
    name: 'posts of WordPress',
    is: ({ data }) =>
      someRow(data, ({ title, link }) => isRow(title) && 'rendered' in title && link !== undefined),
    unwrap: async ({ data }) => (await rows()).wordpress(data),
  },
  around(
    'GeoJSON',
    ({ type, features }) => type === 'FeatureCollection' && Array.isArray(features),
    async (data) => (await rows()).geojson(data),
  ),
  around(
    'JSON Feed, which has no field for times',
    ({ version, items }) =>
      typeof version === 'string' && /^https?:\/\/jsonfeed\.org\//.test(version) && Array.isArray(items),
    async (data) => (await rows()).jsonFeed(data),
  ),
  {
    name: 'Google Sheets',
    is: ({ data, text }) =>
      data === undefined
        ? text.slice(0, 200).includes('google.visualization.Query.setResponse(')
        : Array.isArray(within(within(data, 'table'), 'cols')) &&
          Array.isArray(within(within(data, 'table'), 'rows')),
    unwrap: async (input) => (await rows()).gviz(input),
  },
  around(
    'several ranges of Google Sheets',
    ({ valueRanges }) => someRow(valueRanges, ({ values }) => Array.isArray(values)),
    async (data) => (await rows()).ranges(data),
  ),
  {
    name: 'RSS or Atom, which has no field for times',
    is: ({ data, text }) =>
      data === undefined &&
      /^\uFEFF?\s*<(?:\?xml[^<>]*>\s*<)?(?:!--[^<>]*-->\s*<)?(?:rss|feed)\b/.test(text.slice(0, 2000)),
    unwrap: async (input) => (await rows()).rss(input),
  },
  {
    name: 'a web page with schema.org in it',
    is: ({ data, text }) =>
      data === undefined && /^\uFEFF?\s*</.test(text) && text.includes('application/ld+json'),
    unwrap: async (input) => (await rows()).page(input),
  },
];

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
        someRow(found.rows, (row) =>
          Object.values(row).some((value) => typeof value === 'string' || isRow(value)),
        )),
    reader: async () => (await import('./table.js')).readRecords,
  },
];
