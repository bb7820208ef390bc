/** One string with a whole address in its parts. */
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
const COUNTRY =
  /^(?:USA?|U\.S\.A?\.?|United States(?: of America)?|Canada|UK|United Kingdom|England|Scotland|Wales|Ireland|Australia|New Zealand|Deutschland|Germany|France|México|Mexico|España|Spain|India|South Africa|[A-Z]{2})$/i;
/** Whether words name a country; two letters are a state as often. */
export const isCountry = (words: string): boolean => words.length > 2 && COUNTRY.test(words);
const CODES: Record<string, string> = {
  usa: 'US',
  'united states': 'US',
  canada: 'CA',
  uk: 'GB',
  'united kingdom': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  ireland: 'IE',
  australia: 'AU',
  'new zealand': 'NZ',
  germany: 'DE',
  deutschland: 'DE',
  france: 'FR',
  mexico: 'MX',
  méxico: 'MX',
  spain: 'ES',
  españa: 'ES',
  india: 'IN',
  'south africa': 'ZA',
};

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
  if (parts.length > 2 && last && COUNTRY.test(last)) {
    const code =
      CODES[last.toLowerCase().replace(/ of america$/, '')] ?? (/^U\.?S/i.test(last) ? 'US' : undefined);
    // two letters at the end are a state as often as a country: a state if a town would be left without one
    if (code ?? parts.length > 3) {
      if (code) into.addressCountry ??= code;
      else if (last.length === 2) into.addressCountry ??= last.toUpperCase();
      parts.pop();
    }
  }
  const tail = parts.at(-1) ?? '';
  const both = /^([A-Z][A-Za-z. ]{1,30}?)\s+([A-Z\d]{0,4}\d[A-Z\d -]{1,7})$/.exec(tail);
  const street = /\d/.test(parts[0] ?? '') || parts.length > 3;
  if (parts.length < 2) {
    into.streetAddress ??= whole;
    return;
  }
  if (both?.[1] && both[2]) {
    into.postalCode ??= both[2];
    parts[parts.length - 1] = both[1];
  } else if (CODE.test(tail) && parts.length > 2) {
    into.postalCode ??= tail;
    parts.pop();
  }
  // what is left: [street …,] town [, region]
  if (street ? parts.length > 2 : parts.length > 1) into.addressRegion ??= parts.pop();
  if (street ? parts.length > 1 : parts.length) into.addressLocality ??= parts.pop();
  if (parts.length) into.streetAddress ??= parts.join(', ');
}
