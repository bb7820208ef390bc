import { expect } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { addressOf, all, finder, holdFetch, listed, names, root, text, type } from './help.js';
import { ScheduleOrder } from '../../../src/elements/group-finder/controllers/schedule-order.js';
import type { PeerGroupFinder } from '../../../src/elements/group-finder/group-finder.js';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SOON = (new Date().getUTCDay() + 1) % 7;

/** A long made-up list in the format of twelve-step groups. Tomorrow's first one is closed; what is sought has a word of its own. */
const rows = (more: (i: number) => object = () => ({})) =>
  Array.from({ length: 2000 }, (_, i) => ({
    slug: `sample-${i}`,
    name: `Sample ${i}`,
    day: (SOON + (i % 3)) % 7,
    time: `${String(10 + (i % 8)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`,
    timezone: 'UTC',
    notes: i === 1500 ? 'We knit.' : `About ${i}.`,
    types: i % 2 ? ['O', 'W'] : ['C', 'M'],
    formatted_address: `${i} Mill Lane, ${i % 4 ? 'Leeds' : 'York'}, LS1 4AB, UK`,
    ...more(i),
  }));

/** What a finder showed when its first rows stood there, and its element. */
interface Seen {
  element: PeerGroupFinder;
  /** Whether the whole list had been told of by then. */
  told: boolean;
  articles: Element[];
  words: string[];
  heading: string;
  filters: string[];
}

const told: { count: number; total: number }[] = [];
/** Puts a finder into the page and looks at the very first drawing that has rows. */
async function first(
  attributes: Record<string, string> = {},
  list: unknown = rows(),
  then: (element: PeerGroupFinder) => void = () => undefined,
): Promise<Seen> {
  told.length = 0;
  const go = holdFetch();
  const box = document.createElement('div');
  document.body.append(box);
  const element = document.createElement('peer-group-finder');
  element.src = addressOf(list);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.addEventListener('peer-results', (event) => told.push((event as CustomEvent).detail as never));
  box.append(element);
  await element.updateComplete;
  const seen = new Promise<Seen>((ok) => {
    const observer = new MutationObserver(() => {
      const articles = all(element, 'article');
      if (!articles.length) return;
      observer.disconnect();
      ok({
        element,
        told: told.length > 0,
        articles,
        words: articles.map(text),
        heading: text(root(element).getElementById('results')),
        filters: [...root(element).querySelectorAll('.facet')].map(text),
      });
      then(element);
    });
    observer.observe(root(element), { childList: true, subtree: true });
  });
  go();
  return seen;
}
const whole = (element: PeerGroupFinder) =>
  waitUntil(() => told.length > 0, 'the whole list').then(() => listed(element));

afterEach(() => {
  document.querySelectorAll('peer-group-finder').forEach((each) => each.parentElement?.remove());
});

