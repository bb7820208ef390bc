import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Group, type FeedIssue } from '../../src/feed/index.js';

const read = async (document: unknown): Promise<{ format: string; group: Group; notices: FeedIssue[] }> => {
  const { format, feed, notices } = await normalise(document);
  assert.ok(feed.groups?.[0], 'a group is shown');
  return { format, group: feed.groups[0], notices };
};

describe('a list in plain words is not taken for a format that shares a word with it', () => {
  const CIRCLE = { name: 'Grief circle', day: 'Tuesday', time: '7pm - 8:30pm', venue: 'Quaker House' };
  for (const [what, row] of Object.entries({
    'day and time': CIRCLE,
    'day, time and a slug': { ...CIRCLE, slug: 'grief', cost: 'free' },
    'day, time and notes': { ...CIRCLE, notes: 'Side door', contact: 'hello@example.org' },
    'an organization in words': { ...CIRCLE, organization: 'Anytown Hospice' },
    'an organization as an object': { ...CIRCLE, organization: { name: 'Anytown Hospice' } },
    'a meeting_name': { ...CIRCLE, name: undefined, meeting_name: 'Grief circle' },
    'an address list of words': { ...CIRCLE, addresses: ['5 High Street'] },
  }))
    it(`with ${what}`, async () => {
      const { format, group } = await read([row]);
      assert.equal(format, 'records');
      assert.equal(group.name, 'Grief circle');
      assert.equal(group.location?.name, 'Quaker House');
      assert.equal(group.schedule?.[0]?.endTime, '20:30');
    });
  for (const key of ['groups', 'meetings', 'services', 'items', 'whatever'])
    it(`under the key “${key}”`, async () => {
      const { format, group } = await read({ title: 'Ours', [key]: [CIRCLE] });
      assert.deepEqual([format, group.schedule?.[0]?.startTime], ['records', '19:00']);
    });
  it('some levels down', async () => {
    const { group } = await read({ status: 'ok', data: { result: { list: [CIRCLE] } } });
    assert.equal(group.location?.name, 'Quaker House');
  });
});

describe('a format is known by enough of its own marks', () => {
  it('a Meeting Guide by a day in numbers, or two of its keys', async () => {
    assert.equal((await read([{ name: 'A', day: 2, time: '19:30' }])).format, 'meeting-guide');
    assert.equal(
      (await read([{ slug: 'a', name: 'A', day: 'Tuesday', time: '19:30' }])).format,
      'meeting-guide',
    );
    assert.equal(
      (await read([{ name: 'A', conference_url: 'https://meet.example/1' }])).format,
      'meeting-guide',
    );
  });
  it('a service by the tables inside it', async () => {
    const { format } = await read({ items: [{ id: '1', name: 'A', service_at_locations: [] }] });
    assert.equal(format, 'hsds');
  });
  it('says which reading it chose where another would lose more', async () => {
    const { format, notices } = await read([
      { slug: 'a', name: 'A', day: 'Tuesday', time: '19:30', venue: 'Hall', cost: 'free' },
    ]);
    assert.equal(format, 'records');
    const told = notices.find(({ code }) => code === 'taken-for');
    assert.match(told?.meant ?? '', /Meeting Guide JSON it would lose: venue, cost/);
  });
});

describe('a list in an object', () => {
  it('is found where its rows are kept by an id', async () => {
    const { feed } = await normalise({
      a1: { name: 'Circle', day: 'Tuesday', time: '19:30' },
      b2: { name: 'Walk', day: 'Friday', time: '10:00' },
    });
    assert.deepEqual(
      feed.groups?.map(({ id, name }) => [id, name]),
      [
        ['a1', 'Circle'],
        ['b2', 'Walk'],
      ],
    );
  });
  it('is found where its rows are kept by the day, in four languages', async () => {
    const { feed } = await normalise({
      Monday: [{ name: 'A', time: '19:30' }],
      martes: [{ name: 'B', time: '19:30' }],
      mercredi: [{ name: 'C', time: '19:30' }],
      Donnerstag: [{ name: 'D', time: '19:30' }],
    });
    assert.deepEqual(
      feed.groups?.map(({ schedule }) => schedule?.[0]?.byDay),
      [['MO'], ['TU'], ['WE'], ['TH']],
    );
  });
  it('is one list where it was cut in two', async () => {
    const { feed } = await normalise({
      online: [{ name: 'A', day: 'Monday', link: 'https://example.org/a' }],
      in_person: [{ name: 'B', day: 'Tuesday', link: 'https://example.org/b' }],
    });
    assert.equal(feed.groups?.length, 2);
  });
});
