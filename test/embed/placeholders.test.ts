import { expect } from '@open-wc/testing';
import { fillPlaceholders } from '../../src/define/placeholders.js';
import { waitUntil } from '../wait.js';

describe('a placeholder works like the tag', () => {
  let box: HTMLElement;
  before(() => {
    fillPlaceholders();
  });
  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
  });
  const put = async (html: string, tag: string): Promise<Element> => {
    box.innerHTML = html;
    await waitUntil(() => box.querySelector(tag) !== null);
    return box.querySelector(tag)!;
  };

  it('with its attributes, and what stands inside as the fallback', async () => {
    const element = await put(
      '<div data-peer="group-finder" data-src="/groups.csv" data-page-size="5" data-no-search class="wide"><p>Ring us.</p></div>',
      'peer-group-finder',
    );
    expect(element.getAttribute('src')).to.equal('/groups.csv');
    expect(element.getAttribute('page-size')).to.equal('5');
    expect(element.hasAttribute('no-search')).to.equal(true);
    expect(element.textContent).to.equal('Ring us.');
    expect(element.parentElement!.className).to.equal('wide');
  });

  it('a link goes into the element that shows it', async () => {
    const element = await put(
      '<p>First: <a data-peer="book-support" data-mode="dialog" href="https://book.example/">Book</a></p>',
      'peer-book-support',
    );
    expect(element.getAttribute('mode')).to.equal('dialog');
    expect(element.querySelector('a')!.href).to.equal('https://book.example/');
  });

  it('one inside another, as a feed around its elements', async () => {
    const element = await put(
      '<div data-peer="feed" data-src="/feed.json"><h2>Groups</h2><div data-peer="faq"></div></div>',
      'peer-faq',
    );
    expect(element.closest('peer-feed')!.getAttribute('src')).to.equal('/feed.json');
  });

  it('once, also where it is moved or a second script looks', async () => {
    await put('<div data-peer="faq"><p>Words</p></div>', 'peer-faq');
    fillPlaceholders();
    box.append(box.firstElementChild!);
    await new Promise((go) => setTimeout(go, 20));
    expect(box.querySelectorAll('peer-faq').length).to.equal(1);
    expect(box.textContent).to.equal('Words');
  });

  it('lets nothing in that an editor would have taken out, and says what it cannot be', async () => {
    const element = await put(
      '<div data-peer="faq" data-onclick="window.ran = true" data-style="color: red" data-src="/a.json"></div><div data-peer="nonsense">Kept</div>',
      'peer-faq',
    );
    expect(element.getAttributeNames()).to.deep.equal(['src']);
    (element as HTMLElement).click();
    expect('ran' in window).to.equal(false);
    expect(box.textContent).to.contain('Kept');
  });
});
