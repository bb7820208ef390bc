/**
 * Finds the rows of a feed in its text, so that a report can lead to them.
 * @param {string} text JSON, CSV or a calendar.
 * @returns {(part: string, row: number) => [start: number, end: number] | undefined}
 */
export function rowsIn(text) {
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') {
    const parts = jsonRows(text);
    return (part, row) => (parts.get(part) ?? parts.get(''))?.[row - 1];
  }
  const rows = /^\s*BEGIN:VCALENDAR/i.test(text) ? events(text) : lines(text);
  return (_part, row) => rows[row - 1];
}

/** The entries of the list of each part; of a bare list under ''. */
function jsonRows(text) {
  const parts = new Map();
  const open = [];
  let key = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '"') {
      const from = i;
      while (++i < text.length && text[i] !== '"') if (text[i] === '\\') i++;
      if (open.length === 1 && open[0].c === '{') key = text.slice(from + 1, i);
    } else if (c === '{' || c === '[') {
      const list = c === '[' && open.length < 2;
      if (list) parts.set(open.length ? key : '', []);
      open.push({ c, i, rows: list ? parts.get(open.length ? key : '') : undefined });
    } else if (c === '}' || c === ']') {
      const closed = open.pop();
      const rows = open.at(-1)?.rows;
      if (rows && closed) rows.push([closed.i, i + 1]);
    }
  }
  return parts;
}

/** The lines of a spreadsheet, as it counts them: a cell of several lines is one row. */
function lines(text) {
  const rows = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i <= text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    else if (i === text.length || (text[i] === '\n' && !quoted)) {
      rows.push([from, i]);
      from = i + 1;
    }
  }
  return rows;
}

const events = (text) =>
  [...text.matchAll(/BEGIN:VEVENT[^]*?END:VEVENT/g)].map((found) => [
    found.index,
    found.index + found[0].length,
  ]);
