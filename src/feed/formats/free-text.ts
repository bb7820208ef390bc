/**
 * What can be learned from a paragraph about a group: when it meets, whether it is paused, online or by sign-up. The words
 * themselves always stay in the description; a schedule stays in words here and is understood where dates are made.
 */
import { cleanText } from '../../text/index.js';

type Entry = Record<string, unknown>;

const DAY =
  /\b(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|urday|rsday)?s?)\b(?!\w)/i;
const TIME =
  /\b\d{1,2}(?::\d{2})?\s*(?:[ap]\.?m\.?\b)|\b\d{1,2}:\d{2}\b|\bnoon\b|\bmidnight\b|\b\d{1,2}(?::\d{2})?\s*[-–]\s*\d{1,2}\b/i;
const OFTEN =
  /\b(?:every|each|daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|of (?:the|each|every) month|1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last|alternate|(?:seven|7) days a week)\b/i;
const ALWAYS = /\b(?:daily|every day|(?:seven|7) days a week|24\/7)\b/i;
const APPOINTMENT = /\b(?:by appointment|scheduled individually|arranged individually|by arrangement)\b/i;

const tellsDay = (line: string): boolean =>
  (DAY.test(line) && (TIME.test(line) || OFTEN.test(line))) || ALWAYS.test(line);

/** The lines that say when, each joined with the next where that one holds only the time. */
export function scheduleLines(text: string): string[] {
  const lines = text
    .slice(0, 5000)
    .split(/\n|(?<=[.;])\s+/)
    .map((line) => cleanText(line).replace(/^(?:time|when|meets|schedule|day)s?\s*[:–-]\s*/i, ''));
  const found: string[] = [];
  const days = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i] ?? '';
    const next = lines[i + 1] ?? '';
    if (line.length > 200) continue;
    const dayOnly = DAY.test(line) && !TIME.test(line);
    if (dayOnly && TIME.test(next) && !DAY.test(next) && next.length < 60)
      line = `${line.replace(/,$/, '')}, ${next}`;
    if (!tellsDay(line)) continue;
    // "Time: 1-2:30 on the 2nd and 4th Tuesday" says again what the first line said
    const key = [
      ...line.toLowerCase().matchAll(/\b(mon(?!th)|tue|wed|thu|fri|sat|sun|daily|every day|week)/g),
    ]
      .map(([, day]) => day)
      .sort()
      .join();
    if (days.has(key)) continue;
    days.add(key);
    found.push(line);
  }
  return found;
}

const STATES: readonly (readonly [RegExp, string])[] = [
  [
    /\btemporar(?:il)?y\s+(?:inactive|closed|suspended|paused|unavailable)\b|\b(?:currently|is|are) (?:inactive|on hold|paused|suspended)\b|\bnot (?:currently )?meeting\b|\bon hiatus\b/i,
    'paused',
  ],
  [
    /\bpermanently closed\b|\bno longer (?:meets?|runs?|running|meeting|available)\b|\bhas (?:ended|closed|disbanded)\b/i,
    'closed',
  ],
  [/\b(?:group|currently|is) full\b|\bwaiting list only\b/i, 'full'],
];
const JOINING: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:call|phone|ring|text|contact|email)\b[^.\n]{0,40}?\b(?:to|before|for)\b[^.\n]{0,20}?\b(?:register|registration|join|attend(?:ing)?|sign up|coming|details)\b|\bcall first\b/i,
    'call-first',
  ],
  [/\breferral (?:needed|required|only)\b|\bby referral\b/i, 'referral'],
  [/\b(?:employees|members|staff|residents) only\b/i, 'members'],
  [
    /\bdrop[- ]?ins? (?:are )?welcome\b|\bdrop[- ]in\b|\bno (?:registration|sign[- ]?up|booking|need to (?:register|book|sign up))\b|\bjust (?:turn|show) up\b/i,
    'drop-in',
  ],
  [
    /\b(?:registration|rsvp|sign[- ]?up|booking) (?:is )?(?:required|needed|essential)\b|\bplease (?:register|rsvp|sign up|book)\b|\bpre-?register\b|\bregister (?:at|online|here)\b/i,
    'sign-up',
  ],
];
const WAYS: readonly (readonly [RegExp, string[]])[] = [
  [
    /\[hybrid\]|\(hybrid\)|\bhybrid\b|\bin[- ]person (?:and|or|&) (?:online|virtual|on zoom|via zoom)\b/i,
    ['in-person', 'online'],
  ],
  [
    /\[(?:online|virtual|zoom)\]|\((?:online|virtual|zoom)\)|\b(?:via|on|by|over|through) (?:zoom|ms teams|microsoft teams|google meet|video)\b|\b(?:online|virtual) (?:group|gathering|event|meeting|session|support|program|class|workshop|conversation)\b|\bthis (?:online|virtual)\b|\bmeets? (?:online|virtually)\b|\bheld online\b/i,
    ['online'],
  ],
  [/\[(?:phone|by phone)\]|\(by phone\)|\bconference call\b/i, ['phone']],
  [/\[in[- ]person\]|\(in[- ]person\)/i, ['in-person']],
];

const NONE: ReadonlySet<string> = new Set();

const lineWith = (text: string, is: RegExp): string | undefined => {
  const line = text.split(/\n|(?<=\.)\s/).find((each) => is.test(each));
  return line === undefined ? undefined : cleanText(line).slice(0, 200);
};
/** The ways to attend that a text names, or `undefined`. */
export const waysIn = (text: string): string[] | undefined => WAYS.find(([is]) => is.test(text))?.[1];
/** A text without the marks in brackets that were read: `[ONLINE] Anytown Wellbeing` is run by Anytown Wellbeing. */
export const withoutMark = (text: string): string =>
  cleanText(text.replace(/[[(](?:online|virtual|zoom|hybrid|in[- ]person|by phone|phone)[\])]/gi, ' '));

/**
 * Adds to an entry what its text says, wherever no field says it already.
 * @param told the fields that have a place of their own where this comes from: empty there means empty.
 */
export function mine(entry: Entry, text: string, told: ReadonlySet<string> = NONE): void {
  const short = text.slice(0, 5000);
  const state =
    entry.status === undefined && !told.has('status') ? STATES.find(([is]) => is.test(short)) : undefined;
  if (state) {
    entry.status = state[1];
    entry.statusNote ??= lineWith(short, state[0]);
  }
  const joining =
    entry.joining === undefined && !told.has('joining') ? JOINING.find(([is]) => is.test(short)) : undefined;
  if (joining) {
    entry.joining = joining[1];
    entry.joinNote ??= lineWith(short, joining[0]);
  }
  if (!told.has('attendance')) entry.attendance ??= waysIn(short);
  if (entry.schedule === undefined && !told.has('schedule')) {
    const lines = scheduleLines(short);
    if (lines.length) entry.schedule = lines.map((line) => ({ text: line }));
    else if (APPOINTMENT.test(short))
      entry.schedule = [{ by: 'appointment', note: lineWith(short, APPOINTMENT) }];
  }
}
