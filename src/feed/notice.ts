import type { FeedIssue, NoticeCode } from './notice-words.js';
import { written } from './written.js';

export type { FeedIssue, NoticeCode } from './notice-words.js';

/** A second look at a value: gives what the schema wants, or `undefined`. */
export type Hint = (code: NoticeCode, value: string, options?: readonly string[]) => string | undefined;

/** More than so many are not kept. */
const MOST = 5000;

/** Collects notices while a feed is read; the readers tell it where they are. */
export class Report {
  readonly notices: FeedIssue[] = [];
  part = 'feed';
  row = 0;
  id?: string;
  /** The rows that the entries of each list came from, in the order of the list. */
  readonly rows: Partial<Record<string, number[]>> = {};
  /** What the editor calls a field, where that is another name: the heading of a column. */
  names?: ReadonlyMap<string, string>;
  /**
   * Reads what the reader could not: "Temporarily inactive" as a status, "English" as a language. It is loaded only when a
   * feed has something of the kind.
   */
  hint?: Hint;

  /** Starts a list or an entry of it. */
  at(part: string, row: number, id?: string): void {
    this.part = part;
    this.row = row;
    this.id = id;
  }

  /** Notes that the entry just read stands in the list. */
  keep(): void {
    (this.rows[this.part] ??= []).push(this.row);
  }

  add(code: NoticeCode, field: string, value?: unknown, meant?: string): void {
    if (this.notices.length === MOST)
      this.notices.push({ part: 'feed', row: 0, field: '', code: 'more-issues' });
    if (this.notices.length > MOST) return; // a feed of rubbish must not fill the memory
    const notice: FeedIssue = {
      part: this.part,
      row: this.row,
      field: this.names?.get(field) ?? field,
      code,
    };
    if (this.id) notice.id = this.id;
    if (value !== undefined) notice.value = clip(value);
    if (meant) notice.meant = meant;
    this.notices.push(notice);
  }
}

function clip(value: unknown): string {
  const words = written(value);
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
