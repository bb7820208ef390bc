import { html, nothing } from 'lit';
import type { List, ListItem, Nodes, Parents } from 'mdast';
import { directionOf } from '../text/direction.js';
import { safeUrl } from '../text/index.js';

/** Draws one kind of markup. Throws where it cannot; the plain words stand in then. */
export type Engine = (text: string, base: string | undefined) => unknown;

/** Answers are shallow; what nests deeper is an attack or a mistake. */
const DEEPEST = 24;
const ADDRESS = /(https?:\/\/[^\s<>"]{0,2000}[^\s<>".,;:!?)\]'’”]|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]+)+)/;

/**
 * Draws a Markdown tree (mdast, https://github.com/syntax-tree/mdast) with the few elements an answer needs. Headings become
 * strong paragraphs, because the page owns the outline; pictures become their words, because nothing may be fetched unasked.
 * @throws RangeError where it nests beyond measure.
 */
export function draw(tree: Nodes, base: string | undefined): unknown {
  const node = (at: Nodes, depth: number): unknown => {
    if (depth > DEEPEST) throw new RangeError('nested too deep');
    const inside = (parent: Parents): unknown =>
      pieces(parent.children as Nodes[], base).flatMap((child) =>
        typeof child === 'string' ? words(child) : node(child, depth + 1),
      );
    switch (at.type) {
      case 'break':
        return html`<br />`;
      case 'paragraph':
        return html`<p dir=${direction(at)}>${inside(at)}</p>`;
      case 'heading':
        return html`<p dir=${direction(at)}><strong>${inside(at)}</strong></p>`;
      case 'emphasis':
        return html`<em>${inside(at)}</em>`;
      case 'strong':
        return html`<strong>${inside(at)}</strong>`;
      case 'inlineCode':
        return html`<code>${at.value}</code>`;
      case 'code':
        return html`<pre><code>${at.value}</code></pre>`;
      case 'blockquote':
        return html`<blockquote dir=${direction(at)}>${inside(at)}</blockquote>`;
      case 'thematicBreak':
        return html`<hr />`;
      case 'link':
        return link(addressOf(at.url, base) as string, inside(at));
      case 'list':
        return list(at, (item) => node(item, depth + 1));
      case 'listItem':
        // a tight list has its words in the item itself, not in a paragraph
        return html`<li dir=${direction(at)}>
          ${at.children.map((child) => (!at.spread && child.type === 'paragraph' ? inside(child) : node(child, depth + 1)))}
        </li>`;
      default:
        return 'children' in at ? inside(at) : nothing;
    }
  };
  return node(tree, 0);
}

/** The first words of a part that have a letter. */
function firstWords(at: Nodes): string {
  if ('value' in at) return at.value;
  if ('children' in at)
    for (const child of at.children) {
      const words = firstWords(child);
      if (/\p{L}/u.test(words)) return words;
    }
  return '';
}
const direction = (at: Nodes): string => directionOf(firstWords(at));

const list = ({ ordered, start, children }: List, draw: (item: ListItem) => unknown): unknown =>
  ordered
    ? html`<ol start=${start ?? 1}>
        ${children.map(draw)}
      </ol>`
    : html`<ul>
        ${children.map(draw)}
      </ul>`;

const addressOf = (address: string, base: string | undefined): string | undefined =>
  address.startsWith('#') ? address : safeUrl(address, base);

/**
 * Children with words that follow each other as one: WebKit looks through all words before the next element for each word that
 * comes, so thousands of them would hold the page. A link to nowhere is its words, a picture too.
 */
function pieces(children: readonly Nodes[], base: string | undefined): (Nodes | string)[] {
  const found: (Nodes | string)[] = [];
  const add = (piece: Nodes | string): void => {
    const last = found.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') found[found.length - 1] = last + piece;
    else if (piece !== '') found.push(piece);
  };
  for (const at of children) {
    if (at.type === 'text' || at.type === 'html') add(at.value);
    else if (at.type === 'image' || at.type === 'imageReference') add(at.alt ?? '');
    else if (at.type === 'link' && addressOf(at.url, base) === undefined)
      pieces(at.children, base).forEach(add);
    else add(at);
  }
  return found;
}

const link = (href: string, words: unknown): unknown =>
  html`<a href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer">${words}</a>`;

/** Bare addresses become links; line breaks stay, since people who write one in a feed mean it. */
function words(text: string): unknown[] {
  return text
    .split('\n')
    .flatMap((line, i) => [
      ...(i ? [html`<br />`] : []),
      ...line.split(ADDRESS).map((part, j) => {
        const href = j % 2 ? safeUrl(part) : undefined;
        return href ? link(href, part) : part;
      }),
    ])
    .filter((part) => part !== '');
}
