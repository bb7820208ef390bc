/** All formats but the own one: how each is recognised (`ways.ts`), and its reader, which is fetched when it is met. */
import { FeedError, type Adapter, type Format, type Input } from '../input.js';
import { readAs, type NormaliseOptions, type Reading } from '../reading.js';
import type { FeedIssue } from '../notice.js';
import * as schema from '../schema.js';
import { hint, namingLost } from './hints.js';
import { isRow, rowsIn, someRow, type Found } from './lists.js';
import { lostKeys, ofGuide } from './marks.js';
import { mendJson } from './mend-json.js';
import { WAYS, WRAPPINGS, type Way } from './ways.js';

/** A wrapping inside a wrapping inside a wrapping: more is a game. */
const LAYERS = 4;

const note = (code: FeedIssue['code'], value?: string, meant?: string): FeedIssue => ({
  part: 'feed',
  row: 0,
  field: '',
  code,
  ...(value !== undefined && { value }),
  ...(meant !== undefined && { meant }),
});

/** Recognises and reads a document that is not of the own format. @throws FeedError where it is none of any. */
export async function readOther(input: Input, options: NormaliseOptions): Promise<Reading> {
  const before: FeedIssue[] = [];
  if (isRow(input.data) || Array.isArray(input.data)) await withPages(input, options, before);
  let outer = await unwrap(input, before);
  if (input.data === undefined) {
    await readText(input, before);
    outer ??= await unwrap(input, before);
  }
  const found = rowsIn(input.data);
  const way = await choose(input, found, before);
  if (!way) throw unknown(input);
  const adapter = await way.reader();
  const reading = await readAs(way.format, adapter, input, options, hint);
  const shown = Object.values(reading.rows).some((rows) => rows?.length);
  if (!shown && reading.notices.length) before.unshift(note('nothing-shown'));
  if (outer !== undefined || !/^(?:peer|csv|table|records)$/.test(way.format)) {
    const { lostFacts, rowsOfCalendar } = await import('./lost-facts.js');
    const rows =
      way.format === 'icalendar' && outer === undefined
        ? rowsOfCalendar(input.text)
        : way.format === 'hsds' && isRow(input.data) && typeof input.data.name === 'string'
          ? [input.data] // one service, with lists in it
          : ((outer === undefined ? found : rowsIn(outer))?.rows ?? [input.data]);
    if (shown) reading.notices.push(...lostFacts(way.format, rows, reading.feed, reading.notices));
  }
  return {
    ...namingLost(reading),
    format: input.format ?? reading.format,
    notices: [...before, ...reading.notices],
  };
}

/** Fetches the pages that come after a list's first, where it has more. */
async function withPages(input: Input, options: NormaliseOptions, before: FeedIssue[]): Promise<void> {
  const { mayHaveMore, readPages } = await import('./pages.js');
  if (mayHaveMore(input)) before.push(...(await readPages(input, options.more)));
}

/**
 * Takes a list out of what stands around it, and says what that was taken for.
 * @returns the document as it was, where its reader makes new rows of it, so that what those lack can be named.
 */
async function unwrap(input: Input, before: FeedIssue[]): Promise<unknown> {
  let outer: unknown;
  for (let layer = 0; layer < LAYERS; layer++) {
    const wrapping = WRAPPINGS.find(({ is }) => is(input));
    if (!wrapping) return outer;
    if (wrapping.makes) outer = input.data;
    const inner: unknown = await wrapping.unwrap(input);
    if (inner === undefined)
      throw new FeedError(
        'unknown-format',
        `This looks like ${wrapping.name}, and there is nothing in it that can be read here.`,
      );
    before.push(note('taken-for', wrapping.name));
    input.data = inner;
    input.text = '';
    if (typeof inner === 'string') {
      input.text = inner;
      try {
        input.data = JSON.parse(inner);
      } catch {
        input.data = undefined;
      }
    }
  }
  return outer;
}

/**
 * The way in which least of a document is lost. A format's marks say what it could be; where rows in plain words would keep
 * more, they are read as that, and the checker says so.
 */
