/** What an editor wants hidden, in whatever words: it is nowhere in the feed, nor in what is made of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { write } from '../../src/cli/convert.js';
import { normalise, type Reading } from '../../src/feed/index.js';

const STREET = '99 Hidden Lane';
const LINK = 'https://meet.example/secret';
const place = {
  name: `House at ${STREET}`,
  streetAddress: STREET,
  postalCode: 'ZZ9 9ZZ',
  area: 'North side',
  latitude: 53.98765,
  longitude: -1.54321,
};
const group = (rest: object): Promise<Reading> =>
  normalise({
    groups: [
      {
        id: 'a',
        name: 'A',
        attendance: ['in-person'],
        schedule: [{ repeatFrequency: 'P1W', byDay: ['TU'], startTime: '10:00', startDate: '2026-11-03' }],
        ...rest,
      },
    ],
  });
const SECRETS = /Hidden Lane|ZZ9|53\.98765|1\.54321|meet\.example/;
const shows = ({ feed }: Reading): boolean => SECRETS.test(JSON.stringify(feed));
const named = ({ notices }: Reading, field: RegExp): boolean =>
  notices.some((notice) => field.test(notice.field));

describe('a place that is to be hidden', () => {
  for (const precision of [
    'area',
    'on-request',
    'On request',
    'do not show',
    'confidential',
    'secret',
    'none',
    'city',
    'not shown',
    'not exact',
    'exact?',
    '!exact',
    '🚫 public',
    'exact ≠',
    'hidden',
    'members',
    'kein',
    'n/a',
    '-',
    '#REF!',
    'no',
    false,
    true,
    0,
    7,
    {},
    ['area'],
    { level: 'area' },
  ])
    it(`is hidden by precision ${JSON.stringify(precision)}`, async () => {
      const reading = await group({ location: { ...place, precision } });
      assert.equal(shows(reading), false);
      assert.ok(named(reading, /^location/));
      assert.equal(reading.feed.groups?.[0]?.location?.area, 'North side');
      if (!['area', 'on-request', 'On request'].includes(precision as string))
        assert.ok(
          reading.notices.some(({ code }) => code === 'unknown-value' || code === 'read-as'),
          'and the editor is told how it was read',
        );
    });
  for (const [key, value] of [
    ['Precision', 'area'],
    ['PRECISION', 'do not show'],
    ['precisión', 'zona'],
    ['hidden', true],
    ['private', 'yes'],
    ['Hide address', 'x'],
    ['showAddress', false],
    ['show_on_map', 'no'],
    ['confidential', 'ask us'],
    ['visibility', 'staff'],
  ] as const) {
    it(`is hidden by the key ${key} of the place`, async () => {
      const reading = await group({ location: { ...place, [key]: value } });
      assert.equal(shows(reading), false);
      assert.ok(named(reading, new RegExp(`location\\.${key}`)));
    });
  }
  for (const [key, value] of [
    ['precision', 'area'],
    ['locationPrecision', 'on request'],
    ['hideAddress', true],
    ['Private', 'yes'],
    ['showLocation', 'no'],
  ] as const)
    it(`is hidden by the key ${key} of the group`, async () => {
      const reading = await group({ location: place, [key]: value });
      assert.equal(shows(reading), false);
      assert.ok(named(reading, new RegExp(key)));
    });
  for (const precision of [
    'exact',
    'Exact',
    'street',
    'full address',
    'Street Address',
    'approximate',
    '',
    null,
    ' ',
  ])
    it(`is shown with precision ${JSON.stringify(precision)}`, async () => {
      assert.equal(shows(await group({ location: { ...place, precision } })), true);
    });
  it('is shown where a key only sounds like one that hides', async () => {
    for (const key of ['publisher', 'display_address', 'roadmap', 'hidden', 'hideAddress'])
      assert.equal(
        shows(await group({ location: place, [key]: /hid/.test(key) ? false : 'Anytown' })),
        true,
        key,
      );
  });
});

describe('a place of one date', () => {
  const moved = { date: '2026-12-01', status: 'moved' };
  for (const [what, location, there] of [
    ['an object', { precision: 'area', area: 'North side' }, place],
    ['words', { precision: 'on-request' }, `House at ${STREET}`],
    ['an object that says exact', { precision: 'secret' }, { ...place, precision: 'exact' }],
    ['an object that hides by itself', { area: 'South side' }, { ...place, precision: 'do not show' }],
  ] as const)
    it(`obeys what the group says: ${what}`, async () => {
      assert.equal(shows(await group({ location, changes: [{ ...moved, location: there }] })), false);
    });
  it('is shown where nothing is to be hidden', async () => {
    assert.equal(
      shows(await group({ location: { area: 'North side' }, changes: [{ ...moved, location: place }] })),
      true,
    );
  });
  it('obeys also where it stands in a key that is no field', async () => {
    const reading = await group({
      location: { precision: 'area' },
      online: { disclosure: 'after-signup' },
      schedule: [{ date: '2026-12-01', location: place, address: STREET }],
      changes: [{ ...moved, streetAddress: STREET, online: { url: LINK } }],
    });
    assert.equal(shows(reading), false);
  });
  for (const to of ['peer', 'csv', 'ics', 'jsonld', 'meeting-guide'])
    it(`is in no ${to} that is written`, async () => {
      const { feed } = await group({
        location: { ...place, precision: 'confidential' },
        online: { url: LINK, joinInfo: LINK, disclosure: 'on request' },
        changes: [{ ...moved, location: place }],
      });
      assert.doesNotMatch(write(feed, to, { today: '2026-11-01' }).text, SECRETS);
    });
});

describe('a link that is to be hidden', () => {
  const online = { url: LINK, phone: '+44 20 7946 0000', joinInfo: `Or ${LINK}` };
  for (const disclosure of [
    'after-signup',
    'After sign-up',
    'on request',
    'members',
    'by email',
    'hidden',
    'private',
    'never',
    'not public',
    true,
    false,
    1,
    ['public'],
  ])
    it(`is hidden by disclosure ${JSON.stringify(disclosure)}`, async () => {
      const reading = await group({ online: { ...online, disclosure } });
      assert.equal(shows(reading), false);
      assert.equal(reading.feed.groups?.[0]?.online?.phone, undefined);
      assert.ok(named(reading, /^online/));
    });
  for (const rest of [
    { online: { ...online, Disclosure: 'after-signup' } },
    { online: { ...online, showLink: false } },
    { online: { ...online, private: 'yes' } },
    { online, showLink: 'no' },
    { online, hide_link: 1 },
    { online, disclosure: 'members' },
  ])
    it(`is hidden by ${JSON.stringify(rest)}`, async () => {
      assert.equal(shows(await group(rest)), false);
    });
  for (const disclosure of ['public', 'Public', 'open', '', null])
    it(`is shown with disclosure ${JSON.stringify(disclosure)}`, async () => {
      assert.equal(shows(await group({ online: { ...online, disclosure } })), true);
    });
});

describe('what a spreadsheet wants hidden', () => {
  const sheet = (heading: string, cell: string): Promise<Reading> =>
    normalise(`Name,Street address,Online link,${heading}\nA,${STREET},${LINK},${cell}\n`);
  for (const [heading, cell] of [
    ['location.precision', 'do not show'],
    ['Precision', 'area'],
    ['Location precision', 'on request'],
    ['Hide address', 'yes'],
    ['Show address', 'no'],
    ['Private', 'x'],
    ['Address hidden?', 'TRUE'],
  ] as const)
    it(`hides the street by the column ${heading}`, async () => {
      assert.doesNotMatch(JSON.stringify((await sheet(heading, cell)).feed), /Hidden Lane/);
    });
  for (const [heading, cell] of [
    ['online.disclosure', 'members'],
    ['Disclosure', 'after sign-up'],
    ['Hide link', 'yes'],
    ['Show link', 'FALSE'],
  ] as const)
    it(`hides the link by the column ${heading}`, async () => {
      assert.doesNotMatch(JSON.stringify((await sheet(heading, cell)).feed), /meet\.example/);
    });
  it('shows both where the cell is empty or says so', async () => {
    for (const [heading, cell] of [
      ['Precision', ''],
      ['Precision', 'exact'],
      ['Hide address', 'no'],
      ['Show link', 'yes'],
    ] as const)
      assert.match(JSON.stringify((await sheet(heading, cell)).feed), /Hidden Lane.*meet\.example/);
  });
});
