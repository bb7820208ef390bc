import { html, nothing } from 'lit';
import type { List, ListItem, Nodes, Parents } from 'mdast';
import { safeUrl } from '../text/index.js';

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
      parent.children.map((child) => node(child as Nodes, depth + 1));
    switch (at.type) {
      case 'text':
      case 'html':
        return words(at.value);
      case 'break':
        return html`<br />`;
      case 'paragraph':
        return html`<p dir="auto">${inside(at)}</p>`;
      case 'heading':
        return html`<p dir="auto"><strong>${inside(at)}</strong></p>`;
      case 'emphasis':
        return html`<em>${inside(at)}</em>`;
      case 'strong':
        return html`<strong>${inside(at)}</strong>`;
      case 'inlineCode':
        return html`<code>${at.value}</code>`;
      case 'code':
        return html`<pre><code>${at.value}</code></pre>`;
      case 'blockquote':
        return html`<blockquote dir="auto">${inside(at)}</blockquote>`;
      case 'thematicBreak':
        return html`<hr />`;
      case 'link':
        return link(at.url, inside(at), base);
      case 'list':
        return list(at, (item) => node(item, depth + 1));
      case 'listItem':
        return html`<li dir="auto">${item(at, (child) => node(child, depth + 1))}</li>`;
      case 'image':
      case 'imageReference':
        return at.alt ?? nothing;
      default:
        return 'children' in at ? inside(at) : nothing;
    }
  };
  return node(tree, 0);
}

const list = ({ ordered, start, children }: List, draw: (item: ListItem) => unknown): unknown =>
  ordered
    ? html`<ol start=${start ?? 1}>
        ${children.map(draw)}
      </ol>`
    : html`<ul>
        ${children.map(draw)}
      </ul>`;

/** A tight list has its words in the item itself, not in a paragraph. */
const item = ({ spread, children }: ListItem, draw: (child: Nodes) => unknown): unknown =>
  children.map((child) => (!spread && child.type === 'paragraph' ? child.children.map(draw) : draw(child)));

const link = (address: string, words: unknown, base: string | undefined): unknown => {
  const href = address.startsWith('#') ? address : safeUrl(address, base);
  return href
    ? html`<a href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer">${words}</a>`
    : words;
};

/** Bare addresses become links; line breaks stay, since people who write one in a feed mean it. */
function words(text: string): unknown {
  return text
    .split('\n')
    .map((line, i) => [
      i ? html`<br />` : nothing,
      line.split(ADDRESS).map((part, j) => (j % 2 ? link(part, part, undefined) : part)),
    ]);
}
