/** The controls of the builder's form, made from the manifest: a label, the control, a hint, and room for what is wrong. */
import { webAddress } from './builder-snippet.js';
import { ADDRESSES } from './builder-words.js';
import { make } from './make.js';

/** Text in which code stands between back quotes. */
const withCode = (text) => text.split(/`([^`]+)`/).map((part, i) => (i % 2 ? make('code', {}, part) : part));

/** What stands in a select for its values: the word itself, with the usual one said to be so. */
const options = ({ values, usual }) => [
  ...(values.includes(usual) ? [] : [make('option', { value: '' }, 'Leave as it is')]),
  ...values.map((value) => {
    const option = make('option', { value }, value === usual ? `${value} (usual)` : value);
    option.selected = option.defaultSelected = value === usual;
    return option;
  }),
];

function input(control, attributes) {
  const { kind, name } = control;
  if (kind === 'select') return make('select', attributes, ...options(control));
  if (kind === 'checkbox') return make('input', { ...attributes, type: 'checkbox' });
  if (kind === 'number')
    return make('input', { ...attributes, type: 'number', min: '0', step: '1', inputmode: 'numeric' });
  const address = ADDRESSES.includes(name) && { inputmode: 'url', spellcheck: 'false' };
  return make('input', { ...attributes, ...address, type: 'text' });
}

/**
 * One control with its words.
 * @param {import('./builder-controls.js').Control} control
 * @param {string} id of the control; the hint and the mistake get theirs from it.
 */
export function field(control, id) {
  const hint = control.hint && make('p', { class: 'hint', id: `${id}-hint` }, ...withCode(control.hint));
  const mistake = make('p', { class: 'mistake', id: `${id}-mistake` });
  const describedBy = [hint && hint.id, mistake.id].filter(Boolean).join(' ');
  const made = input(control, { id, 'aria-describedby': describedBy });
  const label = make('label', { for: id }, control.label);
  const parts = control.kind === 'checkbox' ? [made, label] : [label, made];
  made.addEventListener('input', () => {
    tell(made, mistake, mistakeOf(control, made));
  });
  const root = make('div', { class: `field ${control.kind}` }, ...parts, ...(hint ? [hint] : []), mistake);
  return { root, read: () => (control.kind === 'checkbox' ? made.checked : made.value) };
}

/** Says what is wrong beside a control, for eyes and ears. */
export function tell(control, place, words) {
  place.textContent = words;
  if (words) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}

function mistakeOf({ kind, name }, made) {
  if (kind === 'number' && !made.validity.valid) return 'This takes a whole number. It is left out for now.';
  if (ADDRESSES.includes(name) && made.value.trim() && !webAddress(made.value))
    return 'This is not a web address. It is left out for now.';
  return '';
}

/**
 * The options of one element: those that come first, then a closed "More options".
 * @param {{ tag: string, label: string, inside?: string, link?: object }} piece
 * @param {import('./builder-controls.js').Control[]} controls
 * @returns {{ root: HTMLFieldSetElement, read: () => { inside: string, values: Record<string, string | boolean> } }}
 */
export function group({ tag, label, inside, link }, controls) {
  const fields = controls.map((control) => ({ control, ...field(control, `b-${tag}-${control.name}`) }));
  const words = inside && wordsField(tag, inside, link);
  const early = fields.filter(({ control }) => control.first).map(({ root }) => root);
  const late = fields.filter(({ control }) => !control.first).map(({ root }) => root);
  const more = make('details', {}, make('summary', {}, 'More options'), ...late);
  const root = make(
    'fieldset',
    { id: `b-${tag}` },
    make('legend', {}, make('h2', {}, label)),
    ...early,
    ...(words ? [words.root] : []),
    ...(late.length ? [more] : []),
  );
  const read = () => ({
    inside: words ? words.read() : '',
    values: Object.fromEntries(fields.map(({ control, read: value }) => [control.name, value()])),
  });
  return { root, read };
}

function wordsField(tag, inside, link) {
  const id = `b-${tag}-words`;
  const attributes = { id, 'aria-describedby': `${id}-hint` };
  const made = link
    ? make('input', { ...attributes, type: 'text' })
    : make('textarea', { ...attributes, rows: '3' });
  made.value = made.defaultValue = inside;
  const root = make(
    'div',
    { class: 'field text' },
    make('label', { for: id }, link ? 'Words of the link' : 'Words for when it cannot load'),
    made,
    make(
      'p',
      { class: 'hint', id: `${id}-hint` },
      link
        ? 'The link works even where scripts are turned off.'
        : 'People see this while it loads, and if it cannot load. Say how to reach a person.',
    ),
  );
  return { root, read: () => made.value };
}
