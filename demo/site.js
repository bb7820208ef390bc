/**
 * What the pages of the demo share: masthead, footer, and the tables of each element, drawn from `custom-elements.json`.
 * It uses nothing of the package but what anybody can.
 */
import { make } from './make.js';

const PAGES = [
  ['./', 'Home'],
  ['./group-finder.html', 'Find a group'],
  ['./faq.html', 'Questions'],
  ['./testimonials.html', 'Stories'],
  ['./book-support.html', 'Book a talk'],
  ['./crisis-help.html', 'Crisis help'],
  ['./quick-exit.html', 'Leave quickly'],
  ['./builder.html', 'Build your page'],
  ['./check.html', 'Check a feed'],
];

function masthead() {
  const here = location.pathname.split('/').pop() || './';
  const links = PAGES.map(([href, label]) => {
    const link = make('a', { href }, label);
    if (href.endsWith(here)) link.setAttribute('aria-current', 'page');
    return make('li', {}, link);
  });
  const theme = make('button', { type: 'button' }, 'Light or dark');
  theme.addEventListener('click', () => {
    const dark =
      document.documentElement.dataset.theme ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    document.documentElement.dataset.theme = dark === 'dark' ? 'light' : 'dark';
  });
  const inner = make(
    'div',
    {},
    make('strong', {}, 'Harbour Lane Peer Support'),
    theme,
    make('nav', { 'aria-label': 'Main' }, make('ul', {}, ...links)),
  );
  document.body.prepend(
    make('a', { class: 'skip', href: '#main' }, 'Skip to content'),
    make(
      'header',
      { class: 'masthead' },
      make(
        'p',
        { class: 'sample' },
        'A sample site. The organisation, the people and the groups are made up.',
      ),
      inner,
    ),
  );
  document.querySelector('main').id ||= 'main';
  document.body.append(
    make(
      'footer',
      { class: 'foot' },
      'Harbour Lane Peer Support is a sample. Nothing you type here leaves this page.',
    ),
  );
}

const table = (title, head, rows) => {
  if (!rows.length) return [];
  const body = rows.map((cells) =>
    make('tr', {}, ...cells.map((cell, i) => make('td', {}, i === 0 ? make('code', {}, cell) : cell))),
  );
  return [
    make('h3', {}, title),
    make(
      'div',
      { class: 'table', tabindex: '0', role: 'region', 'aria-label': title },
      make(
        'table',
        {},
        make('thead', {}, make('tr', {}, ...head.map((word) => make('th', { scope: 'col' }, word)))),
        make('tbody', {}, ...body),
      ),
    ),
  ];
};

async function fillTables() {
  const sections = [...document.querySelectorAll('[data-api]')];
  if (!sections.length) return;
  const manifest = await (await fetch('/custom-elements.json')).json();
  const elements = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((each) => each.tagName);
  for (const section of sections) {
    const element = elements.find(({ tagName }) => tagName === section.dataset.api);
    if (!element) continue;
    const type = (each) => each.parsedType?.text ?? each.type?.text ?? '';
    const methods = (element.members ?? []).filter(
      (each) =>
        each.kind === 'method' &&
        each.privacy !== 'private' &&
        each.privacy !== 'protected' &&
        each.description,
    );
    section.append(
      make('h2', {}, `<${element.tagName}> in full`),
      ...table(
        'Attributes',
        ['Attribute', 'What it does', 'Values', 'If absent'],
        (element.attributes ?? []).map((each) => [
          each.name,
          each.description ?? '',
          type(each),
          each.default ?? '',
        ]),
      ),
      ...table(
        'Methods',
        ['Method', 'What it does'],
        methods.map((each) => [
          `${each.name}(${(each.parameters ?? []).map(({ name }) => name).join(', ')})`,
          each.description,
        ]),
      ),
      ...table(
        'Events',
        ['Event', 'When'],
        (element.events ?? []).map((each) => [each.name, each.description ?? '']),
      ),
      ...table(
        'Slots',
        ['Slot', 'What goes there'],
        (element.slots ?? []).map((each) => [each.name || '(the tag itself)', each.description ?? '']),
      ),
      ...table(
        'Parts',
        ['Part', 'What it is'],
        (element.cssParts ?? []).map((each) => [each.name, each.description ?? '']),
      ),
      ...table(
        'Custom properties',
        ['Property', 'What it sets'],
        (element.cssProperties ?? []).map((each) => [each.name, each.description ?? '']),
      ),
      ...table(
        'States',
        ['State', 'When'],
        (element.cssStates ?? []).map((each) => [`:state(${each.name})`, each.description ?? '']),
      ),
    );
  }
}

masthead();
void fillTables();
