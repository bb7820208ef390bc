import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group } from '../../../src/feed/schema.js';
import { byRelevance, canGo } from '../../../src/elements/group-finder/model/relevance.js';
import { FilterIndex, inFeedSpelling } from '../../../src/elements/group-finder/model/filters.js';
import { meetsThen } from '../../../src/elements/group-finder/model/meets.js';
import { orderByNext, prepareSchedules } from '../../../src/schedule/index.js';
import { createGroupSearch } from '../../../src/search/index.js';

const timeZone = 'Europe/London';
const day = (days: number): string => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);
const on = (days: number): Group['schedule'] => [{ date: day(days), startTime: '18:00', endTime: '19:00' }];

/** What a finder lists for these words: names, in order. */
async function listed(groups: Group[], query: string): Promise<string[]> {
  await prepareSchedules(groups, { timeZone });
  const work = orderByNext(groups, { timeZone });
  let step = work.next();
  while (!step.done) step = work.next();
  const result = await createGroupSearch(groups).find(query);
  const isOpen = (i: number): boolean => canGo(groups[i]!, Date.now(), timeZone);
  return byRelevance(step.value, result, isOpen).map((i) => groups[i]!.id);
}

describe('what words found', () => {
  it('begins with what one can go to, the soonest first', async () => {
    const parents = (id: string, more: Partial<Group>): Group => ({
      id,
      name: `New parents ${id}`,
      topics: ['postnatal'],
      ...more,
    });
    const groups = [
      parents('paused', { status: 'paused', schedule: on(1) }),
      parents('not begun', { schedule: on(150) }),
      parents('full', { status: 'full', schedule: on(2) }),
      parents('over', { schedule: on(-30) }),
      parents('later', { schedule: on(17) }),
      parents('soon', { schedule: on(3) }),
      parents('no date', {}),
    ];
    const found = await listed(groups, 'new parents');
    assert.deepEqual(found.slice(0, 3), ['soon', 'later', 'no date']);
    assert.deepEqual(found.slice(3).sort(), ['full', 'not begun', 'over', 'paused']);
  });
  it('puts a name or topic before a mention, and what was typed before what was mended', async () => {
    const groups: Group[] = [
      { id: 'mention', name: 'Tea', description: 'Some of us know anxiety.', schedule: on(1) },
      { id: 'topic', name: 'Calm', topics: ['anxiety'], schedule: on(9) },
      { id: 'name', name: 'Anxiety circle', schedule: on(12) },
    ];
    assert.deepEqual(await listed(groups, 'anxiety'), ['topic', 'name', 'mention']);
  });
  it('puts next week before the week after, and full groups after those with room', async () => {
    const zoom = (id: string, days: number, more: Partial<Group> = {}): Group => ({
      id,
      name: id,
      attendance: ['online'],
      schedule: on(days),
      ...more,
    });
    const found = await listed(
      [zoom('far', 17), zoom('full', 3, { status: 'full' }), zoom('near', 10)],
      'zoom evening',
    );
    assert.deepEqual(found, ['near', 'far', 'full']);
  });
  it('keeps each band together, and leaves out what is not listed', () => {
    const result = { indices: Uint32Array.of(4, 2, 0, 3), bands: [2, 4] };
    assert.deepEqual(
      byRelevance([0, 1, 2, 3, 4], result, () => true),
      [2, 4, 0, 3],
    );
    assert.deepEqual(
      byRelevance([0, 1, 2, 3, 4], result, (i) => i !== 2),
      [4, 2, 0, 3],
    );
    assert.deepEqual(
      byRelevance([3], result, () => true),
      [3],
    );
    assert.deepEqual(
      byRelevance([1], { indices: new Uint32Array(), bands: [] }, () => true),
      [],
    );
  });
});

describe('the filter of days', () => {
  it('has Today and Tomorrow first, and keeps them by name', () => {
    const groups: Group[] = [
      { id: 'tomorrow', name: 'A', schedule: [{ date: day(1), startTime: '12:00' }] },
      { id: 'later', name: 'B', schedule: [{ date: day(8), startTime: '12:00' }] },
    ];
    const index = new FilterIndex(groups, groups, 'UTC');
    assert.deepEqual(
      index.values('day').map((values) => values.includes('tomorrow')),
      [true, false],
    );
    assert.deepEqual(inFeedSpelling({ day: ['Today', 'tomorrow'] }, index), { day: ['today', 'tomorrow'] });
    assert.equal([...index.all('day')][0], 'tomorrow');
  });
});

describe('a group meets on a day', () => {
  const now = Date.UTC(2026, 10, 28, 10, 30); // a Saturday
  const meets = (group: Partial<Group>, when: Parameters<typeof meetsThen>[1]): boolean =>
    meetsThen({ id: 'x', name: 'x', ...group }, when, timeZone, now);
  const sunday = { from: '2026-11-29', to: '2026-11-29' };
  const weekly: Group['schedule'] = [{ byDay: ['SU'], startTime: '19:00', endTime: '20:00' }];

  it('of its schedule, at its hours', () => {
    assert.ok(meets({ schedule: weekly }, sunday));
    assert.ok(meets({ schedule: weekly }, { ...sunday, hours: [17, 24] }));
    assert.ok(!meets({ schedule: weekly }, { ...sunday, hours: [4, 12] }));
    assert.ok(!meets({ schedule: weekly }, { from: '2026-11-28', to: '2026-11-28' }));
  });
  it('not while it is cancelled, paused or over', () => {
    assert.ok(!meets({ schedule: weekly, changes: [{ date: '2026-11-29', status: 'cancelled' }] }, sunday));
    assert.ok(!meets({ schedule: weekly, status: 'paused' }, sunday));
    assert.ok(
      !meets(
        { schedule: [{ byDay: ['SA'], startTime: '08:00', endTime: '09:00' }] },
        { from: '2026-11-28', to: '2026-11-28' },
      ),
    );
  });
  it('of its own town, however far that is; from home, of the visitor', () => {
    const late: Group['schedule'] = [
      { byDay: ['SU'], startTime: '23:30', scheduleTimezone: 'Pacific/Pago_Pago' },
    ];
    assert.ok(meets({ schedule: late, attendance: ['in-person'] }, sunday));
    assert.ok(!meets({ schedule: late, attendance: ['online'] }, sunday), 'Monday where this test runs');
  });
  it('now, while it is on', () => {
    const at = { from: '2026-11-28', to: '2026-11-28', now: true };
    assert.ok(meets({ schedule: [{ byDay: ['SA'], startTime: '10:00', endTime: '11:00' }] }, at));
    assert.ok(!meets({ schedule: [{ byDay: ['SA'], startTime: '11:00', endTime: '12:00' }] }, at));
  });
});
