/** Zones by their names, and dates in figures. What they mean is decided by the country of the list. */
import { zoneOfCity } from '../../text/zone-city.js';
import { CLOCKS, countryOf, zoneNamed, type Place } from '../zone-names.js';
import type { Lexeme } from './lexemes.js';
import type { Lexicon, Token } from './table.js';

/** Short names that people write in small letters as well; of others, small letters are too often words. */
const SMALL = /^(?:[ecmp][sd]t|gmt|utc|bst|cest?|ae[sd]t|nz[sd]t)$/;
const PLACES = /^(?:uk|u k|[a-z]*(?:eastern|central|mountain|pacific|atlantic))$/;

/** A zone by its name; `null` where the words name none, `undefined` where they name one that is in doubt. */
export function zoneIn(
  words: string,
  lexemes: Lexeme[],
  { table }: Lexicon,
  around: Place,
): Token | null | undefined {
  const short = words.replace(/ (?:standard|daylight|summer)?(?: ?time)?$/, '');
  const bare = short === words;
  const zone = (name: string | undefined, town = false): Token | undefined =>
    name
      ? { is: 'zone', zone: name, ...(bare && { bare }), ...(town && { town }) }
      : bare && town
        ? undefined
        : { is: 'doubt' };
  const named = zonesOf(table).get(short);
  if (named) return zone(zoneNamed(named, around), bare && !PLACES.test(short));
  const raw = lexemes[0]?.raw ?? '';
  const capital = raw === raw.toUpperCase();
  if (
    (CLOCKS.has(short) || /^(?:[emcp]t|nt)$/.test(short)) &&
    (capital || (SMALL.test(short) && table.language === 'en'))
  )
    return zone(zoneNamed(short, around));
  const { cityBefore, cityAfter } = table;
  const city =
    cityBefore && !bare
      ? short
      : cityAfter && words.startsWith(`${cityAfter} `)
        ? words.slice(cityAfter.length + 1)
        : '';
  const found = city && zoneOfCity(city);
  return found ? { is: 'zone', zone: found } : null;
}

const zoneWords = new WeakMap<object, Map<string, string>>();
function zonesOf(table: Lexicon['table']): Map<string, string> {
  let found = zoneWords.get(table);
  if (!found) {
    found = new Map();
    for (const [name, all] of Object.entries(table.zones))
      for (const word of all.split('|')) found.set(word, name);
    zoneWords.set(table, found);
  }
  return found;
}

/** A date in figures. Which is the day and which the month is told by the country where it is not by the figures. */
export function dateOf({ text, parts }: Lexeme, language: string, around: Place): Token | undefined {
  if (!parts) return real(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  const [, a, mark, b, year] = parts;
  if (mark === '.' || a > 12 || a === b) return real(year, b, a);
  if (b > 12) return real(year, a, b);
  const country = countryOf(around);
  if (country === 'US') return language === 'en' ? real(year, a, b) : undefined;
  if (country === 'CA' || country === 'PH') return undefined;
  return country || language !== 'en' ? real(year, b, a) : undefined;
}

/** `undefined` where the day does not exist. */
export function real(year: number, month: number, day: number): Extract<Token, { is: 'date' }> | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const sound = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1990 && year <= 2100;
  return sound ? { is: 'date', date: at.toISOString().slice(0, 10) } : undefined;
}
