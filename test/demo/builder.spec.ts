/** What the builder writes out, without a page: controls from the manifest, the snippet, and colours that can be read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contrast, hex, nearest, warning, worst } from '../../demo/builder-colour.js';
import { controlsOf, elementsIn, type Control } from '../../demo/builder-controls.js';
import {
  attributesOf,
  html,
  plan,
  snippet,
  unfinished,
  webAddress,
  type Choice,
} from '../../demo/builder-snippet.js';
import { ADDRESSES, ENOUGH, FEED, LABELS, NOT_IN_PREVIEW, PIECES } from '../../demo/builder-words.js';

interface Declaration {
  tagName: string;
  attributes: { name: string; description: string }[];
}
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as object;
const elements = elementsIn(manifest) as Map<string, Declaration>;
const controls: Record<string, Control[]> = Object.fromEntries(
  [FEED, ...PIECES].map((piece) => [piece.tag, controlsOf(elements.get(piece.tag)!, piece)]),
);
const control = (tag: string, name: string): Control => controls[tag]!.find((each) => each.name === name)!;

const SAMPLE = 'https://demo.example/site.json';
type Values = Record<string, string | boolean>;
const choice = (pieces: Record<string, Values>, more: Partial<Choice> = {}): Choice => ({
  script: '/peer-support-widgets/embed.js',
  feed: { own: true, address: '/feed.json', sample: SAMPLE },
  pieces: Object.fromEntries(
    Object.entries(pieces).map(([tag, values]) => [tag, { inside: 'Ring us.', values }]),
  ),
  look: { accent: '', dark: '', radius: '', space: '' },
  ...more,
});
const pasted = (pieces: Record<string, Values>, more?: Partial<Choice>): string =>
  snippet(choice(pieces, more), controls);

describe('the controls of the builder', () => {
  it('are one for each attribute that the manifest has, but for the feed and the words inside', () => {
    for (const { tag, link } of PIECES) {
      const names = elements.get(tag)!.attributes.map(({ name }) => name);
      assert.deepEqual(
        controls[tag]!.map(({ name }) => name).sort(),
        names.filter((name) => name !== 'src' && name !== link?.words).sort(),
      );
    }
  });
  it('have the kind that suits the type', () => {
    assert.equal(control('peer-group-finder', 'no-search').kind, 'checkbox');
    assert.equal(control('peer-book-support', 'no-crisis-line').kind, 'checkbox');
    assert.equal(control('peer-group-finder', 'page-size').kind, 'number');
    assert.equal(control('peer-group-finder', 'topic').kind, 'text');
    assert.equal(control('peer-book-support', 'cost').kind, 'text');
    const { kind, values, usual } = control('peer-faq', 'search');
    assert.deepEqual([kind, usual, [...values].sort()], ['select', 'auto', ['auto', 'off', 'on']]);
    assert.deepEqual(control('peer-group-finder', 'sort').kind, 'select', 'an alias is read through');
  });
  it('say what the manifest says, unless the label says it all', () => {
    const { description } = elements
      .get('peer-faq')!
      .attributes.find(({ name }) => name === 'structured-data')!;
    assert.equal(control('peer-faq', 'structured-data').hint, description);
    assert.equal(control('peer-group-finder', 'page-size').hint, 'If left empty: 20.');
  });
  it('come in the order of the short list, and the rest after them', () => {
    for (const { tag, first } of PIECES) {
      const early = controls[tag]!.filter((each) => each.first).map(({ name }) => name);
      assert.deepEqual(early, first, 'a name that the manifest does not know is a mistake in the list');
      assert.deepEqual(
        controls[tag]!.slice(0, first.length).map(({ name }) => name),
        first,
      );
    }
  });
  it('get plain names only for attributes that there are', () => {
    const known = new Set(
      [...elements].flatMap(([tag, { attributes }]) =>
        attributes.flatMap(({ name }) => [name, `${tag} ${name}`]),
      ),
    );
    for (const name of [...Object.keys(LABELS), ...ENOUGH, ...ADDRESSES, ...NOT_IN_PREVIEW])
      assert.ok(known.has(name), name);
  });
  it('appear by themselves when the manifest gets an attribute', () => {
    const element = {
      attributes: [
        { name: 'tea-time', type: { text: "'four' | 'five'" }, default: "'four'", description: 'When.' },
      ],
    };
    const [made] = controlsOf(element, { tag: 'peer-tea', first: [] });
    assert.deepEqual(made, {
      name: 'tea-time',
      kind: 'select',
      values: ['four', 'five'],
      usual: 'four',
      label: 'Tea time',
      hint: 'When.',
      first: false,
    });
  });
});

describe('the snippet', () => {
  it('is the script, the rule that keeps room, and the element with its words', () => {
    assert.equal(
      pasted({ 'peer-group-finder': {} }),
      `<script type="module" src="/peer-support-widgets/embed.js"></script>

<style>
  @media (scripting: enabled) {
    peer-group-finder:not(:defined) {
      display: block;
      min-height: 36rem;
    }
    peer-group-finder:state(loading) {
      display: block;
      min-height: 36rem;
    }
  }
</style>

<peer-group-finder src="/feed.json">
  <p>Ring us.</p>
</peer-group-finder>`,
    );
  });
  it('leaves out what is the usual, and what makes no sense', () => {
    const values = { 'page-size': '20', layout: 'cards', topic: ' ', 'no-search': false, sort: 'name' };
    assert.deepEqual(attributesOf('peer-group-finder', values, controls), [['sort', 'name']]);
    for (const size of ['-3', '2.5', 'many', '1e3'])
      assert.deepEqual(attributesOf('peer-group-finder', { 'page-size': size }, controls), []);
    assert.deepEqual(attributesOf('peer-group-finder', { 'page-size': '5' }, controls), [['page-size', '5']]);
  });
  it('writes what is on by its name alone', () => {
    assert.match(pasted({ 'peer-faq': { feedback: true } }), /<peer-faq src="\/feed\.json" feedback>/);
  });
  it('puts several in one feed, and the way out before it', () => {
    const text = pasted({
      'peer-faq': {},
      'peer-quick-exit': {},
      'peer-crisis-help': {},
      'peer-feed': { country: 'GB' },
    });
    assert.match(
      text,
      /<\/peer-quick-exit>\n\n<peer-feed src="\/feed\.json" country="GB">\n {2}<peer-faq>[^]*<peer-crisis-help>[^]*<\/peer-feed>$/,
    );
    assert.equal(text.match(/feed\.json/g)?.length, 1);
  });
  it('needs no feed around one reader and the way out', () => {
    const text = pasted({ 'peer-faq': {}, 'peer-quick-exit': {} });
    assert.match(text, /<peer-faq src=/);
    assert.doesNotMatch(text, /peer-feed|<peer-quick-exit src/);
  });
  it('gives the made-up facts of the sample to nobody who does not need them', () => {
    const sample = { feed: { own: false, address: '', sample: SAMPLE } };
    assert.doesNotMatch(pasted({ 'peer-book-support': {} }, sample), /demo\.example|<style>/);
    assert.match(pasted({ 'peer-testimonials': {} }, sample), /src="https:\/\/demo\.example\/site\.json"/);
  });
  it('makes a real link of the address and the words', () => {
    const text = pasted({ 'peer-book-support': { url: 'https://book.example/a?b=1&c=2', cost: 'Free' } });
    assert.match(
      text,
      /<peer-book-support src="\/feed\.json" cost="Free">\n {2}<a href="https:\/\/book\.example\/a\?b=1&amp;c=2">Ring us\.<\/a>/,
    );
  });
  it('sets the look where it is not the usual', () => {
    const look = { accent: '#7A1FA2', dark: '#e0b0ff', radius: '0', space: '' };
    const text = pasted({ 'peer-crisis-help': {} }, { look });
    assert.match(
      text,
      /:root {\n {4}--peer-color-accent: light-dark\(#7a1fa2, #e0b0ff\);\n {4}--peer-radius: 0;\n {2}}/,
    );
    assert.doesNotMatch(text, /--peer-space/);
  });
  it('is empty where nothing is chosen', () => {
    assert.equal(pasted({}), '');
  });

  const HOSTILE = `"'><script>alert(1)</script></peer-faq>&quot;<!--`;
  it('keeps what is typed from being markup', () => {
    const text = snippet(
      choice(
        { 'peer-faq': { category: HOSTILE } },
        {
          script: `"></script>${HOSTILE}`,
          pieces: { 'peer-faq': { inside: HOSTILE, values: { category: HOSTILE } } },
          look: { accent: '</style><script>', dark: '#fff', radius: '0}</style>', space: 'url(x)' },
        },
      ),
      controls,
    );
    assert.deepEqual(text.match(/<\/?[a-z-]+|<!/g), [
      ...['<script', '</script', '<style', '</style'],
      ...['<peer-faq', '<p', '</p', '</peer-faq'],
    ]);
    assert.match(text, /category="&quot;'&gt;&lt;script&gt;[^"]*&amp;quot;&lt;!--">/);
    assert.doesNotMatch(text, /root/);
  });
  it('takes addresses of the web, and no others', () => {
    for (const good of [
      '/a.json',
      'a.json',
      '../a.json',
      'https://a.example/b?c',
      '/a.json https://b.example/c',
    ])
      assert.equal(webAddress(` ${good} `), good);
    for (const bad of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,a',
      '/a.json java\tscript:b',
      'mailto:a@b.example',
      'https://',
    ])
      assert.equal(webAddress(bad), '', bad);
    assert.match(
      pasted({ 'peer-quick-exit': { href: 'javascript:alert(1)' } }),
      /<a href="https:\/\/www\.wikipedia\.org\/">/,
    );
    assert.match(
      pasted({ 'peer-faq': {} }, { feed: { own: true, address: 'javascript:1', sample: SAMPLE } }),
      /<peer-faq>/,
    );
  });
  it('writes text between elements as text', () => {
    assert.equal(html({ tag: 'p', attributes: [], children: ['a < b & c'] }), '<p>a &lt; b &amp; c</p>');
  });
  it('has a paragraph for each line', () => {
    const [node] = plan(
      choice({}, { pieces: { 'peer-faq': { inside: 'One.\n\nTwo.', values: {} } } }),
      controls,
    );
    assert.equal(node!.children.length, 2);
  });
});

describe('what is still to do', () => {
  it('is said in words', () => {
    const sample = { feed: { own: false, address: '', sample: SAMPLE } };
    assert.match(unfinished(choice({ 'peer-faq': {} }, sample)).join(' '), /sample feed/);
    assert.match(unfinished(choice({ 'peer-book-support': {} })).join(' '), /booking page/);
    assert.match(unfinished(choice({ 'peer-faq': {}, 'peer-quick-exit': {} })).join(' '), /very top/);
    const none = { feed: { own: true, address: 'javascript:1', sample: SAMPLE } };
    assert.match(unfinished(choice({ 'peer-faq': {} }, none)).join(' '), /address of your feed/);
    assert.deepEqual(unfinished(choice({ 'peer-faq': {}, 'peer-book-support': { url: '/book' } })), []);
  });
});

describe('the colours of the builder', () => {
  it('are read as people write them', () => {
    assert.deepEqual(['#0B6', '0b6e6e', ' #0B6E6E ', 'teal', '#12345', ''].map(hex), [
      '#00bb66',
      '#0b6e6e',
      '#0b6e6e',
      '',
      '',
      '',
    ]);
  });
  it('are measured as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    assert.ok(contrast('#777777', '#ffffff') < 4.5);
  });
  it('are warned of in words where text is hard to read', () => {
    assert.match(warning('#ffcc00', 'light'), /light page .*1\.\d to 1.* darker/);
    assert.match(warning('#0b6e6e', 'dark'), /dark page .* lighter/);
    assert.equal(warning('#0b6e6e', 'light'), '');
    assert.equal(warning('#7fd6cf', 'dark'), '');
  });
  it('have a nearest one that can be read', () => {
    for (const [colour, page] of [
      ['#ffcc00', 'light'],
      ['#ffffff', 'light'],
      ['#0b6e6e', 'dark'],
      ['#000000', 'dark'],
    ] as const)
      assert.ok(worst(nearest(colour, page), page) >= 4.5, colour);
    assert.equal(nearest('#0b6e6e', 'light'), '#0b6e6e', 'what is good stays');
    assert.ok(worst(nearest('#ffcc00', 'light'), 'light') < 5, 'no further than it must');
  });
});
