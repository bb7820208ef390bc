/** Builds a page: what is chosen in the form is shown as it will be, and written out to be copied. Nothing is sent or kept. */
import { controlsOf, elementsIn } from './builder-controls.js';
import { group, tell } from './builder-fields.js';
import { HOSTS } from './builder-hosts.js';
import { look } from './builder-look.js';
import { preview } from './builder-preview.js';
import { shaped } from './builder-shapes.js';
import { plan, properties, unfinished, webAddress } from './builder-snippet.js';
import { FEED, PIECES } from './builder-words.js';
import { make } from './make.js';

const of = (id) => document.getElementById(id);
const SAMPLE = new URL('./feeds/generated/site.json', location.href).href;
/** How long nothing is typed before the preview follows, in milliseconds. */
const PAUSE = 300;

const form = of('form');
const place = of('place');
const said = (id, words) => {
  if (of(id).textContent !== words) of(id).textContent = words;
};
const readLook = look();
const draw = preview(place, (words) => said('says', words));

const boxes = PIECES.map(({ tag, label, hint }, i) => {
  const id = `b-show-${tag}`;
  const box = make('input', { type: 'checkbox', id, value: tag, 'aria-describedby': `${id}-hint` });
  box.checked = box.defaultChecked = i === 0;
  const words = [make('label', { for: id }, label), make('p', { class: 'hint', id: `${id}-hint` }, hint)];
  of('pieces').append(make('div', { class: 'field checkbox' }, box, ...words));
  return box;
});

/** By tag: the controls as the manifest has them, and their part of the form. */
const controls = {};
const groups = {};

/** Version and hash of the script that belongs to this page; nothing where it has not been built. */
let build = {};
/** The address that the preview may ask for: not one that is still being typed. */
let asked = '';
let timer;

/** @returns {import('./builder-snippet.js').Choice} */
function choice(address) {
  const on = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  return {
    script: of('b-script').value,
    version: build.version,
    integrity: of('b-integrity').checked ? build.integrity : undefined,
    feed: { own: of('b-own').checked, address, sample: SAMPLE },
    pieces: Object.fromEntries([...on, FEED.tag].map((tag) => [tag, groups[tag].read()])),
    look: readLook(),
  };
}

/** What is read at once: the form's own parts and the snippet. */
function write() {
  const now = choice(of('b-address').value);
  const shared = plan(now, controls).some(({ tag }) => tag === FEED.tag);
  for (const [tag, { root }] of Object.entries(groups))
    root.hidden = tag === FEED.tag ? !shared : !now.pieces[tag];
  for (const id of ['b-address', 'b-script']) {
    const wrong = of(id).value.trim() && !webAddress(of(id).value);
    tell(of(id), of(`${id}-mistake`), wrong ? 'This is not a web address.' : '');
  }
  const host = HOSTS[of('b-host').value] ?? HOSTS.at(-1);
  of('snippet').value = shaped(host, now, controls) || 'Tick something that you want to show.';
  of('unfinished').replaceChildren(...unfinished(now).map((words) => make('li', {}, words)));
  of('copy').disabled = !plan(now, controls).length;
  said('copied', '');
  writeHost(host);
}

/** Where to paste it on the chosen host, and what it does not allow. */
function writeHost({ steps, limits, source, link, date }) {
  const says = link ? make('a', { href: link, rel: 'noreferrer' }, source) : source;
  of('host').replaceChildren(
    make('ol', {}, ...steps.map((step) => make('li', {}, step))),
    make('p', {}, limits),
    make('p', { class: 'hint' }, 'Who says so: ', says, `. Looked up on ${date}.`),
  );
}

/** The preview, which follows after a pause: what is half typed is not drawn. */
function show() {
  clearTimeout(timer);
  said('says', '');
  const now = choice(asked);
  const set = Object.fromEntries(properties(now.look));
  place.style.setProperty('--peer-color-accent', set['--peer-color-accent'] ?? 'initial'); // not this page's own
  for (const name of ['--peer-radius', '--peer-space']) place.style.setProperty(name, set[name] ?? null);
  const nodes = plan(now, controls);
  draw(nodes.length ? nodes : [{ tag: 'p', attributes: [], children: ['Tick something to see it here.'] }]);
}

HOSTS.forEach(({ name }, i) => of('b-host').append(make('option', { value: String(i) }, name)));
of('b-host').value = String(HOSTS.length - 1);
of('b-host').addEventListener('change', write);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target.id === 'b-address' && target.value) of('b-own').checked = true;
  write();
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
});
form.addEventListener('change', () => {
  asked = of('b-address').value;
  write();
  show();
});
for (const name of ['theme', 'width'])
  for (const radio of document.querySelectorAll(`[name=${name}]`))
    radio.addEventListener('change', () => (place.dataset[name] = radio.value));

of('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(of('snippet').value);
    said('copied', 'Copied. Now paste it into your page.');
  } catch {
    of('snippet').focus();
    of('snippet').select();
    said(
      'copied',
      'Your browser did not allow it. The text is selected: press Ctrl and C, or ⌘ and C on a Mac.',
    );
  }
});

try {
  build = await fetch('/dist/embed.json').then((answer) => (answer.ok ? answer.json() : {}));
  const elements = elementsIn(await (await fetch('/custom-elements.json')).json());
  for (const piece of [FEED, ...PIECES]) {
    controls[piece.tag] = controlsOf(elements.get(piece.tag), piece);
    groups[piece.tag] = group(piece, controls[piece.tag]);
    of('options').append(groups[piece.tag].root);
  }
  write();
  show();
} catch {
  said('broken', 'The options could not be loaded. Please load this page again.');
}
