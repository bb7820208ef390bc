import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group } from '../../src/feed/schema.js';
import { createGroupSearch, type When } from '../../src/search/index.js';

/** A Saturday, at half past ten in London. */
const NOW = Date.UTC(2026, 10, 28, 10, 30);
const groups: Group[] = [
  {
    id: 'anxiety',
    name: 'Anxiety circle',
    topics: ['anxiety'],
    schedule: [{ byDay: ['TU'], startTime: '19:00' }],
  },
  { id: 'sorrow', name: 'Sorrow and hope', schedule: [{ byDay: ['SU'], startTime: '10:00' }] },
  { id: 'late', name: 'Late lunch', schedule: [{ byDay: ['WE'], startTime: '15:00' }] },
  { id: 'once', name: 'Winter fair', schedule: [{ date: '2026-12-15', startTime: '11:00' }] },
];

const searches = new Map<string, ReturnType<typeof createGroupSearch>>();
async function whenOf(query: string, language = 'en', timeZone = 'Europe/London'): Promise<When | undefined> {
  const key = `${language} ${timeZone}`;
  let search = searches.get(key);
  if (!search)
    searches.set(
      key,
      (search = createGroupSearch(groups, { languages: [language], now: () => NOW, timeZone })),
    );
  const { when, corrected } = await search.find(query);
  assert.deepEqual(corrected, [], `${query}: nothing of it is mended`);
  return when;
}
const said = ({ from, to, hours, now }: When): string =>
  [from === to ? from : `${from}..${to}`, hours?.join('-'), now && 'now'].filter(Boolean).join(' ');

/** By language: what is typed, and the days that are meant, in London. */
const phrases: Record<string, Record<string, string>> = {
  en: {
    today: '2026-11-28',
    Today: '2026-11-28',
    'groups today': '2026-11-28',
    'later today': '2026-11-28',
    tonight: '2026-11-28 17-24',
    tonite: '2026-11-28 17-24',
    'this evening': '2026-11-28 17-24',
    'this morning': '2026-11-28 4-12',
    'this afternoon': '2026-11-28 12-17',
    tomorrow: '2026-11-29',
    tomorow: '2026-11-29',
    tommorrow: '2026-11-29',
    tomorrw: '2026-11-29',
    tmrw: '2026-11-29',
    tomor: '2026-11-29',
    'tomorrow morning': '2026-11-29 4-12',
    'tomorrow in the morning': '2026-11-29 4-12',
    'tomorrow evening': '2026-11-29 17-24',
    'tomorrow night': '2026-11-29 17-24',
    'tomorrow after work': '2026-11-29 17-24',
    'tomorrow afternoon': '2026-11-29 12-17',
    'day after tomorrow': '2026-11-30',
    'the day after tomorrow': '2026-11-30',
    'this week': '2026-11-28..2026-11-29',
    'later this week': '2026-11-28..2026-11-29',
    'next week': '2026-11-30..2026-12-06',
    'next week in the evening': '2026-11-30..2026-12-06 17-24',
    'this weekend': '2026-11-28..2026-11-29',
    'at the weekend': '2026-11-28..2026-11-29',
    'next weekend': '2026-12-05..2026-12-06',
    'this month': '2026-11-28..2026-11-30',
    'next month': '2026-12-01..2026-12-31',
    'next tuesday': '2026-12-01',
    'this tuesday': '2026-12-01',
    'coming tuesday': '2026-12-01',
    'next tues': '2026-12-01',
    'next saturday': '2026-12-05',
    'next tuesday evening': '2026-12-01 17-24',
    '15 dec': '2026-12-15',
    '15 December': '2026-12-15',
    '15th december': '2026-12-15',
    '15th of December': '2026-12-15',
    'the 15th of December': '2026-12-15',
    'december 15': '2026-12-15',
    'Dec 15th': '2026-12-15',
    'dec 15 2026': '2026-12-15',
    '15 december 2027': '2027-12-15',
    'on 15 dec': '2026-12-15',
    'tuesday 15 december': '2026-12-15',
    'the 15th': '2026-12-15',
    '1 january': '2027-01-01',
    '1st jan': '2027-01-01',
    '28 nov': '2026-11-28',
    '27 nov': '2027-11-27',
    '29 february': '2028-02-29',
    '3 sept': '2027-09-03',
    '15/12': '2026-12-15',
    '15/12/2026': '2026-12-15',
    '2026-12-15': '2026-12-15',
    '5/1': '2027-01-05',
    '15 dec evening': '2026-12-15 17-24',
    'open now': '2026-11-28 now',
    'on now': '2026-11-28 now',
    'right now': '2026-11-28 now',
    now: '2026-11-28 now',
  },
  es: {
    hoy: '2026-11-28',
    'esta noche': '2026-11-28 17-24',
    'esta tarde': '2026-11-28 12-17',
    'esta mañana': '2026-11-28 4-12',
    mañana: '2026-11-29',
    manana: '2026-11-29',
    'mañana por la mañana': '2026-11-29 4-12',
    'mañana por la tarde': '2026-11-29 12-17',
    'pasado mañana': '2026-11-30',
    'esta semana': '2026-11-28..2026-11-29',
    'la próxima semana': '2026-11-30..2026-12-06',
    'la semana que viene': '2026-11-30..2026-12-06',
    'este fin de semana': '2026-11-28..2026-11-29',
    'este mes': '2026-11-28..2026-11-30',
    'próximo martes': '2026-12-01',
    'el martes que viene': '2026-12-01',
    'el próximo martes por la noche': '2026-12-01 17-24',
    '15 de diciembre': '2026-12-15',
    '15 diciembre': '2026-12-15',
    '15 dic': '2026-12-15',
    'martes 15 de diciembre de 2026': '2026-12-15',
    '15/12': '2026-12-15',
    'ahora mismo': '2026-11-28 now',
    'abierto ahora': '2026-11-28 now',
  },
  ar: {
    اليوم: '2026-11-28',
    الليلة: '2026-11-28 17-24',
    'مساء اليوم': '2026-11-28 17-24',
    'هذا الصباح': '2026-11-28 4-12',
    غدا: '2026-11-29',
    غدًا: '2026-11-29',
    بكرة: '2026-11-29',
    'صباح الغد': '2026-11-29 4-12',
    'بعد غد': '2026-11-30',
    'هذا الأسبوع': '2026-11-28..2026-11-29',
    'الأسبوع القادم': '2026-11-30..2026-12-06',
    'نهاية هذا الأسبوع': '2026-11-28..2026-11-29',
    'الثلاثاء القادم': '2026-12-01',
    'يوم الثلاثاء المقبل': '2026-12-01',
    '15 ديسمبر': '2026-12-15',
    '١٥ ديسمبر': '2026-12-15',
    'مفتوح الآن': '2026-11-28 now',
    الآن: '2026-11-28 now',
  },
};

