/**
 * Which texts are too much to be parsed. Looked at first, in one go over the text, because a parser's work on nested marks
 * grows faster than the text does, and a deep one overflows its stack. Answers are far from all of these.
 */

/** Longer texts are drawn as their plain words: no answer is this long. */
const LONGEST = 20_000;
/** Marks of lists and quotations at the beginning of one line. */
const DEEPEST = 12;
/** Columns before the mark of a list: each level of a list is two or more of them in. */
const FURTHEST = 48;
/** Stars and underscores in one paragraph. */
const MOST_MARKS = 1000;
/** Square brackets: WebKit takes the longer for each, the more text comes after it. */
const MOST_BRACKETS = 400;
/** HTML elements in each other. */
const DEEPEST_TAGS = 60;
/** Bold, italic and linked words that have no end are repeated by browsers in each block that follows. */
const MOST_REPEATED = 2000;

/** Whether a Markdown text nests beyond measure. */
export function isTooMuchMarkdown(text: string): boolean {
  if (text.length > LONGEST || text.split('[').length > MOST_BRACKETS) return true;
  let marks = 0;
  for (const line of text.split('\n')) {
    const at = containers(line);
    if (at.depth > DEEPEST || (at.depth > 0 && at.column > FURTHEST + DEEPEST * 4)) return true;
    if (at.bullet || (at.end === line.length && at.depth === 0)) marks = 0;
    for (let i = at.end; i < line.length; i++) if (line[i] === '*' || line[i] === '_') marks++;
    if (marks > MOST_MARKS) return true;
  }
  return false;
}

/** How many lists and quotations a line opens, and where they end. `- - -` alone is a line across the page. */
function containers(line: string): { depth: number; column: number; end: number; bullet: boolean } {
  let depth = 0;
  let bullet = false;
  let column = 0;
  let end = 0;
  if (/^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line.slice(0, 500)) && line.length < 500)
    return { depth, column, end: line.length, bullet: true };
  for (let i = 0; i < line.length;) {
    const sign = line[i] ?? '';
    if (sign === ' ' || sign === '\t') {
      column += sign === '\t' ? 4 : 1;
      end = ++i;
      continue;
    }
    const mark = /^(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/.exec(line.slice(i, i + 11))?.[0];
    if (!mark) break;
    depth++;
    bullet ||= '-+*'.includes(mark);
    column += mark.length;
    end = i += mark.length;
  }
  return { depth, column, end, bullet };
}

const TAG = /<(\/?)([a-z][a-z\d]*)(?:[^a-z\d<>][^<>]*)?>/gi;
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
/** Elements that need no end tag, or have none. */
const OPEN = /^(?:p|li|dt|dd|br|hr|img|input|wbr|tr|td|th|thead|tbody|tfoot|option)$/;

/** Whether an HTML text nests beyond measure, or would once a browser has mended it. */
export function isTooMuchHtml(text: string): boolean {
  if (text.length > LONGEST) return true;
  let depth = 0;
  let unended = 0;
  let repeated = 0;
  for (const [, closing, tag = ''] of text.matchAll(TAG)) {
    const name = tag.toLowerCase();
    const step = closing ? -1 : 1;
    if (FORMATTING.test(name)) unended = Math.max(0, unended + step);
    else if (!closing) repeated += unended;
    if (!OPEN.test(name)) depth = Math.max(0, depth + step);
    if (depth > DEEPEST_TAGS || repeated > MOST_REPEATED) return true;
  }
  return false;
}
