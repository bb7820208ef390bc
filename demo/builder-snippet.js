/**
 * From what was chosen to what is pasted. `plan` says what stands on the page; the snippet and the preview are both made
 * from it, so that they cannot differ. No page needed.
 *
 * @typedef {object} Node
 * @property {string} tag
 * @property {[name: string, value: string][]} attributes
 * @property {(Node | string)[]} children a string is text, never markup.
 *
 * @typedef {object} Choice
 * @property {string} script where `embed.js` is; `{version}` in it stands for the version of this build.
 * @property {string} [version]
 * @property {string} [integrity] the hash of this very `embed.js`, if the tag is to name it.
 * @property {{ own: boolean, address: string, sample: string }} feed
 * @property {Record<string, { inside: string, values: Record<string, string | boolean> }>} pieces those that are on, by tag;
 *   with the shared feed's own options among them.
 * @property {{ accent: string, dark: string, radius: string, space: string }} look '' for the usual.
 */
import { hex } from './builder-colour.js';
import { ADDRESSES, FEED, PIECES } from './builder-words.js';

export const SCRIPT = '/peer-support-widgets/embed.js';

/** One or more addresses that a page may ask for, as they were typed; '' if one is anything else. */
export function webAddress(text) {
  const all = text.trim().split(/\s+/);
  try {
    const schemes = all.map((each) => new URL(each, 'https://page.example/').protocol);
    return schemes.every((scheme) => /^https?:$/.test(scheme)) ? all.join(' ') : '';
  } catch {
    return '';
  }
}

/** @param {Record<string, import('./builder-controls.js').Control[]>} controls by tag. */
export function attributesOf(tag, values, controls) {
  return (controls[tag] ?? []).flatMap(({ name, kind, usual }) => {
    const value = values[name];
    if (kind === 'checkbox') return value ? [[name, '']] : [];
    const text = String(value ?? '').trim();
    if (!text || text === usual) return [];
    if (kind === 'number' && !/^\d+$/.test(text)) return [];
    if (ADDRESSES.includes(name) && !webAddress(text)) return [];
    return [[name, text]];
  });
}

/**
 * @param {Choice} choice
 * @returns {Node[]}
 */
export function plan(choice, controls) {
  const on = PIECES.filter(({ tag }) => choice.pieces[tag]);
  const feed = address(choice.feed, on);
  const readers = on.filter((piece) => piece.feed !== 'none');
  const others = on.filter((piece) => piece.feed === 'none');
  const shared = feed && readers.length > 1;
  const own = feed && !shared ? [['src', feed]] : [];
  const nodes = (pieces, src) =>
    pieces.map((piece) => nodeOf(piece, choice.pieces[piece.tag], src, controls));
  if (!shared) return [...nodes(others, []), ...nodes(readers, own)];
  const options = attributesOf(FEED.tag, choice.pieces[FEED.tag]?.values ?? {}, controls);
  const around = { tag: FEED.tag, attributes: [['src', feed], ...options], children: nodes(readers, []) };
  return [...nodes(others, []), around];
}

/** The sample is for elements that show nothing without a feed; the others should not get its made-up facts. */
function address({ own, address: typed, sample }, on) {
  if (own) return webAddress(typed);
  return on.some((piece) => piece.feed === 'needed') ? sample : '';
}

function nodeOf({ tag, link, inside }, { inside: typed, values }, src, controls) {
  const attributes = attributesOf(tag, values, controls);
  const words = typed.trim() || inside;
  if (!link)
    return {
      tag,
      attributes: [...src, ...attributes],
      children: words.split(/\n+/).map((line) => ({ tag: 'p', attributes: [], children: [line.trim()] })),
    };
  const href = attributes.find(([name]) => name === link.href)?.[1] ?? link.sample;
  return {
    tag,
    attributes: [...src, ...attributes.filter(([name]) => name !== link.href)],
    children: [{ tag: 'a', attributes: [['href', href]], children: [words] }],
  };
}

