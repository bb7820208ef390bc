import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  feed,
  find,
  finder,
  get,
  groups,
  listOf,
  lists,
  names,
  press,
  root,
  text,
  type,
} from './help.js';

const FILTERS = [
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
];
const row = (element: Element): string[] => [...root(element).querySelectorAll('.facet')].map(text);

describe('<peer-group-finder> filters', () => {
  it('offers each filter in the order of a visitor’s questions, with counts', async () => {
    const element = await finder();
    expect(row(element)).to.deep.equal(FILTERS);
    await press(element, 'button', 'Topic');
    await get(element, 'checkbox', 'Anxiety (2)');
    expect(names(element, 'checkbox')).to.deep.equal([
      'Anxiety (2)',
      'Bereavement (1)',
      'Depression (2)',
      'Hearing voices (1)',
      'Loneliness (1)',
    ]);
    expect((await get(element, 'button', 'Topic')).getAttribute('aria-expanded')).to.equal('true');
    const panel = (await get(element, 'button', 'Topic')).getAttribute('aria-controls')!;
    expect(root(element).getElementById(panel)).to.exist;
  });

  for (const [filter, option, wanted] of [
    ['Topic', /^Depression/, ['Quiet Room', 'Old Mill Walkers']],
    ['Who it is for', /^Women/, ['Harbour Anxiety Circle']],
    ['How to join in', /^By phone/, ['Evening Voices']],
    ['Place', /^Bristol \(2\)/, ['Open Door', 'Quiet Room']],
    ['Day', /^Saturday/, ['Lantern Bereavement Group']],
    ['Language', /^Spanish/, ['Lantern Bereavement Group']],
    ['Cost', /^Donations/, ['Lantern Bereavement Group']],
    ['First step', /^Somebody refers/, ['Quiet Room']],
    ['Access', /^Hearing loop/, ['Harbour Anxiety Circle']],
  ] as const)
    it(`filters by ${filter}`, async () => {
      const element = await finder();
      await press(element, 'button', filter);
      await get(element, 'checkbox', /./);
      for (const each of root(element).querySelectorAll('details')) each.open = true;
      await press(element, 'checkbox', option);
      await waitUntil(() => listOf(element).length < 6);
      for (const name of wanted) expect(listOf(element)).to.include(name);
      if (filter !== 'Day') expect(listOf(element).length).to.equal(wanted.length);
      expect(find(element, 'button', `${filter} (1)`)).to.exist;
    });

  it('filters by time of day', async () => {
    const element = await finder(
      {},
      feed({
        groups: groups().filter(({ id }) => ['harbour', 'lantern', 'quiet'].includes(id as string)),
      }),
    );
    await press(element, 'button', 'Time of day');
    await press(element, 'checkbox', 'Evening (1)');
    await lists(element, ['Harbour Anxiety Circle']);
  });

  it('counts what the other filters leave, and what was searched for', async () => {
    const element = await finder();
    await press(element, 'button', 'Topic');
    await press(element, 'checkbox', 'Anxiety (2)');
    await get(element, 'checkbox', 'Depression (2)'); // its own filter does not count against it
    await press(element, 'button', 'How to join in');
    expect(names(element, 'checkbox')).to.deep.equal(['In person (2)', 'Online (1)', 'By phone (0)']);
    await type(element, 'harbour');
    await get(element, 'checkbox', 'In person (1)');
  });

  it('opens an each-way filter: in person and from home are two questions', async () => {
    const element = await finder({ attendance: 'online' });
    expect(listOf(element)).to.have.members(['Quiet Room', 'Lantern Bereavement Group']);
  });

  it('works by keyboard: Space opens, Tab reaches the boxes, Escape closes and gives the focus back', async () => {
    const element = await finder();
    (await get(element, 'button', 'Topic')).focus();
    await sendKeys({ press: ' ' });
    await get(element, 'checkbox', 'Anxiety (2)');
    await sendKeys({ press: 'Tab' });
    expect(root(element).activeElement).to.equal(await get(element, 'checkbox', 'Anxiety (2)'));
    await sendKeys({ press: ' ' });
    await lists(
      element,
      listOf(element).filter((name) => /Anxiety|Quiet/.test(name)),
    );
    expect((root(element).activeElement as HTMLInputElement).checked).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => find(element, 'checkbox', /./) === undefined);
    await waitUntil(() => root(element).activeElement?.id === 'facet-topic');
  });

  it('says on a chip what is on, takes one away, and keeps the focus near', async () => {
    const element = await finder({ topic: 'anxiety', cost: 'free' });
    await lists(element, ['Harbour Anxiety Circle']);
    await press(element, 'button', 'Remove Free');
    await waitUntil(() => listOf(element).length === 2);
    await waitUntil(() => root(element).activeElement?.id === 'chips');
    expect(find(element, 'button', 'Remove Free')).to.equal(undefined);
    expect(find(element, 'button', 'Remove Anxiety')).to.exist;
  });

  it('lists groups with any of the topics that are chosen, or with all where the author says so, with counts', async () => {
    const list = feed({
      groups: [
        { id: 'a', name: 'Anxiety', topics: ['anxiety'] },
        { id: 'b', name: 'Both', topics: ['anxiety', 'grief'] },
        { id: 'c', name: 'Grief', topics: ['grief'] },
        { id: 'd', name: 'Sleep', topics: ['sleep', 'anxiety'] },
      ],
    });
    const any = await finder({ topic: 'anxiety,grief' }, list);
    expect(listOf(any)).to.have.members(['Anxiety', 'Both', 'Grief', 'Sleep']);
    const element = await finder({ topic: 'anxiety,grief', 'all-of': 'topic' }, list);
    await waitUntil(() => listOf(element).length === 1);
    expect(listOf(element)).to.deep.equal(['Both']);
    await press(element, 'button', /^Topic/);
    await get(element, 'checkbox', 'Sleep (0)');
    await press(element, 'checkbox', /^Grief/);
    await waitUntil(() => listOf(element).length === 3);
    expect(listOf(element)).to.have.members(['Anxiety', 'Both', 'Sleep']);
    await get(element, 'checkbox', 'Sleep (1)');
    element.setAttribute('all-of', '');
    await press(element, 'checkbox', /^Grief/);
    await waitUntil(() => listOf(element).length === 4);
  });

  it('clears all, and brings it back with undo', async () => {
    const element = await finder({ topic: 'anxiety', cost: 'free' });
    await press(element, 'button', 'Clear all');
    await waitUntil(() => listOf(element).length === 6);
    await waitUntil(() => root(element).activeElement?.textContent === 'Undo');
    await press(element, 'button', 'Undo');
    await lists(element, ['Harbour Anxiety Circle']);
  });

  it('hides a filter whose values are all the same, and one with a single value', async () => {
    const element = await finder(
      {},
      feed({
        groups: groups()
          .slice(0, 2)
          .map((each) => ({
            ...each,
            cost: 'free',
            attendance: ['online'],
            topics: each.id === 'lantern' ? ['grief'] : undefined,
          })),
      }),
    );
    expect(row(element)).not.to.include('Cost');
    expect(row(element)).not.to.include('How to join in');
    expect(row(element)).not.to.include('Topic');
    expect(row(element)).to.include('Day');
  });

  it('shows the filters that the author names, in that order, or none', async () => {
    expect(row(await finder({ filters: 'day topic nonsense day' }))).to.deep.equal(['Day', 'Topic']);
    const none = await finder({ filters: 'none' });
    expect(row(none)).to.deep.equal([]);
    expect(root(none).querySelector('.fold')).to.equal(null);
  });

  for (const [name, value, wanted] of [
    ['topic', 'Depression', 2],
    ['audience', 'women, men', 2],
    ['attendance', 'phone', 1],
    ['region', 'leeds', 2],
    ['day', 'Saturday', 1],
    ['time', 'evening', 1],
    ['language', 'es', 1],
    ['cost', 'donation', 1],
    ['joining', 'referral', 1],
    ['access', 'step-free,hearing-loop', 1],
  ] as const)
    it(`starts from the preset ${name}="${value}"`, async () => {
      const element = await finder({ [name]: value });
      await waitUntil(() => listOf(element).length < 6);
      expect(listOf(element).length).to.be.within(wanted, name === 'day' || name === 'time' ? 5 : wanted);
      await get(element, 'button', /^Remove /);
    });

  it('knows today and tomorrow', async () => {
    const element = await finder(
      { day: 'today' },
      feed({
        groups: groups().filter(({ id }) => id === 'now' || id === 'old'),
      }),
    );
    await lists(element, ['Open Door']);
  });

  it('keeps a locked preset whatever the visitor does, and shows neither its filter nor a chip', async () => {
    const element = await finder({
      topic: 'anxiety',
      cost: 'free',
      locked: 'topic',
    });
    expect(row(element)).not.to.include('Topic');
    await press(element, 'button', 'Clear all');
    await waitUntil(() => listOf(element).length === 2);
    expect(find(element, 'button', 'Remove Anxiety')).to.equal(undefined);
    element.clear();
    await aTimeout(50);
    expect(listOf(element).length).to.equal(2);
  });

  it('takes a preset that is set later, before and after attach alike', async () => {
    const element = await finder();
    element.topic = 'bereavement';
    await lists(element, ['Lantern Bereavement Group']);
    element.topic = '';
    await waitUntil(() => listOf(element).length === 6);
  });

  it('has the places as a tree, with a search of its own when it is long', async () => {
    const towns = Array.from({ length: 14 }, (_, i) => ({
      id: `t${i}`,
      name: `Group ${i}`,
      location: {
        addressLocality: `Town ${i}`,
        addressRegion: i < 7 ? 'North' : 'South',
        addressCountry: 'GB',
      },
    }));
    const element = await finder({}, feed({ groups: towns }));
    await press(element, 'button', 'Place');
    await get(element, 'checkbox', 'North (7)');
    // the one country of all of them tells none apart
    expect(names(element, 'checkbox')).to.deep.equal(['North (7)', 'South (7)']);
    await press(element, 'button', 'Places in North');
    await get(element, 'checkbox', 'Town 3 (1)');
    const find = (await get(element, 'searchbox', 'Find in: Place')) as HTMLInputElement;
    find.focus();
    await sendKeys({ type: 'town 12' });
    await waitUntil(() => names(element, 'checkbox').join() === 'Town 12 (1)');
    expect(root(element).activeElement).to.equal(find);
    await press(element, 'checkbox', 'Town 12 (1)');
    await lists(element, ['Group 12']);
  });

  it('ends a panel with a button that says how many groups there are and leads to them', async () => {
    const element = await finder();
    await press(element, 'button', 'Topic');
    await press(element, 'checkbox', 'Anxiety (2)');
    await press(element, 'button', 'Show 2 groups');
    await waitUntil(() => root(element).activeElement?.id === 'results');
    expect(all(element, 'checkbox')).to.deep.equal([]);
  });

  it('folds the filters of a narrow column behind one button with a count', async () => {
    const element = await finder({ topic: 'anxiety', cost: 'free' });
    expect(find(element, 'button', /^Filters/)).to.equal(undefined);
    element.parentElement!.style.inlineSize = '320px';
    const fold = await get(element, 'button', 'Filters (2)');
    expect(find(element, 'button', /^Topic/)).to.equal(undefined);
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    fold.click();
    await get(element, 'button', 'Topic (1)');
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    for (const button of all(element, '.facet'))
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('<peer-group-finder> near a place', () => {
  const geolocation = (answer: (ok: PositionCallback, no: PositionErrorCallback) => void): (() => void) => {
    const before = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition: answer },
    });
    return () =>
      before
        ? Object.defineProperty(navigator, 'geolocation', before)
        : delete (navigator as { geolocation?: unknown }).geolocation;
  };

  it('asks the device only after the press, sorts by distance and says it', async () => {
    let asked = 0;
    const restore = geolocation((ok) => {
      asked++;
      ok({
        coords: { latitude: 51.46, longitude: -2.6 },
      } as GeolocationPosition);
    });
    const element = await finder();
    await press(element, 'button', 'Place');
    const button = await get(element, 'button', 'Use where I am now');
    expect(asked).to.equal(0);
    button.click();
    const far = (i: number): string => text(all(element, 'article')[i]!);
    await waitUntil(() => far(0).includes('Less than 0.5 miles away'));
    expect(asked).to.equal(1);
    expect(listOf(element)[0]).to.equal('Open Door');
    expect(listOf(element)).not.to.include('Harbour Anxiety Circle'); // 170 miles away
    await press(element, 'button', 'Show all 2 too');
    expect(listOf(element).slice(1, 3)).to.have.members(['Harbour Anxiety Circle', 'Old Mill Walkers']);
    await waitUntil(
      () => ['open-harbour', 'open-old'].includes(root(element).activeElement?.id ?? ''),
      'focus',
    );
    expect(far(1)).to.match(/About 1[67]\d miles away/);
    await get(element, 'button', 'Sort by: Nearest');
    await press(element, 'button', 'Remove Near you');
    await waitUntil(() => !text(all(element, 'article')[0]!).includes('miles'));
    await get(element, 'button', 'Sort by: Soonest');
    restore();
  });

  it('says kindly that the device did not tell', async () => {
    const restore = geolocation((_, no) => no({ code: 1 } as GeolocationPositionError));
    const element = await finder();
    await press(element, 'button', 'Place');
    await press(element, 'button', 'Use where I am now');
    await waitUntil(() => names(element, 'status').some((said) => said.includes('did not say where it is')));
    restore();
  });

  it('finds a typed town or postcode in the feed itself, and says where it knows none', async () => {
    const element = await finder({ 'sync-url': false });
    await press(element, 'button', 'Place');
    const box = (await get(element, 'textbox', 'Town or postcode')) as HTMLInputElement;
    const before = performance.getEntriesByType('resource').length;
    box.value = 'ls1';
    box.focus();
    await sendKeys({ press: 'Enter' });
    await get(element, 'button', 'Remove Near Leeds').catch(() => get(element, 'button', /Remove Near/));
    expect(listOf(element).slice(0, 2)).to.have.members(['Harbour Anxiety Circle', 'Old Mill Walkers']);
    box.value = 'Atlantis';
    await press(element, 'button', 'Go');
    await waitUntil(() => names(element, 'status').some((said) => said.includes('“Atlantis”')));
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});

describe('<peer-group-finder> boxes and words', () => {
  it('lets no box be checked, completed or rewritten by the browser or its services', async () => {
    const many = Array.from({ length: 14 }, (_, i) => ({
      ...groups()[0],
      id: `g${i}`,
      topics: [`topic-${i}`],
      location: { ...(groups()[0]!.location as object), addressLocality: `Town ${i}` },
    }));
    const element = await finder({}, feed({ groups: many }));
    for (const filter of ['Topic', 'Place']) {
      await press(element, 'button', filter);
      await get(element, 'button', /^Show 14/);
    }
    await press(element, 'button', 'Topic');
    await get(element, 'searchbox', 'Find in: Topic');
    const boxes = [...root(element).querySelectorAll('input:not([type=checkbox])')];
    await press(element, 'button', 'Place');
    await get(element, 'textbox', 'Town or postcode');
    boxes.push(...root(element).querySelectorAll('input:not([type=checkbox])'));
    expect(new Set(boxes.map(({ id }) => id))).to.deep.equal(new Set(['search', 'find', 'place']));
    for (const box of boxes) {
      expect(box.getAttribute('spellcheck'), box.id).to.equal('false');
      expect(box.getAttribute('autocomplete'), box.id).to.equal('off');
      expect(box.getAttribute('autocorrect'), box.id).to.equal('off');
      expect(box.getAttribute('autocapitalize'), box.id).to.equal('none');
      expect(box.getAttribute('writingsuggestions'), box.id).to.equal('false');
    }
  });

  it('draws a value by its own name, whatever it is called', async () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const named = odd.map((word, i) => ({
      ...groups()[i],
      topics: [word],
      audience: [word],
      access: [word],
      languages: ['en'],
      cost: word,
      joining: word,
    }));
    const element = await finder({}, feed({ groups: named, vocabulary: {} }));
    const seen = text(root(element));
    expect(seen).not.to.match(/function|native code|\[object/);
    for (const filter of ['Topic', 'Who it is for', 'Access']) {
      await press(element, 'button', filter);
      for (const word of odd)
        await get(
          element,
          'checkbox',
          new RegExp(`^${word === 'constructor' ? 'Constructor' : word} \\(1\\)$`),
        );
      await press(element, 'button', filter);
    }
    await press(element, 'button', /See this group: Harbour/);
    await get(element, 'button', 'Back to the list');
    expect(text(root(element))).not.to.match(/function|native code|\[object/);
  });
});

describe('<peer-group-finder> where nothing matches', () => {
  it('says what to take away, with how many there would be', async () => {
    const element = await finder({ topic: 'bereavement', cost: 'free' });
    await get(element, 'button', 'Without Bereavement: 4');
    expect(names(element, 'heading')[0]).to.equal('0 groups');
    await press(element, 'button', 'Without Free: 1');
    await lists(element, ['Lantern Bereavement Group']);
    await waitUntil(() => root(element).activeElement?.id === 'results');
  });

  it('shows the nearest misses, and groups one can join from home', async () => {
    const element = await finder({ audience: 'women', cost: 'donation' });
    await get(element, 'heading', 'Close to what you asked for');
    expect(listOf(element)).to.include.members(['Harbour Anxiety Circle', 'Lantern Bereavement Group']);
    await get(element, 'heading', 'Groups you can join from home');
  });

  it('offers to leave out the words, and shows what the words found', async () => {
    const element = await finder({ cost: 'paid' });
    await type(element, 'bereavement');
    await get(element, 'button', 'Without “bereavement”: 1');
    expect(listOf(element)).to.include('Lantern Bereavement Group');
    await press(element, 'button', 'Without “bereavement”: 1');
    await lists(element, ['Quiet Room']);
  });

  it('keeps to what the author locked', async () => {
    const element = await finder({
      topic: 'anxiety',
      locked: 'topic',
      language: 'es',
    });
    await get(element, 'heading', 'Close to what you asked for');
    expect(listOf(element)).to.have.members(['Harbour Anxiety Circle', 'Quiet Room']);
    expect(find(element, 'button', /Without Anxiety/)).to.equal(undefined);
  });

  it('is no dead end for words that nothing is like', async () => {
    const element = await finder();
    await type(element, 'xqzjwvk');
    await get(element, 'heading', '0 groups');
    await get(element, 'button', 'Without “xqzjwvk”: 6');
    await get(element, 'heading', 'Groups you can join from home');
    expect(find(element, 'heading', 'Close to what you asked for')).to.equal(undefined);
  });
});
