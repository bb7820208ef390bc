import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group } from '../../src/feed/schema.js';
import { createFaqSearch, createGroupSearch, createSearch } from '../../src/search/index.js';

const groups: Group[] = [
  {
    id: 'circle',
    name: 'Women’s anxiety circle',
    topics: ['anxiety'],
    schedule: [{ byDay: ['TU'], startTime: '18:30' }],
    attendance: ['online'],
    cost: 'free',
    location: { addressLocality: 'Leicester' },
    languages: ['es'],
  },
  {
    id: 'talk',
    name: 'Men talk',
    topics: ['eating-disorders'],
    schedule: [{ byDay: ['1SA'], startTime: '10:00' }],
    attendance: ['in-person'],
    location: { addressLocality: 'München' },
  },
  {
    id: 'basement',
    name: 'Basement sessions',
    topics: ['mental health'],
    description: 'For every body, at the Café Straße.',
    schedule: [{ rrule: 'FREQ=WEEKLY;BYDAY=WE,FR', dtstart: '2026-09-02T19:30' }],
  },
  { id: 'one-off', name: 'Open evening', schedule: [{ date: '2026-11-22', startTime: '12:15' }] },
  {
    id: 'hidden',
    name: 'Safe space',
    location: {
      addressLocality: 'Truro',
      streetAddress: '4 Secret Lane',
      postalCode: 'TR1 1AA',
      precision: 'on-request',
    },
  },
];
const search = createGroupSearch(groups);
const find = async (query: string): Promise<string[]> => (await search.find(query)).ids;

describe('a group search', () => {
  it('finds what somebody in distress types on a phone, and says what it read', async () => {
    const { ids, notice, corrected, readAs } = await search.find('anxeity womens tues evning');
    assert.deepEqual(ids, ['circle']);
    assert.equal(notice, 'corrected');
    assert.deepEqual(corrected, [
      { typed: 'anxeity', read: 'anxiety' },
      { typed: 'evning', read: 'evening' },
    ]);
    assert.equal(readAs, 'anxiety womens tues evening');
  });

  it('says why, in the words of the entry', async () => {
    const result = await search.find('leicester anxiety tuesday');
    assert.deepEqual(
      result.match(result.indices[0]!).map(({ field, words }) => `${field}: ${words.join(', ')}`),
      ['name: anxiety', 'topics: anxiety', 'place: Leicester', 'when: Tuesday'],
    );
  });

  it('finds by day, part of the day and time that no text says', async () => {
    for (const query of [
      'tuesday evening',
      'tues',
      'tue 6.30pm',
      'tuesday 18:30',
      'tuesday 6:30',
      'tuesday 6pm',
    ])
      assert.deepEqual(await find(query), ['circle'], query);
    for (const query of ['saturday morning', 'weekend 10am'])
      assert.deepEqual(await find(query), ['talk'], query);
    assert.deepEqual(await find('friday half 7:30 pm'), ['basement'], 'from an RRULE, with a word too many');
    assert.deepEqual(await find('sunday lunchtime'), ['one-off'], 'from a date');
  });

  it('finds a beginning while it is typed, and no middle of a word', async () => {
    assert.deepEqual(await find('leic'), ['circle']);
    const { ids } = await search.find('men');
    assert.equal(ids[0], 'talk');
    assert.ok(!ids.includes('circle'), 'women');
  });

  it('finds by language, cost and way of attending, in everyday words', async () => {
    for (const query of ['zoom', 'spanish', 'free of charge', 'video call'])
      assert.deepEqual(await find(query), ['circle'], query);
  });

  it('does not tell a street that is not shown', async () => {
    assert.deepEqual(await find('truro'), ['hidden']);
    for (const query of ['secret', 'TR1']) assert.ok(!(await find(query)).includes('hidden'), query);
  });

  it('leaves out a word that nothing has, and says which', async () => {
    const { ids, notice, dropped } = await search.find('anxiety trampolining');
    assert.deepEqual([ids, notice, dropped], [['circle'], 'partial', ['trampolining']]);
  });

  it('mends nothing while groups are found as typed, nor where that is not wanted', async () => {
    const own = createGroupSearch([
      { id: 'a', name: 'Singing for all' },
      { id: 'b', name: 'Single parents' },
    ]);
    const typed = await own.find('singing');
    assert.deepEqual([typed.ids, typed.corrected], [['a'], []]);
    assert.deepEqual((await own.find('singel')).ids, ['b']);
    const asTyped = await own.find('singel', { asTyped: true });
    assert.deepEqual([asTyped.ids, asTyped.notice, asTyped.corrected], [[], 'none', []]);
  });

  it('finds nothing for nonsense, and everything for nothing', async () => {
    const nonsense = await search.find('xqzvkw');
    assert.deepEqual([nonsense.ids, nonsense.notice], [[], 'none']);
    for (const query of ['', '  ', '?!', '\u0000'])
      assert.equal((await search.find(query)).indices.length, groups.length);
  });

  it('knows the feed’s own terms', async () => {
    const own = createGroupSearch([{ id: 'a', name: 'Thursday social', topics: ['hoh'] }], {
      vocabulary: [{ id: 'hoh', label: { en: 'Hard of hearing' }, synonyms: ['cloth ears'] }],
    });
    for (const query of ['cloth ears', 'hard of hearing', 'cloth eras'])
      assert.deepEqual((await own.find(query)).ids, ['a'], query);
  });

  it('knows everyday Spanish and Arabic where they are spoken', async () => {
    const es = createGroupSearch(
      [
        {
          id: 'a',
          name: 'Encuentro',
          topics: ['anxiety'],
          schedule: [{ byDay: ['TU'], startTime: '09:00' }],
        },
      ],
      {
        languages: ['es'],
      },
    );
    for (const query of ['ataques de panico', 'nervios', 'martes por la mañana'])
      assert.deepEqual((await es.find(query)).ids, ['a'], query);
    const ar = createGroupSearch([{ id: 'a', name: 'لقاء', topics: ['bereavement'] }], {
      languages: ['ar-EG'],
    });
    for (const query of ['وفاة', 'أرملة', 'ارمله'])
      assert.deepEqual((await ar.find(query)).ids, ['a'], query);
  });

  it('answers at once, and says whether more will come', async () => {
    const fresh = createGroupSearch(groups);
    const first = fresh.search('anxeity');
    assert.deepEqual([first.ids, first.settled], [[], false]);
    assert.deepEqual(fresh.search('anxiety').ids, ['circle']);
    const whole = await fresh.find('anxeity');
    assert.deepEqual([whole.ids, whole.settled], [['circle'], true]);
  });

  it('drops an answer that nobody waits for', async () => {
    const stop = new AbortController();
    const asked = createGroupSearch(groups).find('anxiety', { signal: stop.signal });
    stop.abort();
    await assert.rejects(asked, { name: 'AbortError' });
  });

  it('takes a feed in parts', async () => {
    const parts = createGroupSearch(groups.slice(0, 1));
    assert.deepEqual((await parts.find('basement')).ids, []);
    parts.add(groups.slice(1));
    assert.deepEqual((await parts.find('basment')).ids, ['basement']);
    assert.deepEqual((await parts.find('anxiety')).ids, ['circle']);
  });
});

