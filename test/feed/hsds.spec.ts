import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Group } from '../../src/feed/index.js';

const one = async (document: unknown): Promise<Group> => {
  const { feed, format } = await normalise(document);
  assert.equal(format, 'hsds');
  return feed.groups?.[0] as Group;
};

describe('services', () => {
  it('of HSDS keep ages, capacity, access, area and the link of a schedule', async () => {
    const group = await one({
      services: [
        {
          id: '1',
          name: 'Circle',
          eligibility_description: 'Adults',
          minimum_age: 18,
          accessibility: 'ramp',
          capacities: [{ available: 2, maximum: 12 }],
          schedules: [
            {
              freq: 'MONTHLY',
              byday: '2TU',
              opens_at: '19:30:00Z',
              closes_at: '21:00:00Z',
              attending_type: 'ONLINE',
              schedule_link: 'https://example.org/z',
            },
          ],
          languages: [{ code: 'cy' }],
          service_areas: [{ name: 'Leeds' }],
        },
      ],
    });
    assert.deepEqual(
      [group.ageMin, group.capacity, group.accessNote, group.joinUrl, group.languages],
      [18, { max: 12, available: 2 }, 'ramp', 'https://example.org/z', ['cy']],
    );
    assert.equal(group.description, 'Adults\n\nLeeds');
    assert.deepEqual(group.schedule?.[0]?.byDay, ['2TU']);
  });
  it('of Open Referral UK 1 keep schedules, address and eligibility', async () => {
    const group = await one({
      totalPages: 1,
      content: [
        {
          id: '1',
          name: 'Circle',
          eligibilitys: [{ eligibility: 'Adults', minimum_age: 18 }],
          regular_schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '19:30', closes_at: '21:00' }],
          service_at_locations: [
            {
              location: {
                name: 'Library',
                physical_addresses: [{ address_1: '1 Sample Street', city: 'Leeds', postal_code: 'LS1 1AA' }],
              },
            },
          ],
        },
      ],
    });
    assert.deepEqual(
      [group.schedule?.[0]?.byDay, group.location?.streetAddress, group.ageMin, group.description],
      [['TU'], '1 Sample Street', 18, 'Adults'],
    );
  });
});

describe('a service with many places and many times', () => {
  it('is read at each place with as many of its times as are no flood, and the checker says so', async () => {
    const many = <T>(size: number, make: (i: number) => T): T[] =>
      Array.from({ length: size }, (_, i) => make(i));
    const service = (places: number, times: number): object => ({
      id: 'a',
      name: 'Circle',
      schedules: many(times, () => ({ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00' })),
      service_at_locations: many(places, (i) => ({ location: { name: `Hall ${String(i)}` } })),
    });
    const read = async (places: number, times: number): Promise<[number[], string[]]> => {
      const { feed, notices } = await normalise({ services: [service(places, times)] });
      return [
        (feed.groups ?? []).map(({ schedule }) => schedule?.length ?? 0),
        notices.filter(({ code }) => code === 'too-long').map(({ field }) => field),
      ];
    };
    assert.deepEqual(await read(3, 14), [[14, 14, 14], []]);
    const [counts, said] = await read(200, 400);
    assert.equal(counts.length, 200);
    assert.ok(counts.every((count) => count === 10));
    assert.deepEqual(said, ['schedules']);
  });
});
