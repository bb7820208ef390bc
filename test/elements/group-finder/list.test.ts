import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import type { PeerGroupFinder } from '../../../src/elements/group-finder/group-finder.js';
import {
  all,
  addressOf,
  feed,
  find,
  finder,
  get,
  groups,
  holdFetch,
  listed,
  listOf,
  lists,
  names,
  press,
  root,
  tellsNothingOf,
  text,
  type,
} from './help.js';

const cardOf = (element: Element, name: string): HTMLElement =>
  all(element, 'article').find((card) => text(card.querySelector('.name')) === name)!;

describe('<peer-group-finder> list', () => {
  it('has a heading with the count, and each group under a heading one level below', async () => {
    const element = await finder({ 'heading-level': '3' });
    expect(all(element, 'heading').map((h) => h.localName)).to.deep.equal([
      'h3',
      ...Array<string>(6).fill('h4'),
    ]);
    expect(names(element, 'heading')[0]).to.equal('6 groups');
    for (const card of all(element, 'article'))
      expect(
        listOf(element).some(
          (name) => text(root(element).getElementById(card.getAttribute('aria-labelledby')!)) === name,
        ),
      ).to.equal(true);
  });

  it('is printed whole, under a line that says what it is a list of, and is as before afterwards', async () => {
    const many = Array.from({ length: 64 }, (_, i) => ({
      id: `g${String(i)}`,
      name: `Circle ${String(i)}`,
      topics: ['anxiety'],
    }));
    const element = await finder(
      { topic: 'anxiety' },
      feed({ groups: [...many, { id: 'other', name: 'Grief circle', topics: ['grief'] }] }),
    );
    await waitUntil(() => listOf(element).length === 20);
    element.search('circle');
    await waitUntil(() => text(root(element).querySelector('.bar')).includes('64 groups'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(listOf(element)).to.have.lengthOf(64); // a browser prints what is there when its event is over
    expect(text(root(element))).to.include('“circle”');
    window.dispatchEvent(new Event('afterprint'));
    expect(listOf(element)).to.have.lengthOf(20);
    expect(text(root(element))).to.not.include('“circle”');
  });

  it('says on the card which dates of the week to come are called off, and when the next one is', async () => {
    const day = (ahead: number): Date => new Date(Date.now() + ahead * 864e5);
    const dateOf = (at: Date): string => at.toISOString().slice(0, 10);
    const tomorrow = day(1);
    const weekly = {
      byDay: [['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][tomorrow.getUTCDay()]],
      startTime: '12:00',
      scheduleTimezone: 'UTC',
    };
    const element = await finder(
      {},
      feed({
        groups: [
          {
            id: 'off',
            name: 'Calm circle',
            schedule: [weekly],
            changes: [
              { date: dateOf(tomorrow), status: 'cancelled' },
              { date: dateOf(day(15)), status: 'cancelled' },
            ],
          },
          { id: 'on', name: 'Open circle', schedule: [weekly] },
        ],
      }),
    );
    const said = text(cardOf(element, 'Calm circle'));
    const words = (at: Date): string =>
      `${String(at.getUTCDate())} ${at.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' })}`;
    expect(said).to.include('Cancelled:');
    expect(said.split('Cancelled:')[1]).to.include(words(tomorrow));
    expect(said.split('Cancelled:')[0]).to.include(words(day(8)));
    expect(said).to.not.include(words(day(15)));
    expect(text(cardOf(element, 'Open circle'))).to.not.include('Cancelled');
  });

  it('puts what is on now first, then what starts soon, and what nobody checked for a year last', async () => {
    const element = await finder(
      {},
      feed({
        groups: [
          {
            ...groups()[0],
            id: 'forgotten',
            name: 'Forgotten',
            lastVerified: '2020-01-01',
            schedule: groups()[3]!.schedule,
          },
          ...groups(),
        ],
      }),
    );
    expect(listOf(element).slice(0, 2)).to.deep.equal(['Open Door', 'Evening Voices']);
    expect(listOf(element).at(-1)).to.equal('Forgotten');
    expect(text(cardOf(element, 'Open Door'))).to.contain('On now, until');
    expect(text(cardOf(element, 'Evening Voices'))).to.match(/Starts in (19|20) minutes/);
  });

  it('says on a card when, for whom, how, where, what it costs, how to begin, and what makes it easier', async () => {
    const element = await finder();
    const card = text(cardOf(element, 'Harbour Anxiety Circle'));
    for (const words of [
      'Every Tuesday',
      '7:30',
      'Anxiety',
      'For: Women',
      'In person: Chapel Hall, Leeds',
      'Free',
      'Just turn up',
      'Step-free',
      'Hearing loop',
      'A quiet circle',
    ])
      expect(card).to.contain(words);
    expect(card).not.to.contain('Check before you go');
    expect(text(cardOf(element, 'Old Mill Walkers'))).to.contain('Check before you go');
  });

  it('says which groups are full, paused or closed, in words', async () => {
    const [one] = groups();
    const element = await finder(
      {},
      feed({
        groups: [
          {
            ...one,
            id: 'a',
            name: 'A',
            status: 'full',
            capacity: { max: 8, waitlist: true },
          },
          {
            ...one,
            id: 'b',
            name: 'B',
            status: 'paused',
            statusNote: 'Back in May',
          },
          { ...one, id: 'c', name: 'C', status: 'closed' },
          { ...one, id: 'd', name: 'D' },
        ],
      }),
    );
    expect(text(cardOf(element, 'A'))).to.contain('Full just now. There is a waiting list');
    expect(text(cardOf(element, 'B'))).to.contain('Not meeting just now. Back in May');
    expect(text(cardOf(element, 'C'))).to.contain('This group has closed');
    expect(listOf(element).slice(0, 2)).to.have.members(['A', 'D']);
  });

  it('shows no street, coordinates or link that are not to be shown (P10)', async () => {
    const element = await finder();
    expect(text(cardOf(element, 'Quiet Room'))).to.contain('Address on request');
    expect(text(cardOf(element, 'Quiet Room'))).to.contain('Link after sign-up');
    tellsNothingOf(
      element,
      'Secret Street',
      '51.45',
      'meet.example/hidden',
      '7946 0777',
      '2079460777',
      'hushhush',
      'bakery',
    );
  });

  it('gives every outgoing link rel and referrerpolicy (P7)', async () => {
    const element = await finder();
    const links = [...root(element).querySelectorAll<HTMLAnchorElement>('a[href]')];
    expect(links.length).to.be.greaterThan(1);
    for (const link of links) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('shows 20 at a time, and goes on to the first new one', async () => {
    const many = Array.from({ length: 45 }, (_, i) => ({
      id: `g${i}`,
      name: `Group ${String(i).padStart(2, '0')}`,
    }));
    const element = await finder({ sort: 'name' }, feed({ groups: many }));
    expect(listOf(element).length).to.equal(20);
    expect(text(root(element).querySelector('.more'))).to.contain('Showing 20 of 45');
    await press(element, 'button', 'Show 20 more');
    expect(listOf(element).length).to.equal(40);
    await waitUntil(() => root(element).activeElement?.textContent.trim() === 'Group 20');
    await press(element, 'button', 'Show 5 more');
    expect(listOf(element).length).to.equal(45);
    expect(find(element, 'button', /^Show \d+ more/)).to.equal(undefined);
    await type(element, 'group');
    await waitUntil(() => listOf(element).length === 20, 'another question begins at the top');
  });

  it('obeys page-size', async () => {
    const element = await finder({ 'page-size': '2' });
    expect(listOf(element).length).to.equal(2);
    await get(element, 'button', 'Show 2 more');
  });

  it('sorts by name when asked, by the author or the visitor', async () => {
    const element = await finder();
    await press(element, 'button', 'Sort by: Soonest');
    const pressed = (): (string | null)[] =>
      ['Soonest', 'Name'].map((name) => find(element, 'button', name)!.getAttribute('aria-pressed'));
    expect(pressed()).to.deep.equal(['true', 'false']);
    await press(element, 'button', 'Name');
    await waitUntil(() => listOf(element)[0] === 'Evening Voices');
    await get(element, 'button', 'Sort by: Name');
    expect(text(root(element).activeElement)).to.equal('Sort by: Name', 'the focus stays on the button');
    expect(find(element, 'button', 'Soonest')).to.equal(undefined);
    expect(listOf(await finder({ sort: 'name' }))[0]).to.equal('Evening Voices');
  });

  it('closes the orders with Escape, and when somebody presses or goes elsewhere', async () => {
    const element = await finder();
    const button = await get(element, 'button', 'Sort by: Soonest');
    const opened = async (): Promise<void> => {
      await press(element, 'button', 'Sort by: Soonest');
      await get(element, 'button', 'Name');
      await aTimeout(50); // the browser tells that it is open a moment later
    };
    const closed = (): Promise<void> => waitUntil(() => !find(element, 'button', 'Name'));
    await opened();
    find(element, 'button', 'Name')!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await closed();
    expect(root(element).activeElement).to.equal(button);
    await opened();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await closed();
    await opened();
    find(element, 'button', 'Name')!.focus();
    (await get(element, 'searchbox', /Search/)).focus();
    await closed();
  });

  it('has no native list of choices, which Chromium reports unasked and Orca then follows', async () => {
    const element = await finder({ near: '53.5,-2.2 Here' });
    await press(element, 'button', 'Place');
    await get(element, 'button', /^Within/);
    expect(root(element).querySelector('select')).to.equal(null);
  });

  it('obeys page-size and the layout from the first drawing on, so that no row comes and goes', async () => {
    for (const layout of ['cards', 'table']) {
      const box = document.createElement('div');
      document.body.append(box);
      const element = document.createElement('peer-group-finder');
      Object.assign(element, { src: feed(), pageSize: 2, layout });
      const seen: string[] = [];
      const row = (): string =>
        `${root(element).querySelectorAll('.card').length} cards, ${root(element).querySelectorAll('tbody > tr').length} rows`;
      box.append(element);
      await element.updateComplete;
      const observer = new MutationObserver(() => seen.push(row()));
      observer.observe(root(element), { childList: true, subtree: true });
      await listed(element);
      await aTimeout(400); // the rest of the list would come by now
      observer.disconnect();
      const [cards, rows] = layout === 'cards' ? [2, 0] : [0, 2];
      expect(seen.filter((each) => each !== '0 cards, 0 rows').length).to.be.above(0);
      for (const each of seen) expect(['0 cards, 0 rows', `${cards} cards, ${rows} rows`]).to.include(each);
      box.remove();
    }
  });

  it('can be a table, with the same groups', async () => {
    const element = await finder({ layout: 'table' });
    const table = await get(element, 'table', /./);
    expect([...table.querySelectorAll('thead th')].map(text)).to.deep.equal([
      'When',
      'Group',
      'Where',
      'Cost',
    ]);
    expect(listOf(element).length).to.equal(6);
    expect(listOf(element)[0]).to.equal('Open Door');
    const scroll = await get(element, 'region', '6 groups');
    expect(scroll.tabIndex).to.equal(0);
    await press(element, 'button', 'Quiet Room');
    await get(element, 'heading', 'Quiet Room');
  });

  it('counts at once and after each change, with numbers only', async () => {
    const box = await fixture(html`<div></div>`);
    const element = document.createElement('peer-group-finder');
    element.src = feed();
    setTimeout(() => box.append(element));
    expect((await oneEvent(box, 'peer-results')).detail).to.deep.equal({
      count: 6,
      total: 6,
    });
    setTimeout(() => (element.topic = 'anxiety'));
    expect((await oneEvent(box, 'peer-results')).detail).to.deep.equal({
      count: 2,
      total: 6,
    });
  });

  it('redraws what is on each minute', async () => {
    const now = Date.now;
    const element = await finder();
    expect(text(cardOf(element, 'Evening Voices'))).to.match(/Starts in (19|20) minutes/);
    Date.now = () => now() + 5 * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => /Starts in 1[45] minutes/.test(text(cardOf(element, 'Evening Voices')))).finally(
      () => (Date.now = now),
    );
  });

  it('keeps two finders on a page apart', async () => {
    const one = await finder({ topic: 'anxiety' });
    const other = await finder({ topic: 'bereavement' });
    await type(other, 'lantern');
    await lists(other, ['Lantern Bereavement Group']);
    expect(listOf(one).length).to.equal(2);
  });
});

describe('<peer-group-finder> and its feed', () => {
  it('takes the feed of the <peer-feed> around it', async () => {
    const box = await fixture(
      html`<peer-feed src=${feed()}
        ><div><peer-group-finder></peer-group-finder></div
      ></peer-feed>`,
    );
    const element = box.querySelector('peer-group-finder')!;
    await listed(element);
    expect(listOf(element).length).to.equal(6);
  });

  it('reads an author’s table inside the tag, which stays where it cannot', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="en">
        <peer-group-finder>
          <table>
            <thead>
              <tr>
                <th>Group</th>
                <th>Day</th>
                <th>Start time</th>
                <th>Town</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>Tea and talk</td>
                <td>Tuesday</td>
                <td>7:30 pm</td>
                <td>Leeds</td>
              </tr>
              <tr>
                <td>Morning walk</td>
                <td>Saturday</td>
                <td>10:00</td>
                <td>Bristol</td>
              </tr>
            </tbody>
          </table>
        </peer-group-finder>
      </div>`,
    );
    const element = box.querySelector('peer-group-finder')!;
    await listed(element);
    expect(listOf(element)).to.have.members(['Tea and talk', 'Morning walk']);
    expect(text(cardOf(element, 'Tea and talk'))).to.contain('Every Tuesday');
    expect(element.querySelector('table')!.checkVisibility()).to.equal(false);
  });

  it('reads an author’s list inside the tag', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="en">
        <peer-group-finder>
          <ul>
            <li><a href="https://example.org/tea">Tea and talk</a>, Tuesdays 7:30 pm, Leeds</li>
            <li><strong>Morning walk</strong>: Saturdays at 10 am</li>
          </ul>
        </peer-group-finder>
      </div>`,
    );
    const element = box.querySelector('peer-group-finder')!;
    await listed(element);
    expect(listOf(element)).to.have.members(['Tea and talk', 'Morning walk']);
  });

  it('shows what stands inside the tag while it loads, and if it fails, with a way to try again', async () => {
    const go = holdFetch();
    const box = await fixture<HTMLElement>(
      html`<div lang="en">
        <peer-group-finder src="/no-such-feed.json"><p>Ring us.</p></peer-group-finder>
      </div>`,
    );
    const element = box.querySelector<PeerGroupFinder>('peer-group-finder')!;
    const inside = element.querySelector('p')!;
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(text(root(element))).to.contain('Loading…');
    expect(inside.checkVisibility()).to.equal(true);
    go();
    await waitUntil(() => element.matches(':state(error)'), '', {
      timeout: 8000,
    });
    expect(inside.checkVisibility()).to.equal(true);
    await get(element, 'button', 'Try again: Groups');
    expect(root(element).querySelector('.crisis-line')).to.exist;
    element.src = feed();
    await listed(element);
    expect(inside.checkVisibility()).to.equal(false);
  });

  it('says that there are no groups, and takes the author’s words for each state', async () => {
    const go = holdFetch();
    const box = await fixture<HTMLElement>(
      html`<div lang="en">
        <peer-group-finder src=${addressOf({ groups: [] })}
          ><p slot="empty">Nothing this month.</p>
          <p slot="error">Broken.</p>
          <p slot="loading">One moment.</p></peer-group-finder
        >
      </div>`,
    );
    const element = box.querySelector<PeerGroupFinder>('peer-group-finder')!;
    const slot = (name: string): boolean => element.querySelector(`[slot=${name}]`)!.checkVisibility();
    await element.updateComplete;
    expect(slot('loading')).to.equal(true);
    go();
    await waitUntil(() => element.matches(':state(empty)'));
    await element.updateComplete;
    expect([slot('loading'), slot('empty'), slot('error')]).to.deep.equal([false, true, false]);
    element.src = addressOf('not a feed at all <<<');
    await waitUntil(() => element.matches(':state(error)') || element.matches(':state(empty)'));
  });

  it('keeps the list, the words and the focus while the feed is loaded again', async () => {
    const box = await fixture(
      html`<peer-feed src=${feed()}><peer-group-finder></peer-group-finder></peer-feed>`,
    );
    const element = box.querySelector('peer-group-finder')!;
    await listed(element);
    await type(element, 'lantern');
    await lists(element, ['Lantern Bereavement Group']);
    const seen: string[] = [];
    new MutationObserver(() => seen.push(listOf(element).join())).observe(root(element), {
      childList: true,
      subtree: true,
    });
    (box as HTMLElement & { reload: () => void }).reload();
    await aTimeout(500);
    expect(seen.filter((list) => list !== 'Lantern Bereavement Group')).to.deep.equal([]);
    expect((root(element).querySelector('#search') as HTMLInputElement).value).to.equal('lantern');
    expect(root(element).activeElement?.id).to.equal('search');
  });

  it('takes properties set before it was attached, and survives being moved', async () => {
    const element = document.createElement('peer-group-finder');
    element.layout = 'cards';
    element.topic = 'anxiety';
    element.src = feed();
    const [from, to] = [
      await fixture<HTMLElement>(html`<div></div>`),
      await fixture<HTMLElement>(html`<div></div>`),
    ];
    from.append(element);
    await listed(element);
    expect(listOf(element).length).to.equal(2);
    await type(element, 'harbour');
    await lists(element, ['Harbour Anxiety Circle']);
    to.append(element);
    await aTimeout(100);
    await lists(element, ['Harbour Anxiety Circle']);
    expect((root(element).querySelector('#search') as HTMLInputElement).value).to.equal('harbour');
    await type(element, 'quiet room');
    await lists(element, ['Quiet Room']);
  });

  it('takes properties set before its tag is defined', async () => {
    class Late extends (customElements.get('peer-group-finder') as typeof PeerGroupFinder) {}
    const element = document.createElement('late-finder') as HTMLElement & PeerGroupFinder;
    Object.assign(element, { src: feed(), topic: 'anxiety', pageSize: 1 });
    (await fixture(html`<div></div>`)).append(element);
    customElements.define('late-finder', Late);
    await listed(element);
    expect(names(element, 'heading')[0]).to.equal('2 groups');
    expect(listOf(element).length).to.equal(1);
  });
});
