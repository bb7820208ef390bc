import DOMPurify from 'dompurify';
import type { BlockContent, List, ListItem, PhrasingContent, Root } from 'mdast';
import { draw, type Engine } from './draw.js';
import { isTooMuchHtml } from './limits.js';

const BLOCKS =
  /^(?:p|div|section|article|header|footer|h[1-6]|ul|ol|blockquote|pre|hr|table|thead|tbody|tfoot|tr)$/;
/** What is deeper keeps its words and loses its marks. */
const DEEPEST = 40;
const ALLOWED_TAGS =
  'p div section article header footer h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table thead tbody tfoot tr td th a b strong i em br code span #text'.split(
    ' ',
  );

/**
 * Draws the HTML of other formats. DOMPurify parses and cleans it in an inert document; from there only words, addresses
 * and the names of known elements go on, so nothing of its markup itself reaches the page.
 * @throws Error where the text is too much to be parsed, or the page's policy lets nothing parse HTML (`trusted-types` without `dompurify`).
 */
export const drawHtml: Engine = (text, base) => {
  if (isTooMuchHtml(text)) throw new Error('too much');
  const body = DOMPurify.sanitize(text, { RETURN_DOM: true, ALLOWED_TAGS, ALLOWED_ATTR: ['href', 'start'] });
  const root: Root = { type: 'root', children: blocks(body, 0) };
  if (!root.children.length) throw new Error('nothing was parsed');
  return draw(root, base);
};

const nameOf = (node: Node): string =>
  node instanceof Element || node.nodeType === 1 ? node.nodeName.toLowerCase() : '';

/** Blocks in their order; words that stand between them become paragraphs of their own. */
function blocks(parent: Node, depth: number): BlockContent[] {
  const found: BlockContent[] = [];
  let run: PhrasingContent[] = [];
  const flush = (): void => {
    if (run.some((node) => node.type !== 'text' || node.value.trim()))
      found.push({ type: 'paragraph', children: trim(run) });
    run = [];
  };
  if (depth > DEEPEST)
    return [{ type: 'paragraph', children: [{ type: 'text', value: parent.textContent ?? '' }] }];
  for (const node of parent.childNodes) {
    const name = nameOf(node);
    if (BLOCKS.test(name) || (name && (node as Element).querySelector('p,div,ul,ol'))) {
      flush();
      found.push(...block(node as Element, name, depth));
    } else run.push(...phrase(node, name, depth));
  }
  flush();
  return found;
}

function block(element: Element, name: string, depth: number): BlockContent[] {
  if (name === 'ul' || name === 'ol') return [list(element, name === 'ol', depth)];
  if (name === 'blockquote') return [{ type: 'blockquote', children: blocks(element, depth + 1) }];
  if (name === 'pre') return [{ type: 'code', value: element.textContent }];
  if (name === 'hr') return [{ type: 'thematicBreak' }];
  if (name === 'tr')
    return [
      {
        type: 'paragraph',
        children: [...element.children].flatMap((cell, i) => [
          ...(i ? [{ type: 'text', value: ' – ' } as const] : []),
          ...trim(phrases(cell, depth)),
        ]),
      },
    ];
  if (/^h\d$/.test(name)) return [{ type: 'heading', depth: 3, children: trim(phrases(element, depth)) }];
  return blocks(element, depth + 1);
}

const list = (element: Element, ordered: boolean, depth: number): List => ({
  type: 'list',
  ordered,
  start: Number(element.getAttribute('start')) || 1,
  children: [...element.children].map((child): ListItem => ({
    type: 'listItem',
    spread: false,
    children: blocks(child, depth + 1),
  })),
});

const phrases = (parent: Node, depth: number): PhrasingContent[] =>
  depth > DEEPEST
    ? [{ type: 'text', value: parent.textContent ?? '' }]
    : [...parent.childNodes].flatMap((node) => phrase(node, nameOf(node), depth + 1));

function phrase(node: Node, name: string, depth: number): PhrasingContent[] {
  switch (name) {
    case '':
      return node.nodeType === 3 ? [{ type: 'text', value: (node as Text).data.replace(/\s+/g, ' ') }] : [];
    case 'br':
      return [{ type: 'break' }];
    case 'b':
    case 'strong':
      return [{ type: 'strong', children: phrases(node, depth) }];
    case 'i':
    case 'em':
      return [{ type: 'emphasis', children: phrases(node, depth) }];
    case 'code':
      return [{ type: 'inlineCode', value: (node as Element).textContent }];
    case 'a':
      return [
        {
          type: 'link',
          url: (node as Element).getAttribute('href') ?? '',
          children: phrases(node, depth),
        },
      ];
    default:
      return phrases(node, depth);
  }
}

/** White space and breaks at the ends of a block show nothing but gaps. */
function trim(nodes: PhrasingContent[]): PhrasingContent[] {
  const blank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && !node.value.trim());
  let from = 0;
  let to = nodes.length;
  while (from < to && blank(nodes[from])) from++;
  while (to > from && blank(nodes[to - 1])) to--;
  return nodes.slice(from, to);
}
