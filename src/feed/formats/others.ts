/** All formats but the own one: how each is recognised, and its reader, which is fetched when it is met. */
import { FeedError, type Adapter, type Format, type Input } from '../input.js';
import { readAs, type NormaliseOptions, type Reading } from '../reading.js';
import type { Notice } from '../notice.js';
import { hint } from './hints.js';
import { listOf } from './lists.js';
import { mendJson } from './mend-json.js';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Way {
  format: Format;
  is: (input: Input) => boolean;
  reader: () => Promise<Adapter>;
}

const WAYS: Way[] = [
  {
    format: 'table',
    is: ({ data }) => isObject(data) && Array.isArray(data.columns) && Array.isArray(data.rows),
    reader: async () => (await import('./table.js')).readTable,
  },
  {
    format: 'bmlt',
    is: ({ data }) =>
      isObject(data) && Array.isArray(data.meetings) && !isGuide(data.meetings)
        ? true
        : someRow(
            listOf(data),
            (row) =>
              'id_bigint' in row ||
              'service_body_bigint' in row ||
              'meeting_name' in row ||
              'key_string' in row,
          ),
    reader: async () => (await import('./bmlt.js')).readBmlt,
  },
  {
    format: 'schema-org',
    is: ({ data }) =>
      someRow(
        isObject(data) ? [data] : data,
        (row) => '@graph' in row || '@type' in row || '@context' in row,
      ),
    reader: async () => (await import('./schema-org.js')).readSchemaOrg,
  },
  {
    format: 'meeting-guide',
    is: ({ data }) => isGuide(data) || (isObject(data) && Object.values(data).some(isGuide)),
    reader: async () => (await import('./meeting-guide.js')).readMeetingGuide,
  },
  {
    format: 'hsds',
    is: ({ data }) =>
      isObject(data) && (isService(data) || Object.values(data).some((list) => someRow(list, isService)))
        ? true
        : someRow(data, isService),
    reader: async () => (await import('./hsds.js')).readHsds,
  },
  {
    format: 'icalendar',
    is: ({ text }) => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text),
    reader: async () => (await import('./icalendar.js')).iCalendarReader(),
  },
  {
    format: 'records',
    is: ({ data }) =>
      someRow(listOf(data), (row) => Object.values(row).some((value) => typeof value === 'string')),
    reader: async () => (await import('./table.js')).readRecords,
  },
];

/** Looks past the first odd rows: a few broken ones must not hide what the list is. */
function someRow(list: unknown, is: (row: Json) => boolean): boolean {
  return Array.isArray(list) && list.slice(0, 50).some((row) => isObject(row) && is(row));
}

const isGuide = (list: unknown): boolean =>
  someRow(
    list,
    (row) =>
      !('schedule' in row) &&
      ('slug' in row ||
        'conference_url' in row ||
        'formatted_address' in row ||
        ('day' in row && 'time' in row)),
  );

const isService = (row: Json): boolean =>
  'service_at_locations' in row ||
  'organization' in row ||
  'organization_id' in row ||
  ('schedules' in row && 'name' in row) ||
  ('location_type' in row && 'addresses' in row) ||
  ('addresses' in row && 'name' in row);

/** Recognises and reads a document that is not of the own format. @throws FeedError where it is none of any. */
export async function readOther(input: Input, options: NormaliseOptions): Promise<Reading> {
  const before: Notice[] = [];
  if (input.data === undefined) await readText(input, before);
  const { isPeer, readPeer } = await import('./peer.js');
  const way = isPeer(input.data)
    ? ({ format: 'peer', reader: () => Promise.resolve(readPeer) } satisfies Omit<Way, 'is'>)
    : WAYS.find(({ is }) => is(input));
  if (!way) throw unknown(input);
  const adapter = await way.reader();
  if (way.format === 'bmlt' || way.format === 'hsds') {
    const { readPages } = await import('./pages.js');
    before.push(...(await readPages(input, options.more)));
  }
  const reading = await readAs(way.format, adapter, input, options, hint);
  const shown = Object.values(reading.rows).some((rows) => rows?.length);
  if (!shown && reading.notices.length)
    before.unshift({ part: 'feed', row: 0, field: '', code: 'nothing-shown' });
  return { ...reading, format: input.format ?? reading.format, notices: [...before, ...reading.notices] };
}

/** Text that is not JSON: a calendar, a table, JSON with a fault, or nothing that can be read. */
async function readText(input: Input, before: Notice[]): Promise<void> {
  const text = input.text.replace(/^\uFEFF/, '').trim();
  if (!text) throw new FeedError('empty', 'The feed is empty. Put { "groups": [] } in it, or more.');
  if (text.startsWith('<'))
    throw new FeedError('html', 'The address answers with a web page, not with a feed. Check the address.');
  if (/^[[{]/.test(text)) {
    const mended = mendJson(text);
    if (mended) {
      input.data = mended.data;
      before.push(mended.notice);
      return;
    }
  }
  if (/^BEGIN:VCALENDAR/i.test(text)) return;
  const { tableOfCsv } = await import('./csv.js');
  const table = tableOfCsv(input.text);
  if (table) Object.assign(input, { data: table, format: 'csv' });
  else throw unknown(input);
}

function unknown({ text, data }: Input): FeedError {
  if (data === undefined && /^\uFEFF?\s*[[{"]/.test(text)) {
    try {
      JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (reason) {
      return new FeedError('not-json', `The feed is not valid JSON: ${(reason as Error).message}`);
    }
  }
  return new FeedError(
    'unknown-format',
    'This is no kind of feed that is read here. See the list of formats.',
  );
}
