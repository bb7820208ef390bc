/** What was wrong with a feed, row by row. A notice never stops the page; it tells the editor what to mend. */
export interface Notice {
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
}

/** How much a notice matters: an `error` leaves something out, a `warning` loses a field, a `note` was put right. */
export type Weight = 'error' | 'warning' | 'note';

/** Each code's weight, what it says, and the remedy. */
const WORDS = {
  'not-an-entry': ['error', 'is not an entry', 'Write it as { … } with at least a name.'],
  missing: ['error', 'is missing', 'Add it; without it this entry cannot be shown.'],
  'made-id': [
    'note',
    'was missing, so one was made',
    'Add an id that will not change, so that links keep working.',
  ],
  'mended-id': ['note', 'cannot stand in an address', 'Use letters, digits and hyphens, at most 64.'],
  'duplicate-id': ['warning', 'is used twice', 'Give each entry an id of its own.'],
  'unknown-key': [
    'note',
    'is not a field of the feed',
    'Check the spelling, or start it with _ if it is your own.',
  ],
  'unknown-value': ['warning', 'is not a value that is known here', 'Use one of:'],
  'not-text': ['warning', 'is not text', 'Write words in quotation marks.'],
  'not-a-number': ['warning', 'is not a number', 'Write digits only, such as 12 or 51.5.'],
  'not-yes-or-no': ['warning', 'is neither true nor false', 'Write true or false.'],
  'not-a-time': ['warning', 'is not a time', 'Write it as 19:30 or 7:30 pm.'],
  'not-a-date': ['warning', 'is not a date', 'Write it as 2026-11-30.'],
  'not-a-day': ['warning', 'is not a day of the week', 'Write Tuesday, TU, 1TU (first) or -1TU (last).'],
  'not-a-zone': ['warning', 'is not a time zone', 'Write it as Europe/London.'],
  'not-a-language': ['warning', 'is not a language tag', 'Write it as en, es or pt-BR.'],
  'not-a-country': ['warning', 'is not a country code', 'Write two letters, such as GB.'],
  'not-a-duration': ['warning', 'is not a length of time', 'Write it as P1W (a week) or PT90M (90 minutes).'],
  'unsafe-address': ['warning', 'is not an address a link may have', 'Use https://, mailto:, tel: or sms:.'],
  'not-an-object': ['warning', 'has another shape than expected', 'See the feed format.'],
  'no-time': ['note', 'has neither day nor time', 'Add a schedule, or say { "by": "appointment" }.'],
  'not-understood': [
    'note',
    'was not understood and is shown as it is',
    'Write it another way if it should be searchable.',
  ],
  'newer-version': [
    'warning',
    'is newer than this copy of the widgets',
    'Update the script to read all of it.',
  ],
  'text-after-end': ['warning', 'has text after its end', 'Delete what follows the last bracket.'],
  partial: ['warning', 'could not be loaded', 'The rest is shown. Check this address.'],
} as const satisfies Record<string, readonly [Weight, string, string]>;

export type NoticeCode = keyof typeof WORDS;

export const noticeWeight = (notice: Notice): Weight => WORDS[notice.code][0];
/** What the editor can do about a notice, in a sentence. */
export const noticeRemedy = ({ code, meant }: Notice): string => WORDS[code][2] + (meant ? ` ${meant}` : '');

/** A notice in one line of English: where, what was read, what to write instead. */
export function noticeText(notice: Notice): string {
  const { part, row, id, field, value } = notice;
  const where = row ? `${part}, row ${String(row)}${id ? ` (${id})` : ''}` : part;
  const what = value === undefined ? '' : ` “${value}”`;
  return `${where}${field ? `, ${field}` : ''}:${what} ${WORDS[notice.code][1]}. ${noticeRemedy(notice)}`;
}

/** Collects notices while a feed is read; the readers tell it where they are. */
export class Report {
  readonly notices: Notice[] = [];
  part = 'feed';
  row = 0;
  id?: string;

  /** Starts a list or an entry of it. */
  at(part: string, row: number, id?: string): void {
    this.part = part;
    this.row = row;
    this.id = id;
  }

  add(code: NoticeCode, field: string, value?: unknown, meant?: string): void {
    if (this.notices.length >= 5000) return; // a feed of rubbish must not fill the memory
    const notice: Notice = { part: this.part, row: this.row, field, code };
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
