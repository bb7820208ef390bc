import type { FeedIssue } from '../notice.js';

/**
 * JSON with one of the faults that hands and spreadsheets make: text after the end, or a comma before a closing bracket.
 * @returns what could be read and a notice that says what was wrong, or `undefined` where more than that is wrong.
 */
export function mendJson(text: string): { data: unknown; notice: FeedIssue } | undefined {
  const [end, commas] = scan(text);
  const notice = (code: FeedIssue['code'], value: string): FeedIssue => ({
    part: 'feed',
    row: 0,
    field: '',
    code,
    value: value.length > 80 ? `${value.slice(0, 79)}…` : value,
  });
  const after = text.slice(end).trim();
  const stops = [...commas, end || text.length];
  const body = stops.map((at, i) => text.slice(i ? (stops[i - 1] ?? 0) + 1 : 0, at)).join(' ');
  try {
    const data: unknown = JSON.parse(body);
    return { data, notice: after && end ? notice('text-after-end', after) : notice('extra-comma', ',') };
  } catch {
    return undefined; // not the only fault: the caller says the first
  }
}

/** Where the first bracketed value ends (or 0), and at most a hundred commas that stand before a closing bracket. */
function scan(text: string): [end: number, commas: number[]] {
  const commas: number[] = [];
  let comma = -1;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
      continue;
    }
    if (c === ',') {
      comma = i;
      continue;
    }
    if (c === '"') quoted = true;
    else if (c === '[' || c === '{') depth++;
    else if (c === ']' || c === '}') {
      if (comma >= 0 && commas.length < 100) commas.push(comma);
      if (--depth === 0) return [i + 1, commas];
    } else if (c && c <= ' ') continue;
    comma = -1;
  }
  return [0, commas];
}
