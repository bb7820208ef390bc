import { expect } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import '../../../src/define/testimonials.js';
import type { PeerTestimonials } from '../../../src/elements/testimonials/testimonials.js';

/** An element by itself, without `embed.js`: what makes it a carousel comes in a second file. These tests see the time between. */
const figure = (i: number, text = `Figure ${i} says so.`): string =>
  `<figure id="f${i}"><blockquote>${text}</blockquote><figcaption>Sample ${i}</figcaption></figure>`;
const figures = (count: number): string =>
  Array.from({ length: count }, (_, i) => figure(i + 1, 'Words of a sample. '.repeat(i + 1))).join('');

interface Case {
  name: string;
  width: number;
  count: number;
  attributes?: string;
}
const CASES: Case[] = [
  { name: 'on a telephone', width: 320, count: 5 },
  { name: 'with ten, beside a margin', width: 286, count: 10 },
  { name: 'with more than ten', width: 360, count: 12 },
  { name: 'without a picker', width: 360, count: 3, attributes: 'picker="none"' },
  { name: 'with tabs', width: 360, count: 3, attributes: 'picker="tabs"' },
  { name: 'with two in view', width: 800, count: 5 },
  { name: 'with all in view', width: 800, count: 2 },
  { name: 'with three in view', width: 1280, count: 6 },
  { name: 'with one story', width: 360, count: 1 },
];

describe('before the carousel is here', () => {
  const drawn: [Case, PeerTestimonials, DOMRect, boolean][] = [];
  const strip = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.strip')!;

  // all at once: the file comes once for the page
  before(async () => {
    for (const each of CASES) {
      const box = document.createElement('div');
      box.style.width = `${each.width}px`;
      box.innerHTML = `<peer-testimonials ${each.attributes ?? ''}>${figures(each.count)}</peer-testimonials>`;
      document.body.append(box);
      const element = box.firstElementChild as PeerTestimonials;
      await element.updateComplete;
      drawn.push([
        each,
        element,
        element.getBoundingClientRect(),
        !element.shadowRoot!.querySelector('.controls'),
      ]);
    }
    const last = drawn[0]![1];
    expect(strip(last).tabIndex, 'the strip can be scrolled by keys').to.equal(0);
    expect(strip(last).getAttribute('role')).to.equal('list');
    expect(last.shadowRoot!.querySelectorAll('[inert]')).to.have.length(0);
    last.show(3);
    await waitUntil(() => last.shadowRoot!.querySelector('.controls'));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
  after(() => {
    for (const [, element] of drawn) element.parentElement!.remove();
  });

  for (const [i, { name }] of CASES.entries())
    it(`keeps the room of its controls, so that nothing moves when they come: ${name}`, () => {
      const [{ count, width }, element, early, bare] = drawn[i]!;
      const now = element.getBoundingClientRect();
      expect(bare, 'it was drawn without them').to.be.true;
      const controls = !!element.shadowRoot!.querySelector('.controls');
      expect(controls).to.equal(count > (width < 704 ? 1 : width < 1216 ? 2 : 3));
      expect(Math.round(now.height - early.height)).to.equal(0);
    });

  it('remembers what was asked of it', () => {
    const { shadowRoot } = drawn[0]![1];
    expect(shadowRoot!.querySelector('.at')!.textContent).to.equal('4 of 5');
  });
});

describe('a long story of the page, before what opens it is here', () => {
  it('is cut from the first, and its button takes no more room', async () => {
    const box = document.createElement('div');
    box.style.width = '360px';
    box.innerHTML = `<peer-testimonials layout="list">${figure(1, 'A long sample. '.repeat(200))}</peer-testimonials>`;
    document.body.append(box);
    const element = box.firstElementChild as PeerTestimonials;
    await element.updateComplete;
    const { height } = element.getBoundingClientRect();
    await waitUntil(() => element.shadowRoot!.querySelector('button'));
    expect(element.shadowRoot!.querySelector('button')!.textContent.trim()).to.equal('Read more');
    expect(Math.round(element.getBoundingClientRect().height - height)).to.equal(0);
    box.remove();
  });
});
