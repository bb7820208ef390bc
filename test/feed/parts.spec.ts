import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Reading } from '../../src/feed/index.js';

const names = ({ feed }: Reading): string[] => (feed.groups ?? []).map(({ name }) => name);
const codes = ({ notices }: Reading): string[] => notices.map(({ code }) => code);
const item = (id: string, name?: string): object =>
  name === undefined
    ? { state: 'deleted', kind: 'SessionSeries', id, modified: 2 }
    : { state: 'updated', kind: 'SessionSeries', id, modified: 1, data: { '@type': 'SessionSeries', name } };
/** Reads a first page of a server that has these others. */
const paged = (first: unknown, address: string, others: Record<string, unknown>): Promise<Reading> =>
  normalise(first, {
    address,
    more: (next) =>
      next in others
        ? Promise.resolve(JSON.stringify(others[next]))
        : Promise.reject(new Error(`The feed's server answered 404 for ${next}.`)),
  });

describe('lists in several parts', () => {
  it('reads meetings and events that stand beside each other', async () => {
    const reading = await normalise({
      meetings: [{ title: 'Café', weekday: 'Thursdays', start_time: '2pm' }],
      events: [{ title: 'Remembrance', date: '2026-12-19', time: '18:00' }],
    });
    assert.deepEqual(names(reading), ['Café', 'Remembrance']);
    assert.deepEqual(reading.feed.groups?.[1]?.schedule, [{ date: '2026-12-19', startTime: '18:00' }]);
  });
  it('follows the next pages of OpenActive, and takes the later of two items', async () => {
    const reading = await paged(
      { next: '/feed?after=1', items: [item('1', 'Walk'), item('2', 'Talk')] },
      'https://a.example/feed',
      {
        'https://a.example/feed?after=1': { next: '/feed?after=2', items: [item('1'), item('3', 'Swim')] },
        'https://a.example/feed?after=2': { next: '/feed?after=2', items: [] },
      },
    );
    assert.deepEqual(names(reading), ['Talk', 'Swim']);
    assert.ok(!codes(reading).includes('one-page'));
  });
  it('follows WordPress until a page is short', async () => {
    const post = (slug: string): object => ({
      slug,
      link: `https://a.example/${slug}/`,
      title: { rendered: slug },
    });
    const reading = await paged([post('one')], 'https://a.example/wp?per_page=1', {
      'https://a.example/wp?per_page=1&page=2': [post('two')],
      'https://a.example/wp?per_page=1&page=3': [],
    });
    assert.deepEqual(names(reading), ['one', 'two']);
  });
  it('asks no other site for more, and says so', async () => {
    const reading = await paged(
      { next: 'https://b.example/feed', items: [item('1', 'Walk')] },
      'https://a.example/feed',
      {},
    );
    assert.deepEqual(names(reading), ['Walk']);
    assert.ok(codes(reading).includes('one-page'));
  });
  it('keeps what is there when a page fails', async () => {
    const reading = await paged({ next: '/gone', items: [item('1', 'Walk')] }, 'https://a.example/feed', {});
    assert.deepEqual(names(reading), ['Walk']);
    assert.ok(codes(reading).includes('partial'));
  });
  it('says of a file that it is one page', async () => {
    const airtable = { records: [{ id: 'r', fields: { Name: 'Circle' } }], offset: 'itr/r' };
    assert.ok(codes(await normalise(airtable)).includes('one-page'));
  });
});

describe('YAML', () => {
  it('is read like JSON', async () => {
    const reading = await normalise(
      '# ours\ntitle: Anytown\ngroups:\n  - name: Circle\n    day: Tuesday\n    time: 19:30\n    venue: Hall\n',
    );
    assert.equal(reading.feed.title, 'Anytown');
    assert.equal(reading.feed.groups?.[0]?.schedule?.[0]?.startTime, '19:30');
    assert.deepEqual(names(await normalise('- title: Calm\n  when: Mondays 7pm\n')), ['Calm']);
  });
  it('does not grow by names that are used again', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'.split('').map(
        (key, i) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdefg'.charAt(i)}`)
            .join(', ')}]`,
      ),
    ];
    await assert.rejects(normalise(`---\n${bomb.join('\n')}\n`), { name: 'FeedError' });
  });
  it('leaves a table with a colon in its headings a table', async () => {
    const reading = await normalise('Name: group,Day,Time\nCircle,Tuesday,7pm\n');
    assert.equal(reading.format, 'csv');
  });
});
