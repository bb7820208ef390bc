/**
 * What a press dials of a number as people write it, however odd. The first rule: the digits that are dialled are those that are shown, in that
 * order, or nothing is dialled.
 */

import { UNSEEN, type Piece } from './piece.js';

/** The zeros of the digits that numbers are written in: Arabic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const ALIKE: [RegExp, string][] = [
  [/[\u2010-\u2015\u2212\uff0d]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '],
  [/\uff0b/g, '+'],
  [/\uff08/g, '('],
  [/\uff09/g, ')'],
  [/\uff03/g, '#'],
  [/[\uff0c\u060c]/g, ','],
];
const KEYS = '22233344455566677778889999';

/** Letter for letter the same text, in the characters that a telephone knows. */
function plainly(text: string): string {
  const digits = text.replace(/[^\P{Nd}\d]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
  return ALIKE.reduce((words, [from, to]) => words.replace(from, to), digits);
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const keyed = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => KEYS[letter.toUpperCase().charCodeAt(0) - 65] ?? '');

const AFTER_HOURS =
  /^(?:[:h]\d| ?(?:am|pm|a\.m|p\.m|hours?|hrs?|days?|min(?:ute)?s?|horas?|d[ií]as?)\b|\/7|%| ?ساعة)/i;
/** Hours of a day: 9-5, 10.00 - 16.00; but not the 45-67 of a number. */
const RANGE = /^(?:[01]?\d|2[0-4])(?:[.:]\d\d)? ?- ?(?:[01]?\d|2[0-4])(?:[.:]\d\d)?(?![\d-]| \d)/;
const COUNTRY = /^(?:\+|00)\d{1,3}$|^[01]$/;
const TOLL_FREE = /^(?:1?8(?:00|33|44|55|66|77|88)|1[38]00|13|0800|0508)$/;
/** A code of a country or an area, which Germany and Austria part from the rest by a slash: 0711/123456, 0800 / 555 111. */
const AREA = /^(?:0[1-9]\d{1,4}|\+\d{3,6})$/;
const NORTH_AMERICAN = /^1?[2-9]\d{9}$/;

/** How far the digits go that belong together, from `at`; and what is dialled of them. */
function run(plain: string, at: number): { end: number; dialled: string } {
  let [dialled = ''] = /^\(?(?:\+ ?)?\d*/.exec(plain.slice(at, at + 24)) ?? [];
  let end = at + dialled.length;
  dialled = dialled.replace(/[( ]/g, '');
  if (plain[at] === '(' && plain[end] === ')') end++;
  for (;;) {
    const rest = plain.slice(end, end + 40);
    const next = /^( [-/] | ?\(|\) ?-?|[-./ ])(\d+)/.exec(rest);
    if (!next) break;
    const [all, between = '', group = ''] = next;
    const after = rest.slice(all.length);
    const long = digitsOf(dialled).length > 6;
    if (between.includes('(')) {
      if (!COUNTRY.test(dialled) || after[0] !== ')') break;
      if (!(group === '0' && /^(?:\+|00)/.test(dialled))) dialled += group; // +44 (0)20: a zero that is not dialled from abroad
      const straight = /^\d*/.exec(after.slice(1))?.[0] ?? '';
      dialled += straight;
      end += all.length + 1 + straight.length;
      continue;
    }
    if (between.includes('/') ? !AREA.test(dialled) || group.length < 3 : between === ' - ' && long) break;
    // a digit by itself after a whole number is an option or a note
    if (between === ' ' && group.length === 1 && digitsOf(dialled).length > 10 && !/^ ?\d/.test(after)) break;
    if (long && /^[0+]/.test(group) && digitsOf(dialled).length > 8 && group.length > 1 && between === ' ') {
      const whole = digitsOf(dialled).length + digitsOf(/^[\d -]*/.exec(rest)?.[0] ?? '').length;
      if (whole > 15) break; // another number, with no more than a space before it
    }
    if (AFTER_HOURS.test(after) || (between === ' ' && dialled.length > 2 && RANGE.test(group + after)))
      break;
    dialled += group;
    end += all.length;
  }
  return { end, dialled };
}

/** The letter O or I where a nought or a one was meant. */
const MISTYPED = /^[-. ]?(?:O{2,}(?![A-Z])|[OIl]+\d)/;

/** Letters that stand for keys: 1-888-NYC-WELL. */
function withLetters(rest: string, dialled: string): { length: number; dialled: string } | undefined {
  const digits = digitsOf(dialled);
  if (digits.length > 8) return undefined;
  const joined = /^[-.]?[A-Z][A-Z\d]*(?:[-.][A-Z\d]+)*(?![\w])/i.exec(rest)?.[0];
  const apart =
    joined || !TOLL_FREE.test(digits) ? undefined : /^ [A-Z][A-Z\d]*(?:[- ][A-Z\d]+)*(?!\w)/.exec(rest)?.[0];
  const letters = joined ?? apart;
  if (!letters || MISTYPED.test(letters)) return undefined;
  const all = digits + digitsOf(keyed(letters));
  const known = TOLL_FREE.test(/^1?8\d\d/.exec(all)?.[0] ?? digits) && all.length > 5 && all.length < 13;
  // small letters could as well be words: 0800-555-111-free
  const fits =
    letters === letters.toUpperCase()
      ? known || (joined && all.length > 5)
      : NORTH_AMERICAN.test(all) && known;
  return fits ? { length: letters.length, dialled: dialled + digitsOf(keyed(letters)) } : undefined;
}

const PAUSES = /^(?: ?,,|[,;pw])[,;pw]*[*#]*\d+[#*]*(?:[,;]+[*#]*\d*[#*]*)*(?![-.( ]*\d)/i;
const APART = /^[,;] ?\d{4,12}#/;
const EXTENSION = /^,? ?\(?(?:ext(?:ension|n)?|x|anexo|تحويلة)[.:]? ?(\d{1,6})\)?(?!\d)/i;
const CODE =
  /^[\s,.;:(-]*(?:(?:access|conference|meeting|participant|guest) )?(?:code|id|pin|passcode|c[oó]digo(?: de acceso)?)[ :#.]*(\d[\d -]{2,14})(#?)/i;

/** What is dialled after the number is answered: a pause is a comma, waiting for a press a semicolon. */
function afterwards(rest: string): { length: number; keys: string } | undefined {
  const near = rest.slice(0, 80);
  const extension = EXTENSION.exec(near);
  if (extension) return { length: extension[0].length, keys: `,${extension[1] ?? ''}` };
  const pauses = PAUSES.exec(near)?.[0] ?? APART.exec(near)?.[0];
  if (pauses && !/^[,;][0+]\d{8,}$/.test(pauses)) {
    const keys = pauses.replace(/ /g, '').replace(/p/gi, ',').replace(/w/gi, ';');
    return { length: pauses.length, keys };
  }
  const code = CODE.exec(near);
  const keys = code && digitsOf(code[1] ?? '');
  return keys ? { length: code[0].trimEnd().length, keys: `,,${keys}${code[2] ?? ''}` } : undefined;
}

const DATE =
  /^(?:\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{4}|(?:19|20)\d\d|\d\d?(?:[.:]\d\d)? ?- ?\d\d?(?:[.:]\d\d)?)$/;
const LABEL =
  /(?:[£$€#*]|\d\/7\/|\bzoom:?|\b(?:press|fax|option|code|id|pin|passcode|room|flat|floor|suite|unit|apt|no|number|opci[oó]n)\b[.:]?) ?$/i;
const JOINED = /(?:^|[/,;|&]|\b(?:or|and|o|y|call|ring|dial|text|sms|to|al)|أو|و) ?["“(]?$/iu;

/** Whether digits at this place are a number to ring, and not a day, a time, a price or a code. */
function isNumber(written: string, dialled: string, before: string, after: string, first: boolean): boolean {
  const { length } = digitsOf(dialled);
  if (length < 3 || length > 15 || DATE.test(written) || LABEL.test(before)) return false;
  if (/[\p{L}\d*#]$|\d\(0\)$/u.test(before) || /^[\p{L}\d#]/u.test(after) || AFTER_HOURS.test(after))
    return false;
  if (MISTYPED.test(after)) return false;
  // 0800 555 111/222: the last digits of a second number, which nobody can dial alone
  if (length < 7 && /\d \/ $|\d\/$/.test(before) && /\d(?:[ .-]?\d){6}$/.test(before.replace(/ ?\/ ?$/, '')))
    return false;
  return length > 6 || first || JOINED.test(before);
}

const CALL = /\b(?:call|ring|phone|dial|llama)\b/i;
const TEXT = /(?:\b(?:text|sms|txt|env[ií]a|manda)|أرسل):? ?$/i;
const WORD =
  /(?:(?:\b(text|sms|txt|env[ií]a|manda)|(أرسل)) (?:the word )?)?(["“”'’«]?)([\p{L}\d]{1,30})["“”'’»]? (?:to|al?|إلى) $/iu;

/** "HOME to 741741": nobody rings with a word in capitals. */
const isKeyword = (word: string): boolean => /^\p{Lu}{3,}$/u.test(word) && !CALL.test(word);

/**
 * Whether a number is written to, by what stands before it; and with which word.
 * @param short whether it has no more digits than a short code.
 */
function message(
  before: string,
  toText: boolean,
  short: boolean,
  last?: Piece,
): { from: number; word: string } | undefined {
  const found = WORD.exec(before);
  if (
    found &&
    (toText ||
      (short && isKeyword(found[4] ?? '')) ||
      ((found[1] ?? found[2]) && (found[3] || found[4] !== found[4]?.toLowerCase() || found[2])))
  )
    return { from: found.index, word: found[4] ?? '' };
  if (toText || (TEXT.test(before) && !CALL.test(before))) return { from: before.length, word: '' };
  if (last?.sms && JOINED.test(before) && !CALL.test(before))
    return { from: before.length, word: last.sms.word };
  return undefined;
}

/**
 * Finds the numbers in what was written. Letters stand for the keys they are on; `,` and `;`, an extension and a code that is
 * named as one are dialled after the answer; hours, dates and "press 1" stay words, as does all that is not certain.
 * @param how `text` where the number is one to write to.
 * @returns all that was written, in pieces; without direction marks.
 */
export function dialAny(written: string | undefined, how: 'call' | 'text' = 'call'): Piece[] {
  const text = (written ?? '').slice(0, 500).replace(UNSEEN, '').trim();
  const plain = plainly(text);
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  let from = 0;
  const begins = /\(?(?:\+ ?)?\d/g;
  for (let hit = begins.exec(plain); hit; hit = begins.exec(plain)) {
    const at = hit.index;
    const digits = run(plain, at);
    let { end, dialled } = digits;
    const before = plain.slice(from, at);
    const long = digitsOf(dialled).length > 6;
    const letters = EXTENSION.test(plain.slice(end)) ? undefined : withLetters(plain.slice(end), dialled);
    if (letters) {
      end += letters.length;
      dialled = letters.dialled;
    }
    begins.lastIndex = Math.max(end, begins.lastIndex);
    const sms = message(before, how === 'text', !long, last);
    const more = !sms && (long || letters) ? afterwards(plain.slice(end)) : undefined;
    const written = plain.slice(at, end);
    end += more?.length ?? 0;
    if (!isNumber(written, dialled, plain.slice(0, at), plain.slice(end), !last)) continue;
    // 1-800-DONT-CUT (366-8288): the letters once more, in digits
    if (last && before.endsWith(' ') && written.startsWith('(') && last.href?.endsWith(digitsOf(dialled)))
      continue;
    const start = sms ? from + sms.from : at;
    if (start > from) pieces.push({ text: text.slice(from, start) });
    const body = sms?.word && `?body=${encodeURIComponent(sms.word)}`;
    last = {
      text: text.slice(start, end),
      href: sms ? `sms:${dialled}${body ?? ''}` : `tel:${dialled}${more?.keys.replaceAll('#', '%23') ?? ''}`,
      ...(sms && { sms: { number: text.slice(at, end), word: sms.word } }),
    };
    pieces.push(last);
    begins.lastIndex = from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
