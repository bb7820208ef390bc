/**
 * Lists that a server gives in parts. The next address comes from the answer (`next` of OpenActive, Baserow and JSON:API,
 * `next_rest_url` of The Events Calendar), from its numbers (HSDS), or from what was asked (BMLT and WordPress). No page of
 * another origin is asked for.
 */
import type { Input } from '../input.js';
import type { FeedIssue } from '../notice.js';
import { isRow, type Row } from './lists.js';

/** More pages than this are not asked for: a server that never ends must not keep a page busy. */
const MOST = 50;
/** The lists that answers in pages have, by their keys. */
const LISTS = ['meetings', 'contents', 'content', 'items', 'events', 'results', 'data', 'records'];
/** Marks that an answer goes on where there is no address to ask. */
const CURSORS = ['nextPageToken', 'next_cursor', 'offset', 'cursor'];

const issue = (code: FeedIssue['code'], value: string, meant?: string): FeedIssue => ({
  part: 'feed',
  row: 0,
  field: '',
  code,
  value,
  ...(meant !== undefined && { meant }),
});

/** Whether an answer or its address has a mark of pages. */
export function mayHaveMore({ data, address = '' }: Input): boolean {
  if (/[?&](?:page_size|per_page)=/.test(address)) return true;
  return (
    isRow(data) &&
    (linkIn(data) !== undefined || numbersOf(data) !== undefined || cursorIn(data) !== undefined)
  );
}

/**
 * Fetches the rest of a list and adds it to the input. A page that fails ends it: what is there is shown, and a notice
 * says which page is lacking.
 */
export async function readPages(
  input: Input,
  more: ((address: string) => Promise<string>) | undefined,
): Promise<FeedIssue[]> {
  if (!more || !input.address) return rest(input.data);
  let size = listIn(input.data)?.length ?? 0;
  let address: string | undefined = input.address;
  let last = input.data;
  const asked = new Set([address]);
  for (let page = 1; ; page++) {
    const next: string | undefined = nextOf(address, last, size);
    if (next === undefined) return page === 1 ? rest(last, true) : [];
    if (asked.has(next)) return [];
    if (new URL(next).origin !== new URL(input.address).origin) return [issue('one-page', next)];
    if (page >= MOST) return [issue('one-page', `the first ${String(MOST)} pages`)];
    asked.add((address = next));
    const before = last;
    try {
      last = JSON.parse((await more(address)).replace(/^\uFEFF/, '')) as unknown;
    } catch (reason) {
      // WordPress answers 400 to the page after its last
      if (Array.isArray(input.data) && /answered 400/.test((reason as Error).message)) return [];
      return [issue('partial', address, (reason as Error).message)];
    }
    const rows = listIn(last);
    if (!rows?.length) return [];
    // a copy on a server that knows no pages: the same one again, however often it is asked
    if (numbersOf(last)?.at !== undefined && numbersOf(last)?.at === numbersOf(before)?.at)
      return rest(before);
    if (Array.isArray(last) && JSON.stringify(rows[0]) === JSON.stringify(listIn(before)?.[0])) return [];
    add(listIn(input.data), rows);
    size = rows.length;
  }
}

/** Adds rows to a list. In OpenActive's feeds a later item takes the place of an earlier one. */
function add(all: unknown[] | undefined, rows: readonly unknown[]): void {
  if (!all) return;
  const isItem = (row: unknown): row is Row => isRow(row) && 'state' in row && 'kind' in row && 'id' in row;
  if (isItem(rows[0])) {
    const keyOf = (row: unknown): string => (isItem(row) ? JSON.stringify([row.kind, row.id]) : '');
    const newer = new Set(rows.map(keyOf));
    const kept = all.filter((row) => !newer.has(keyOf(row)));
    all.length = 0;
    for (const row of kept) all.push(row);
  }
  for (const row of rows) all.push(row); // one by one: a call takes no hundred thousand arguments
}

/** Where a page is all that there is to read, says so. @param asked whether its address was looked at already. */
function rest(data: unknown, asked = false): FeedIssue[] {
  if (!isRow(data)) return [];
  const numbers = numbersOf(data);
  if (numbers && numbers.total > 1 && !(asked && numbers.at >= numbers.total))
    return [issue('one-page', `page ${String(numbers.at)} of ${String(numbers.total)}`)];
  const next = linkIn(data) ?? cursorIn(data);
  return next !== undefined && listIn(data)?.length ? [issue('one-page', next.slice(0, 80))] : [];
}

/** The page of a page, and how many there are. */
function numbersOf(data: unknown): { at: number; total: number } | undefined {
  if (!isRow(data)) return undefined;
  const meta = isRow(data.meta) && isRow(data.meta.pagination) ? data.meta.pagination : {};
  const at = data.page_number ?? data.number ?? meta.page ?? 1;
  const total = data.total_pages ?? data.totalPages ?? meta.pageCount;
  if (typeof at !== 'number' || typeof total !== 'number') return undefined;
  return { at: 'number' in data && data.page_number === undefined ? at + 1 : at, total };
}

const linkIn = ({ next, next_rest_url: rest, links }: Row): string | undefined => {
  const link = isRow(links) ? links.next : undefined;
  return [next, rest, isRow(link) ? link.href : link].find(
    (each): each is string => typeof each === 'string' && /^(?:https?:|\/|\?)/.test(each),
  );
};
const cursorIn = (data: Row): string | undefined =>
  CURSORS.map((key) => data[key]).find((each): each is string => typeof each === 'string' && each !== '');

const listIn = (data: unknown): unknown[] | undefined => {
  if (Array.isArray(data)) return data as unknown[];
  return isRow(data)
    ? LISTS.map((key) => data[key]).find((list): list is unknown[] => Array.isArray(list))
    : undefined;
};

/** The address of the page after this one, or `undefined` where this is the last. */
function nextOf(address: string, data: unknown, size: number): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
    if (isRow(data)) {
      const link = linkIn(data);
      if (link !== undefined) return size ? new URL(link, url).href : undefined;
    }
  } catch {
    return undefined;
  }
  const asked = url.searchParams;
  const numbers = numbersOf(data);
  if (numbers) {
    if (numbers.at >= numbers.total || !isRow(data) || 'rest_url' in data) return undefined;
    asked.set(
      isRow(data.meta) ? 'pagination[page]' : 'page',
      String('number' in data ? numbers.at : numbers.at + 1),
    );
    return url.href;
  }
  const full = Number(asked.get('page_size') ?? asked.get('per_page'));
  if (!full || size < full) return undefined;
  const page = asked.has('per_page') ? 'page' : 'page_num';
  asked.set(page, String(Number(asked.get(page) ?? 1) + 1));
  return url.href;
}
