import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { write } from '../../src/cli/convert.js';
import { ready } from '../../src/schedule/index.js';
import { normalise, type Feed, type Group } from '../../src/feed/index.js';

const GROUP: Group = {
  id: 'tuesday-circle',
  name: 'Tuesday circle, for all',
  description: 'Talk and tea; "no pressure".\n\nCome as you are, drop-in or not.',
  url: 'https://example.org/tuesday',
  topics: ['grief, loss', 'anxiety'],
  attendance: ['in-person', 'online'],
  location: {
    name: 'Quaker House',
    streetAddress: '5 High Street',
    addressLocality: 'Anytown',
    addressRegion: 'Northshire',
    postalCode: 'AB1 2CD',
    addressCountry: 'GB',
    latitude: 51.5,
    longitude: -0.25,
  },
  online: { url: 'https://meet.example.org/tuesday' },
  schedule: [
    {
      repeatFrequency: 'P2W',
      byDay: ['TU', 'TH'],
      startTime: '19:30',
      endTime: '21:00',
      scheduleTimezone: 'Europe/London',
      startDate: '2026-09-01',
      endDate: '2027-06-29',
      exceptDate: ['2026-12-22', '2026-12-29'],
    },
  ],
  organizer: { name: 'Anytown Peers', email: 'hello@example.org' },
  dateModified: '2026-10-01',
};
const MONTHLY: Group = {
  id: 'monthly',
  name: 'Monthly circle',
  schedule: [
    { repeatFrequency: 'P1M', byDay: ['1TU', '-1FR'], startTime: '10:00', duration: 'PT90M' },
    { date: '2026-11-20', startTime: '18:00', endTime: '20:00', scheduleTimezone: 'America/New_York' },
  ],
  changes: [{ date: '2026-12-01', status: 'cancelled' }],
};
/** What schema.org's Schedule has besides. */
const SEASON: Group = {
  id: 'season',
  name: 'Season',
  schedule: [
    {
      repeatFrequency: 'P1M',
      byMonthDay: [15, -1],
      byMonth: [9, 10, 11],
      repeatCount: 4,
      startTime: '19:30',
      endTime: '21:00',
      startDate: '2026-09-15',
      scheduleTimezone: 'Europe/London',
    },
  ],
};
const ODD: Group = {
  id: 'odd',
  name: '=1+1',
  summary: '+44 is no formula',
  status: 'paused',
  statusNote: 'Back in spring',
  audience: ['women'],
  ageMin: 18,
  languages: ['en', 'bfi'],
  cost: 'donation',
  costNote: 'What you can',
  joining: 'call-first',
  privacy: { confidential: true, limits: 'If somebody is in danger' },
  facilitators: [{ firstName: 'Ana' }, { firstName: 'Ben' }],
  schedule: [{ text: '1st & 3rd Tuesday 7:30–9pm, not August' }],
  contact: { name: 'Ana', email: 'ana@example.org', phone: '+44 20 7946 0000' },
  lastVerified: '2026-10-10',
};
const FEED: Feed = { title: 'Anytown', timeZone: 'Europe/London', groups: [GROUP, MONTHLY, ODD] };
before(ready);
const ids = (groups: Group[] = []): string[] => groups.map(({ id }) => id);
const back = async (target: string, feed: Feed, part?: string): Promise<Feed> =>
  (await normalise(write(feed, target, { part, today: '2026-11-01' }).text)).feed;
/** Only these keys, so that each test says what the target can hold. */
const only = (group: Group | undefined, keys: (keyof Group)[]): object =>
  Object.fromEntries(keys.flatMap((key) => (group?.[key] === undefined ? [] : [[key, group[key]]])));

describe('own format → own format', () => {
  it('keeps everything', async () => {
    assert.deepEqual(await back('peer', FEED), { version: '1', ...FEED });
  });
});

