import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Group } from '../../src/feed/index.js';

/** The same group in every format: its name, its place, and a link that the format does not know. */
const FORMATS: Record<string, (name: string, place: string) => unknown> = {
  CSV: (name, place) => `Name,Day,Time,Where\n"${name}",Tuesday,19:00,${place}\n`,
  'plain JSON': (name, place) => [{ title: name, when: 'Tuesdays 7pm', where: place }],
  'Meeting Guide': (name, location) => [
    { name, slug: 'a', day: 2, time: '19:00', types: ['O'], location, zzz: 'https://example.org/lost' },
  ],
  BMLT: (meeting_name, location_text) => [
    {
      id_bigint: '1',
      meeting_name,
      weekday_tinyint: '3',
      start_time: '19:00:00',
      formats: 'O',
      published: '1',
      location_text,
      zzz: 'https://example.org/lost',
    },
  ],
  HSDS: (name, place) => ({
    services: [
      {
        id: '1',
        name,
        organization: { id: 'o', name: 'Sample' },
        schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '19:00' }],
        service_at_locations: [{ id: 's', location: { id: 'l', name: place } }],
        zzz: 'https://example.org/lost',
      },
    ],
  }),
  'schema.org': (name, place) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    startDate: '2026-12-08T19:00',
    location: { '@type': 'Place', name: place },
    zzz: 'https://example.org/lost',
  }),
};
const read = async (document: unknown): Promise<Group> => {
  const [group] = (await normalise(document)).feed.groups ?? [];
  assert.ok(group);
  return group;
};

describe('what a name and a place say in every format', () => {
  for (const [format, make] of Object.entries(FORMATS)) {
    it(`${format}: a group that is called off is paused`, async () => {
      const { name, status, statusNote } = await read(make('CANCELLED: Circle', 'Quaker House'));
      assert.deepEqual([name, status, statusNote], ['Circle', 'paused', 'CANCELLED: Circle']);
    });
    it(`${format}: a way to meet from home is no place to go to`, async () => {
      const { location, attendance, online } = await read(make('Circle', 'Google Meet'));
      assert.deepEqual([location, attendance, online?.platform], [undefined, ['online'], 'Google Meet']);
    });
    it(`${format}: a name that only begins like that stays`, async () => {
      const { name, status } = await read(make('Closed Book Study', 'Quaker House'));
      assert.equal(name, 'Closed Book Study');
      assert.notEqual(status, 'closed');
    });
    if (/zzz/.test(JSON.stringify(make('', ''))))
      it(`${format}: a link that no field takes is named`, async () => {
        const { notices } = await normalise(make('Circle', 'Quaker House'));
        assert.ok(notices.some(({ code, field }) => code === 'lost-value' && field === 'zzz'));
      });
  }
  it('names a link that the own format has no field for', async () => {
    const { notices } = await normalise({
      version: '1',
      groups: [{ id: 'a', name: 'A', zzz: 'https://example.org/lost', colour: 'blue' }],
    });
    assert.deepEqual(
      notices.map(({ code, field }) => [code, field]),
      [
        ['lost-value', 'zzz'],
        ['unknown-key', 'colour'],
      ],
    );
  });
});
