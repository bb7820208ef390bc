import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { executeServerCommand, sendKeys, emulateMedia } from '@web/test-runner-commands';
import type { PeerGroupFinder } from '../../../src/elements/group-finder/group-finder.js';
import {
  addressOf,
  all,
  feed,
  find,
  finder,
  get,
  groups,
  isShown,
  listed,
  listOf,
  names,
  press,
  root,
  text,
  type,
} from './help.js';

/** What has the focus, through shadow roots, as a role and a name would say it. */
function focused(): string {
  let at: Element | null = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return '';
  return (
    at.getAttribute('aria-label') ??
    ((at as HTMLInputElement).labels?.[0]
      ? text(
          (at as HTMLInputElement).labels![0]!.querySelector('span') ?? (at as HTMLInputElement).labels![0],
        )
      : text(at))
  );
}

/** The stops of the Tab key from the beginning of the element to its end. */
async function stops(element: Element): Promise<string[]> {
  const end = document.createElement('button');
  end.textContent = 'END';
  const start = document.createElement('button');
  element.before(start);
  element.after(end);
  start.focus();
  const found: string[] = [];
  for (let n = 0; n < 60; n++) {
    await sendKeys({ press: 'Tab' });
    const name = focused();
    if (name === 'END' || name === '') break;
    found.push(name);
  }
  start.remove();
  end.remove();
  return found;
}

describe('<peer-group-finder> for everyone', () => {
  const two = (): string => feed({ groups: groups().slice(0, 2) });

  it('is reached by the keyboard in the order of the page, and nothing hidden is', async () => {
    const element = await finder({ sort: 'name' }, two()); // whatever the day is
    expect(await stops(element)).to.deep.equal([
      'Search the groups',
      'Topic',
      'Who it is for',
      'How to join in',
      'Place',
      'Day',
      'Time of day',
      'Language',
      'Cost',
      'First step',
      'Access',
      'Sort by: Name',
      'Harbour Anxiety Circle',
      'See this group: Harbour Anxiety Circle',
      'Lantern Bereavement Group',
      'See this group: Lantern Bereavement Group',
      'Join online: Lantern Bereavement Group',
      'Not safe right now? Get help',
    ]);
  });

  it('has an open filter between its button and the next', async () => {
    const element = await finder({ filters: 'cost day' }, two());
    await press(element, 'button', 'Cost');
    await get(element, 'checkbox', 'Free (1)');
    expect((await stops(element)).slice(1, 6)).to.deep.equal([
      'Cost',
      'Free (1)',
      'Donations welcome (1)',
      'Show 2 groups',
      'Day',
    ]);
  });

  it('is reached by the keyboard where a group is open, and the list is not', async () => {
    const element = await finder({}, two());
    await press(element, 'button', 'Lantern Bereavement Group');
    await get(element, 'button', 'Back to the list');
    await waitUntil(() => root(element).activeElement?.id === 'detail');
    const found = await stops(element);
    expect(found.filter((name) => name !== 'Share')).to.deep.equal([
      'Back to the list',
      'Add to my calendar',
      'Join online (on meet.example)',
      'Copy a link to this group',
      'Print',
      'Not safe right now? Get help',
    ]);
  });

  it('leaves the author’s id, role, aria-label and lang as they are (A4)', async () => {
    const element = await finder({
      id: 'mine',
      role: 'region',
      'aria-label': 'Our groups',
      lang: 'en-GB',
      class: 'wide',
    });
    await type(element, 'quiet');
    element.select('quiet');
    await aTimeout(100);
    expect(element.getAttributeNames().sort()).to.deep.equal(['aria-label', 'class', 'id', 'lang', 'role']);
    expect(
      ['id', 'role', 'aria-label', 'lang', 'class'].map((name) => element.getAttribute(name)),
    ).to.deep.equal(['mine', 'region', 'Our groups', 'en-GB', 'wide']);
  });

  it('speaks the language of the page, changed while it is open', async () => {
    const element = await finder({}, two());
    element.parentElement!.lang = 'es';
    await get(element, 'searchbox', 'Buscar grupos').catch(() => get(element, 'heading', /2 grupos/));
    await get(element, 'heading', '2 grupos');
    element.parentElement!.lang = 'ar';
    element.parentElement!.dir = 'rtl';
    await get(element, 'searchbox', 'ابحث في المجموعات');
    expect(getComputedStyle(root(element).querySelector('.card')!).direction).to.equal('rtl');
    await press(element, 'button', 'Lantern Bereavement Group');
    await waitUntil(() => text(root(element).querySelector('.back')).length > 3);
    element.parentElement!.lang = 'en';
    await get(element, 'button', 'Back to the list');
  });

  it('says that its words are English where it does not speak the page’s language', async () => {
    const element = await finder({ lang: 'fi' }, two());
    expect(root(element).querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('shows each name in its own direction', async () => {
    const element = await finder(
      {},
      feed({
        groups: [
          { id: 'a', name: 'مجموعة القلق' },
          { id: 'b', name: 'Circle' },
        ],
      }),
    );
    const [a, b] = ['a', 'b'].map((id) => root(element).getElementById(`name-${id}`)!);
    expect(getComputedStyle(a!).direction).to.equal('rtl');
    expect(getComputedStyle(b!).direction).to.equal('ltr');
  });

  it('keeps a line to help in a crisis in each state, unless the author says otherwise', async () => {
    for (const element of [await finder(), await finder({ group: 'now' })])
      expect(all(element, 'button').map(text)).to.include('Not safe right now? Get help');
    const without = await finder({ 'no-crisis-line': true });
    expect(root(without).querySelector('.crisis-line')).to.equal(null);
  });

  it('holds in a column of 250 px, with long names and long words', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsgruppe-für-alle-die-kommen';
    const element = await finder(
      { topic: 'anxiety' },
      feed({
        groups: [
          ...groups(),
          {
            ...groups()[0],
            id: 'long',
            name: `${long} ${long}`,
            summary: long.repeat(3),
            topics: ['anxiety', long],
          },
        ],
      }),
    );
    element.parentElement!.style.inlineSize = '250px';
    const inside = (): void => {
      const edge = element.getBoundingClientRect().right + 1;
      for (const each of root(element).querySelectorAll('*')) {
        if (!isShown(each) || each.closest('.visually-hidden, svg')) continue;
        expect(each.getBoundingClientRect().right, each.outerHTML.slice(0, 80)).to.be.at.most(edge);
      }
    };
    await get(element, 'button', 'Filters (1)');
    inside();
    await press(element, 'button', 'Filters (1)');
    await press(element, 'button', 'Place');
    await get(element, 'button', 'Use where I am now');
    inside();
    element.select('long');
    await get(element, 'button', 'Back to the list');
    inside();
  });

  it('has targets of 24 px at least', async () => {
    const element = await finder({ topic: 'anxiety' });
    await press(element, 'button', 'Topic (1)');
    await get(element, 'checkbox', /Anxiety/);
    for (const each of [...all(element, 'button'), ...all(element, '.option')]) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), text(each)).to.be.at.least(24);
    }
  });

  it('prints the groups without the controls', async function () {
    const element = await finder({ topic: 'anxiety' });
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      return; // this engine cannot pretend to print
    }
    if (!matchMedia('print').matches) return;
    expect(all(element, 'searchbox')).to.deep.equal([]);
    expect(listOf(element).length).to.equal(2);
    expect(find(element, 'button', /Topic|Clear all|See this group/)).to.equal(undefined);
    await emulateMedia({ media: 'screen' });
  });
});

