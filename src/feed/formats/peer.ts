/** The project's own format: `docs/feed-format.md`. */
import { cleanText, emptyCell, plainText, slug } from '../../text/index.js';
import type { Input } from '../input.js';
import { Unique } from '../ids.js';
import type { Report } from '../notice.js';
import { keptBy } from '../not-public.js';
import { read } from '../read.js';
import * as schema from '../schema.js';

const LISTS = {
  groups: schema.group,
  faqs: schema.faq,
  testimonials: schema.testimonial,
  crisis: schema.crisisLine,
} as const;

/**
 * Whether a document is surely of the own format: it says so, or is an object with one of its parts, or a list, and all the
 * keys of its entries are those of the format.
 */
export const isPeer = (data: unknown): boolean => isOwn(data, (keys, own) => keys.every(own));

/** Whether a document has the shape of the own format. @param fits judges the keys of its entries. */
export function isOwn(
  data: unknown,
  fits: (keys: readonly string[], own: (key: string) => boolean) => boolean,
): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const document = (Array.isArray(data) ? { groups: data as unknown[] } : data) as Record<string, unknown>;
  if (!PARTS.some((part) => part in document) || '@context' in document) return false;
  if (!Array.isArray(data) && ('version' in document || '$schema' in document)) return true;
  return Object.entries(LISTS).every(([part, { entries }]) => {
    const list = document[part];
    const rows = (Array.isArray(list) ? list.slice(0, 50) : []).filter(
      (row): row is object => typeof row === 'object' && row !== null && !Array.isArray(row),
    );
    const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return !keys.length || fits(keys, (key) => Object.hasOwn(entries, key) || /^[_$]/.test(key));
  });
}

const PARTS = ['groups', 'faqs', 'testimonials', 'booking', 'crisis', 'vocabulary'];

/** Reads a document of the own format; a bare array is read as `groups`. Pauses after each entry. */
export function* readPeer({ data }: Input, report: Report): Generator<void, schema.Feed> {
  const document = (Array.isArray(data) ? { groups: data } : data) as Record<string, unknown>;
  const { groups, faqs, testimonials, crisis, ...envelope } = document;
  const feed: schema.Feed = read(schema.feed, envelope, report) ?? {};
  if (Number(feed.version ?? 1) > 1) report.add('newer-version', 'version', feed.version);
  const lists: Record<string, unknown> = { groups, faqs, testimonials, crisis };
  for (const part of Object.keys(LISTS) as schema.PartName[]) {
    const list = lists[part];
    if (list !== undefined && list !== null) feed[part] = yield* readEntries(part, list, report);
  }
  return feed;
}

/** How the rows of another format become entries of this one. */
export interface Preparation {
  /** The row's number for the editor, where that is not its place in the list. */
  rowAt?: (index: number) => number;
  /** Makes an entry of a row; `undefined` where it is none, `null` where that has been noted already. */
  prepare?: (row: Record<string, unknown>) => Record<string, unknown> | undefined | null;
}

/** Reads one list of a feed. Whatever is wrong with a row, the others are read. Pauses after each. */
export function* readEntries(
  part: schema.PartName,
  list: unknown,
  report: Report,
  { rowAt, prepare }: Preparation = {},
): Generator<void, never[]> {
  const entries: unknown[] = [];
  const ids = new Ids(report);
  const rows: unknown[] = Array.isArray(list) ? list : [list];
  for (let i = 0; i < rows.length; i++) {
    report.at(part, rowAt?.(i) ?? i + 1);
    const entry = readEntry(part, rows[i], ids, report, prepare);
    if (entry !== undefined) {
      entries.push(entry);
      report.keep();
    }
    yield;
  }
  report.at('feed', 0);
  return entries as never[];
}

function readEntry(
  part: schema.PartName,
  row: unknown,
  ids: Ids,
  report: Report,
  prepare: Preparation['prepare'],
): unknown {
  try {
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) {
      const given = prepare
        ? prepare(withoutEmpty(row as Record<string, unknown>, report))
        : (row as Record<string, unknown>);
      if (given === null) return undefined;
      if (given) {
        const name = given.name ?? given.question ?? given.attribution ?? given.quote;
        if (typeof name === 'string') report.id = cleanText(plainText(name.slice(0, 60)));
        const kept = part === 'testimonials' ? undefined : keptBy(given); // a quote's consent says so
        if (kept !== undefined) return void report.add('not-public', kept, given[kept]);
        // crisis lines have no id; everything else gets one it can be linked by
        const id = part === 'crisis' ? given.id : ids.take(given.id, name);
        return read(LISTS[part], id === given.id ? given : { ...given, id }, report);
      }
    }
  } catch {
    // a row that no reader foresaw costs only itself
  }
  return void report.add('not-an-entry', '', row);
}

/** A row of another format without the cells that say nothing, which are noted. Cells that a table holds are looked at there. */
export function withoutEmpty<T extends object>(row: T, report: Report, path = '', depth = 0): T {
  let copy: T | undefined;
  for (const key of Object.keys(row) as (keyof T & string)[]) {
    const value: unknown = row[key];
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) continue;
    const empty = typeof value === 'string' && !Array.isArray(row) ? emptyCell(value) : undefined;
    if (typeof value === 'string' && !empty) continue;
    const field = Array.isArray(row) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (empty) {
      report.add(empty, field, value);
      copy ??= { ...row };
      delete copy[key]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
    } else if (typeof value === 'object' && depth < 4) {
      const inner: unknown = withoutEmpty(value, report, field, depth + 1);
      if (inner !== value) (copy ??= (Array.isArray(row) ? [...row] : { ...row }) as T)[key] = inner as never;
    }
  }
  return copy ?? row;
}

/** Hands out ids that are safe in an address and used once in a list. */
export class Ids {
  readonly #taken = new Unique();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  /** @param wanted the entry's own id, if any. @param name what to make one from where it has none. */
  take(wanted: unknown, name: unknown): string {
    const given =
      typeof wanted === 'number'
        ? String(wanted)
        : typeof wanted === 'string' && !emptyCell(wanted)
          ? plainText(wanted).trim()
          : '';
    let id = /^[\w.~-]{1,64}$/.test(given) ? given : slug(given);
    if (!given) {
      if (name) this.#report.add('made-id', 'id');
      id = slug(typeof name === 'string' ? plainText(name) : '') || 'entry';
    } else if (id !== given) this.#report.add('mended-id', 'id', given);
    id ||= 'entry';
    if (given && this.#taken.has(id)) this.#report.add('duplicate-id', 'id', given);
    return this.#taken.take(id);
  }
}
