/** Reads in `custom-elements.json` which attributes an element has, and which control of a form suits each. No page needed. */
import { ENOUGH, LABELS } from './builder-words.js';

/**
 * @typedef {object} Control
 * @property {string} name the attribute.
 * @property {'checkbox' | 'select' | 'number' | 'text'} kind
 * @property {string[]} values of a select.
 * @property {string} usual what the element takes if the attribute is absent; '' for nothing or off.
 * @property {string} label
 * @property {string} hint in the manifest's words, with code between back quotes; '' where the label says it all.
 * @property {boolean} first seen at once, not under "More options".
 */

/** The elements of a manifest, by tag. */
export const elementsIn = (manifest) =>
  new Map(
    manifest.modules
      .flatMap((module) => module.declarations ?? [])
      .filter(({ tagName }) => tagName)
      .map((element) => [element.tagName, element]),
  );

/**
 * @param {object} element of a manifest.
 * @param {{ tag: string, first: string[], link?: { words?: string } }} piece
 * @returns {Control[]} those that come first, then the rest as the manifest has them.
 */
export function controlsOf(element, { tag, first, link }) {
  const controls = (element.attributes ?? [])
    // the feed has a field of its own, and so have the words inside the tag
    .filter(({ name }) => name !== 'src' && name !== link?.words)
    .map((attribute) => control(attribute, tag, first));
  const place = ({ name, first: early }) => (early ? first.indexOf(name) : first.length);
  return controls.sort((a, b) => place(a) - place(b));
}

function control(attribute, tag, first) {
  const { name, description = '' } = attribute;
  const usual = unquote(attribute.default ?? '');
  const [label, example] = LABELS[`${tag} ${name}`] ?? LABELS[name] ?? [sentence(name)];
  const enough = ENOUGH.includes(name) || ENOUGH.includes(`${tag} ${name}`);
  const words = enough ? [] : [description.replace(/\s+/g, ' ')];
  if (example) words.push(`For example: \`${example}\`.`);
  const { kind, values } = kindOf(attribute);
  if (kind === 'number' && Number(usual)) words.push(`If left empty: ${usual}.`);
  return {
    name,
    kind,
    values,
    usual: usual === 'false' ? '' : usual,
    label,
    hint: words.join(' ').trim(),
    first: first.includes(name),
  };
}

function kindOf({ type, parsedType }) {
  const types = (parsedType?.text ?? type?.text ?? 'string')
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each && each !== 'undefined' && each !== 'null');
  if (types.every((each) => /^(?:boolean|true|false)$/.test(each))) return { kind: 'checkbox', values: [] };
  if (types.every((each) => /^(['"]).*\1$/.test(each)))
    return { kind: 'select', values: types.map(unquote).filter(Boolean) };
  return { kind: types.length === 1 && types[0] === 'number' ? 'number' : 'text', values: [] };
}

const unquote = (text) => text.replace(/^(['"])(.*)\1$/, '$2');
const sentence = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
