/** One line of text: white space is folded, ends are trimmed. */
export function cleanText(value: string): string {
  if (!MESSY.test(value)) return value; // most are clean, and there are many
  return value.replace(/\s+/g, ' ').trim();
}

/** White space that is no single space, or a space at an end. Written as one set, which is what engines test fastest. */
const MESSY = /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]|^ | $| {2}/;

/** As `cleanText`, but line breaks and empty lines between paragraphs stay. */
export function cleanLines(value: string): string {
  if (!MESSY.test(value)) return value;
  const text = value.trim();
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}
/** More than single spaces, and single or double line breaks without spaces beside them. */
const UNTIDY = /[\t\v-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}| \n|\n |\n{3}/;

/** Letters without their accents; compatibility forms (`ﬁ`, `½`) in plain letters. */
export const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
