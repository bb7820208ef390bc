import { expect } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  feed,
  find,
  finder,
  get,
  groups,
  isShown,
  listOf,
  lists,
  names,
  press,
  root,
  tellsNothingOf,
  text,
} from './help.js';

const TILES = '/no-tiles/{z}/{x}/{y}.png';
const asked = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /no-tiles|leaflet/.test(name));
const pins = (element: Element): HTMLElement[] => [...root(element).querySelectorAll<HTMLElement>('.pin')];

describe('<peer-group-finder> map', () => {
  it('asks nobody for anything before the press, and names who would learn of it (P8)', async () => {
    performance.clearResourceTimings();
    const element = await finder({ map: TILES });
    await get(element, 'button', 'Show a map');
    expect(text(root(element).querySelector('.map-offer')))
      .to.contain(location.host)
      .and.to.contain('internet address');
    expect(asked()).to.deep.equal([]);
  });

  it('is not offered without an address of tiles, nor for one that is none', async () => {
    for (const map of ['', 'nonsense', 'javascript:{z}{x}{y}']) {
      const element = await finder({ map });
      expect(find(element, 'button', 'Show a map'), map).to.equal(undefined);
    }
  });

  it('shows pins that the keyboard reaches, as buttons by name, each of them a group of the list', async () => {
    const element = await finder({
      map: TILES,
      'map-credit': '© a made-up map',
    });
    await press(element, 'button', 'Show a map');
    await waitUntil(() => pins(element).length, 'pins', { timeout: 8000 });
    await waitUntil(() => asked().some((name) => name.includes('no-tiles')));
    const count = pins(element).map((pin) => pin.getAttribute('aria-label')!);
    expect(count.join(' ')).to.match(/Open Door/);
    for (const pin of pins(element)) {
      expect(pin.localName).to.equal('button');
      expect(pin.tabIndex).to.equal(0);
      expect(isShown(pin)).to.equal(true);
    }
    expect(text(root(element)))
      .to.contain('© a made-up map')
      .and.to.contain('On the map: 3. Without a place to show, in the list only: 3.');
    pins(element)
      .find((pin) => pin.getAttribute('aria-label') === 'Open Door')!
      .focus();
    await sendKeys({ press: 'Enter' });
    await get(element, 'heading', '1 group here');
    await waitUntil(() => root(element).activeElement?.id === 'here');
    all(element, '.here button')
      .find((button) => text(button) === 'Open Door')!
      .click();
    await get(element, 'button', 'Back to the list');
  });

  it('is in step with the list', async () => {
    const element = await finder({ map: TILES });
    await press(element, 'button', 'Show a map');
    await waitUntil(() => pins(element).length, 'pins', { timeout: 8000 });
    element.topic = 'loneliness';
    await lists(element, ['Open Door']);
    await waitUntil(
      () =>
        pins(element)
          .map((pin) => pin.getAttribute('aria-label'))
          .join() === 'Open Door',
    );
  });

  it('puts groups that are near each other on one pin, which says how many, and goes closer or lists them', async () => {
    const there = groups()[3]!;
    const many = Array.from({ length: 30 }, (_, i) => ({
      ...there,
      id: `g${i}`,
      name: `Group ${i}`,
      location: {
        ...(there.location as object),
        latitude: 51.4 + (i % 3) / 10,
        longitude: -2.6,
      },
    }));
    const element = await finder({ map: TILES }, feed({ groups: many }));
    await press(element, 'button', 'Show a map');
    await waitUntil(() => pins(element).length === 3, 'three pins', {
      timeout: 8000,
    });
    expect(pins(element).map((pin) => pin.textContent)).to.deep.equal(['10', '10', '10']);
    expect(pins(element)[0]!.getAttribute('aria-label')).to.equal('10 groups');
    pins(element)[0]!.click();
    await get(element, 'heading', '10 groups here');
    expect(all(element, '.here button.plain').length).to.equal(10);
    expect(listOf(element).length).to.equal(20);
    await press(element, 'button', 'Back to the map');
    await waitUntil(() => root(element).activeElement?.id === 'map');
  });

  it('keeps markup in names as text, and places that are not told to itself (P10, X1)', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const element = await finder(
      { map: TILES, 'map-credit': bad },
      feed({
        groups: [{ ...groups()[3], name: bad }, ...groups().slice(1, 3)],
      }),
    );
    await press(element, 'button', 'Show a map');
    await waitUntil(() => pins(element).length === 1, 'pins', {
      timeout: 8000,
    });
    expect(pins(element)[0]!.getAttribute('aria-label')).to.equal(bad);
    pins(element)[0]!.click();
    await get(element, 'heading', '1 group here');
    expect(text(root(element).querySelector('.here li'))).to.equal(bad);
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
    tellsNothingOf(element, '51.45', '<img src="x"');
  });

  it('is moved by its buttons and the arrow keys, and put away again', async () => {
    const element = await finder({ map: TILES });
    await press(element, 'button', 'Show a map');
    await waitUntil(() => pins(element).length, 'pins', { timeout: 8000 });
    const map = await get(element, 'region', 'Map. The arrow keys move it.');
    await waitUntil(() => root(element).activeElement === map);
    const where = (): string =>
      pins(element)
        .map((pin) => Math.round(pin.getBoundingClientRect().left))
        .join();
    const before = where();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => where() !== before);
    await press(element, 'button', 'Zoom in');
    await press(element, 'button', 'Zoom out');
    await press(element, 'button', 'Hide the map');
    await waitUntil(() => root(element).activeElement?.id === 'map-show');
    expect(pins(element)).to.deep.equal([]);
    await press(element, 'button', 'Show a map');
    await waitUntil(() => pins(element).length);
  });

  it('has nothing wrong that axe finds', async () => {
    const element = await finder({ map: TILES });
    await press(element, 'button', 'Show a map');
    await waitUntil(() => pins(element).length, 'pins', { timeout: 8000 });
    pins(element)[0]!.click();
    await get(element, 'heading', /here$/);
    await expect(element).to.be.accessible();
    expect(names(element, 'heading')).to.include('6 groups');
  });
});
