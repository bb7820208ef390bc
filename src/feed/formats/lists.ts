/** Where in a document its list is: bare, under any key, some levels down, or as an object whose keys are ids or days. */
import { dayNamed } from './days.js';

export type Row = Record<string, unknown>;
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first list inside an object, or the list itself. */
export const listOf = (data: unknown): unknown[] | undefined =>
  Array.isArray(data)
    ? (data as unknown[])
    : typeof data === 'object' && data !== null
      ? (Object.values(data).find(Array.isArray) as unknown[] | undefined)
      : undefined;

/** A list, and what stands beside it. */
export interface Found {
  rows: unknown[];
  /** What the objects around the list say, without the list. */
  around: Row;
}

/** So many levels of objects may stand around a list. */
const DEEP = 4;
/** So many rows tell what a list holds: a few broken ones at its beginning must not hide it. */
export const SOME = 50;

/** Whether one of the first rows of a list is of a kind. */
export function someRow(list: unknown, is: (row: Row) => boolean): boolean {
  return Array.isArray(list) && list.slice(0, SOME).some((row) => isRow(row) && is(row));
}

const hasRows = (list: unknown): list is unknown[] => someRow(list, (row) => Object.keys(row).length > 0);

/**
 * The rows of a document. Several lists of one object are one list where their rows have the same keys; of others the longest
 * is read, and the rest stays in `around`.
 */
export function rowsIn(data: unknown): Found | undefined {
  if (Array.isArray(data)) return { rows: data as unknown[], around: {} };
  return isRow(data) ? inside(data, DEEP) : undefined;
}

function inside(data: Row, depth: number): Found | undefined {
  const keys = Object.keys(data).slice(0, 5000);
  const lists = keys.filter((key) => hasRows(data[key]));
  const days = keys.filter((key) => dayNamed(key));
  if (days.length && days.length * 2 >= keys.length) return byDay(data, days);
  if (isSheet(data.values)) return { rows: sheet(data.values), around: without(data, ['values']) };
  const longest = lists.reduce<string | undefined>(
    (best, key) => (best !== undefined && size(data[best]) >= size(data[key]) ? best : key),
    undefined,
  );
  if (longest !== undefined) {
    const like = lists.filter((key) => alike(data[longest], data[key]) || bothMeet(data[longest], data[key]));
    return {
      rows: like.flatMap((key) => data[key] as unknown[]),
      around: without(data, like),
    };
  }
  const objects = keys.filter((key) => isRow(data[key]));
  if (
    objects.length > 1 &&
    objects.length * 2 >= keys.length &&
    sameKind(objects.map((key) => data[key] as Row))
  )
    return {
      rows: objects.map((key) =>
        'id' in (data[key] as Row) ? data[key] : { id: key, ...(data[key] as Row) },
      ),
      around: without(data, objects),
    };
  if (!depth) return undefined;
  let whole: Found | undefined;
  for (const key of objects) {
    const found = inside(data[key] as Row, depth - 1);
    if (!found?.rows.length) continue;
    if (!whole) whole = { rows: found.rows, around: { ...without(data, [key]), ...found.around } };
    else if (alike(whole.rows, found.rows) || bothMeet(whole.rows, found.rows))
      whole = {
        rows: [...whole.rows, ...found.rows],
        around: { ...without(whole.around, [key]), ...found.around },
      };
  }
  if (whole) return whole;
  const empty = keys.find((key) => Array.isArray(data[key]));
  return empty === undefined ? undefined : { rows: [], around: without(data, [empty]) };
}

const size = (list: unknown): number => (list as unknown[]).length;
const without = (data: Row, keys: readonly string[]): Row =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

const keysOf = (list: unknown): Set<string> =>
  new Set((list as unknown[]).slice(0, SOME).flatMap((row) => (isRow(row) ? Object.keys(row) : [])));

/** Whether two lists hold the same kind of thing: half the keys of the smaller one are in both. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const [a, b] = [keysOf(one), keysOf(other)];
  const both = [...a].filter((key) => b.has(key) && key !== 'id').length;
  return both > 1 && both * 2 >= Math.min(a.size, b.size);
}

const NAMED = /^(?:.*[ _])?(?:name|title|summary|t[ií]tulo|nombre|nom|titre|titel)$|(?:Name|Title)$/i;
const MEETS =
  /day|date|time|when|start|begin|schedule|hour|d[ií]a|hora|fecha|jour|heure|quand|tag|uhr|wann|beginn|termin/i;
/** Whether rows say what they are called and when they are. */
const meets = (list: unknown): boolean =>
  someRow(list, (row) => {
    const keys = Object.keys(row).filter((key) => !/update|modif|creat/i.test(key));
    return keys.some((key) => NAMED.test(key)) && keys.some((key) => MEETS.test(key));
  });
/** Two lists of what takes place, `{ meetings: [ … ], events: [ … ] }`, are read as one. */
const bothMeet = (one: unknown, other: unknown): boolean => one !== other && meets(one) && meets(other);

const sameKind = (rows: readonly Row[]): boolean => {
  const [first] = rows;
  return (
    first !== undefined && rows.slice(1, SOME).every((row) => alike([first], [row]) || alike([row], [first]))
  );
};

/** `{ "Monday": [ … ], "Tuesday": { … } }`: the day is known from the key. */
function byDay(data: Row, days: readonly string[]): Found {
  const rows = days.flatMap((day) =>
    (Array.isArray(data[day]) ? (data[day] as unknown[]) : [data[day]]).map((row) =>
      isRow(row) ? { day, ...row } : row,
    ),
  );
  return { rows, around: without(data, days) };
}

/** Rows of cells under a row of headings. */
const isSheet = (value: unknown): value is unknown[][] =>
  Array.isArray(value) && value.length > 1 && value.every(Array.isArray);

/** Rows of cells as objects by their headings. */
export function sheet([headings = [], ...rows]: readonly unknown[][]): Row[] {
  return rows.map((cells) =>
    Object.fromEntries(
      headings.flatMap((heading, i) =>
        typeof heading === 'string' && heading !== '' ? [[heading, cells[i] ?? '']] : [],
      ),
    ),
  );
}
