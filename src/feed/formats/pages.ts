/** Lists that a server gives in parts: BMLT with `page_size`, HSDS with `total_pages`. */
import type { Input } from '../input.js';
import type { FeedIssue } from '../notice.js';

/** More pages than this are not asked for: a server that never ends must not keep a page busy. */
const MOST = 50;

/**
 * Fetches the rest of a list and adds it to the input. A page that fails ends it: what is there is shown, and a notice
 * says which page is lacking.
 */
export async function readPages(
  input: Input,
  more: ((address: string) => Promise<string>) | undefined,
): Promise<FeedIssue[]> {
  if (!more) return onePage(input.data);
  let size = listIn(input.data)?.length ?? 0;
  let address = input.address;
  let last = input.data;
  for (let page = 1; page < MOST && address; page++) {
    address = nextOf(address, last, size);
    if (!address) return [];
    const before = last;
    try {
      last = JSON.parse((await more(address)).replace(/^\uFEFF/, '')) as unknown;
    } catch (reason) {
      return [
        {
          part: 'feed',
          row: 0,
          field: '',
          code: 'partial',
          value: address,
          meant: (reason as Error).message,
        },
      ];
    }
    const rows = listIn(last);
    if (!rows?.length) return [];
    // a copy on a server that knows no pages: the same one again, however often it is asked
    if (pageOf(last) !== undefined && pageOf(last) === pageOf(before)) return onePage(before);
    const all = listIn(input.data);
    for (const row of rows) all?.push(row); // one by one: a call takes no hundred thousand arguments
    size = rows.length;
  }
  return [];
}

const pageOf = (data: unknown): unknown => (data as { page_number?: unknown } | null)?.page_number;

/** Where a page is all that there is to read, says so. */
function onePage(data: unknown): FeedIssue[] {
  const total = (data as { total_pages?: unknown } | null)?.total_pages;
  if (typeof total !== 'number' || total < 2) return [];
  const value = `page ${String(pageOf(data))} of ${String(total)}`;
  return [{ part: 'feed', row: 0, field: '', code: 'one-page', value }];
}

const listIn = (data: unknown): unknown[] | undefined => {
  if (Array.isArray(data)) return data as unknown[];
  if (typeof data !== 'object' || data === null) return undefined;
  const { meetings, contents } = data as Record<string, unknown>;
  return [meetings, contents].find((list): list is unknown[] => Array.isArray(list));
};

/** The address of the page after this one, or `undefined` where this is the last. */
function nextOf(address: string, data: unknown, size: number): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const asked = url.searchParams;
  const { page_number: at, total_pages: total } = (data ?? {}) as Record<string, unknown>;
  if (typeof at === 'number' && typeof total === 'number') {
    if (at >= total) return undefined;
    asked.set('page', String(at + 1));
    return url.href;
  }
  const full = Number(asked.get('page_size'));
  if (!full || size < full) return undefined;
  asked.set('page_num', String(Number(asked.get('page_num') ?? 1) + 1));
  return url.href;
}
