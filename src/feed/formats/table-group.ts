/** A group from the cells of a row, where a cell may mean several fields and several cells one. */
import type { Report } from '../notice.js';
import { slug } from '../../text/index.js';
import { nameOff } from './called-off.js';
import { mine, waysIn, withoutMark } from './free-text.js';
import type { Cells } from './table-cells.js';
import { put, type Entry } from './table-entry.js';
import { addPlace, addWays } from './table-place.js';
import { schedulesFrom } from './table-schedule.js';
import { addTerms, addYes } from './table-terms.js';
import { addAccess, addTypes, closePlace } from './type-words.js';

/** Adds to an entry what the cells with a meaning of their own say. */
export function groupOf(cells: Cells, entry: Entry, report: Report, told: ReadonlySet<string>): Entry {
  addName(entry, cells);
  const url = cells.first('url');
  const address = url?.href ?? url?.text.trim() ?? cells.first('name')?.href;
  if (address) entry.url = address;
  addYes(entry, cells);
  addPlace(entry, cells);
  for (const field of cells.fields())
    if (!SPECIAL.has(field) && !field.startsWith('yes:')) {
      const text = cells.text(field);
      if (text && !put(entry, field, listOrText(field, text)) && !sameAs(entry, field, text))
        cells.leave(field);
    }
  addAccess(entry);
  const closed = addTypes(entry);
  addWays(entry, cells, report);
  addTerms(entry, cells, report);
  if (entry.schedule === undefined) {
    const schedule = schedulesFrom(cells, report);
    if (schedule.length) entry.schedule = schedule;
  } else if (Array.isArray(entry.schedule)) entry.schedule = entry.schedule.filter(Boolean);
  const details = cells.text('details');
  if (details) {
    entry.description ??= details;
    mine(entry, details, told);
  }
  const hasPlace = typeof entry.location === 'object' && entry.location !== null;
  if (entry.attendance === undefined && hasPlace) entry.attendance = ['in-person'];
  if (closed) closePlace(entry);
  if (entry.name === undefined) nameFromPlace(entry, report);
  cells.tell(report);
  return entry;
}

const sameAs = (entry: Entry, field: string, text: string): boolean => {
  const there = field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((at, step) => (at as Entry | undefined)?.[step], entry);
  // "28 Main Street" holds the street of an address in parts
  return (
    there === text ||
    (field === 'location.streetAddress' && typeof there === 'string' && there.includes(text))
  );
};

/** A name without the marks in it: `[ONLINE] Circle`, `CANCELLED: Circle`. */
function addName(entry: Entry, cells: Cells): void {
  let name = cells.text('name').trim();
  if (!name) return;
  const off = nameOff(name);
  if (off.status) {
    entry.status ??= off.status;
    entry.statusNote ??= name.slice(0, 200);
    name = off.name;
  }
  entry.name = withoutMark(name) || name;
  const ways = waysIn(/^\[|[[(][^()[\]]+[\])]$/.test(name) ? name : '');
  if (ways) entry.attendance ??= ways;
}

/** A group without a name is called by where it meets, never by its number. */
function nameFromPlace(entry: Entry, report: Report): void {
  const { name, addressLocality, streetAddress } = (entry.location ?? {}) as Record<
    string,
    string | undefined
  >;
  const topic = Array.isArray(entry.topics) ? (entry.topics as unknown[])[0] : entry.topics;
  const where = name ?? streetAddress ?? addressLocality;
  if (where === undefined && typeof topic !== 'string') return;
  entry.name = where === undefined ? `Group: ${String(topic)}` : `Group at ${where}`;
  entry.id ??= slug(entry.name as string);
  report.add('made-name', 'name', entry.name);
}

const SPECIAL = new Set<string>(
  'name url day time end when often start finish lasts zone except slots details place address houseNumber streetMore join how price signing state age led point person'.split(
    ' ',
  ),
);

const LIST =
  /(?:^|\.)(?:topics|audience|attendance|languages|access|category|aliases|byDay|byMonth|byMonthDay|exceptDate|scope)$/;
/** Lists that have commas in their words are written with `|` between them. */
export const listOrText = (field: string, text: string): unknown =>
  text.includes('|') && LIST.test(field) ? text.split('|') : text;