/** The custom properties that are not the usual ones. */
export function properties({ accent, dark, radius, space }) {
  const [day, night] = [hex(accent), hex(dark)];
  const size = (text) => (/^[\d.]+(?:rem)?$/.test(text) ? text : '');
  return [
    ['--peer-color-accent', day && night ? `light-dark(${day}, ${night})` : day],
    ['--peer-radius', size(radius)],
    ['--peer-space', size(space)],
  ].filter(([, value]) => value);
}

const rule = (selectors, lines, indent) =>
  `${indent}${selectors.join(`,\n${indent}`)} {\n${lines.map((line) => `${indent}  ${line};\n`).join('')}${indent}}\n`;

/** The look, and the room that the page keeps so that it does not move while the script loads. */
export function css(choice) {
  const on = PIECES.filter(({ tag }) => choice.pieces[tag]);
  const set = properties(choice.look).map(([name, value]) => `${name}: ${value}`);
  const loaded = address(choice.feed, on) ? on : [];
  const waiting = loaded.filter(({ room }) => room === 'loading').map(({ tag }) => tag);
  const always = loaded.filter(({ room }) => room === 'always').map(({ tag }) => tag);
  const rooms = [
    // in one list, a browser that does not know :state() would leave out the whole rule
    ...[':not(:defined)', ':state(loading)'].map(
      (state) =>
        waiting.length &&
        rule(
          waiting.map((tag) => tag + state),
          ['display: block', 'min-height: 36rem'],
          '    ',
        ),
    ),
    always.length && rule(always, ['display: block', 'min-height: 40rem'], '    '),
  ].filter(Boolean);
  return [
    set.length && rule([':root'], set, '  '),
    rooms.length && `  @media (scripting: enabled) {\n${rooms.join('')}  }\n`,
  ]
    .filter(Boolean)
    .join('');
}

export const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
export const quoted = (text) => `"${escape(text).replaceAll('"', '&quot;')}"`;

/** One node as HTML. An attribute without value is written by its name alone. */
export function html(node, indent = '') {
  if (typeof node === 'string') return indent + escape(node);
  const { tag, attributes, children } = node;
  const start = `<${tag}${attributes.map(([name, value]) => ` ${name}${value && `=${quoted(value)}`}`).join('')}>`;
  const plain = children.every((child) => typeof child === 'string');
  const inside = plain
    ? children.map((child) => escape(child)).join('')
    : `\n${children.map((child) => html(child, `${indent}  `)).join('\n')}\n${indent}`;
  return `${indent}${start}${inside}</${tag}>`;
}

/** The script tag. @param {'module' | 'classic'} kind a classic one finds the module beside it. */
export function scriptTag({ script, version = '', integrity }, kind = 'module') {
  const address = (webAddress(script) || SCRIPT).replaceAll('{version}', version);
  const hash =
    integrity && kind === 'module' ? ` integrity=${quoted(integrity)} crossorigin="anonymous"` : '';
  return `<script${kind === 'module' ? ' type="module"' : ''} src=${quoted(address)}${hash}></script>`;
}

/** Everything to paste, as tags. */
export function snippet(choice, controls) {
  const nodes = plan(choice, controls);
  if (!nodes.length) return '';
  const script = scriptTag(choice);
  const style = css(choice);
  return [script, style && `<style>\n${style}</style>`, ...nodes.map((node) => html(node))]
    .filter(Boolean)
    .join('\n\n');
}

/** What she should still do before it is published, in words. */
export function unfinished(choice) {
  const on = PIECES.filter(({ tag }) => choice.pieces[tag]);
  const { own, address: typed } = choice.feed;
  const words = [];
  if (own ? !webAddress(typed) && on.some(({ feed }) => feed === 'needed') : address(choice.feed, on))
    words.push(
      own
        ? 'Type the address of your feed. Without it there is nothing to show.'
        : 'This still shows the sample feed. Choose “My own feed” and type its address.',
    );
  const book = choice.pieces['peer-book-support'];
  if (book && !webAddress(String(book.values.url ?? '')))
    words.push('Type the address of your booking page. Until then the link leads to example.org.');
  if (choice.pieces['peer-quick-exit'] && on.length > 1)
    words.push(
      'Move the lines of “peer-quick-exit” to the very top of your page, so that the button stays in sight.',
    );
  return words;
}
