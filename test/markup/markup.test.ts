import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import fc from 'fast-check';
import { markup, plain } from '../../src/markup/index.js';

/** Waits until what draws a text has been loaded. */
const loaded = (text: string): Promise<void> => new Promise((ready) => void markup(text, { ready }));

async function drawn(text: string, base?: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  render(markup(text, { base }), place);
  return place;
}
/** The HTML without Lit's own comments and the `dir` of each block. */
const htmlOf = (place: HTMLElement): string =>
  place.innerHTML
    .replace(/<!--.*?-->| dir="(?:ltr|rtl)"| rel="noopener noreferrer"| referrerpolicy="no-referrer"/g, '')
    .replace(/\s*\n\s*/g, '');

describe('markup', () => {
  it('draws plain paragraphs and line breaks at once', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(markup('Yes.\nIt is free.\n\nAlways.'), place);
    expect(htmlOf(place)).to.equal('<p>Yes.<br>It is free.</p><p>Always.</p>');
  });

  it('shows the plain words until the parser has come, and says when', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(markup('**Bring** a [friend](https://example.org/)'), place);
    expect(htmlOf(place)).to.equal('<p>Bring a friend</p>');
    await loaded('**x**');
    render(markup('**Bring** a [friend](https://example.org/)'), place);
    expect(htmlOf(place)).to.equal(
      '<p><strong>Bring</strong> a <a href="https://example.org/">friend</a></p>',
    );
  });

  it('draws HTML when its reader has come', () => loaded('<p>x</p>'));

  it('draws emphasis, strong words, lists and links of Markdown', async () => {
    const place = await drawn(
      'Come **as you are**, _really_:\n\n- tea\n- a [map](https://example.org/map)\n\n1. one\n2. two',
    );
    expect(htmlOf(place)).to.equal(
      '<p>Come <strong>as you are</strong>, <em>really</em>:</p>' +
        '<ul><li>tea</li><li>a <a href="https://example.org/map">map</a></li></ul>' +
        '<ol start="1"><li>one</li><li>two</li></ol>',
    );
  });

  it('makes links of bare addresses, without the full stop behind them', async () => {
    const place = await drawn('See https://example.org/a. Or write to hello@example.org.');
    const links = [...place.querySelectorAll('a')];
    expect(links.map((a) => a.href)).to.deep.equal(['https://example.org/a', 'mailto:hello@example.org']);
    expect(links.map((a) => a.textContent)).to.deep.equal(['https://example.org/a', 'hello@example.org']);
  });

  it('gives every link rel and referrerpolicy', async () => {
    for (const text of ['[one](https://example.org/)', '<p><a href="https://example.org/">one</a>']) {
      let a: HTMLAnchorElement | null = null;
      await waitUntil(async () => (a = (await drawn(text)).querySelector('a'))); // until what reads it is here
      expect(a!.rel).to.equal('noopener noreferrer');
      expect(a!.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('resolves links without a host against the base, and leaves fragments in the page', async () => {
    const place = await drawn('[groups](/groups) and [cost](#cost)', 'https://example.org/help');
    expect([...place.querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.deep.equal([
      'https://example.org/groups',
      '#cost',
    ]);
  });

  it('draws HTML answers with the same few elements', async () => {
    const place = await drawn(
      '<h3>Cost</h3><div>Free.<br>Always.<ul><li>tea</li><li><b>cake</b></li></ul></div>Bye <a href="https://example.org/" onclick="x()">now</a>',
    );
    expect(htmlOf(place)).to.equal(
      '<p><strong>Cost</strong></p><p>Free.<br>Always.</p><ul><li>tea</li><li><strong>cake</strong></li></ul>' +
        '<p>Bye <a href="https://example.org/">now</a></p>',
    );
  });

  it('draws pictures as their words, and fetches nothing', async () => {
    const place = await drawn('![A room with chairs](https://example.org/room.png)');
    expect(place.querySelector('img')).to.equal(null);
    expect(place.textContent).to.include('A room with chairs');
  });

  it('puts no more depth on the page than an answer has', async () => {
    const place = await drawn('>'.repeat(3000) + ' deep');
    expect(place.querySelectorAll('blockquote').length).to.be.below(30);
    expect(place.textContent).to.include('deep');
  });

  const attacks = [
    '<script>window.hurt = 1</script>',
    '<img src=x onerror="window.hurt = 1">',
    '<p>ok<img src=x onerror=window.hurt=1><svg onload=window.hurt=1></p>',
    '<p><a href="javascript:window.hurt=1">x</a></p>',
    '[x](javascript:window.hurt=1)',
    '[x](java\tscript:window.hurt=1)',
    '[x](data:text/html,<script>window.hurt=1</script>)',
    '<javascript:window.hurt=1>',
    '<p><iframe srcdoc="<script>parent.hurt=1</script>"></iframe></p>',
    '<p><math><mtext><table><mglyph><style><img src=x onerror=window.hurt=1>',
    '<div><form><math><mtext></form><form><mglyph><style></math><img src onerror=window.hurt=1>',
    '<p style="background:url(https://example.org/x)" id="location" onmouseover="window.hurt=1">hi</p>',
  ];
  for (const attack of attacks)
    it(`runs nothing of ${attack}`, async () => {
      const place = await drawn(attack);
      for (const a of place.querySelectorAll('a')) a.click();
      await new Promise((go) => setTimeout(go, 30));
      expect('hurt' in window).to.equal(false);
      for (const element of place.querySelectorAll('*')) {
        expect(element.localName).to.match(/^(?:p|br|a|ul|ol|li|strong|em|code|pre|blockquote|hr)$/);
        for (const { name } of element.attributes)
          expect(name).to.match(/^(?:dir|href|rel|referrerpolicy|start)$/);
        if (element instanceof HTMLAnchorElement)
          expect(element.href).to.match(/^(?:https?|mailto|tel|sms):|#/);
      }
    });

  it('draws any text without an error, with none of its words lost to plain text', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const marks = fc.constantFrom(
      '*',
      '_',
      '[',
      '](',
      ')',
      '<p>',
      '</a>',
      '`',
      '\n',
      '- ',
      '1. ',
      '>',
      'word',
      ' ',
      '<li>',
      '&amp;',
      '#',
      '\\',
      '!',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        render(markup(`${parts.join('')} sentinel`), place);
        return place.textContent.includes('sentinel');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the direction of a text', () => {
  it('is that of its first letter, block by block', async () => {
    for (const text of [
      'Come in.\n\nتعال إلى هنا.\n\n+44 20 7946 0000\n\n«1» שלום, hello',
      '**Come** in.\n\n*تعال* إلى hello.\n\n`+44 20 7946 0000`\n\n> שלום\n>\n> hello\n\n- tea\n- شاي',
    ]) {
      const place = await drawn(text);
      for (const block of place.querySelectorAll<HTMLElement>('p, li, blockquote')) {
        const auto = block.cloneNode(true) as HTMLElement;
        auto.dir = 'auto';
        for (const inner of auto.querySelectorAll('[dir]')) inner.removeAttribute('dir');
        place.append(auto);
        expect(getComputedStyle(block).direction, block.textContent).to.equal(
          getComputedStyle(auto).direction,
        );
        auto.remove();
      }
      expect(place.querySelectorAll('[dir=rtl]').length).to.be.greaterThan(1);
    }
  });
});

describe('plain', () => {
  it('takes the marks away and leaves the words', () => {
    expect(plain('**Free**, _always_: [see](https://example.org/)\n- tea\n## More')).to.equal(
      'Free, always: see\ntea\nMore',
    );
    expect(plain('<p>One</p><p>Two<br>three</p>')).to.equal('One\nTwo\nthree');
    expect(plain('snake_case_name and 2 * 3 * 4')).to.equal('snake_case_name and 2 * 3 * 4');
  });
});