/** The same in zones where it is another day. */
const zones: Record<string, Record<string, string>> = {
  'Pacific/Pago_Pago': {
    today: '2026-11-27',
    tomorrow: '2026-11-28',
    week: '2026-11-27..2026-11-29',
    weekend: '2026-11-28..2026-11-29',
    next: '2026-11-30..2026-12-06',
  },
  'America/Los_Angeles': {
    today: '2026-11-28',
    tomorrow: '2026-11-29',
    week: '2026-11-28..2026-11-29',
    weekend: '2026-11-28..2026-11-29',
    next: '2026-11-30..2026-12-06',
  },
  'Europe/London': {
    today: '2026-11-28',
    tomorrow: '2026-11-29',
    week: '2026-11-28..2026-11-29',
    weekend: '2026-11-28..2026-11-29',
    next: '2026-11-30..2026-12-06',
  },
  'Asia/Kolkata': {
    today: '2026-11-28',
    tomorrow: '2026-11-29',
    week: '2026-11-28..2026-11-29',
    weekend: '2026-11-28..2026-11-29',
    next: '2026-11-30..2026-12-06',
  },
  'Pacific/Kiritimati': {
    today: '2026-11-29',
    tomorrow: '2026-11-30',
    week: '2026-11-29',
    weekend: '2026-11-29',
    next: '2026-11-30..2026-12-06',
  },
};
const same: Record<string, Record<string, string>> = {
  en: { today: 'today', tomorrow: 'tomorrow', week: 'this week', weekend: 'this weekend', next: 'next week' },
  es: {
    today: 'hoy',
    tomorrow: 'mañana',
    week: 'esta semana',
    weekend: 'este fin de semana',
    next: 'la semana que viene',
  },
  ar: {
    today: 'اليوم',
    tomorrow: 'غدا',
    week: 'هذا الأسبوع',
    weekend: 'نهاية هذا الأسبوع',
    next: 'الأسبوع القادم',
  },
};

