/**
 * What a press dials of a number that is written plainly, as nearly all are. What reads the others (`numbers.ts`) is fetched with the
 * first feed or attribute that has one; until then they are words, which can be read and dial nothing wrong.
 */
import { UNSEEN, type Piece } from './piece.js';

type Whole = typeof import('./numbers.js').dialAny;

/** Nothing but digits with blanks, or with hyphens, between them; for a text also the word that it must hold. */
const PLAIN = /^(?:([A-Z]+) to )?(\+?\d+(?:(?: \d+)+|(?:-\d+)+)?)$/;
/** A number that could be a year, digits with hyphens that could be a day or hours, and one digit after a whole number. */
const UNSURE = /^(?:19|20)\d\d$|^(?=.*-)(?:\D*\d){1,8}$|^(?:\D*\d){11,} \d$/;

let whole: Whole | undefined;
let lacking = false;

/** Whether there was a number that is not plain, and what reads it is not here yet. */
export const lacksNumbers = (): boolean => lacking && !whole;

/** Fetches what reads all numbers. @returns whether it is here. */
export async function fetchNumbers(): Promise<boolean> {
  try {
    whole ??= (await import('./numbers.js')).dialAny;
    return true;
  } catch {
    return false; // what is not dialled can still be read
  }
}

/** A number that is plain, in one piece; `undefined` where it takes more to be sure. */
export function dialPlain(text: string, how: 'call' | 'text' = 'call'): Piece | undefined {
  const [, word, number = ''] = PLAIN.exec(text) ?? [];
  const dialled = number.replace(/[ -]/g, '');
  if (!/^\+?\d{3,15}$/.test(dialled) || UNSURE.test(number) || (word && how === 'call')) return undefined;
  if (how === 'call') return { text, href: `tel:${dialled}` };
  return { text, href: `sms:${dialled}${word ? `?body=${word}` : ''}`, sms: { number, word: word ?? '' } };
}

/** Finds the numbers in what was written, as `dialAny` does. Those that are not plain are words until `fetchNumbers` is done. */
export function dial(written: string | undefined, how: 'call' | 'text' = 'call'): Piece[] {
  const text = (written ?? '').slice(0, 500).replace(UNSEEN, '').trim();
  const plain = dialPlain(text, how);
  if (plain) return [plain];
  if (whole) return whole(text, how);
  lacking ||= /\p{Nd}/u.test(text);
  return text ? [{ text }] : [];
}

/** A `tel:` address of the first number to ring, or `undefined` where there is none. */
export const telUrl = (phone: string | undefined): string | undefined =>
  dial(phone).find(({ href }) => href?.startsWith('tel:'))?.href;
