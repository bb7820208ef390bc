import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../wait.js';
import { all, feed, find, finder, get, lists, listOf, names, press, root, text } from './help.js';

const clean = (): void => history.replaceState(null, '', location.pathname + location.search);

const at = (id: string, name: string, town: string, region: string, latitude: number, longitude: number) => ({
  id,
  name,
  attendance: ['in-person'],
  location: { addressLocality: town, addressRegion: region, addressCountry: 'US', latitude, longitude },
});
const groups = [
  at('bay', 'Bay Circle', 'Portland', 'ME', 43.66, -70.25),
  at('pines', 'Pines Circle', 'Lewiston', 'ME', 44.1, -70.2), // 30 miles
  at('border', 'Border Circle', 'Houlton', 'ME', 46.13, -67.84), // 210 miles
  at('rose', 'Rose Circle', 'Portland', 'OR', 45.52, -122.68),
  { id: 'home', name: 'Home Circle', attendance: ['online'], online: { url: 'https://meet.example/home' } },
];
const near = (attributes: Record<string, string | boolean>) => finder(attributes, feed({ groups }));
const isNear = (element: Element, place: string) => get(element, 'button', `Remove Near ${place}`);

describe('<peer-group-finder> near a place', () => {
  beforeEach(clean);
  afterEach(clean);

  it('lists from the start what is near the place that the page names, and says how many are further', async () => {
    const element = await near({ near: 'Portland, ME' });
    await isNear(element, 'Portland, ME');
    await lists(element, ['Bay Circle', 'Pines Circle', 'Home Circle']);
    const further = root(element).getElementById('further');
    expect(text(further)).to.contain('2 groups are further away than 50 miles.');
    await press(element, 'button', 'Show all 2 too');
    await lists(element, ['Bay Circle', 'Pines Circle', 'Border Circle', 'Rose Circle', 'Home Circle']);
    expect(find(element, 'button', /too$/)).to.equal(undefined);
  });

  it('takes the distance of the page, in the unit of its country or in another', async () => {
    const miles = await near({ near: 'Portland, ME', within: '20' });
    await lists(miles, ['Bay Circle', 'Home Circle']);
    const km = await near({ near: 'Portland, ME', within: '90 km' });
    await lists(km, ['Bay Circle', 'Pines Circle', 'Home Circle']);
    const any = await near({ near: 'Portland, ME', within: 'any' });
    await waitUntil(() => listOf(any).length === 5);
  });

  it('lets the visitor choose how far, the page’s own distance among the choices', async () => {
    const element = await near({ near: 'Portland, ME', within: '20' });
    await press(element, 'button', 'Place');
    await press(element, 'button', 'Within: 20 miles');
    const choices = root(element).querySelectorAll('[role=group][aria-label=Within] button');
    expect([...choices].map(text)).to.deep.equal([
      '5 miles',
      '10 miles',
      '20 miles',
      '25 miles',
      '50 miles',
      '100 miles',
      'Any distance',
    ]);
    await press(element, 'button', 'Any distance');
    await get(element, 'button', 'Within: Any distance');
    await waitUntil(() => listOf(element).length === 5);
  });

  it('is no dead end where nothing is near', async () => {
    const element = await finder(
      { near: '30,-40 The middle of the sea' },
      feed({ groups: groups.slice(0, 4) }),
    );
    await isNear(element, 'The middle of the sea');
    await waitUntil(() =>
      text(root(element).getElementById('further')).includes('No group within 50 miles.'),
    );
    await press(element, 'button', 'Show all 4 too');
    await waitUntil(() => listOf(element).length === 4);
  });

  it('takes the place of a link that somebody wrote, and keeps it there; never one that was typed', async () => {
    location.hash = 'peer-groups?near=Portland,+ME';
    const element = await near({ 'sync-url': true });
    await isNear(element, 'Portland, ME');
    await lists(element, ['Bay Circle', 'Pines Circle', 'Home Circle']);
    await waitUntil(() => location.hash.includes('near=Portland'));
    await press(element, 'button', 'Place');
    const box = (await get(element, 'textbox', 'Town or postcode')) as HTMLInputElement;
    box.value = 'Houlton';
    box.focus();
    await sendKeys({ press: 'Enter' });
    await isNear(element, 'Houlton, ME');
    await lists(element, ['Border Circle', 'Home Circle']);
    await waitUntil(() => !location.hash.includes('near'), 'what was typed is not in the address');
    expect(location.href).not.to.contain('Houlton');
  });

  it('chooses no town for the page where several have the name', async () => {
    const element = await near({ near: 'Portland' });
    await waitUntil(() => listOf(element).length === 5);
    await press(element, 'button', 'Place');
    await waitUntil(() =>
      names(element, 'status').some((said) => said.includes('several places of that name')),
    );
    await press(element, 'button', 'Portland, OR');
    await lists(element, ['Rose Circle', 'Home Circle']);
    expect(all(element, 'article').length).to.equal(2);
  });
});
