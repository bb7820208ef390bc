/** CSV, and what a published spreadsheet gives; its line numbers are kept for the messages. */
import { parseCsv } from '../../text/csv.js';
import { cleanText, plainText } from '../../text/index.js';
import { knownHeadings } from './columns.js';
import type { TableDocument } from './content.js';

/** Lines above the headings that are looked at: a title, an empty line, a note to the editors. */
const ABOVE = 10;

/**
 * The table in a text, whatever separates its cells; `undefined` where no line looks like headings. A byte-order mark, quotes over
 * several lines and empty lines do no harm.
 */
export function tableOfCsv(text: string): TableDocument | undefined {
  const data = parseCsv(text.replace(/^\uFEFF/, ''), separatorOf(text));
  const heads = data.slice(0, ABOVE).map((cells) => knownHeadings(cells.slice(0, 200)));
  const most = Math.max(...heads);
  const head = heads.indexOf(most);
  if (!(most > 1 || (most === 1 && data.length > 1 && (data[head]?.length ?? 0) > 1))) return undefined;
  const table: TableDocument & { lines: number[] } = {
    columns: (data[head] ?? []).slice(0, 200).map((cell) => cleanText(plainText(cell))),
    rows: [],
    lines: [],
  };
  data.forEach((cells, i) => {
    if (i > head && cells.some((cell) => cell.trim())) {
      // an apostrophe keeps a spreadsheet from taking "+44 …" or "=…" for a formula
      table.rows.push(cells.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')));
      table.lines.push(i + 1); // as the spreadsheet counts: a cell of several lines is one row
    }
  });
  return table;
}

/** The separator that the first lines have most of: Excel writes `;` in half of Europe. */
function separatorOf(text: string): string {
  const start = text.slice(0, 5000).replace(/"[^"]*"|&#?\w{1,31};/g, '');
  const count = (mark: string): number => start.split(mark).length;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
