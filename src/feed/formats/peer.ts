/** The project's own format: `docs/feed-format.md`. */
import type { GenericSchema } from 'valibot';
import { slug } from '../../text/index.js';
import type { Input } from '../input.js';
import type { Report } from '../notice.js';
import { read } from '../read.js';
import * as schema from '../schema.js';

const LISTS = {
  groups: schema.group,
  faqs: schema.faq,
  testimonials: schema.testimonial,
  crisis: schema.crisisLine,
} as const;

/** Reads a document of the own format; a bare array is read as `groups`. Pauses after each entry. */
export function* readPeer({ data }: Input, report: Report): Generator<void, schema.Feed> {
  const document = (Array.isArray(data) ? { groups: data } : data) as Record<string, unknown>;
  const { groups, faqs, testimonials, crisis, ...envelope } = document;
  const feed: schema.Feed = read(schema.feed, envelope, report) ?? {};
  if (Number(feed.version ?? 1) > 1) report.add('newer-version', 'version', feed.version);
  const lists: Record<string, unknown> = { groups, faqs, testimonials, crisis };
  for (const part of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    const list = lists[part];
    if (list !== undefined && list !== null)
      (feed as Record<string, unknown>)[part] = yield* readEntries(part, LISTS[part], list, report);
  }
  return feed;
}

function* readEntries(
  part: string,
  by: GenericSchema,
  list: unknown,
  report: Report,
): Generator<void, unknown[]> {
  const entries: unknown[] = [];
  const ids = new Ids(report);
  const rows: unknown[] = Array.isArray(list) ? list : [list];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      report.at(part, i + 1);
      report.add('not-an-entry', '', row);
    } else {
      const given = row as Record<string, unknown>;
      const name = given.name ?? given.question ?? given.attribution ?? given.quote;
      report.at(part, i + 1, typeof name === 'string' ? name.slice(0, 60) : undefined);
      // crisis lines have no id; everything else gets one it can be linked by
      const entry = read(by, part === 'crisis' ? given : { ...given, id: ids.take(given.id, name) }, report);
      if (entry !== undefined) entries.push(entry);
    }
    yield;
  }
  report.at('feed', 0);
  return entries;
}

/** Hands out ids that are safe in an address and used once in a list. */
export class Ids {
  readonly #taken = new Set<string>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  /** @param wanted the entry's own id, if any. @param name what to make one from where it has none. */
  take(wanted: unknown, name: unknown): string {
    const given =
      typeof wanted === 'number' ? String(wanted) : typeof wanted === 'string' ? wanted.trim() : '';
    let id = /^[\w.~-]{1,64}$/.test(given) ? given : slug(given);
    if (!given) {
      this.#report.add('made-id', 'id');
      id = slug(typeof name === 'string' ? name : '') || 'entry';
    } else if (id !== given) this.#report.add('mended-id', 'id', given);
    id ||= 'entry';
    if (this.#taken.has(id)) {
      if (given) this.#report.add('duplicate-id', 'id', given);
      let n = 2;
      while (this.#taken.has(`${id}-${String(n)}`)) n++;
      id = `${id}-${String(n)}`;
    }
    this.#taken.add(id);
    return id;
  }
}
