import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { all, feed, find, finder, get, groups, names, press, root, type } from './help.js';

/** The language that a screen reader would speak some words in. */
const langOf = (element: Element, words: string): string | undefined => {
  const texts = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    if (texts.currentNode.nodeValue?.includes(words))
      return texts.currentNode.parentElement?.closest<HTMLElement>('[lang]')?.lang;
  return undefined;
};

describe('<peer-group-finder> as it is heard', () => {
  it('speaks the feed’s own words in the feed’s language, and its own in the page’s (3.1.2)', async () => {
    const spanish = { ...groups()[0], name: 'Círculo del puerto', summary: 'Un círculo tranquilo.' };
    for (const layout of ['cards', 'table']) {
      const element = await finder({ layout }, feed({ language: 'es', groups: [spanish] }));
      expect(langOf(element, 'Círculo del puerto')).to.equal('es');
      expect(langOf(element, 'Chapel Hall')).to.equal('es');
      expect(langOf(element, 'In person')).to.equal('en-GB');
      if (layout === 'cards') {
        expect(langOf(element, 'Un círculo tranquilo')).to.equal('es');
        expect(langOf(element, 'See this group')).to.equal('en-GB');
      }
      await press(element, 'button', 'Círculo del puerto');
      await get(element, 'button', 'Back to the list');
      const detail = root(element).getElementById('detail')!;
      expect(detail.querySelector<HTMLElement>('[lang]')?.lang).to.equal('es');
      expect(langOf(element, '12 Mill Lane')).to.equal('es');
      expect(langOf(element, 'Ring the left bell')).to.equal('es');
      expect(langOf(element, 'The next dates')).to.equal('en-GB');
    }
  });

  it('puts the name of a group before its day and time, and shows the time beside or below it', async () => {
    const element = await finder();
    for (const article of all(element, 'article')) {
      const first = article.querySelector('h1, h2, h3, h4, h5, h6, p, ul')!;
      expect(first.localName).to.equal('h3');
      const name = first.getBoundingClientRect();
      const when = article.querySelector('.when')!.getBoundingClientRect();
      const body = article.querySelector('.body')!.getBoundingClientRect();
      expect(when.right <= name.left || when.top >= name.bottom).to.equal(true);
      expect(when.right <= body.left || body.top >= when.bottom).to.equal(true);
    }
  });

  it('has no status that a screen reader would stop at', async () => {
    const element = await finder();
    await press(element, 'button', 'Place');
    await get(element, 'textbox', 'Town or postcode');
    await press(element, 'checkbox', /^Kent/);
    await press(element, 'button', 'Place (1)');
    await press(element, 'button', 'Lantern Bereavement Group');
    await get(element, 'button', 'Back to the list');
    expect(root(element).querySelector('[role=status]')).to.equal(null);
  });

  it('says whose number a link calls, and what is tried again', async () => {
    const element = await finder();
    for (const name of ['Evening Voices'])
      expect(names(element, 'link')).to.include(`Call +44 20 7946 0199: ${name}`);
    await press(element, 'button', 'Evening Voices');
    await get(element, 'link', 'Call +44 20 7946 0199: Evening Voices');
    const broken = document.createElement('peer-group-finder');
    broken.src = '/no-such-feed.json';
    document.body.append(broken);
    await get(broken, 'button', 'Try again: Groups');
    broken.remove();
  });

  it('keeps an opened group below a header of any height that the page tells of', async () => {
    const page = document.documentElement;
    page.style.scrollPadding = '170px 0 0';
    const space = document.createElement('div');
    space.style.height = '3000px';
    const element = await finder();
    element.after(space);
    const above = document.createElement('div');
    above.style.height = '900px';
    element.before(above);
    await type(element, 'quiet');
    await press(element, 'button', 'Quiet Room');
    await get(element, 'button', 'Back to the list');
    const heading = root(element).getElementById('detail')!;
    await waitUntil(() => root(element).activeElement === heading);
    await aTimeout(50);
    expect(heading.getBoundingClientRect().top).to.be.at.least(169);
    page.style.scrollPadding = '';
    space.remove();
    above.remove();
    expect(find(element, 'button', 'Back to the list')).to.exist;
  });
});
