/** What each notice says, and the remedy. Loaded only where notices are printed. */

/** How much a notice matters: an `error` leaves something out, a `warning` loses a field, a `note` was put right. */
export type Weight = 'error' | 'warning' | 'note';

/** Each code's weight, what it says, and the remedy. */
export const WORDS = {
  'not-an-entry': ['error', 'is not an entry', 'Write it as { … } with at least a name.'],
  missing: ['error', 'is missing', 'Add it; without it this entry cannot be shown.'],
  'made-id': [
    'note',
    'was missing, so one was made',
    'Add an id that will not change, so that links keep working.',
  ],
  'mended-id': [
    'note',
    'cannot be an id as it is, so it was changed',
    'Use letters, digits and hyphens, at most 64.',
  ],
  'duplicate-id': ['warning', 'is used twice', 'Give each entry an id of its own.'],
  'unknown-key': [
    'note',
    'is not a field of the feed',
    'Check the spelling, or start it with _ if it is your own.',
  ],
  'lost-value': [
    'warning',
    'is shown nowhere: no field takes it',
    'If visitors need it, give it the name of a field: see the feed format.',
  ],
  'not-used': [
    'note',
    'is shown nowhere, because another column says it or nothing more is known of it',
    'Nothing need be done, unless visitors need it.',
  ],
  'unknown-value': ['warning', 'is not a value that is known here', 'Use one of:'],
  'broken-cell': [
    'warning',
    'is what a spreadsheet shows where a formula fails or still loads, so it is taken for an empty cell',
    'Mend the formula, or write what belongs there.',
  ],
  'empty-cell': ['note', 'says nothing, so it is taken for an empty cell', 'Leave it out.'],
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
  'no-dates': [
    'note',
    'gives no dates that can be worked out, so it is shown as it is',
    'Write it as “1st and 3rd Monday, 10:00 to 11:30”; “every other week” needs a startDate too.',
  ],
  'check-dates': [
    'note',
    'is not in the dates that are worked out',
    'Check the dates, and name those that are different. The next:',
  ],
  'made-name': [
    'warning',
    'is what this group is called now, because it has no name',
    'Give it a name that people would look for.',
  ],
  'only-an-area': [
    'note',
    'is a town, a region or a country, and no place to go to',
    'Write the street or the name of the place, or say that the group is online.',
  ],
  'unknown-code': [
    'warning',
    'is a code that is not known here, or that means different things, so it is not shown',
    'Ask whoever makes the list what it means, and write it in words.',
  ],
  ended: ['warning', 'is over, so the group is left out of lists', 'Give it new dates, or take it out.'],
  'no-number': [
    'warning',
    'has no number that can be dialled for certain, so it is shown as words',
    'Write the number by itself, such as 020 7946 0000 or +1 646 555 0100,,123456#.',
  ],
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
  'text-after-end': ['warning', 'stands after the end of the feed', 'Delete what follows the last bracket.'],
  'too-long': ['warning', 'has more entries than are read', 'The first ones are read, 500 at most.'],
  'not-a-place': [
    'warning',
    'is not a place on the map',
    'Write latitude from -90 to 90 and longitude from -180 to 180, or leave both out.',
  ],
  'swapped-point': [
    'warning',
    'seems to have latitude and longitude the wrong way round, so distances are wrong',
    'Latitude comes first. Probably meant:',
  ],
  'sign-point': [
    'warning',
    'seems to lack a minus, or to have one too many, so distances are wrong',
    'South of the equator and west of Greenwich have a minus. Probably meant:',
  ],
  'far-point': [
    'warning',
    'is far from where this place should be',
    'Look the place up on a map and compare.',
  ],
  'kept-back': [
    'warning',
    'is not shown, because this entry says so, but anybody can read it in the file',
    'Take it out of the file.',
  ],
  'one-page': [
    'warning',
    'is not the whole list',
    'Give the address that has all of it, or put its pages into one file.',
  ],
  'nothing-shown': ['warning', 'has nothing that can be shown', 'Is this the right file or address?'],
  'not-of-use': ['note', 'is of a kind that no element shows', 'It can stay; nothing of it is shown.'],
  'taken-for': ['note', 'is what this was taken for', 'Nothing need be done, if that is right.'],
  'read-zone': [
    'note',
    'is no full name of a time zone, so the usual one was taken, with its summer time',
    'Is that right? Write the zone by its name: clocks differ in Arizona or Hawaii. Read as:',
  ],
  'read-as': ['note', 'was understood', 'It was read as:'],
  'extra-comma': ['warning', 'stands before a closing bracket', 'Delete it: other programs refuse the file.'],
  stale: ['warning', 'is long ago', 'Ask whether all of this still holds, then write the date of today.'],
  surname: [
    'warning',
    'looks like a full name',
    'Write a first name only, or ask again whether it may stand here. Shorter:',
  ],
  'not-public': [
    'warning',
    'says that this is not for the public, so it is left out',
    'Take it out of the file, because anybody can read it there; or say that it is public.',
  ],
  withdrawn: [
    'warning',
    'may not be used any more, and is still in the file',
    'Delete this entry from the file.',
  ],
  'no-consent': [
    'note',
    'does not say that the person agreed',
    'Ask, then add "consent": { "given": true }.',
  ],
  label: ['warning', 'puts a label on people', 'Kinder wording:'],
  password: [
    'warning',
    'is a password to a meeting, so anybody who reads the file can walk in',
    'Send it after sign-up, and write "disclosure": "after-signup".',
  ],
  'young-public': [
    'warning',
    'is a public link to a group for people under 18',
    'Write "disclosure": "after-signup" and take the link out of the file.',
  ],
  'hard-to-read': [
    'warning',
    'is hard to read for many people',
    'Shorter sentences and everyday words help.',
  ],
  'more-issues': [
    'warning',
    'has more than 5,000 findings, and only the first are told',
    'Mend what is told, then check again.',
  ],
  'no-zone': [
    'note',
    'have times without a time zone, so people elsewhere cannot know when to join',
    'Add a time zone to the feed ("timeZone": "Europe/London"), a column “Time zone”, or the attribute time-zone on the page.',
  ],
  partial: ['warning', 'could not be loaded', 'The rest is shown. Check this address.'],
} as const satisfies Record<string, readonly [Weight, string, string]>;

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

/** The names of all that can be wrong, or could be better. */
export type NoticeCode = keyof typeof WORDS;

export const noticeWeight = (notice: FeedIssue): Weight => WORDS[notice.code][0];
/** What the editor can do about a notice, in a sentence. */
export const noticeRemedy = ({ code, meant }: FeedIssue): string =>
  WORDS[code][2] + (meant ? ` ${meant}` : '');

/** What is the matter, to be put after the value: "is not a time". */
export const noticeSays = ({ code }: FeedIssue): string => WORDS[code][1];

/** A notice in one line of English: where, what was read, what to write instead. */
export function noticeText(notice: FeedIssue): string {
  const { part, row, id, field, value } = notice;
  const where = row ? `${part}, row ${String(row)}${id ? ` (${id})` : ''}` : part;
  const what = value === undefined ? '' : ` “${value}”`;
  return `${where}${field ? `, ${field}` : ''}:${what} ${WORDS[notice.code][1]}. ${noticeRemedy(notice)}`;
}
