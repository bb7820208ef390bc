/**
 * Whether somebody's words may be shown. It fails closed: only what is understood as a yes is one. What nobody wrote down is no refusal:
 * words without any consent are shown, and the editor is asked to add it.
 */
import { readDate } from '../text/index.js';
import { isBlank, isNo, isYes, squash, wordIn } from './hide.js';
import type { Report } from './notice.js';

type Fields = Record<string, unknown>;

const CONSENT = /^(?:consent|permission|consentimiento|einwilligung|consentement)/;
const WITHDRAWN =
  /^(?:is)?(?:withdr[ae]wn|withdraw(?:al)?|withdrew|revoked?|refused?|declined|denied|retracted|rescinded|cancell?ed|retirado|revocado|rechazado|widerrufen)(?:at|on|date)?$/;
const EXPIRES = /^(?:expires?|expiry|expiration|expired|validuntil|validto)(?:at|on|date)?$/;
const GIVEN =
  /^(?:is|has)?(?:given|consent(?:ed)?|agreed|granted|approved|permission|permitted|status|state)$/;
const DATE = /^(?:date|(?:given|agreed|granted|signed|recorded|obtained)(?:at|on|date))$/;
const SCOPE = /^(?:scope|scopes|uses)$/;
/** Keys that say nothing about whether. */
const ASIDE =
  /^(?:notes?|comments?|by|method|how|via|source|form|document|reference|id|version|recordedby|askedby)$/;
/** Keys beside the words that take them back as well. */
const BESIDE = /^(?:is)?(?:hidden|private|confidential|unpublished)$/;
const AGREED = /^(?:given|granted|agreed|consented|approved|obtained|signed|ok|okay|active)$/;
const REFUSAL = /withdr|revok|refus|declin|den(?:y|ied)|no longer|not |n't|never|retir|rechaz/i;

const agrees = (value: unknown): boolean =>
  isYes(value) || (typeof value === 'string' && AGREED.test(wordIn(value)));

/** What a consent says, by the names the schema has, and what of it was not understood. */
export interface Said {
  given?: unknown;
  scope?: unknown;
  date?: unknown;
  expires?: string;
  withdrawn?: boolean;
}

/**
 * A consent under the names of the schema. Only what is understood as a yes is one: a key, a word or a type that is not
 * known counts as a no, and so does an object that does not say "given".
 * @param value what stands in the feed; not blank.
 */
export function readConsent(value: unknown, report: Report, field: string): Said {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const given = agrees(value);
    if (!given && !isNo(value))
      report.add('unknown-value', field, value, 'true, false. Until then it counts as refused.');
    return { given };
  }
  const said: Said & Fields = {};
  const no = (key: string, one: unknown): void => {
    said.given = false;
    report.add(
      'unknown-value',
      `${field}.${key}`,
      one,
      'given, scope, date, expires, withdrawn. Until then it counts as refused.',
    );
  };
  for (const [key, one] of Object.entries(value)) {
    const word = squash(key);
    if (/^[_$@]/.test(key)) said[key] = one;
    else if (isBlank(one)) continue;
    else if (GIVEN.test(word)) {
      if (!agrees(one)) {
        if (isNo(one)) said.given = false;
        else no(key, one);
      } else said.given ??= true;
    } else if (WITHDRAWN.test(word)) said.withdrawn = !isNo(one) || said.withdrawn === true;
    else if (EXPIRES.test(word)) {
      if (isNo(one)) continue;
      const end = readDate(one) ?? (typeof one === 'string' ? report.hint?.('not-a-date', one) : undefined);
      if (!end) no(key, one);
      else if (said.expires === undefined || end < said.expires) said.expires = end; // of two ends the earlier
    } else if (DATE.test(word)) said.date = one;
    else if (SCOPE.test(word)) said.scope = one;
    else if (!ASIDE.test(word) || typeof one !== 'string' || REFUSAL.test(one)) no(key, one);
  }
  if (said.given === undefined) {
    if (!said.withdrawn) report.add('missing', `${field}.given`);
    said.given = false;
  }
  return said;
}

/** A testimonial whose consent stands beside it, or under a key in another case, with all of that inside `consent`. */
export function gatherConsent(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entry = value as Fields;
  const beside: Fields = {};
  let { contentNote } = entry;
  for (const key of Object.keys(entry)) {
    const one = entry[key];
    const word = squash(key);
    if (key === 'consent' || /^[_$@]/.test(key) || isBlank(one)) continue;
    const rest = CONSENT.test(word) ? word.replace(CONSENT, '') : undefined;
    if (rest === '' && typeof one === 'object') Object.assign(beside, one);
    else if (rest !== undefined) beside[rest || 'given'] = one;
    else if (WITHDRAWN.test(word) || EXPIRES.test(word)) beside[word] = one;
    else if (BESIDE.test(word)) beside.withdrawn = one;
    else if (/^(?:is)?(?:published|public|visible|approved)$/.test(word) && isNo(one)) beside.given = false;
    else if (/^(?:content|trigger)(?:note|warning)$/.test(word)) contentNote ??= one;
  }
  const all = contentNote === undefined ? entry : { ...entry, contentNote };
  for (const _ in beside) {
    const { consent } = entry;
    const own = isBlank(consent) ? {} : typeof consent === 'object' ? consent : { given: consent };
    // refusals of either place count: keys that both have are told apart by a sign, which is not read
    const both: Fields = { ...beside };
    for (const [key, value] of Object.entries(own as Fields)) both[key in both ? `${key}-` : key] = value;
    return { ...all, consent: both };
  }
  return all;
}

/** Whether a key or a heading that is no field of a testimonial may say that it must not be shown. */
export const mayRefuse = (key: string): boolean => {
  const word = squash(key);
  return CONSENT.test(word) || WITHDRAWN.test(word) || EXPIRES.test(word) || BESIDE.test(word);
};
