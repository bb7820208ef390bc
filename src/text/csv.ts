/** Cells between separators, as spreadsheets write them (RFC 4180), and as people do who type quotation marks by hand. */

const isEnd = (mark: string | undefined): boolean => mark === undefined || mark === '\r' || mark === '\n';

/**
 * The rows of a text. A quotation mark is part of the words where it does not begin a cell, or where the cell that it begins does
 * not end with one before a separator or the end of a line: a mark too many costs no row. Each character is looked at a fixed
 * number of times.
 */
export function parseCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : undefined;
    const end = quoted ? quoted.end : endOfCell(text, at, separator);
    row.push(quoted ? quoted.words : withoutStray(text.slice(at, end)));
    at = end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      row.push(''); // the text ends with a separator
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

/** A mark at the beginning that has no other is nothing that anybody wants to read. */
const withoutStray = (words: string): string =>
  words.startsWith('"') && !words.includes('"', 1) ? words.slice(1) : words;

function endOfCell(text: string, at: number, separator: string): number {
  while (!isEnd(text[at]) && text[at] !== separator) at++;
  return at;
}

/** A cell in quotation marks; `undefined` where they are no pair. */
function quotedCell(
  text: string,
  start: number,
  separator: string,
): { words: string; end: number } | undefined {
  for (let mark = text.indexOf('"', start + 1); mark >= 0; mark = text.indexOf('"', mark + 1)) {
    if (text[mark + 1] === '"') {
      mark++; // two are one
      continue;
    }
    let end = mark + 1;
    while (text[end] === ' ') end++;
    if (!isEnd(text[end]) && text[end] !== separator) return undefined;
    return { words: text.slice(start + 1, mark).replaceAll('""', '"'), end };
  }
  return undefined;
}

/** Rows as text; what would be read as more than one cell, or shorter, stands in quotation marks. */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n');
