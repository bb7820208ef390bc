/**
 * Groups that an author wrote inside a tag, as a feed document: the page itself is the feed. These functions read structure only;
 * what the words mean (a column called "When", "call to register") is found out when the document is normalised, by a
 * reader that is loaded only then. Each gives `undefined` where there is nothing of its kind.
 *
 * @example
 * new FeedController(this, new Inside(this, groupsFromContent));
 */
import { cleanText, plainText } from '../../text/index.js';
import { htmlToText } from '../html.js';

/** A cell: its text, and where it leads if it holds a link. */
export type Cell = string | { text: string; href: string };

/** A table in plain words. `normalise()` finds out what the columns mean. */
export interface TableDocument {
  /** What stands above each column: "Day", "Start time", "Where". */
  columns: string[];
  rows: Cell[][];
  /** The line of each row in the file it came from, where that is not its place in the list. */
  lines?: number[];
}

const textOf = (node: Element | undefined): string => cleanText(node ? htmlToText(node.innerHTML) : '');
const linesOf = (node: Element): string => htmlToText(node.innerHTML);
/** The text of a `<script type="application/json">` that stands directly inside the tag. */
export function jsonFromContent(host: Element): string | undefined {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}

/** Groups in whatever form they stand inside a tag: JSON, a table, a list, or headings with text below. */
export function groupsFromContent(host: Element): string | TableDocument | undefined {
  const json = jsonFromContent(host);
  if (json) return json;
  const table = host.querySelector('table');
  if (table) return groupsFromTable(table);
  const sections = underHeadings(host);
  if (sections.length) {
    const rows = sections.map(({ heading, body }): Cell[] => [
      cellOf(heading),
      htmlToText(body.map((each) => each.outerHTML).join('')),
      heading.id,
    ]);
    return { columns: ['name', 'details', 'id'], rows };
  }
  const list = host.querySelector('ul, ol, dl');
  return list ? groupsFromList(list) : undefined;
}

const cellOf = (cell: Element): Cell => {
  const text = textOf(cell);
  const href = cell.querySelector('a[href]')?.getAttribute('href');
  return href ? { text, href: absolute(href, cell) } : text;
};

/** An address on the author's own page may leave out the host; a feed's may not. */
const absolute = (href: string, near: Element): string => {
  try {
    return new URL(href, near.baseURI).href;
  } catch {
    return href;
  }
};

/** A `<table>` of groups: the headings of its columns say what is in them; a row each. */
export function groupsFromTable(table: HTMLTableElement): TableDocument | undefined {
  const rows = [...table.rows];
  const head = rows.findIndex((row) => row.closest('thead') || row.querySelector('th:not([scope="row"])'));
  const titles = rows[Math.max(head, 0)];
  if (!titles) return undefined;
  const body = rows.filter((row) => row !== titles && !row.closest('thead'));
  return {
    columns: [...titles.cells].flatMap((cell) => [
      plainText(textOf(cell)),
      ...new Array<string>(Math.min(cell.colSpan, 20) - 1).fill(''),
    ]),
    rows: body.map((row) => [...row.cells].map(cellOf)),
  };
}

/** A list of groups: the name is what is a link, strong or before the first dash or colon; the rest tells more. */
export function groupsFromList(list: Element): TableDocument | undefined {
  const dl = list.localName === 'dl';
  const items = [...list.children].filter((item) => item.localName === (dl ? 'dt' : 'li'));
  if (!items.length) return undefined;
  return {
    columns: ['name', 'details', 'id'],
    rows: items.map((item) => (dl ? describedTerm(item) : listItem(item))),
  };
}

function listItem(item: Element): Cell[] {
  const named = item.querySelector('h1, h2, h3, h4, h5, h6, strong, b, a[href]');
  const all = linesOf(item);
  const name = textOf(named ?? undefined);
  const link = item.querySelector('a[href]')?.getAttribute('href');
  const cell = (text: string): Cell => (link ? { text, href: absolute(link, item) } : text);
  if (name && all.startsWith(name))
    return [
      cell(name.replace(/(?<![:\s–—-])[:\s–—-]+$/, '')),
      all.slice(name.length).replace(/^[\s,;:–—-]+/, ''),
      item.id,
    ];
  const cut = /^([^\n]+?)(?:\s[–—-]\s|:\s|\n)([^]*)$/.exec(all);
  return [cell((cut?.[1] ?? all).trim()), (cut?.[2] ?? '').trim(), item.id];
}

function describedTerm(term: Element): Cell[] {
  const details: string[] = [];
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
    details.push(linesOf(next));
  return [cellOf(term), details.join('\n'), term.id];
}

/** What follows an element up to where `ends` says so. */
function following(from: Element, ends: (next: Element) => boolean): Element[] {
  const found: Element[] = [];
  for (let next = from.nextElementSibling; next && !ends(next); next = next.nextElementSibling)
    found.push(next);
  return found;
}
const level = (node: Element): number => Number(/^h([1-6])$/.exec(node.localName)?.[1] ?? 7);

/** Each heading that has text right below it, and that text. A heading over other headings is a title, not an entry. */
function underHeadings(host: Element): { heading: Element; body: Element[] }[] {
  return [...host.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .map((heading) => ({ heading, body: following(heading, (next) => level(next) < 7) }))
    .filter(({ body }) => body.some((each) => textOf(each)));
}
