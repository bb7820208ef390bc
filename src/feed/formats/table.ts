/** A table in plain words - a spreadsheet, a `<table>`, a list of simple JSON objects - as a feed. */
import { cleanText, emptyCell, plainText } from '../../text/index.js';
import { mayRefuse } from '../consent.js';
import { mayHide } from '../hide.js';
import { htmlToMarkdown, htmlToText } from '../html.js';
import type { Input } from '../input.js';
import type { Report } from '../notice.js';
import type { Feed } from '../schema.js';
import { unusedCode } from '../unused.js';
import { partOf, type TablePart } from './columns.js';
import type { Cell, TableDocument } from './content.js';
import { envelopeOf } from './envelope.js';
import { leavesOf } from './flatten.js';
import { isRow, rowsIn } from './lists.js';
import { readEntries } from './peer.js';
import { Cells, type RowCell } from './table-cells.js';
import { fieldOfCell, fieldsOf } from './table-columns.js';
import { put } from './table-entry.js';
import { groupOf, listOrText } from './table-group.js';

/** Reads rows under headings. Columns that mean nothing here are noted once and kept under their own name. */
export function readTable({ data }: Input, report: Report): Generator<void, Feed> {
  const { columns, rows, lines } = data as TableDocument;
  const headings = columns.map((column) => (typeof column === 'string' ? column.trim() : ''));
  return readRows(
    {
      paths: headings.map((heading) => [heading]),
      rows: rows.map((row) =>
        Array.isArray(row) ? new Map(row.slice(0, MOST).map((cell, i) => [i, contentOf(cell)])) : undefined,
      ),
      lines,
      even: true,
    },
    report,
  );
}

/** Columns of a table that are read. */
const MOST = 300;

/** A list of simple objects: `[{ "title": "…", "when": "…", "where": "…" }]`. Their keys are the headings. */
export function* readRecords({ data }: Input, report: Report): Generator<void, Feed> {
  const { rows: list = [], around = {} } = rowsIn(data) ?? {};
  const at = new Map<string, number>();
  const paths: string[][] = [];
  const rows = list.map((row) => {
    if (!isRow(row)) return undefined;
    const cells = new Map<number, RowCell>();
    for (const { path, value } of leavesOf(row)) {
      const key = path.join('\n');
      let column = at.get(key);
      if (column === undefined) {
        at.set(key, (column = paths.length));
        paths.push(path);
      }
      cells.set(column, { ...contentOf(value), heading: '' });
    }
    return cells;
  });
  const feed = yield* readRows({ paths, rows, even: false }, report);
  return { ...envelopeOf(around, report), ...feed };
}

interface Table {
  /** The keys that lead to each column; one where it is a heading. */
  paths: readonly (readonly string[])[];
  /** The cells of each row by the number of their column. */
  rows: readonly (ReadonlyMap<number, RowCell> | undefined)[];
  lines?: readonly number[] | undefined;
  /** Whether every row has all the columns, so that an empty cell says something. */
  even: boolean;
}

function* readRows({ paths, rows, lines, even }: Table, report: Report): Generator<void, Feed> {
  const headings = paths.map((path) => path.join('.'));
  const part = partOf(headings);
  const cellsOf = (column: number): string[] => rows.flatMap((row) => row?.get(column)?.text ?? []);
  const hides = hidesIn(part);
  // what hides must reach the reader under its own name, whatever else the heading could mean
  const fields = fieldsOf(paths, part, cellsOf).map((found, i) =>
    found.field !== headings[i] && !/^consent\./.test(found.field ?? '') && hides(headings[i] ?? '')
      ? { field: undefined, guessed: false }
      : found,
  );
  const names = new Map<string, string>();
  fields.forEach(({ field, guessed }, i) => {
    const heading = headings[i] ?? '';
    if (field) {
      if (!names.has(PATHS[field] ?? field)) names.set(PATHS[field] ?? field, heading);
      if (guessed) report.add('read-as', heading, cellsOf(i).find(Boolean), WORDS[field]);
    } else if (!/^_/.test(heading) && !hides(heading)) {
      const filled = cellsOf(i).filter((text) => text.trim());
      const fact = filled.slice(0, 50).find((text) => unusedCode(text) === 'lost-value');
      if (filled.length)
        if (fact === undefined) report.add('unknown-key', heading || `column ${String(i + 1)}`);
        else report.add('lost-value', heading || `column ${String(i + 1)}`, fact);
    }
  });
  report.names = names;
  const told = new Set((even ? fields : []).map(({ field = '' }) => TELLS[field] ?? field));
  const list = rows.map((row) => ({ row }));
  return {
    [part]: yield* readEntries(part, list, report, {
      ...(lines && { rowAt: (i) => lines[i] ?? i + 1 }),
      prepare: ({ row }) =>
        row instanceof Map
          ? entryOf(
              part,
              headings,
              fields.map(({ field }) => field),
              row as Map<number, RowCell>,
              report,
              told,
            )
          : undefined,
    }),
  };
}