describe('<peer-group-finder> with a long list', () => {
  it('shows what comes first before it has read the rest', async () => {
    const { told, articles, words, heading, element } = await first();
    expect(told, 'the list is not read yet').to.equal(false);
    expect(articles.length).to.be.greaterThan(2);
    expect(articles.length, 'no more than a screen holds').to.be.lessThan(20);
    expect(heading).to.equal('2,000 groups');
    for (const each of words) {
      expect(each).to.contain(DAYS[SOON]);
      expect(each, 'a card is whole').to.match(/Mill Lane|Leeds|York/);
    }
    await whole(element);
  });

  it('and nothing of that moves when the rest is there', async () => {
    const { element, articles, words, filters } = await first();
    await whole(element);
    const after = all(element, 'article');
    expect(after.length).to.equal(20);
    expect(after.slice(0, articles.length)).to.deep.equal(articles);
    expect(after.slice(0, articles.length).map(text)).to.deep.equal(words);
    expect([...root(element).querySelectorAll('.facet')].map(text)).to.deep.equal(filters);
    expect(told).to.deep.equal([{ count: 2000, total: 2000 }]);
  });

  it('is in the same order as a list that was read at once', async () => {
    const { words, element } = await first();
    await whole(element);
    const other = await finder({}, addressOf(rows()));
    expect(all(other, 'article').map(text).slice(0, words.length)).to.deep.equal(words);
  });

  it('has no group at the top that is closed', async () => {
    const closed = (i: number): object =>
      i % 24 === 0 ? { types: ['TC'], formatted_address: 'York, UK' } : {};
    const { words, element } = await first({}, rows(closed));
    expect(words.join()).not.to.contain('Paused');
    await whole(element);
    expect(all(element, 'article').map(text).slice(0, words.length)).to.deep.equal(words);
  });

  it('reads no more than the beginning to know what comes first', async () => {
    const read = new Set<number>();
    const host = { addController: () => undefined, requestUpdate: () => undefined };
    const agenda = new ScheduleOrder(host as never);
    const groups = rows().map(({ slug: id, name }) => ({ id, name }));
    agenda.setGroups(groups, 'UTC', (i) => read.add(i));
    await waitUntil(() => agenda.groups === groups, 'the order');
    expect(agenda.order.length).to.equal(2000);
    expect(read.size).to.be.within(20, 50);
  });

  it('finds what was typed meanwhile, and loses no letter', async () => {
    const { element } = await first({}, rows(), (element) => void type(element, 'knit'));
    expect(told.length).to.equal(0);
    await waitUntil(() => names(element, 'heading')[0] === '1 group', 'the answer', { timeout: 8000 });
    expect(text(all(element, 'article')[0])).to.contain('Sample 1500');
    expect((root(element).getElementById('search') as HTMLInputElement).value).to.equal('knit');
  });

  it('opens a filter that was pressed meanwhile with the counts of the whole list', async () => {
    const { element } = await first({}, rows(), (element) => {
      root(element).querySelector<HTMLElement>('#facet-region')?.click();
    });
    await waitUntil(() => all(element, 'checkbox').length > 0, 'the filter', { timeout: 8000 });
    expect(told.length).to.be.greaterThan(0);
    expect(text(root(element).getElementById('panel'))).to.match(/1,500[^]*500/);
  });

  it('opens a group that was pressed meanwhile, in full', async () => {
    const { element } = await first({}, rows(), (element) => {
      root(element).querySelector<HTMLElement>('article button, article a')?.click();
    });
    await waitUntil(() => root(element).getElementById('detail'), 'the group', { timeout: 8000 });
    expect(text(root(element).querySelector('[part=detail]'))).to.contain('Mill Lane');
    await waitUntil(() => told.length > 0, 'the whole list');
    expect(text(root(element).querySelector('[part=detail]'))).to.contain('Mill Lane');
  });

  for (const [what, attributes, expected] of [
    ['a filter', { region: 'York' }, '500 groups'],
    ['another order', { sort: 'name' }, '2,000 groups'],
  ] as const)
    it(`waits for all of it where ${what} is set from the start`, async () => {
      const { heading, element } = await first({ ...attributes });
      expect(heading).to.equal(expected);
      await whole(element);
      expect(names(element, 'heading')[0]).to.equal(expected);
    });

  it('waits for all of it where one group is open from the start', async () => {
    const element = document.createElement('peer-group-finder');
    element.src = addressOf(rows());
    element.group = 'sample-1999';
    document.body.append(document.createElement('div'));
    document.body.lastElementChild?.append(element);
    await waitUntil(() => root(element).getElementById('detail'), 'the group', { timeout: 8000 });
    expect(text(root(element).getElementById('detail'))).to.equal('Sample 1999');
  });

  it('shows other groups when it is given another feed in the midst of it', async () => {
    const { element } = await first({}, rows(), (element) => {
      element.src = addressOf([{ slug: 'other', name: 'Other', day: 1, time: '10:00' }]);
    });
    await waitUntil(() => names(element, 'heading')[0] === '1 group', 'the other feed', { timeout: 8000 });
    expect(all(element, 'article').length).to.equal(1);
  });
});
