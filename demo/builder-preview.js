/** Draws a plan as real elements, and changes them in place where it can, so that nothing is loaded twice. */
import { NOT_IN_PREVIEW } from './builder-words.js';

const isWidget = ({ tag }) => tag.startsWith('peer-');
const flat = (nodes) =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...flat(node.children)]));
/** The plan without what can be changed in place. */
const shape = (nodes) =>
  JSON.stringify(nodes, (key, value) =>
    value?.tag && isWidget(value) ? { ...value, attributes: [] } : value,
  );

/**
 * @param {HTMLElement} place
 * @param {(words: string) => void} tell what would have happened on a page of one's own.
 * @returns {(nodes: import('./builder-snippet.js').Node[]) => void}
 */
export function preview(place, tell) {
  let before = '';
  let drawn = [];

  place.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (event.defaultPrevented || !link || link.target === '_blank' || link.hasAttribute('download')) return;
    const stays = !/^https?:$/.test(link.protocol) || link.href.split('#')[0] === location.href.split('#')[0];
    if (stays) return;
    event.preventDefault(); // else everything that was chosen would be lost
    tell(`On your page, this link leads to ${link.host}. In the preview it stays here.`);
  });

  const create = (node) => {
    if (typeof node === 'string') return node;
    const element = document.createElement(node.tag);
    drawn.push({ element, names: [] });
    if (isWidget(node)) set(drawn.at(-1), node);
    else for (const [name, value] of node.attributes) element.setAttribute(name, value);
    // button, link and Shift key all end in this method
    if (node.tag === 'peer-quick-exit')
      element.exit = () => tell('On your page, this leaves at once. In the preview it stays here.');
    element.append(...node.children.map(create));
    return element;
  };

  return (nodes) => {
    const now = shape(nodes);
    if (now === before) {
      for (const [i, node] of flat(nodes).entries()) if (isWidget(node)) set(drawn[i], node);
      return;
    }
    before = now;
    drawn = [];
    place.replaceChildren(...nodes.map(create));
  };
}

/** Only what the builder itself has set is taken away: elements may set attributes of their own. */
function set(entry, { attributes }) {
  const wanted = attributes.filter(([name]) => !NOT_IN_PREVIEW.includes(name));
  const names = wanted.map(([name]) => name);
  for (const name of entry.names) if (!names.includes(name)) entry.element.removeAttribute(name);
  for (const [name, value] of wanted)
    if (entry.element.getAttribute(name) !== value) entry.element.setAttribute(name, value);
  entry.names = names;
}
