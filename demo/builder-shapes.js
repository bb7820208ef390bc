/**
 * What is pasted, in the shape that a host takes: see `builder-hosts.js`. All are made from the same plan as the tags, so that they show
 * the same. No page needed.
 */
import { escape, plan, quoted, scriptTag, SCRIPT, snippet, webAddress } from './builder-snippet.js';
import { FEED, PIECES } from './builder-words.js';

/** @typedef {import('./builder-snippet.js').Node} Node */

const nameOf = (tag) => tag.replace('peer-', '');

/** The elements alone: what a shared feed says, each says of its own, if it can. @returns {Node[]} */
function alone(nodes, controls) {
  return nodes.flatMap((node) => {
    if (node.tag !== FEED.tag) return [node];
    return node.children.map((child) => ({
      ...child,
      attributes: [
        ...node.attributes.filter(
          ([name]) => name === 'src' || controls[child.tag]?.some((each) => each.name === name),
        ),
        ...child.attributes,
      ],
    }));
  });
}
const text = (node) => (typeof node === 'string' ? node : node.children.map(text).join(' '));
const words = ({ children }) => children.map(text).join('\n').trim();
const inside = ({ children }, indent) =>
  children.map((child) => `${indent}<p>${escape(text(child))}</p>`).join('\n');
const linkOf = ({ children }) => children.find((child) => child.tag === 'a');
const hrefOf = (link) => link?.attributes.find(([name]) => name === 'href')?.[1] ?? '';

/** A `div`, or for an element that is a link an `a`, which page editors keep. */
function placeholder(node) {
  const link = linkOf(node);
  const data = [['peer', nameOf(node.tag)], ...node.attributes]
    .map(([name, value]) => ` data-${name}=${quoted(value)}`)
    .join('');
  return link
    ? `<p><a href=${quoted(hrefOf(link))}${data}>${escape(text(link))}</a></p>`
    : `<div${data}>\n${inside(node, '  ')}\n</div>`;
}

/** @param {string} script the address of `embed.js`, beside which the page for frames stands. */
function frame(node, script) {
  const link = linkOf(node);
  const href = PIECES.find(({ tag }) => tag === node.tag)?.link?.href;
  const all = [
    ['element', nameOf(node.tag)],
    ...node.attributes,
    ...(link && href ? [[href, hrefOf(link)]] : []),
  ];
  const query = all.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const page = script.replace(/[^/]*$/, 'frame.html');
  const title = PIECES.find(({ tag }) => tag === node.tag)?.label ?? '';
  return `<iframe title=${quoted(title)} src=${quoted(`${page}?${query}`)} width="100%" height="900" loading="lazy"></iframe>`;
}

/** The plugin's own list instead of an address; quotation marks and brackets would end a shortcode. */
function shortcode(node) {
  const piece = PIECES.find(({ tag }) => tag === node.tag);
  const link = linkOf(node);
  const list = piece?.feed === 'needed' ? [['list', 'groups']] : [];
  const own = node.attributes.filter(([name]) => name !== 'src');
  const all = [...list, ...own, ...(link && piece?.link ? [[piece.link.href, hrefOf(link)]] : [])];
  const name = node.tag.replaceAll('-', '_');
  const safe = (value) => value.replace(/["[\]<>]/g, '');
  const set = all.map(([key, value]) => ` ${key}${value && `="${safe(value)}"`}`).join('');
  return `[${name}${set}]${safe(link ? text(link) : words(node))}[/${name}]`;
}

/** What Wix asks for: a file, a tag name and attributes, of one element. */
function single(nodes, script) {
  const finder = nodes.find(({ tag }) => tag === 'peer-group-finder');
  if (!finder || nodes.length > 1)
    return 'Wix takes the list of groups alone. Tick only “Find a group” above.';
  return [
    `Server URL: ${script.replace(/[^/]*$/, 'peer-group-finder.single.js')}`,
    `Tag name: ${finder.tag}`,
    ...finder.attributes.map(([name, value]) => `Attribute ${name}${value ? `: ${value}` : ', left empty'}`),
  ].join('\n');
}

/**
 * Everything to paste on a host; '' where nothing is chosen.
 * @param {import('./builder-hosts.js').Host} host
 * @param {import('./builder-snippet.js').Choice} choice
 */
export function shaped({ shape }, choice, controls) {
  const nodes = alone(plan(choice, controls), controls);
  if (!nodes.length) return '';
  const script = webAddress(choice.script) || SCRIPT;
  switch (shape) {
    case 'placeholder': {
      const classic = scriptTag(
        { ...choice, script: script.replace(/embed\.js$/, 'embed.classic.js') },
        'classic',
      );
      return [classic, ...nodes.map(placeholder)].join('\n\n');
    }
    case 'frame':
      return nodes
        .filter(({ tag }) => tag !== 'peer-quick-exit')
        .map((node) => frame(node, script))
        .join('\n\n');
    case 'shortcode':
      return nodes.map(shortcode).join('\n\n');
    case 'single':
      return single(nodes, script);
    default:
      return snippet(choice, controls);
  }
}
