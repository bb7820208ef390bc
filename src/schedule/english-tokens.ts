/** The words that tell when, as tokens. A piece of text is read whole or not at all. */
import { readTime, readWeekday } from '../text/index.js';

/** A time as it is written: what it says of morning or afternoon is there or not. */
export interface Clock {
  /** Minutes since midnight, or since the last twelve o'clock where `half` is missing. */
  minutes: number;
  /** Whether it can be only this: "19:30", "7 pm", "noon". */
  sure: boolean;
  /** "12 pm", which people use for midnight as well. */
  doubtful?: boolean;
}

export type Token =
  | {
      is:
        | 'comma'
        | 'and'
        | 'to'
        | 'every'
        | 'other'
        | 'month'
        | 'not'
        | 'start'
        | 'until'
        | 'paused'
        | 'appointment'
        | 'only';
    }
  | { is: 'place'; n: number; digits: boolean }
  | { is: 'days'; days: string[]; plural?: boolean }
  | { is: 'repeat'; every: number; unit: 'W' | 'M' }
  | { is: 'time'; from: Clock; to?: Clock }
  | { is: 'part'; half: 'am' | 'pm' | 'noon' }
  | { is: 'duration'; minutes: number }
  | { is: 'months'; months: number[] }
  | { is: 'date'; date: string }
  | { is: 'zone'; zone: string }
  | { is: 'monthDay'; day: number };

const DAY = '(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?s?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const CLOCK =
  "(?:12 ?noon|12:00 ?noon|noon|midday|12 ?midnight|midnight|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|hrs|o'?clock)?)";
const TO = ' ?(?:-|to|until|till|til) ?';
const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Weekdays in the order in which people name them. */
export const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];
const ZONES: Record<string, string> = {
  uk: 'Europe/London',
  london: 'Europe/London',
  et: 'America/New_York',
  eastern: 'America/New_York',
  'new york': 'America/New_York',
  ct: 'America/Chicago',
  central: 'America/Chicago',
  cdt: 'America/Chicago',
  mountain: 'America/Denver',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  est: 'America/New_York',
  edt: 'America/New_York',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
};

const dayCode = (word: string): string =>
  readWeekday(word.replace(/days?$|s$/, (end) => (end === 's' ? '' : 'day'))) ?? '';
const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3)) + 1;
const number = (word: string): number => NUMBERS.indexOf(word) + 1 || Number(word);

/** From one weekday or month to another, over the end of the week or year if need be. */
function span<T>(ring: readonly T[], from: T, to: T): T[] {
  const first = ring.indexOf(from);
  const size = ((ring.indexOf(to) - first + ring.length) % ring.length) + 1;
  return Array.from({ length: size }, (_, i) => ring[(first + i) % ring.length] as T);
}

