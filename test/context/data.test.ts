import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait.js';
import '../../src/define/book-support.js';
import '../../src/define/crisis-help.js';
import '../../src/define/faq.js';
import '../../src/define/feed.js';
import '../../src/define/group-finder.js';
import '../../src/define/testimonials.js';
import type { PeerFeed } from '../../src/elements/feed/feed.js';

const feed = (word: string): object => ({
  groups: [{ id: 'g', name: `${word} group`, schedule: [{ text: 'by arrangement' }] }],
  faqs: [{ id: 'q', question: `${word} question?`, answer: 'No.' }],
  testimonials: [{ id: 't', quote: `${word} quote.`, consent: { given: true } }],
  booking: { label: `${word} talk`, url: 'https://example.org/book' },
  crisis: [{ name: `${word} line`, phone: '116 123', country: 'GB' }],
  country: 'GB',
});
const says = (element: Element, words: string): Promise<unknown> =>
  waitUntil(
    () => `${element.shadowRoot?.textContent} ${element.textContent}`.includes(words),
    `${element.localName} says ${words}`,
  );

describe('a feed given as a property', () => {
  for (const [tag, what] of [
    ['peer-group-finder', 'group'],
    ['peer-faq', 'question?'],
    ['peer-testimonials', 'quote.'],
    ['peer-book-support', 'talk'],
    ['peer-crisis-help', 'line'],
  ] as const)
    describe(`to <${tag}>`, () => {
      it('is shown, and so is the next', async () => {
        const element = document.createElement(tag);
        element.data = feed('First');
        document.body.append(element);
        await says(element, `First ${what}`);
        element.data = feed('Second');
        await says(element, `Second ${what}`);
        element.data = JSON.stringify(feed('Third'));
        await says(element, `Third ${what}`);
        element.remove();
      });
      it('beats src and the feed around, which count again without it', async () => {
        const around = await fixture<PeerFeed>(html`<peer-feed .data=${feed('Around')}></peer-feed>`);
        const element = document.createElement(tag);
        element.src = '/nowhere.json';
        element.data = feed('Own');
        around.append(element);
        await says(element, `Own ${what}`);
        element.src = '';
        element.data = undefined;
        await says(element, `Around ${what}`);
      });
      it('is shown when it comes to a tag that is there already', async () => {
        const element = document.createElement(tag);
        document.body.append(element);
        await element.updateComplete;
        element.data = feed('Late');
        await says(element, `Late ${what}`);
        element.remove();
      });
      it('stays when the element is moved', async () => {
        const element = document.createElement(tag);
        element.data = feed('Moved');
        document.body.append(element);
        await says(element, `Moved ${what}`);
        document.body.prepend(element);
        await element.updateComplete;
        await says(element, `Moved ${what}`);
        element.remove();
      });
    });

  it('to <peer-feed> is handed to all in it, also before the tag is defined, and tells what it has', async () => {
    const loaded: unknown[] = [];
    const around = await fixture<PeerFeed>(
      html`<peer-feed .data=${feed('One')} @peer-load=${(event: CustomEvent) => loaded.push(event.detail)}
        ><peer-faq></peer-faq
      ></peer-feed>`,
    );
    const faq = around.querySelector('peer-faq') as Element;
    await says(faq, 'One question?');
    expect(around.feed?.groups?.[0]?.name).to.equal('One group');
    around.data = JSON.stringify({ faqs: [{ id: 'q', question: 'Two question?', answer: 'Yes.' }] });
    await says(faq, 'Two question?');
    expect(loaded).to.deep.equal([
      { groups: 1, faqs: 1, testimonials: 1 },
      { groups: 0, faqs: 1, testimonials: 0 },
    ]);
  });
});
