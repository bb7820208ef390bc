import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  find,
  finder,
  get,
  listOf,
  lists,
  names,
  press,
  root,
  searchBox,
  tellsNothingOf,
  text,
  type,
} from './help.js';

describe('<peer-group-finder> search', () => {
  it('is a search box with a name, in a search landmark', async () => {
    const element = await finder();
    expect(names(element, 'searchbox')).to.deep.equal(['Search the groups']);
    expect(searchBox(element).closest('search')).to.exist;
    expect(
      text(root(element).getElementById(searchBox(element).getAttribute('aria-describedby')!)),
    ).to.contain('town');
  });

  it('finds what is typed, says how many, marks it, and says why', async () => {
    const element = await finder();
    await type(element, 'bereavement');
    await lists(element, ['Lantern Bereavement Group']);
    expect(names(element, 'heading')[0]).to.equal('1 group');
    const marks = [...CSS.highlights.get('peer-groups')!].map(String);
    expect(marks).to.include('Bereavement');
    // a <mark> would be read out as "highlight start, end" at each word
    expect(root(element).querySelector('mark')).to.equal(null);
    await type(element, '');
    await waitUntil(() => CSS.highlights.get('peer-groups')!.size === 0);
    await type(element, 'bereavement');
    await lists(element, ['Lantern Bereavement Group']);
    expect(text(all(element, 'article')[0])).to.match(/Matches .*Bereavement/i);
  });

  it('forgives a misspelling and says what it read instead', async () => {
    const element = await finder();
    await type(element, 'anxeity');
    await waitUntil(() => listOf(element).length === 2, 'corrected', {
      timeout: 6000,
    });
    expect(listOf(element)).to.have.members(['Harbour Anxiety Circle', 'Quiet Room']);
  });

  it('takes back at one press what was mended', async () => {
    const element = await finder();
    await type(element, 'anxeity');
    await waitUntil(() => listOf(element).length === 2, 'corrected', { timeout: 6000 });
    await press(element, 'button', 'Search for “anxeity” instead');
    await waitUntil(() => /No group matches/.test(root(element).textContent));
    expect(searchBox(element).value).to.equal('anxeity');
    await type(element, 'anxeit');
    await waitUntil(() => listOf(element).length === 2, 'mended again', { timeout: 6000 });
  });

  it('understands a day in words, and says which', async () => {
    const element = await finder();
    await type(element, 'next tuesday');
    await waitUntil(() => /Showing groups on Tuesday/.test(root(element).textContent));
    expect(listOf(element)).to.include('Harbour Anxiety Circle');
    await type(element, 'anxiety tomorrow');
    await waitUntil(() => /(Showing groups on|No group found for)/.test(root(element).textContent));
  });

  it('knows everyday words, days, times of day and places', async () => {
    const element = await finder();
    await type(element, 'zoom');
    await waitUntil(() => listOf(element).includes('Lantern Bereavement Group'));
    await type(element, 'tuesday evening');
    await lists(element, ['Harbour Anxiety Circle']);
    await type(element, 'leeds');
    await waitUntil(() => listOf(element).length === 2);
    expect(listOf(element)).to.have.members(['Harbour Anxiety Circle', 'Old Mill Walkers']);
  });

  it('says so when only some of the words match', async () => {
    const element = await finder();
    await type(element, 'bereavement qqqxxqqq');
    await waitUntil(() => text(root(element).querySelector('.notice')).includes('some of them'), '', {
      timeout: 6000,
    });
    expect(listOf(element)).to.include('Lantern Bereavement Group');
  });

  it('loses no letter at 60 ms a key, and keeps the focus', async () => {
    const element = await finder();
    searchBox(element).focus();
    for (const key of 'harbour anxiety') {
      await sendKeys({ press: key });
      await aTimeout(60);
    }
    expect(searchBox(element).value).to.equal('harbour anxiety');
    expect(root(element).activeElement).to.equal(searchBox(element));
    await lists(element, ['Harbour Anxiety Circle']);
  });

  it('reads nothing out until the typing pauses, then once', async () => {
    const element = await finder();
    const said: string[] = [];
    const status = root(element).querySelector('.visually-hidden[aria-live=polite]')!;
    new MutationObserver(() => text(status) && said.push(text(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const words of ['a', 'an', 'anx', 'anxi', 'anxiety']) {
      await type(element, words);
      await aTimeout(60);
    }
    expect(said).to.deep.equal([]);
    await waitUntil(() => said.length, 'said', { timeout: 3000 });
    await aTimeout(300);
    expect(said).to.deep.equal(['2 groups']);
  });

  it('sends no event that tells what was typed', async () => {
    const element = await finder();
    const details: unknown[] = [];
    for (const name of ['peer-results', 'peer-group-select'])
      element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
    const [address, title] = [location.href, document.title];
    const before = performance.getEntriesByType('resource').length;
    await type(element, 'sentinelword anxiety');
    await waitUntil(() => details.length, '', { timeout: 3000 });
    expect(details.map((detail) => Object.keys(detail as object))).to.deep.equal([['count', 'total']]);
    expect(JSON.stringify(details)).not.to.contain('sentinel');
    expect(location.href).to.equal(address);
    expect(document.title).to.equal(title);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => /sentinel|anxiety/i.test(name))).to.deep.equal([]);
  });

  it('is emptied by a button, which gives the focus back to the box', async () => {
    const element = await finder();
    expect(find(element, 'button', 'Clear search')).to.equal(undefined);
    await type(element, 'leeds');
    await waitUntil(() => listOf(element).length === 2);
    await press(element, 'button', 'Clear search');
    expect(searchBox(element).value).to.equal('');
    await waitUntil(() => listOf(element).length === 6);
    expect(root(element).activeElement).to.equal(searchBox(element));
  });

  it('goes on to the list at Enter', async () => {
    const element = await finder();
    searchBox(element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => root(element).activeElement?.id === 'results');
  });

  it('raises help above the results for words of somebody who may not be safe, and keeps the results', async () => {
    const element = await finder();
    const line = (): Element => root(element).querySelector('.crisis-line')!;
    const list = (): Element => root(element).querySelector('.list')!;
    const isBefore = (a: Element, b: Element): boolean =>
      !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(isBefore(line(), list())).to.equal(false);
    await type(element, 'self harm anxiety');
    await waitUntil(() => isBefore(line(), list()), 'help above', {
      timeout: 6000,
    });
    expect(listOf(element).length).to.be.greaterThan(0);
    expect(root(element).querySelectorAll('.crisis-line').length).to.equal(1);
    expect(root(element).activeElement).to.equal(searchBox(element));
  });

  it('does not find, mark or explain a street that is not told, nor a code that comes after sign-up', async () => {
    const element = await finder();
    for (const words of ['secret', 'hushhush', 'BS1 1AA']) {
      await type(element, words);
      await aTimeout(500);
      expect(all(element, 'article').map(text).join(' ')).not.to.match(
        /(Matches|Showing).*(secret|hush|BS1)/i,
      );
      tellsNothingOf(element, 'Secret Street', 'meet.example/hidden', 'bakery');
    }
  });

  it('can be called: search() and clear()', async () => {
    const element = await finder({ topic: 'depression' });
    await lists(
      element,
      ['Old Mill Walkers', 'Quiet Room'].sort(
        (a, b) => listOf(element).indexOf(a) - listOf(element).indexOf(b),
      ),
    );
    element.search('walkers');
    await lists(element, ['Old Mill Walkers']);
    expect(searchBox(element).value).to.equal('walkers');
    element.clear();
    await waitUntil(() => listOf(element).length === 6);
    expect(searchBox(element).value).to.equal('');
  });

  it('can be left out', async () => {
    const element = await finder({ 'no-search': true });
    expect(searchBox(element)).to.equal(null);
    await get(element, 'heading', '6 groups');
  });
});