function clockOf(word: string): Clock | undefined {
  const text = word.replace(/ /g, '');
  if (/midnight/.test(text)) return { minutes: 1440, sure: true };
  if (/noon|midday/.test(text)) return { minutes: 720, sure: true };
  const found = /^(\d{1,2})(?:[:.](\d\d))?(am|pm|hrs|o'?clock)?$/.exec(text);
  if (!found) return undefined;
  const [, hours = '', minute, half] = found;
  const marked = half === 'am' || half === 'pm';
  const read = readTime(`${hours}:${minute ?? '00'}${marked ? half : ''}`);
  if (!read || (marked && Number(hours) > 12)) return undefined;
  const minutes = Number(read.slice(0, 2)) * 60 + Number(read.slice(3));
  const twentyFour = !marked && minute !== undefined && (Number(hours) > 12 || /^0\d/.test(hours));
  return {
    minutes: marked || twentyFour ? minutes : minutes % 720,
    sure: marked || twentyFour,
    ...(half === 'pm' && Number(hours) === 12 ? { doubtful: true } : {}),
  };
}

/** `undefined` where the day does not exist; without a year nobody can say which is meant. */
function dateOf(day: string, month: string, year: string): string | undefined {
  const n = monthNumber(month);
  const date = `${year}-${String(n).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : undefined;
}

type Make = (...groups: string[]) => Token | null | undefined;
const is =
  (
    kind:
      | 'and'
      | 'to'
      | 'every'
      | 'other'
      | 'month'
      | 'not'
      | 'start'
      | 'until'
      | 'paused'
      | 'appointment'
      | 'only',
  ) =>
  (): Token => ({ is: kind });

/** Tried in this order at each place; `null` is a word that adds nothing. */
const WORDS: readonly [source: string, make: Make][] = [
  [
    '(?:temporarily |currently )?(?:inactive|suspended|paused|cancelled|closed|on hiatus|on hold|on a break|on break)',
    is('paused'),
  ],
  [
    '(?:(?:meets? |sessions? )?by (?:appointment|arrangement)(?: only)?|scheduled individually|by request)',
    is('appointment'),
  ],
  ['(?:7|seven) days a week|every ?day|daily|each day', () => ({ is: 'days', days: WEEK })],
  ['(?:every |each )?weekdays?', () => ({ is: 'days', days: WEEK.slice(0, 5) })],
  ['(?:every |each )?weekends?', () => ({ is: 'days', days: WEEK.slice(5) })],
  [
    '(?:every|each) (?:other|alternate|second|2nd|two|2) months?|alternate months',
    () => ({ is: 'repeat', every: 2, unit: 'M' }),
  ],
  [
    '(?:every|each) (three|3|four|4|six|6) months',
    (n = '') => ({ is: 'repeat', every: number(n), unit: 'M' }),
  ],
  [
    'fortnightly|(?:every|each|alternate) (?:other|alternate|second|2nd|two|2) weeks?|alternate weeks|(?:every )?fortnight(?: on)?',
    () => ({ is: 'repeat', every: 2, unit: 'W' }),
  ],
  [
    '(?:every|each) (three|3|four|4|five|5|six|6) weeks',
    (n = '') => ({ is: 'repeat', every: number(n), unit: 'W' }),
  ],
  ['(?:every other|each other|alternate|alternating)', is('other')],
  [
    '(?:of|in|per) (?:the|each|every|a) (?:calendar )?month|of month|monthly|a month|each month|every month',
    is('month'),
  ],
  ['weekly|every week|each week|once a week', is('every')],
  ['every|each', is('every')],
  [
    '(?:and )?(?:but not|not|except(?:ing)?(?: for)?|excluding|no (?:meetings?|groups?|sessions?)|closed)(?: in| during| on)?',
    is('not'),
  ],
  ['only(?: in)?', is('only')],
  [
    `(?:starting|starts|beginning|begins|commencing|from)(?: on)?(?= (?:\\d{4}-|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d))`,
    is('start'),
  ],
  ['(?:until|till|ending|ends)(?: on)?', is('until')],
  [
    '(\\d{4}-\\d\\d-\\d\\d)',
    (date = '') => (Number.isNaN(Date.parse(date)) ? undefined : { is: 'date', date }),
  ],
  [
    `(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}) ((?:19|20)\\d\\d)`,
    (d = '', m = '', y = '') => asDate(dateOf(d, m, y)),
  ],
  [
    `(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?: |, )((?:19|20)\\d\\d)`,
    (m = '', d = '', y = '') => asDate(dateOf(d, m, y)),
  ],
  [
    `(?:from )?(${MONTH})(?: ?- ?| to | through | until )(${MONTH})`,
    (a = '', b = '') => ({
      is: 'months',
      months: span(MONTHS, a.slice(0, 3), b.slice(0, 3)).map(monthNumber),
    }),
  ],
  [`(?:in )?(${MONTH})(?! ?\\d)`, (m = '') => ({ is: 'months', months: [monthNumber(m)] })],
  ['(?:on )?days? (\\d{1,2})(?= of| and|$)', (n = '') => ({ is: 'monthDay', day: Number(n) })],
  ['(?:the )?(?:2nd|second|next)[ -](?:to )?last|penultimate', () => ({ is: 'place', n: -2, digits: false })],
  ['(?:the )?last', () => ({ is: 'place', n: -1, digits: false })],
  [
    `(?:the )?(${PLACES.join('|')})`,
    (word = '') => ({ is: 'place', n: PLACES.indexOf(word) + 1, digits: false }),
  ],
  ['(?:the )?(\\d{1,2})(?:st|nd|rd|th)', (n = '') => ({ is: 'place', n: Number(n), digits: true })],
  [
    `(${DAY})(?: ?- ?| to | through )(${DAY})`,
    (a = '', b = '') => ({ is: 'days', days: span(WEEK, dayCode(a), dayCode(b)) }),
  ],
  [
    `(${DAY})`,
    (day = '') => ({
      is: 'days',
      days: [dayCode(day)],
      plural: /s$/.test(day) && !/^(?:tues|weds|thurs)$/.test(day),
    }),
  ],
  [`between (${CLOCK}) and (${CLOCK})(?= |$)`, (a = '', b = '') => range(clockOf(a), clockOf(b) ?? null)],
  [
    `(?:from |at )?(${CLOCK})${TO}(${CLOCK})(?= |$)`,
    (a = '', b = '') => range(clockOf(a), clockOf(b) ?? null),
  ],
  [`(?:at )?(${CLOCK})(?= |$)`, (a = '') => range(clockOf(a))],
  [
    '(?:for |lasting )?(\\d{1,3})[ -]?(?:minutes?|mins?)',
    (n = '') => ({ is: 'duration', minutes: Number(n) }),
  ],
  [
    '(?:for |lasting )?(one|two|three|1|2|3)[ -]?(?:hours?|hrs?)',
    (n = '') => ({ is: 'duration', minutes: number(n) * 60 }),
  ],
  [
    '(?:in the )?(mornings?|afternoons?|evenings?|nights?|lunch ?times?)',
    (word = '') => ({ is: 'part', half: /^m/.test(word) ? 'am' : /^l/.test(word) ? 'noon' : 'pm' }),
  ],
  [
    `(${Object.keys(ZONES).join('|')})(?: standard| daylight)?(?: time)?`,
    (zone = '') => ({ is: 'zone', zone: ZONES[zone] as string }),
  ],
  ['and', is('and')],
  ['to|-', is('to')],
  [
    '(?:the|at|on|of|we|our|group|groups|meets?|meeting|meetings|held|are|is|times?|when|a|support|sessions?|online|in person|hybrid|virtual(?:ly)?|(?:via|on|by|over) (?:zoom|teams|phone|skype|google meet)|zoom)',
    () => null,
  ],
];

const asDate = (date: string | undefined): Token | undefined => (date ? { is: 'date', date } : undefined);
/** `to` is `null` where an end is written and is no time. */
const range = (from: Clock | undefined, to?: Clock | null): Token | undefined =>
  from && to !== null ? { is: 'time', from, ...(to && { to }) } : undefined;

const COMPILED = WORDS.map(
  ([source, make]) => [new RegExp(`(?:${source})(?![\\p{L}\\d])`, 'uy'), make] as const,
);

/** The tokens of a piece, or `undefined` where one of its words is not understood. */
export function tokensOf(piece: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < piece.length) {
    const next = step(piece, at);
    if (!next) return undefined;
    if (next.token) tokens.push(next.token);
    at = next.end;
    while (piece[at] === ' ') at++;
  }
  return tokens;
}

function step(piece: string, at: number): { token: Token | null; end: number } | undefined {
  for (const [pattern, make] of COMPILED) {
    pattern.lastIndex = at;
    const found = pattern.exec(piece);
    if (!found) continue;
    const token = make(...found.slice(1));
    if (token !== undefined) return { token, end: pattern.lastIndex };
  }
  return undefined;
}
