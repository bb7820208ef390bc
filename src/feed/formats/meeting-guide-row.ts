/** The cells of a Meeting Guide row, as spreadsheets and exporters leave them. */
import { cleanLines, cleanText, emptyCell, plainText } from '../../text/index.js';

export type Row = Record<string, unknown>;

export const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The text of a field, or nothing for what spreadsheets leave behind. */
export function words(value: unknown, lines = false): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return undefined;
  const text = plainText(withoutTags(value));
  const clean = lines ? cleanLines(text) : cleanText(text);
  return clean === '' || emptyCell(clean) ? undefined : clean;
}

/** Notes sometimes hold HTML: tags go, breaks stay. The rest is text and is shown as text. */
const withoutTags = (value: string): string =>
  value.includes('<')
    ? value.replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, '')
    : value;

/** Texts as one, with what stands between them. Nearly always there is one at most. */
export const both = (a: string | undefined, b: string | undefined, between: string): string | undefined =>
  a && b ? a + between + b : a || b;
