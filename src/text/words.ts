/** One line of text: entities that spreadsheets leave behind are read, white space is folded, ends are trimmed. */
export function cleanText(value: string): string {
  if (!MESSY.test(value)) return value; // most are clean, and there are many
  return decodeEntities(value).replace(/\s+/g, ' ').trim();
}

/** An entity, white space that is no single space, or a space at an end. Written as one set, which is what engines test fastest. */
const MESSY = /[&\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]|^ | $| {2}/;

/** As `cleanText`, but line breaks and empty lines between paragraphs stay. */
export function cleanLines(value: string): string {
  if (!MESSY.test(value)) return value;
  const text = decodeEntities(value).trim();
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}
/** More than single spaces, and single or double line breaks without spaces beside them. */
const UNTIDY = /[\t\v-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}| \n|\n |\n{3}/;

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  hellip: '…',
};

function decodeEntities(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi,
    (whole, decimal, hex, name: string | undefined) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex as string, 16) : 0;
      if (code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code);
      return NAMED[name?.toLowerCase() ?? ''] ?? whole;
    },
  );
}
