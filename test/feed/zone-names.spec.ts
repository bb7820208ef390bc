import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise } from '../../src/feed/index.js';

const read = async (zone: string, location?: object): Promise<{ zone?: string; codes: string[] }> => {
  const schedule = [{ byDay: ['TU'], startTime: '19:00', scheduleTimezone: zone }];
  const { feed, notices } = await normalise({
    version: '1',
    groups: [{ id: 'a', name: 'A', schedule, ...(location && { location }) }],
  });
  const found = feed.groups?.[0]?.schedule?.[0]?.scheduleTimezone;
  return { ...(found && { zone: found }), codes: notices.map(({ code }) => code) };
};

describe('a time zone as people write it', () => {
  for (const [said, zone] of [
    ['EST', 'America/New_York'],
    ['ET', 'America/New_York'],
    ['MST', 'America/Denver'],
    ['PT', 'America/Los_Angeles'],
    ['HST', 'Pacific/Honolulu'],
    ['Eastern Time (US & Canada)', 'America/New_York'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['Eastern Standard Time', 'America/New_York'],
    ['US Mountain Standard Time', 'America/Phoenix'],
  ])
    it(`reads ${said} as ${zone}, and asks`, async () => {
      assert.deepEqual(await read(said!), { zone, codes: ['read-zone'] });
    });
  it('reads a full name in any case and with spaces, and asks nothing', async () => {
    for (const said of ['america/new_york', 'America/New York'])
      assert.deepEqual(await read(said), { zone: 'America/New_York', codes: [] });
  });
  it('has no summer time where the place of the group has none', async () => {
    assert.equal((await read('MST', { name: 'Hall', addressRegion: 'AZ' })).zone, 'America/Phoenix');
    assert.equal((await read('CST', { name: 'Hall', addressRegion: 'SK' })).zone, 'America/Regina');
  });
  it('is Australian where the group or the list is', async () => {
    const hall = { name: 'Hall', addressCountry: 'AU' };
    assert.equal((await read('EST', hall)).zone, 'Australia/Sydney');
    assert.equal((await read('EST', { ...hall, addressRegion: 'QLD' })).zone, 'Australia/Brisbane');
    assert.equal((await read('CST', { ...hall, addressRegion: 'NT' })).zone, 'Australia/Darwin');
    const { feed } = await normalise({
      country: 'AU',
      groups: [
        {
          id: 'a',
          name: 'A',
          attendance: ['online'],
          schedule: [{ byDay: ['TU'], startTime: '19:00', scheduleTimezone: 'EST' }],
        },
      ],
    });
    assert.equal(feed.groups![0]!.schedule![0]!.scheduleTimezone, 'Australia/Sydney');
  });
  it('names what is no zone', async () => {
    assert.deepEqual(await read('Nowhere'), { codes: ['not-a-zone'] });
  });
});