describe('bands', () => {
  const parents: Group[] = [
    { id: 'said', name: 'Tea and talk', description: 'Many of us are new parents.' },
    { id: 'named', name: 'New parents A', topics: ['postnatal'] },
    { id: 'also named', name: 'Circle for new parents' },
    { id: 'half', name: 'Parents and carers' },
  ];
  const bandsOf = async (query: string, among = parents): Promise<string[][]> => {
    const { ids, bands } = await createGroupSearch(among).find(query);
    return bands.map((end, i) => ids.slice(bands[i - 1] ?? 0, end).sort());
  };
  it('put groups whose name or topic has all words before those whose description has them', async () => {
    assert.deepEqual(await bandsOf('new parents'), [['also named', 'named'], ['said']]);
  });
  it('take a day, a place and a way to join for what they are, wherever they stand', async () => {
    assert.deepEqual(await bandsOf('leicester anxiety tuesday zoom', groups), [['circle']]);
  });
  it('put what was mended after what was typed', async () => {
    const among = [
      { id: 'typed', name: 'Hatfeld House' },
      { id: 'mended', name: 'Hatfield meeting' },
    ];
    const { ids, bands } = await createGroupSearch(among).find('hatfeld house');
    assert.deepEqual([ids, bands], [['typed'], [1]]);
  });
  it('of one are all entries of a search without words', async () => {
    assert.deepEqual(await bandsOf(''), [['also named', 'half', 'named', 'said']]);
  });
});

describe('what else is searched', () => {
  it('the way there, and whom one asks', async () => {
    const among: Group[] = [
      { id: 'way', name: 'Hope', location: { directions: 'Behind the bakery, up the ramp', name: 'Hall' } },
      { id: 'who', name: 'Courage', contact: { name: 'Rosalind' } },
      { id: 'hidden', name: 'Trust', location: { directions: 'Behind the bakery', precision: 'area' } },
    ];
    const own = createGroupSearch(among);
    assert.deepEqual((await own.find('bakery')).ids, ['way'], 'and no place that is not shown');
    assert.deepEqual((await own.find('rosalind')).ids, ['who']);
  });
});

describe('marks', () => {
  const marked = async (query: string, text: string): Promise<string[]> => {
    const result = await search.find(query);
    return result.marks(text).map(([start, end]) => text.slice(start, end));
  };
  it('stand on whole words as they are written', async () => {
    assert.deepEqual(await marked('cafe strasse', 'At the Café Straße, no cafeteria'), ['Café', 'Straße']);
    assert.deepEqual(await marked('womens', 'Women’s circle for women'), ['Women’s', 'women']);
    assert.deepEqual(await marked('munchen', 'Mu\u0308nchen, München'), ['Mu\u0308nchen', 'München']);
  });
  it('stand on the words that were meant', async () => {
    assert.deepEqual(await marked('panic attacks', 'Talk about anxiety'), ['anxiety']);
    assert.deepEqual(await marked('anxeity', 'Talk about anxiety'), ['anxiety']);
  });
  it('stand on a phrase only where it is whole', async () => {
    assert.deepEqual(await marked('anorexia', 'Eating together, without disorders'), ['Eating', 'disorders']);
    assert.deepEqual(await marked('anorexia', 'Eating together'), []);
  });
});

describe('other lists', () => {
  it('searches questions, and other ways to ask them', async () => {
    const faqs = createFaqSearch([
      { id: 'cost', question: 'What does it cost?', answer: 'Nothing.', aliases: ['Do I have to pay?'] },
      { id: 'first', question: 'What happens at a first visit?', answer: 'Somebody greets you at the door.' },
    ]);
    assert.deepEqual((await faqs.find('pay')).ids, ['cost']);
    assert.deepEqual((await faqs.find('frist visti')).ids, ['first']);
    assert.deepEqual((await faqs.find('who greets me')).ids, ['first']);
  });

  it('searches anything with fields', async () => {
    const quotes = createSearch(
      [{ quote: 'I was not alone.' }, { quote: 'They listened.' }],
      [{ name: 'quote', weight: 1, read: (one) => one.quote }],
    );
    assert.deepEqual([...(await quotes.find('listend')).indices], [1]);
  });
});