describe('<peer-group-finder> and axe', () => {
  const states: [name: string, of: () => Promise<PeerGroupFinder>][] = [
    ['the list', () => finder({ topic: 'anxiety' })],
    ['a table', () => finder({ layout: 'table' })],
    [
      'an open filter',
      async () => {
        const element = await finder();
        await press(element, 'button', 'Place');
        await get(element, 'button', 'Use where I am now');
        return element;
      },
    ],
    [
      'folded filters',
      async () => {
        const element = await finder({ topic: 'anxiety' });
        element.parentElement!.style.inlineSize = '320px';
        await press(element, 'button', 'Filters (1)');
        return element;
      },
    ],
    [
      'a search with a notice',
      async () => {
        const element = await finder();
        await type(element, 'anxeity');
        await waitUntil(() => listOf(element).length === 2);
        return element;
      },
    ],
    [
      'no match',
      async () => {
        const element = await finder({ audience: 'women', cost: 'donation' });
        await get(element, 'heading', 'Close to what you asked for');
        return element;
      },
    ],
    [
      'cleared',
      async () => {
        const element = await finder({ topic: 'anxiety' });
        await press(element, 'button', 'Clear all');
        return element;
      },
    ],
    [
      'one group',
      async () => {
        const element = await finder({ group: 'harbour' });
        await get(element, 'button', 'Back to the list');
        await press(element, 'button', 'Add to my calendar');
        return element;
      },
    ],
    [
      'a missing group',
      async () => {
        const element = await finder({ group: 'gone' });
        await get(element, 'button', 'Back to the list');
        return element;
      },
    ],
    ['the offer of a map', () => finder({ map: '/tiles/{z}/{x}/{y}.png' })],
    [
      'Arabic',
      async () => {
        const element = await finder({ lang: 'ar', dir: 'rtl' });
        await get(element, 'searchbox', 'ابحث في المجموعات');
        return element;
      },
    ],
  ];
  for (const [name, of] of states)
    it(`finds nothing wrong with ${name}`, async () => {
      const element = await of();
      await expect(element).to.be.accessible();
    });

  it('finds nothing wrong while it loads, with nothing to show, and after a failure', async () => {
    const empty = await fixture<PeerGroupFinder>(
      html`<peer-group-finder lang="en" src=${addressOf({ groups: [] })}></peer-group-finder>`,
    );
    await waitUntil(() => empty.matches(':state(empty)'));
    await expect(empty).to.be.accessible();
    empty.src = '/nothing-here.json';
    await waitUntil(() => empty.matches(':state(error)'), '', {
      timeout: 8000,
    });
    await expect(empty).to.be.accessible();
  });

  it('finds nothing wrong in the dark, and in forced colours', async () => {
    const element = await finder({ topic: 'anxiety' });
    const page = document.documentElement;
    page.style.colorScheme = 'dark';
    page.style.background = '#14191b';
    page.style.color = '#e9eeec';
    await press(element, 'button', 'Topic (1)');
    await get(element, 'checkbox', /Anxiety/);
    await expect(element).to.be.accessible();
    page.removeAttribute('style');
    const media = (features: object): Promise<unknown> => executeServerCommand('media', features as never);
    await media({ 'forced-colors': 'active' });
    // axe reads the colours of the page there, not those the system puts in their place
    await expect(element).to.be.accessible({
      ignoredRules: ['color-contrast'],
    });
    await media({});
    await listed(element);
    expect(names(element, 'heading')[0]).to.equal('2 groups');
  });
});
