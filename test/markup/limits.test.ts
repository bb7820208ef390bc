import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { markup, plain } from '../../src/markup/index.js';
import { SHAPES } from '../inputs/texts.js';
import { growsLinearly } from '../linear.js';

const loaded = (text: string): Promise<void> => new Promise((ready) => void markup(text, { ready }));

describe('markup of any shape', () => {
  before(async () => {
    await loaded('**x**');
    await loaded('<p>x</p>');
  });

  for (const [name, make] of Object.entries(SHAPES)) {
    it(`takes no longer than its length asks for: ${name}`, async () => {
      const draw = (text: string): unknown => render(markup(text), document.createElement('div'));
      await growsLinearly(make, draw, { from: 512, to: 16_384 });
      await growsLinearly((size) => make(20_001 + size), draw, { from: 512 }); // as plain words
      await growsLinearly(make, plain, { from: 512 });
      const place = document.createElement('div');
      render(markup(`${make(2000)} sentinel`), place);
      expect(place.textContent).to.include('sentinel');
    });
  }

  it('shows the words of what nests beyond measure, without its marks', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(markup(`${'> '.repeat(8000)}Tea is **free**.\n\nCome in.`), place);
    expect(place.querySelectorAll('blockquote, ol, ul').length).to.equal(0);
    expect(place.querySelectorAll('p').length).to.equal(2);
    expect(place.textContent).to.include('Tea is free.').and.include('Come in.');
    expect(place.textContent).not.to.include('> >');
    render(markup(`${'1. '.repeat(8000)}Tea is free.`), place);
    expect(place.textContent.trim()).to.equal('Tea is free.');
    render(markup(`${'<div>'.repeat(3000)}Tea is free.`), place);
    expect(place.textContent.trim()).to.equal('Tea is free.');
  });

  it('draws all that an answer has: lists three deep, many links, a line across', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const links = Array.from(
      { length: 150 },
      (_, i) => `- [**Group** ${String(i)}](https://example.org/${String(i)})`,
    );
    render(markup(`- one\n  - two\n    - three\n\n> > said\n\n* * * * *\n\n${links.join('\n')}`), place);
    expect(place.querySelectorAll('a').length).to.equal(150);
    expect(place.querySelector('li li li')?.textContent.trim()).to.equal('three');
    expect(place.querySelectorAll('blockquote blockquote, hr').length).to.equal(2);
  });
});