describe('own format → CSV → own format', () => {
  it('keeps every field of every group', async () => {
    const { groups } = await back('csv', FEED);
    assert.deepEqual(groups, FEED.groups);
  });
  it('keeps months, days of the month and a count', async () => {
    assert.deepEqual((await back('csv', { groups: [SEASON] })).groups, [SEASON]);
  });
  it('writes plain headings for what is plain', () => {
    const [head] = write({ groups: [GROUP] }, 'csv').text.split('\n');
    assert.match(head ?? '', /^ID,Name,Description,Topics,How to attend,Day,Frequency,Start time,End time/);
  });
  it('keeps questions and quotes, one list a table', async () => {
    const feed: Feed = {
      faqs: [
        {
          id: 'a',
          question: 'Must I talk?',
          answer: 'No.\n\n- You can listen\n- or knit',
          aliases: ['Do I have to speak, ever?'],
        },
      ],
      testimonials: [
        {
          id: 'q',
          quote: 'It helped, truly',
          attribution: 'Sarah',
          kind: 'family',
          consent: { given: true },
        },
      ],
    };
    assert.deepEqual((await back('csv', feed, 'faqs')).faqs, feed.faqs);
    assert.deepEqual((await back('csv', feed, 'testimonials')).testimonials, feed.testimonials);
    assert.match(write(feed, 'csv').lost.join(), /testimonials were left out/);
  });
  it('keeps a spreadsheet from running a name as a formula', () => {
    assert.match(write(FEED, 'csv').text, /,'=1\+1,/);
  });
});

describe('own format → JSON-LD → own format', () => {
  it('keeps what schema.org has a place for', async () => {
    const { groups } = await back('jsonld', FEED);
    const keys: (keyof Group)[] = [
      'id',
      'name',
      'description',
      'url',
      'attendance',
      'location',
      'online',
      'schedule',
      'organizer',
      'dateModified',
    ];
    assert.deepEqual(only(groups?.[0], keys), only(GROUP, keys));
    assert.deepEqual(groups?.[0]?.topics, ['grief', 'loss', 'anxiety'], 'keywords are a comma list');
  });
  it('keeps months, days of the month and a count', async () => {
    assert.deepEqual((await back('jsonld', { groups: [SEASON] })).groups?.[0]?.schedule, SEASON.schedule);
  });
  it('keeps the week of the month', async () => {
    const { groups } = await back('jsonld', {
      groups: [
        {
          id: 'm',
          name: 'M',
          schedule: [{ repeatFrequency: 'P1M', byDay: ['1TU', '3TU'], startTime: '10:00' }],
        },
      ],
    });
    assert.deepEqual(
      groups?.[0]?.schedule?.flatMap(({ byDay }) => byDay),
      ['1TU', '3TU'],
    );
  });
  it('keeps questions and quotes', async () => {
    const feed: Feed = {
      faqs: [
        { id: 'a', question: 'Must I talk?', answer: 'No. **Never**.', category: ['First visit'], order: 2 },
      ],
      testimonials: [{ id: 'q', quote: 'It helped', attribution: 'Sarah', date: '2026-01-02' }],
    };
    assert.deepEqual(await back('jsonld', feed), feed);
  });
  it('never writes a quote that was withdrawn', () => {
    const { text, lost } = write(
      { testimonials: [{ id: 'q', quote: 'Secret', consent: { withdrawn: true } }] },
      'jsonld',
    );
    assert.doesNotMatch(text, /Secret/);
    assert.equal(lost.length, 1);
  });
});

describe('own format → iCalendar → own format', () => {
  it('keeps what a calendar has a place for', async () => {
    const feed = await back('ics', FEED);
    assert.equal(feed.title, 'Anytown');
    assert.equal(feed.timeZone, 'Europe/London');
    const keys: (keyof Group)[] = [
      'id',
      'name',
      'description',
      'url',
      'topics',
      'location',
      'online',
      'schedule',
      'organizer',
      'dateModified',
    ];
    assert.deepEqual(only(feed.groups?.[0], keys), only(GROUP, keys));
  });
  it('keeps several schedules of one group together, and a cancelled date', async () => {
    const { groups } = await back('ics', FEED);
    assert.deepEqual(groups?.[1]?.schedule, MONTHLY.schedule);
    assert.deepEqual(groups?.[1]?.changes, MONTHLY.changes);
  });
  it('writes months, days of the month and a count as a rule', () => {
    const { text } = write({ groups: [SEASON] }, 'ics');
    assert.match(text, /DTSTART;TZID=Europe\/London:20260915T193000/);
    assert.match(text, /RRULE:FREQ=MONTHLY;BYMONTH=9,10,11;BYMONTHDAY=15,-1;COUNT=4/);
    const open = { ...SEASON, schedule: [{ byMonthDay: [-1], byMonth: [2], startTime: '10:00' }] };
    assert.match(
      write({ groups: [open] }, 'ics', { today: '2026-11-01' }).text,
      /DTSTART:20270228T100000\r\n(?:[^]*)RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=-1\r/,
    );
  });
  it('says which groups have no date to write', () => {
    assert.match(write(FEED, 'ics').lost.join(), /=1\+1: has no date or rule that a calendar can hold/);
  });
  it('keeps a cancelled date as cancelled, and gives a moved date its own end', () => {
    const { text } = write(
      {
        timeZone: 'Europe/London',
        groups: [
          {
            ...GROUP,
            changes: [
              { date: '2026-12-08', status: 'cancelled' },
              { date: '2026-12-10', status: 'moved', startTime: '18:00', endTime: '19:00' },
            ],
          },
        ],
      },
      'ics',
      { today: '2026-11-01' },
    );
    assert.match(text, /RECURRENCE-ID;TZID=Europe\/London:20261208T193000\r\n[^]*?STATUS:CANCELLED/);
    assert.match(
      text,
      /DTSTART;TZID=Europe\/London:20261210T180000\r\nDTEND;TZID=Europe\/London:20261210T190000/,
    );
  });
  it('writes nothing of a group that rests as if it took place, and says so', () => {
    const { text, lost } = write({ groups: [{ ...GROUP, status: 'paused' }] }, 'ics', {
      today: '2026-11-01',
    });
    assert.match(text, /STATUS:CANCELLED/);
    assert.match(lost.join(), /is paused, so its dates are written as cancelled/);
  });
  it('counts schedules, and not the lines of the file', () => {
    assert.deepEqual(write({ groups: [MONTHLY] }, 'ics', { today: '2026-11-01' }).lost, []);
  });
  it('describes each zone, and folds lines at 75 bytes', () => {
    const { text } = write({ ...FEED, title: 'ü'.repeat(200) }, 'ics', { today: '2026-11-01' });
    assert.match(text, /BEGIN:VTIMEZONE\r\nTZID:Europe\/London[^]*TZOFFSETFROM:\+0000\r\nTZOFFSETTO:\+0100/);
    assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  });
});

describe('own format → Meeting Guide → own format', () => {
  it('keeps weekly meetings, a row a day', async () => {
    const weekly: Group = {
      ...GROUP,
      schedule: [
        {
          repeatFrequency: 'P1W',
          byDay: ['TU', 'TH'],
          startTime: '19:30',
          endTime: '21:00',
          scheduleTimezone: 'Europe/London',
        },
      ],
    };
    const { groups } = await back('meeting-guide', { groups: [weekly] });
    assert.deepEqual(ids(groups), ['tuesday-circle', 'tuesday-circle-2']);
    assert.deepEqual(
      groups?.map(({ schedule }) => schedule?.[0]?.byDay),
      [['TU'], ['TH']],
    );
    const keys: (keyof Group)[] = ['name', 'url', 'attendance', 'online', 'dateModified', 'description'];
    assert.deepEqual(only(groups[0], keys), only(weekly, keys));
    assert.equal(groups[0]?.location?.streetAddress, '5 High Street');
  });
});

describe('a feed whose words are called like properties of every object', () => {
  const WORDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', '__defineGetter__'];
  const feed = {
    groups: WORDS.map((word) => ({
      ...GROUP,
      ...Object.fromEntries([[word, 'own words']]),
      id: `id-${word}`,
      name: word,
      topics: [word],
      audience: [word],
      access: [word],
      languages: ['en', word],
    })),
  } as unknown as Feed;
  it('is a table with a column for each', () => {
    const { text } = write(feed, 'csv');
    assert.doesNotMatch(text, /native code|object Object/);
    const [head = ''] = text.split('\n');
    for (const word of WORDS.slice(0, 4)) assert.ok(head.split(',').includes(word), word);
    assert.equal(text.match(/own words/g)?.length, 4);
  });
  it('names each word that Meeting Guide has no code for', () => {
    const { text, lost } = write(feed, 'meeting-guide');
    assert.doesNotMatch(text, /native code|null/);
    for (const word of WORDS)
      assert.ok(
        lost.some((line) => line === `${word}: Meeting Guide has no code for ${word}.`),
        word,
      );
  });
  for (const target of ['peer', 'jsonld', 'ics'])
    it(`is written as ${target}`, () => {
      assert.doesNotMatch(write(feed, target).text, /native code|\[object Object\]/);
    });
});
