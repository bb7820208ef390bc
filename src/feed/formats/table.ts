/** A table in plain words - a spreadsheet, a `<table>`, a list of simple JSON objects - as a feed. */
import { cleanText, emptyCell, plainText } from '../../text/index.js';
import type { Input } from '../input.js';
import { mayRefuse } from '../consent.js';
import { mayHide } from '../hide.js';
import type { Report } from '../notice.js';
import type { Feed } from '../schema.js';
import { fieldOf, partOf, type TablePart } from './columns.js';
import type { Cell, TableDocument } from './content.js';
import { rowsIn } from './lists.js';
import { readEntries } from './peer.js';
import { groupOf, listOrText, put, type Cells } from './table-group.js';

/** Reads rows under headings. Columns that mean nothing here are noted once and kept under their own name. */
export function readTable({ data }: Input, report: Report): Generator<void, Feed> {
  return readRows(data as TableDocument, report, true);
}

/** @param even whether every row has all the columns, so that an empty cell says something. */
function* readRows(
  { columns, rows, lines }: TableDocument,
  report: Report,
  even: boolean,
): Generator<void, Feed> {
  const headings = columns.map((column) => (typeof column === 'string' ? column : ''));
  const part = partOf(headings);
  const fields = headings.map((heading) => fieldOf(heading, part));
  const names = new Map<string, string>();
  headings.forEach((heading, i) => {
    const field = fields[i];
    if (field) names.set(PATHS[field] ?? field, heading);
    else if (heading) report.add('unknown-key', heading);
  });
  report.names = names;
  const told = new Set((even ? fields : []).map((field) => TELLS[field ?? ''] ?? field ?? ''));
  const list = rows.map((row) => ({ row }));
  return {
    [part]: yield* readEntries(part, list, report, {
      ...(lines && { rowAt: (i) => lines[i] ?? i + 1 }),
      prepare: ({ row }) =>
        Array.isArray(row) ? entryOf(part, headings, fields, row as Cell[], report, told) : undefined,
    }),
  };
}

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
  row: readonly Cell[],
  report: Report,
  told: ReadonlySet<string>,
): Record<string, unknown> | undefined {
  const entry: Record<string, unknown> = {};
  const cells: Cells = {};
  const hides = part === 'testimonials' ? mayRefuse : mayHide;
  row.slice(0, 200).forEach((cell, i) => {
    const [field, heading] = [fields[i], headings[i]];
    const [text, href] = contentOf(cell);
    if (!text.trim() && !href) return;
    const empty = emptyCell(text);
    if (empty && !saysNo(field, heading, text, hides)) {
      report.add(empty, heading ?? '', text);
      return;
    }
    if (part === 'groups' && field && !/[.[]/.test(field) && cells[field as keyof Cells] === undefined)
      cells[field as keyof Cells] = { text, ...(href && { href }) };
    else if (field) put(entry, field, href && /url$/i.test(field) ? href : listOrText(field, text));
    else if (heading && hides(heading)) entry[heading] = text;
    else if (heading) entry[`_${heading}`] = cleanText(plainText(text));
  });
  if (!Object.keys(entry).length && !Object.keys(cells).length) return undefined;
  const name = cells.name?.text ?? entry.question ?? entry.quote;
  if (typeof name === 'string') report.id = cleanText(name.slice(0, 60));
  return part === 'groups' ? groupOf(cells, entry, report, told) : entry;
}

/** Whether a cell that says "none" says something: in a column that hides, or that is about yes and no. */
const saysNo = (
  field: string | undefined,
  heading: string | undefined,
  text: string,
  hides: (heading: string) => boolean,
): boolean =>
  field
    ? /precision|disclosure|consent/.test(field) ||
      (/^(?:state|signing|price|how)$/.test(field) && /^(?:none|nil|false)$/i.test(text.trim()))
    : hides(heading ?? '');

/** A cell's text and link, whatever a document calls a cell. */
function contentOf(cell: unknown): [text: string, href?: string] {
  if (typeof cell === 'string') return [cell];
  if (typeof cell !== 'object' || cell === null) return [plain(cell)];
  const { text, href } = cell as Record<string, unknown>;
  return [typeof text === 'string' ? text : '', ...(typeof href === 'string' ? [href] : [])] as [
    string,
    string?,
  ];
}

/** A list of simple objects: `[{ "title": "…", "when": "…", "where": "…" }]`. Their keys are the headings. */
export function readRecords({ data }: Input, report: Report): Generator<void, Feed> {
  const list = rowsIn(data)?.rows ?? [];
  const columns = new Set<string>();
  for (const row of list)
    if (typeof row === 'object' && row) for (const key of Object.keys(row)) columns.add(key);
  const headings = [...columns].slice(0, 200);
  const rows = list.map((row) =>
    typeof row === 'object' && row !== null && !Array.isArray(row)
      ? headings.map((key) => cellOf((row as Record<string, unknown>)[key]))
      : (row as Cell[]),
  );
  return readRows({ columns: headings, rows }, report, false);
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.filter((each) => typeof each !== 'object').join(' | ');
  if (typeof value === 'object')
    return Object.values(value)
      .filter((each) => typeof each === 'string')
      .join(', ');
  return value as string;
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
