import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { find, finder, get, listOf, lists, names, press, root, searchBox, type } from './help.js';

const clean = (): void => history.replaceState(null, '', location.pathname + location.search);
const hash = (): string => decodeURIComponent(location.hash);

describe('<peer-group-finder> and the page’s address', () => {
  beforeEach(clean);
  afterEach(clean);

  it('leaves the address alone by default (P5)', async () => {
    const [address, steps] = [location.href, history.length];
    const element = await finder();
    await press(element, 'button', 'Topic');
    await press(element, 'checkbox', 'Anxiety (2)');
    await type(element, 'quiet');
    await press(element, 'button', 'Quiet Room');
    await get(element, 'button', 'Back to the list');
    await aTimeout(50);
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(steps);
  });

  it('reads a search from the address', async () => {
    history.replaceState(null, '', '#peer-groups?topic=anxiety&q=quiet+room');
    const element = await finder();
    await lists(element, ['Quiet Room']);
    expect(searchBox(element).value).to.equal('quiet room');
    await get(element, 'button', 'Remove Anxiety');
  });

  it('takes links on the page, "today" among them', async () => {
    const element = await finder();
    const link = Object.assign(document.createElement('a'), {
      href: '#peer-groups?cost=donation',
    });
    document.body.append(link);
    link.click();
    await lists(element, ['Lantern Bereavement Group']);
    link.href = '#peer-groups?day=today&day=tomorrow';
    link.click();
    await waitUntil(() => listOf(element).includes('Open Door'));
    expect(listOf(element)).not.to.include('Old Mill Walkers');
    link.remove();
  });

  it('keeps filters and words in the address with sync-url, without a step of the history for each key', async () => {
    const element = await finder({ 'sync-url': true });
    const steps = history.length;
    await press(element, 'button', 'Topic');
    await press(element, 'checkbox', 'Anxiety (2)');
    await waitUntil(() => hash() === '#peer-groups?topic=anxiety');
    for (const words of ['q', 'qu', 'quiet']) await type(element, words);
    await waitUntil(() => hash() === '#peer-groups?topic=anxiety&q=quiet');
    expect(history.length).to.equal(steps);
    await press(element, 'button', 'Clear search');
    await press(element, 'button', 'Clear all');
    await waitUntil(() => hash() === '');
  });

  it('closes an open group with Back, and opens it again with forward', async () => {
    const element = await finder({ 'sync-url': true });
    await type(element, 'quiet room');
    await lists(element, ['Quiet Room']);
    await press(element, 'button', 'Quiet Room');
    await waitUntil(() => hash() === '#peer-groups?q=quiet+room&group=quiet');
    await get(element, 'button', 'Back to the list');
    history.back();
    await lists(element, ['Quiet Room']);
    expect(hash()).to.equal('#peer-groups?q=quiet+room');
    expect(searchBox(element).value).to.equal('quiet room');
    history.forward();
    await get(element, 'button', 'Back to the list');
    await aTimeout(50);
    await press(element, 'button', 'Back to the list');
    await waitUntil(() => hash() === '#peer-groups?q=quiet+room');
    expect(listOf(element)).to.deep.equal(['Quiet Room']);
  });

  it('steps back by its own button too, so that Back does not open the group again', async () => {
    const element = await finder({ 'sync-url': true });
    await press(element, 'button', 'Quiet Room');
    await waitUntil(() => hash() === '#peer-groups?group=quiet');
    const steps = history.length;
    await press(element, 'button', 'Back to the list');
    await waitUntil(() => hash() === '');
    await aTimeout(100);
    // at most: Firefox keeps no more than 50 entries
    expect(history.length).to.be.at.most(steps);
    expect(listOf(element).length).to.equal(6);
  });

  it('opens the group of a link and leaves the author’s presets as they are', async () => {
    history.replaceState(null, '', '#peer-groups?group=quiet');
    const element = await finder({ topic: 'anxiety' });
    await press(element, 'button', 'Back to the list');
    expect(listOf(element)).to.have.members(['Harbour Anxiety Circle', 'Quiet Room']);
  });

  it('tells finders apart by their id', async () => {
    history.replaceState(null, '', '#online-groups?attendance=online');
    const one = await finder({ id: 'online-groups' });
    const other = await finder({ id: 'others' });
    await waitUntil(() => listOf(one).length === 2);
    expect(listOf(other).length).to.equal(6);
  });

  it('tells finders without an id apart by their order, so that a search is taken by one of them alone', async () => {
    const [one, two, three] = [
      await finder({ 'sync-url': true }),
      await finder({ 'sync-url': true }),
      await finder({ 'sync-url': true }),
    ];
    await type(two, 'quiet room');
    await lists(two, ['Quiet Room']);
    await waitUntil(() => hash() === '#peer-groups-2?q=quiet+room');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await aTimeout(50);
    expect([searchBox(one).value, searchBox(two).value, searchBox(three).value]).to.deep.equal([
      '',
      'quiet room',
      '',
    ]);
    // what is moved keeps its name; a name that is free again is taken again
    const box = two.parentElement!;
    document.body.append(two);
    box.append(two);
    await type(two, 'quiet');
    await waitUntil(() => hash() === '#peer-groups-2?q=quiet');
    one.remove();
    const four = await finder({ 'sync-url': true });
    await type(four, 'walk');
    await waitUntil(() => hash() === '#peer-groups?q=walk#peer-groups-2?q=quiet');
  });

  it('keeps what each of two finders shows, also when one group is closed below another', async () => {
    const one = await finder({ id: 'one', 'sync-url': true });
    const two = await finder({ id: 'two', 'sync-url': true });
    await type(one, 'quiet room');
    await lists(one, ['Quiet Room']);
    await type(two, 'lantern');
    await lists(two, ['Lantern Bereavement Group']);
    await waitUntil(() => hash().includes('#two?q=lantern') && hash().includes('#one?q=quiet+room'));
    await press(one, 'button', 'Quiet Room');
    await get(one, 'button', 'Back to the list');
    await press(two, 'button', 'Lantern Bereavement Group');
    await get(two, 'button', 'Back to the list');
    await waitUntil(() => hash().includes('group=quiet') && hash().includes('group=lantern'));
    await press(one, 'button', 'Back to the list');
    await aTimeout(200);
    expect(hash()).to.include('group=lantern').and.not.include('group=quiet');
    expect(find(two, 'button', 'Back to the list')).to.exist;
    expect(find(one, 'button', 'Back to the list')).to.equal(undefined);
    // a reload finds both again
    const again = await finder({ id: 'two' });
    await get(again, 'button', 'Back to the list');
    one.remove();
    two.remove();
  });

  it('leaves a fragment of the page’s own alone', async () => {
    history.replaceState(null, '', '#contact');
    const element = await finder({ 'sync-url': true });
    await aTimeout(100);
    expect(hash()).to.equal('#contact');
    expect(listOf(element).length).to.equal(6);
  });

  it('gives a link to the search at a press, and only then', async () => {
    const element = await finder({ topic: 'anxiety' });
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (link: string) => (written.push(link), Promise.resolve()),
      },
    });
    await type(element, 'quiet room');
    await lists(element, ['Quiet Room']);
    await press(element, 'button', 'Copy a link to this search');
    await waitUntil(() => names(element, 'status').includes('The link is copied.'), 'said', {
      timeout: 5000,
    });
    expect(written).to.deep.equal([`${location.href}#peer-groups?topic=anxiety&q=quiet+room`]);
    expect(hash()).to.equal('');
    delete (navigator as { clipboard?: unknown }).clipboard;
    await type(element, '');
    await waitUntil(() => !names(element, 'status').includes('The link is copied.'));
    await press(element, 'button', 'Clear all');
    await waitUntil(() => find(element, 'button', 'Copy a link to this search') === undefined);
    expect(root(element)).to.exist;
  });
});
