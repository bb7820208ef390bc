import type { WORDS } from './notice-words.js';

/** What was wrong with a feed, row by row. A notice never stops the page; it tells the editor what to mend. */
export interface FeedIssue {
  /** Where: a list of the feed, or `feed` for the document itself. */
  part: string;
  /** Counted from 1 within the list; in a spreadsheet the line of the sheet. `0` is the document itself. */
  row: number;
  /** The entry's id or name, where it has one. */
  id?: string;
  /** The path of the field: `schedule[0].startTime`. Empty for the whole row. */
  field: string;
  code: NoticeCode;
  /** What was read, cut at 80 characters. */
  value?: string;
  /** What could stand there instead. */
  meant?: string;
  /** Of which feed, where several are read as one. */
  address?: string;
}

/** @deprecated The name of `FeedIssue` before. */
export type Notice = FeedIssue;

/** How much a notice matters: an `error` leaves something out, a `warning` loses a field, a `note` was put right. */
export type Weight = 'error' | 'warning' | 'note';

/** The names of all that can be wrong, or could be better. */
export type NoticeCode = keyof typeof WORDS;

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
  let words: string | undefined;
  try {
    words = typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    // circular or hostile: its type must do
  }
  words ??= typeof value;
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
