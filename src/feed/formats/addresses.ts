/** One string with a whole address in its parts. */
import { countryNamed } from './hints.js';

interface Parts {
  streetAddress?: unknown;
  addressLocality?: unknown;
  addressRegion?: unknown;
  postalCode?: unknown;
  addressCountry?: unknown;
}

const CUT = /[,\n]/;
/** A postal code: has a digit, is short. */
const CODE = /^(?=.*\d)[A-Z\d][A-Z\d -]{2,9}$/i;
/** A code before its town, as most of Europe writes it: "1012 AB Amsterdam", "10115 Berlin". */
const CODE_TOWN = /^((?:[A-Z]{1,2}-)?\d{4,5}(?: ?[A-Z]{2}(?=\s))?)\s+(\p{L}[\p{L} .'’()-]{1,40})$/u;
/** Words of a house or a room: such a part is no town. */
const BUILDING =
  /\b(?:room|hall|church|centre|center|chapel|school|house|building|library|hospital|club|suite|floor|annexe?|college|clinic)\b/i;
/** Words of a street. Towns have some of them in their names too, so they count only where nothing else tells. */
const STREET =
  /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|grove|close|court|place|square|terrace|crescent|gardens?|park|row|hill|boulevard|blvd|highway|parade|walk|mews|yard|wharf|quay)\b\.?$|(?:stra(?:ss|ß)e|weg|gasse|platz|allee)\b|^(?:calle|avenida|plaza|paseo|rue|place|boulevard)\b/i;
const isState =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|NB|N[LSTU]|ON|PE|QC|SK|YT|NSW|VIC|QLD|TAS|ACT)$/;

/** Whether words name a country; two letters are a state as often. */
export const isCountry = (words: string): boolean => words.length > 2 && countryNamed(words) !== undefined;

/**
 * "5 High Street, Anytown, NY 12345, USA" in its parts. What is there already, stays; what cannot be told apart is the
 * street, so that nothing is lost.
 */
export function splitAddress(whole: string, into: Parts): void {
  const parts: string[] = [];
  for (const piece of whole.slice(0, 500).split(CUT)) {
    const part = piece.trim();
    if (part) parts.push(part);
  }
  const last = parts.at(-1);
  let country = false;
  if (parts.length > 1 && last && !CODE.test(last) && !/^georgia$/i.test(last)) {
    const code = last.length > 2 || /^u[ks]$/i.test(last) ? countryNamed(last) : undefined;
    // two letters at the end are a state as often as a country: a state if a town would be left without one
    if (code) into.addressCountry ??= code;
    else if (/^[A-Z]{2}$/.test(last) && !isState.test(last) && parts.length > 3) into.addressCountry ??= last;
    country = into.addressCountry !== undefined && (code !== undefined || into.addressCountry === last);
    if (country) parts.pop();
  }
  const tail = parts.at(-1) ?? '';
  if (parts.length === 1 && country && !/\d/.test(tail) && !BUILDING.test(tail)) {
    into.addressLocality ??= tail;
    return;
  }
  if (parts.length < 2) {
    into.streetAddress ??= parts[0] ?? whole;
    return;
  }
  const before = CODE_TOWN.exec(tail);
  const both = /^([A-Z][A-Za-z. ]{1,30}?)\s+([A-Z\d]{0,4}\d[A-Z\d -]{1,7})$/.exec(tail);
  let sure = country;
  if (before?.[1] && before[2] && !STREET.test(before[2])) {
    into.postalCode ??= before[1];
    into.addressLocality ??= before[2];
    parts.pop();
    into.streetAddress ??= parts.join(', ');
    return;
  }
  if (both?.[1] && both[2] && !/\b(?:room|suite|unit|floor|flat|apt)\b/i.test(both[1])) {
    into.postalCode ??= both[2];
    parts[parts.length - 1] = both[1];
    sure = true;
  } else if (CODE.test(tail) && parts.length > 2) {
    into.postalCode ??= tail;
    parts.pop();
    sure = true;
  }
  // what is left: [street …,] town [, region]
  const [begin = ''] = parts;
  const end = parts.at(-1) ?? '';
  sure ||= isState.test(end);
  // without a code, a state or a house number nobody knows which part is the town: all of it stays the street
  if ((!sure && !/\d/.test(begin)) || (STREET.test(end) && !/\d/.test(begin) && BUILDING.test(begin))) {
    into.streetAddress ??= parts.join(', ');
    return;
  }
  const street = /\d/.test(begin) || parts.length > 3 || BUILDING.test(begin);
  if (street ? parts.length > 2 : parts.length > 1) into.addressRegion ??= parts.pop();
  if (street ? parts.length > 1 : parts.length) {
    const town = parts.pop() ?? '';
    const coded = CODE_TOWN.exec(town);
    if (coded) into.postalCode ??= coded[1];
    into.addressLocality ??= coded?.[2] ?? town;
  }
  if (parts.length) into.streetAddress ??= parts.join(', ');
}