describe('a day in words', () => {
  for (const [language, table] of Object.entries(phrases))
    it(`is a date, in ${language}`, async () => {
      for (const [query, expected] of Object.entries(table)) {
        const when = await whenOf(query, language);
        assert.equal(when && said(when), expected, query);
      }
    });
  for (const [zone, days] of Object.entries(zones))
    it(`is the visitor's day, in ${zone}`, async () => {
      for (const [language, table] of Object.entries(same))
        for (const [key, query] of Object.entries(table)) {
          const when = await whenOf(query, language, zone);
          assert.equal(when && said(when), days[key], `${language}: ${query}`);
        }
    });
  it('is no day where the words say none', async () => {
    for (const query of [
      'tuesday',
      'weekend',
      'tuesday evening',
      'in the morning',
      'after work',
      '24/7',
      'may',
      'march',
      '15',
      '15:00',
      '6pm',
      'type 2',
      '12 step',
      'over 50',
      '32 dec',
      'next',
      'this',
      'the',
      'next steps',
      'anxiety',
      '',
    ])
      assert.equal(await whenOf(query), undefined, query);
    for (const query of ['martes por la mañana', 'martes mañana', 'por la tarde'])
      assert.equal(await whenOf(query, 'es'), undefined, query);
  });
});

describe('a search with a day in it', () => {
  const search = createGroupSearch(groups, { now: () => NOW, timeZone: 'Europe/London' });
  const find = async (query: string) => await search.find(query);

  it('finds what meets then', async () => {
    assert.deepEqual((await find('tomorrow')).ids, ['sorrow']);
    assert.deepEqual((await find('next tuesday')).ids, ['anxiety']);
    assert.deepEqual((await find('15 dec')).ids, ['anxiety', 'once']);
    assert.deepEqual((await find('next week in the evening')).ids, ['anxiety']);
  });
  it('goes with other words', async () => {
    assert.deepEqual((await find('anxiety next week')).ids, ['anxiety']);
    assert.deepEqual((await find('15 dec winter')).ids, ['once']);
    assert.deepEqual((await find('anxeity next tuesday')).ids, ['anxiety']);
  });
  it('says so where nothing meets then, and shows what the other words find', async () => {
    const { ids, when } = await find('anxiety tomorrow');
    assert.deepEqual([ids, when?.none], [['anxiety'], true]);
  });
  it('mends no day into another word', async () => {
    for (const query of ['tomorrow', '15 dec', 'tonight', 'today']) {
      const { ids, corrected, when } = await find(query);
      assert.deepEqual(corrected, [], query);
      assert.ok(when, query);
      if (!when.none) assert.ok(!ids.includes('late'), query);
    }
  });
  it('asks whoever knows better when a group meets', async () => {
    const own = createGroupSearch(groups, {
      now: () => NOW,
      timeZone: 'Europe/London',
      meets: ({ id }, { from }) => id === 'late' && from === '2026-11-29',
    });
    assert.deepEqual((await own.find('tomorrow')).ids, ['late']);
  });
  it('knows days of the month, first and last dates', async () => {
    const own = createGroupSearch(
      [
        { id: 'first', name: 'A', schedule: [{ byDay: ['1SU'] }] },
        { id: 'last', name: 'B', schedule: [{ byDay: ['-1SU'] }] },
        { id: 'later', name: 'C', schedule: [{ byDay: ['SU'], startDate: '2026-12-06' }] },
        { id: 'over', name: 'D', schedule: [{ byDay: ['SU'], endDate: '2026-11-22' }] },
      ],
      { now: () => NOW, timeZone: 'Europe/London' },
    );
    assert.deepEqual((await own.find('tomorrow')).ids, ['last']);
    assert.deepEqual((await own.find('6 dec')).ids, ['first', 'later']);
  });
  it('reads 12/15 as it is written where the visitor lives', async () => {
    const us = createGroupSearch(groups, { languages: ['en-US'], now: () => NOW, timeZone: 'UTC' });
    assert.equal((await us.find('12/5')).when?.from, '2026-12-05');
    assert.equal((await us.find('12/15')).when?.from, '2026-12-15');
    assert.equal((await find('5/12')).when?.from, '2026-12-05');
  });
});
