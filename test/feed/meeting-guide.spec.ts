import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Group, type FeedIssue } from '../../src/feed/index.js';

const BASE = { slug: 'sample', name: 'Sample meeting', day: 2, time: '19:30' };
const read = async (row: object): Promise<{ group: Group; notices: FeedIssue[] }> => {
  const { feed, notices, format } = await normalise([{ ...BASE, ...row }]);
  assert.equal(format, 'meeting-guide');
  assert.equal(feed.groups?.length, 1, 'the record is shown');
  return { group: feed.groups[0]!, notices };
};
const rule = async (row: object): Promise<unknown> => (await read(row)).group.schedule?.[0];

describe('Meeting Guide: every irregular value that real feeds have', () => {
  for (const [what, row, startTime] of [
    ['a 24-hour time', { time: '20:00' }, '20:00'],
    ['a 12-hour time', { time: '8:00 PM' }, '20:00'],
    ['a time with seconds', { time: '08:15:00' }, '08:15'],
    ['noon', { time: 'Noon' }, '12:00'],
    ['untrimmed text', { time: ' 7:30 pm ' }, '19:30'],
  ] as const)
    it(`reads ${what}`, async () => {
      assert.equal((await read(row)).group.schedule?.[0]?.startTime, startTime);
    });

  for (const [what, day, byDay] of [
    ['a number', 0, ['SU']],
    ['a number in a string', '6', ['SA']],
    ['a name', 'Wednesday', ['WE']],
    ['an array of one', [5], ['FR']],
    ['an array of several', [1, '3', 'Friday'], ['MO', 'WE', 'FR']],
    ['names in one string', 'Monday, Wednesday', ['MO', 'WE']],
  ] as const)
    it(`reads the day as ${what}`, async () => {
      assert.deepEqual((await read({ day })).group.schedule?.[0]?.byDay, byDay);
    });

  it('shows a group without day and time, by appointment, and says so', async () => {
    const { group, notices } = await read({ day: undefined, time: undefined });
    assert.deepEqual(group.schedule, [{ by: 'appointment' }]);
    assert.deepEqual(
      notices.map(({ code }) => code),
      ['no-time'],
    );
  });

  it('keeps an end after midnight, and drops one that equals the start', async () => {
    assert.equal(
      ((await rule({ time: '23:30', end_time: '00:30' })) as { endTime: string }).endTime,
      '00:30',
    );
    assert.equal(
      ((await rule({ time: '19:30', end_time: '19:30' })) as { endTime?: string }).endTime,
      undefined,
    );
  });

  for (const [what, types, topics] of [
    ['an array', ['D', 'B'], ['discussion', 'Big Book']],
    ['a string', 'D, B', ['discussion', 'Big Book']],
    ['nothing', undefined, undefined],
    ['null', null, undefined],
    ['unknown codes', ['ZZTOP'], undefined],
    ['words in brackets', '[open], [Big Book]', ['Big Book']],
  ] as const)
    it(`reads types as ${what}`, async () => {
      assert.deepEqual((await read({ types, entity: 'Alcoholics Anonymous' })).group.topics, topics);
    });

  it('reads audience, access and languages from the codes', async () => {
    const { group } = await read({
      types: ['W', 'X', 'S', 'POA'],
      entity: 'Alcoholics Anonymous of Anytown',
    });
    assert.deepEqual(
      [group.audience, group.access, group.languages, group.proofOfAttendance],
      [['women'], ['step-free'], ['es'], true],
    );
  });

  it('takes TC for a place that is closed for now', async () => {
    const place = { address: '5 High Street', city: 'Anytown' };
    const closed = (await read({ ...place, types: ['TC'] })).group;
    assert.deepEqual([closed.status, closed.attendance], ['paused', undefined]);
    const online = (await read({ ...place, types: ['TC', 'ONL'], conference_url: 'https://meet.example/1' }))
      .group;
    assert.deepEqual([online.status, online.attendance], [undefined, ['online']]);
  });

  for (const [what, row, found] of [
    ['numbers', { latitude: 51.5, longitude: -0.1 }, [51.5, -0.1]],
    ['strings', { latitude: '51.5', longitude: '-0.1' }, [51.5, -0.1]],
    ['one string', { coordinates: '51.5,-0.1' }, [51.5, -0.1]],
    ['0/0, which is nowhere', { latitude: 0, longitude: '0' }, [undefined, undefined]],
    ['empty strings', { latitude: '', longitude: '' }, [undefined, undefined]],
  ] as const)
    it(`reads coordinates as ${what}`, async () => {
      const { location } = (await read({ location: 'Hall', ...row })).group;
      assert.deepEqual([location?.latitude, location?.longitude], found);
    });

  for (const approximate of ['yes', true, 'true', 'x', 'roughly'])
    it(`takes approximate ${JSON.stringify(approximate)} for an area, not for a place to go to`, async () => {
      const { group } = await read({
        formatted_address: 'Anytown, CA, USA',
        approximate,
        conference_url: 'https://meet.example/1',
      });
      assert.equal(group.location?.precision, 'approximate');
      assert.deepEqual(group.attendance, ['online']);
    });

  for (const [whole, parts] of [
    ['123 Main St, Anytown, OK 12345, USA', ['123 Main St', 'Anytown', 'OK', '12345', 'US']],
    [
      '8 High Street, Anytown, Alberta, T6E 4E8, Canada',
      ['8 High Street', 'Anytown', 'Alberta', 'T6E 4E8', 'CA'],
    ],
    ['123 Main St, Anytown, OK 12345', ['123 Main St', 'Anytown', 'OK', '12345', undefined]],
    ['Anytown, CA, USA', [undefined, 'Anytown', 'CA', undefined, 'US']],
    ['5 High Street, Anytown, UK', ['5 High Street', 'Anytown', undefined, undefined, 'GB']],
    ['Somewhere', ['Somewhere', undefined, undefined, undefined, undefined]],
  ] as const)
    it(`reads “${whole}” in its parts`, async () => {
      const { location } = (await read({ formatted_address: whole })).group;
      assert.deepEqual(
        [
          location?.streetAddress,
          location?.addressLocality,
          location?.addressRegion,
          location?.postalCode,
          location?.addressCountry,
        ],
        parts,
      );
    });

  it('reads an address in parts, numeric postcodes too', async () => {
    const { location } = (
      await read({
        location: 'Hall',
        address: '5 High St',
        city: 'Anytown',
        state: 'OK',
        postal_code: 12345,
        country: 'us',
      })
    ).group;
    assert.deepEqual(location, {
      name: 'Hall',
      streetAddress: '5 High St',
      addressLocality: 'Anytown',
      addressRegion: 'OK',
      postalCode: '12345',
      addressCountry: 'US',
    });
  });

  it('joins regions, or does without', async () => {
    assert.equal((await read({ regions: ['North', 'Hills'] })).group.location?.area, 'North, Hills');
    assert.equal((await read({ region: 'North', sub_region: 'Hills' })).group.location?.area, 'North, Hills');
    assert.equal((await read({})).group.location, undefined);
  });

  it('takes any host for a conference, without a scheme too', async () => {
    assert.equal(
      (await read({ conference_url: 'talk.example.org/room' })).group.online?.url,
      'https://talk.example.org/room',
    );
    const { group, notices } = await read({ conference_url: '#ERROR!', url: 'javascript:x' });
    assert.equal(group.online, undefined);
    assert.deepEqual(
      notices.map(({ code, field }) => `${code} ${field}`),
      ['broken-cell conference_url', 'unsafe-address url'],
    );
  });

  it('reads dates month first', async () => {
    assert.equal((await read({ updated: '8/29/2021' })).group.dateModified, '2021-08-29');
    assert.equal((await read({ updated: '2022-07-09 19:32:28' })).group.dateModified, '2022-07-09');
  });

  it('takes HTML and entities out of notes, and keeps their lines', async () => {
    assert.equal(
      (await read({ notes: 'Tea &amp; talk<br>Use <b>side</b> door\r\nRing' })).group.description,
      'Tea & talk\nUse side door\nRing',
    );
  });

  it('stays quick with notes made to slow it down', async () => {
    const { group } = await read({
      notes: '<br'.repeat(300_000),
      location_notes: '&'.repeat(300_000),
      url: ' '.repeat(300_000) + 'x',
    });
    assert.ok(group.description);
  });

  it('keeps slugs as ids, numbers too, and tells doubles apart', async () => {
    const { feed, notices } = await normalise([
      { ...BASE, slug: 6 },
      { ...BASE, slug: '6' },
      { ...BASE, slug: '' },
    ]);
    assert.deepEqual(
      feed.groups?.map(({ id }) => id),
      ['6', '6-2', 'sample-meeting'],
    );
    assert.deepEqual(
      notices.map(({ code }) => code),
      ['duplicate-id', 'made-id'],
    );
  });

  it('reads a list inside an object, and a row that is no row costs only itself', async () => {
    const { feed, notices } = await normalise({ updated: 'x', meetings: [null, BASE, 5, 'x', [], {}] });
    assert.equal(feed.groups?.length, 1);
    assert.deepEqual(
      notices.map(({ row }) => row),
      [1, 3, 4, 5, 6],
    );
  });

  it('is by phone, in person or online as the record says', async () => {
    const ways = async (row: object): Promise<unknown> => (await read(row)).group.attendance;
    assert.deepEqual(await ways({ conference_phone: '+1 555 0100' }), ['phone']);
    assert.deepEqual(
      await ways({ attendance_option: 'hybrid', location: 'Hall', conference_url: 'https://meet.example/1' }),
      ['in-person', 'online'],
    );
    assert.deepEqual(await ways({ attendance_option: 'in_person', formatted_address: 'Anytown, CA, USA' }), [
      'in-person',
    ]);
  });

  it('lets groups that meet at the same time share their schedule, and tells what is wrong for each of them', async () => {
    const at = { ...BASE, end_time: '21:00', timezone: 'Europe/London' };
    const { feed, notices } = await normalise([
      { ...at, slug: 'a' },
      { ...at, slug: 'b', day: '2' },
      { ...at, slug: 'c', day: 3 },
      { ...at, slug: 'd', end_time: '20:00' },
      { ...at, slug: 'e', time: 'teatime' },
      { ...at, slug: 'f', time: 'teatime' },
      { ...at, slug: 'g', day: [2, 3] },
      { ...at, slug: 'h', day: [3] },
    ]);
    const [a, b, c, d, , , g, h] = feed.groups!.map(({ schedule }) => schedule);
    assert.equal(a, b);
    assert.equal(c, h);
    assert.deepEqual(
      [a, c, d, g].map((schedule) => [schedule![0]!.byDay, schedule![0]!.endTime]),
      [
        [['TU'], '21:00'],
        [['WE'], '21:00'],
        [['TU'], '20:00'],
        [['TU', 'WE'], '21:00'],
      ],
    );
    assert.deepEqual(
      notices.map(({ row, code }) => [row, code]),
      [
        [5, 'not-a-time'],
        [6, 'not-a-time'],
      ],
    );
  });
});
