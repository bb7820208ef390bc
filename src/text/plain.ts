/** What characters of a feed mean: entities are decoded, controls of direction taken out. To be done once to a text. */
import { fromCodePage } from './code-page.js';

/** The entities that most feeds have; all others come with the first feed that has one. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    hellip: '…',
  }),
);
let all: ((text: string) => string) | undefined;
let missed = 0;

/** How many entities were not known yet when they were met: who reads a feed compares before and after, as several may be read at once. */
export const missedEntities = (): number => missed;

/** Fetches all entities of HTML. @returns whether they are here. */
export async function fetchEntities(): Promise<boolean> {
  try {
    all ??= (await import('entities/decode')).decodeHTMLStrict;
    return true;
  } catch {
    return false; // what is not decoded can still be read
  }
}

/**
 * Marks, embeddings, overrides and isolates that turn the direction of what follows: "\u202E321 611" would be read as 116 123. An
 * element finds out for itself which way a text runs.
 */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text that is meant: "Caf&eacute; &amp; Co" is "Café & Co". */
export function plainText(value: string): string {
  const text = value.includes('&')
    ? value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z][a-z\d]{1,31});/gi, decode)
    : value;
  return text.replace(DIRECTION, '');
}

function decode(whole: string, decimal?: string, hex?: string): string {
  if (decimal ?? hex) {
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    const letter = code > 31 || code === 9 || code === 10 || code === 13;
    if (!letter || code > 0x10ffff || (code > 0xd7ff && code < 0xe000)) return whole;
    return fromCodePage(String.fromCodePoint(code));
  }
  const name = whole.slice(1, -1);
  const known = NAMED.get(name) ?? (name === name.toUpperCase() ? NAMED.get(name.toLowerCase()) : undefined);
  if (known) return known;
  if (!all) missed++;
  return all?.(whole) ?? whole;
}