async function choose(
  input: Input,
  found: Found | undefined,
  before: FeedIssue[],
): Promise<Pick<Way, 'format' | 'reader'> | undefined> {
  const { isOwn, isPeer, readPeer } = await import('./peer.js');
  const own = { format: 'peer' as Format, reader: (): Promise<Adapter> => Promise.resolve(readPeer) };
  if (isPeer(input.data)) return own;
  const ownShape = isOwn(input.data, () => true);
  const way = WAYS.find(({ is }) => is(input, found));
  const plain = WAYS.find(({ format }) => format === 'records');
  if (way?.format === 'meeting-guide' && found) {
    const lost = lostKeys(found.rows, ofGuide);
    if (lost.length && (await lostInPlain(found.rows)).length < lost.length) {
      before.push(
        note(
          'taken-for',
          'rows in plain words',
          `Read as Meeting Guide JSON it would lose: ${lost.join(', ')}.`,
        ),
      );
      return plain;
    }
    input.data = found.rows;
  }
  if (way?.format === 'records' && found) {
    const inOwn = lostKeys(found.rows, (key) => Object.hasOwn(schema.group.entries, key));
    const named = someRow(found.rows, (row) => typeof row.name === 'string' && row.name !== '');
    const keeps =
      ownShape &&
      (named || !(await namedInPlain(found.rows))) &&
      inOwn.length <= (await lostInPlain(found.rows)).length;
    if (keeps) return own;
  }
  return way ?? (ownShape ? own : undefined);
}

/** Whether rows have a name under another word, or inside an object. */
async function namedInPlain(rows: unknown): Promise<boolean> {
  const { fieldOfPath } = await import('./table-columns.js');
  const { leavesOf } = await import('./flatten.js');
  return someRow(rows, (row) => leavesOf(row).some(({ path }) => fieldOfPath(path, 'groups') === 'name'));
}

async function lostInPlain(rows: unknown): Promise<string[]> {
  const { fieldOf } = await import('./columns.js');
  return lostKeys(rows, (key) => fieldOf(key, 'groups') !== undefined);
}

/**
 * Whether a text could be YAML: its first line is a mark, an entry of a list, or a key with a colon. A row of headings has
 * commas, semicolons or tabs in its first line.
 */
function mayBeYaml(text: string): boolean {
  const first = text
    .slice(0, 5000)
    .split('\n')
    .map((line) => line.trimEnd())
    .find((line) => line && !line.startsWith('#'));
  return (
    first !== undefined &&
    /^(?:---|%YAML|- \S|["']?[\p{L}_$][\p{L}\p{N} _.$-]{0,60}["']?:(?:\s|$))/u.test(first)
  );
}

/** Text that is not JSON: a calendar, a table, JSON with a fault, or nothing that can be read. */
async function readText(input: Input, before: FeedIssue[]): Promise<void> {
  const text = input.text.replace(/^\uFEFF/, '').trim();
  if (!text) throw new FeedError('empty', 'The feed is empty. Put { "groups": [] } in it, or more.');
  if (isEdited(text))
    throw new FeedError(
      'not-json',
      'An editor has put HTML (<p>, <br>) into the JSON, as WordPress does at blank lines. Take the blank lines out, use a block for custom HTML, or put the JSON into a file and name it in src.',
    );
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
  if (mayBeYaml(text)) {
    const { readYaml } = await import('./yaml.js');
    const data = readYaml(text);
    if (data !== undefined) {
      input.data = data;
      before.push(note('taken-for', 'YAML'));
      return;
    }
  }
  const { tableOfCsv } = await import('./csv.js');
  const table = tableOfCsv(input.text);
  if (table) Object.assign(input, { data: table, format: 'csv' });
  else throw unknown(input);
}

/** Whether a text is JSON but for the paragraphs and line breaks that an editor puts into a `<script>`. */
function isEdited(text: string): boolean {
  const bare = text.replace(/<\/?(?:p|br)\b[^<>]{0,200}>/gi, '').trim();
  if (bare.length === text.length || !/^[[{]/.test(bare)) return false;
  try {
    JSON.parse(bare);
    return true;
  } catch {
    return false;
  }
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
