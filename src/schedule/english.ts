/**
 * Reads plain English about when a group meets: "1st & 3rd Tue 7.30pm, not August". Loaded only where a schedule is words.
 *
 * It would rather understand nothing than something wrong: a text is read piece by piece, and one word about time that is
 * not understood ("term time only", "every second Tuesday", "7–9" in the morning or at night?) makes the whole text
 * unread. Pieces that say nothing about time (a place, a name) are passed over.
 */
import type { Schedule } from '../feed/schema.js';
import type { Plan } from './plan.js';
import { tokensOf, type Token } from './english-tokens.js';
import { Reading } from './english-grammar.js';

/** What a text was found to mean. */
export interface EnglishSchedule {
  /** Empty where the text was not understood, or says that there are no dates. */
  schedules: Plan[];
  /** The pieces about time that were not understood, in the text's own words; if there are any, `schedules` is empty. */
  unread: string[];
  /** Pieces that say nothing about time. */
  ignored: string[];
  /** "Temporarily inactive". */
  paused?: boolean;
  /** "By appointment". */
  appointment?: boolean;
}

/** Words that are about time: with one of these a piece must be understood whole. */
const ABOUT_TIME =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?s?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|every|each|other|alternat\w*|weekly|fortnight\w*|bi-?weekly|bi-?monthly|monthly|daily|yearly|annual\w*|quarterly|twice|once|not|no|except\w*|exclud\w*|unless|until|till|through|start\w*|begin\w*|ends?|ending|from|cancel\w*|inactive|suspend\w*|paused|hiatus|holidays?|vacation|terms?|semester|season\w*|summer|winter|spring|autumn|christmas|easter|ramadan|break|weeks?|weekdays?|weekends?|months?|years?|dates?|tb[ac]|var(?:y|ies|iable)|irregular\w*|appointments?|individually|arrangement|noon|midday|midnight|morning|afternoon|evening|night|hours?|minutes?|\d+(?:st|nd|rd|th)|\d{1,2}\s*[ap]m|\d{1,2}[:.]\d\d|\d{4}-\d\d-\d\d|(?:19|20)\d\d)\b/;

/**
 * What names a clock: "Mountain Time", "GMT", "your time". Dates by another clock would be hours off, so such a piece must be understood
 * wherever it stands, in brackets as well.
 */
const ABOUT_CLOCK =
  /\b(?:gmt|utc|bst|ist|cet|cest|eet|eest|a[ckw]?[sde]?[sd]t|nz[sd]t|[cehmnp][sd]t|[cemp]t|time ?zones?)\b|^(?:eastern|central|mountain|pacific|atlantic)$|^(?!(?:first|any|on|full|part) time$).*\btime$/;

const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(
      /\b(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\./g,
      '$1',
    )
    .replace(/&amp;|[&+]|(?<=[a-z])\/(?=[a-z])/g, ' and ');

/** Cuts a text at line ends, full stops, semicolons, commas and brackets; not within "7.30". */
const pieces = (text: string): string[] =>
  text
    .split(/[\n;,()[\]|•*!?]|\.(?!\d)|:(?!\d)/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** What a text about meeting times means. Never throws; any text may come. */
export function readEnglish(text: string): EnglishSchedule {
  const result: EnglishSchedule = { schedules: [], unread: [], ignored: [] };
  const tokens: Token[] = [];
  for (const piece of pieces(clean(text.slice(0, 2000)))) {
    const read = tokensOf(piece);
    if (read) tokens.push(...read, { is: 'comma' });
    else if (ABOUT_TIME.test(piece) || ABOUT_CLOCK.test(piece)) result.unread.push(piece);
    else result.ignored.push(piece);
  }
  if (tokens.some(({ is }) => is === 'paused')) result.paused = true;
  if (tokens.some(({ is }) => is === 'appointment')) result.appointment = true;
  if (result.unread.length || result.paused || result.appointment) return result;
  const plans = new Reading().read(tokens);
  if (plans) result.schedules = plans;
  else result.unread.push(text);
  return result;
}

/** The plans of a schedule that is words. What the entry says beside its `text` (zone, dates, times) holds as well. */
export function plansOfText(schedule: Schedule): Plan[] {
  const { text } = schedule;
  if (typeof text !== 'string') return [];
  const rest = { ...schedule };
  delete rest.text;
  const { schedules, ignored } = readEnglish(text);
  // where something was passed over our words would say less than the group's own
  return schedules.map((plan) => ({ ...plan, ...rest, ...(ignored.length ? { words: text } : {}) }));
}