/** What a column was taken for, in words. */
const WORDS: Record<string, string> = {
  'contact.email': 'an e-mail address to write to',
  'contact.phone': 'a telephone number to call',
  join: 'the link to an online meeting',
  url: 'a web page',
  day: 'the day',
  time: 'the time',
};

/** Columns that leave nothing to be found in a description. */
const TELLS: Record<string, string> = {
  state: 'status',
  signing: 'joining',
  how: 'attendance',
  day: 'schedule',
  when: 'schedule',
  start: 'schedule',
};

/** Where a column's value ends up, for the words of a notice. */
const PATHS: Record<string, string> = {
  time: 'schedule[0].startTime',
  end: 'schedule[0].endTime',
  start: 'schedule[0].startDate',
  finish: 'schedule[0].endDate',
  zone: 'schedule[0].scheduleTimezone',
  often: 'schedule[0].repeatFrequency',
  lasts: 'schedule[0].duration',
  join: 'online.url',
  how: 'attendance',
  signing: 'joining',
  price: 'cost',
  state: 'status',
};

function entryOf(
  part: TablePart,
  headings: readonly string[],
  fields: readonly (string | undefined)[],
  row: ReadonlyMap<number, RowCell>,
  report: Report,
  told: ReadonlySet<string>,
): Record<string, unknown> | undefined {
  const entry: Record<string, unknown> = {};
  const cells = new Cells();
  for (const [i, cell] of row) {
    const field = fields[i];
    const heading = headings[i] ?? '';
    if (!cell.text.trim() && !cell.href && !cell.rows) continue;
    // `all_day: false` is no day
    if (/^(?:day|time|end|when|start)$/.test(field ?? '') && /^(?:true|false|yes|no)$/i.test(cell.text))
      continue;
    const empty = emptyCell(cell.text);
    if (empty && !saysNo(field, heading, cell.text, hidesIn(part))) {
      report.add(empty, heading, cell.text);
      continue;
    }
    if (cell.rows && heading === 'changes') entry.changes = cell.rows;
    else if (cell.rows) cells.add('slots', { ...cell, heading });
    else if (field)
      cells.add(fieldOfCell(field, cell), { ...cell, heading, text: withoutTags(cell.text, field) });
    else if (heading && hidesIn(part)(heading)) entry[heading] = cell.text;
    else if (heading)
      entry[heading.startsWith('_') ? heading : `_${heading}`] = cleanText(plainText(cell.text));
  }
  if (!Object.keys(entry).length && !cells.size) return undefined;
  const name = cells.first('name')?.text ?? cells.first('question')?.text ?? cells.first('quote')?.text;
  if (name !== undefined) report.id = cleanText(name.slice(0, 60));
  if (part === 'groups') return groupOf(cells, entry, report, told);
  for (const field of cells.fields()) {
    const { text = '', href } = cells.first(field) ?? {};
    put(entry, field, href && /url$/i.test(field) ? href : listOrText(field, text));
  }
  cells.tell(report);
  return entry;
}

const hidesIn = (part: TablePart): ((heading: string) => boolean) =>
  part === 'testimonials' ? mayRefuse : mayHide;

/** Whether a cell that says "none" says something: in a column that hides, or that is about yes and no. */
const saysNo = (
  field: string | undefined,
  heading: string,
  text: string,
  hides: (heading: string) => boolean,
): boolean =>
  field
    ? /precision|disclosure|consent/.test(field) ||
      (/^(?:state|signing|price|how|yes:.*)$/.test(field) && /^(?:none|nil|false)$/i.test(text.trim()))
    : hides(heading);

const TAG = /<\/?(?:p|br|div|span|a|b|i|strong|em|ul|ol|li|h\d|table)\b[^<>]*>/i;
const BLOCK = /<(?:p|br|div|ul|ol|li|h\d|table)\b/i;
/** Cells that are pasted from a page are HTML: a description keeps its paragraphs, the rest is text. */
function withoutTags(text: string, field: string): string {
  if (!TAG.test(text)) return text;
  const html = BLOCK.test(text) ? text : text.replace(/\r?\n/g, '<br>');
  return field === 'details' || field === 'answer' ? htmlToMarkdown(html) : htmlToText(html);
}

/** A cell's text and link, whatever a document calls a cell. */
function contentOf(cell: unknown): RowCell {
  if (Array.isArray(cell)) return { heading: '', text: '', rows: cell.filter(isRow) };
  if (typeof cell !== 'object' || cell === null)
    return { heading: '', text: typeof cell === 'string' ? cell : plain(cell) };
  const { text, href } = cell as Exclude<Cell, string>;
  return {
    heading: '',
    text: typeof text === 'string' ? text : '',
    ...(typeof href === 'string' && { href }),
  };
}

const plain = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
