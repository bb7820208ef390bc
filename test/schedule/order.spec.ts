import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  nextStart,
  orderByNext,
  prepareSchedules,
  sortByNext,
  type Meets,
} from '../../src/schedule/index.js';

type Named = Meets & { id: string };
const run = <T>(work: Generator<void, T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
const from = Date.parse('2026-11-24T20:00Z');
const zone = { scheduleTimezone: 'UTC' };
const weekly = (id: string, byDay: string, startTime: string): Named => ({
  id,
  schedule: [{ byDay: [byDay], startTime, endTime: '21:00', ...zone }],
});

before(() => prepareSchedules([]));

describe('sortByNext', () => {
  it('puts the soonest first, what is on now before it, the unknown last as it came', () => {
    const groups: Named[] = [
      { id: 'unknown 1' },
      weekly('thursday', 'TH', '19:30'),
      { id: 'unknown 2', schedule: [{ text: 'Ask' }] },
      weekly('on now', 'TU', '19:30'),
      weekly('wednesday', 'WE', '19:30'),
    ];
    assert.deepEqual(
      run(sortByNext(groups, { from })).map(({ id }) => id),
      ['on now', 'wednesday', 'thursday', 'unknown 1', 'unknown 2'],
    );
  });
  it('sorts a cancelled date by the one after it', () => {
    const cancelled: Named = {
      ...weekly('cancelled', 'WE', '10:00'),
      changes: [{ date: '2026-11-25', status: 'cancelled' }],
    };
    assert.deepEqual(
      run(sortByNext([cancelled, weekly('thursday', 'TH', '19:30')], { from })).map(({ id }) => id),
      ['thursday', 'cancelled'],
    );
  });
  it('stops after each group, so that a page can go on between them', () => {
    const work = sortByNext([weekly('a', 'TU', '10:00'), weekly('b', 'WE', '10:00')], { from });
    assert.deepEqual([work.next().done, work.next().done, work.next().done], [false, false, true]);
  });
  it('leaves the list that it was given alone', () => {
    const groups = [weekly('b', 'TH', '10:00'), weekly('a', 'WE', '10:00')];
    run(sortByNext(groups, { from }));
    assert.deepEqual(
      groups.map(({ id }) => id),
      ['b', 'a'],
    );
  });
});

describe('orderByNext', () => {
  it('gives the places of the groups, soonest first', () => {
    const groups = [weekly('thursday', 'TH', '19:30'), { id: 'unknown' }, weekly('wednesday', 'WE', '19:30')];
    assert.deepEqual(run(orderByNext(groups, { from })), [2, 0, 1]);
  });
  it('keeps groups apart that share one list of schedules and differ in all else', () => {
    const { schedule } = weekly('any', 'WE', '10:00');
    const groups: Named[] = [
      { id: 'later', schedule, startDate: '2027-03-01' },
      { id: 'paused', schedule, status: 'paused' },
      { id: 'cancelled', schedule, changes: [{ date: '2026-11-25', status: 'cancelled' }] },
      { id: 'usual', schedule },
      { id: 'over', schedule, endDate: '2026-01-01' },
      { id: 'usual too', schedule },
    ];
    assert.deepEqual(
      run(sortByNext(groups, { from })).map(({ id }) => id),
      ['usual', 'usual too', 'cancelled', 'later', 'paused', 'over'],
    );
  });
});

describe('nextStart', () => {
  it('changes in the minute in which a meeting ends', () => {
    const group = weekly('a', 'TU', '19:30');
    const at = (time: string): string =>
      new Date(nextStart(group, { from: Date.parse(`2026-11-24T${time}Z`) })).toISOString().slice(0, 10);
    assert.deepEqual([at('19:00'), at('20:59'), at('21:00')], ['2026-11-24', '2026-11-24', '2026-12-01']);
    assert.equal(at('19:00'), '2026-11-24');
  });
  it('learns what words mean once they are read', async () => {
    const group: Meets = { schedule: [{ text: 'Tuesdays 7pm', ...zone }] };
    assert.equal(nextStart(group, { from }), Infinity);
    assert.equal(await prepareSchedules([group]), true);
    assert.equal(new Date(nextStart(group, { from })).toISOString(), '2026-12-01T19:00:00.000Z');
    assert.equal(await prepareSchedules([group]), false);
  });
});

describe('groups that begin at one moment', () => {
  it('stand in the order of their names; those without a date as they were given', () => {
    const at = (name: string, startTime?: string) => ({
      name,
      ...(startTime && { schedule: [{ date: '2030-01-01', startTime, scheduleTimezone: 'UTC' }] }),
    });
    const groups = [
      at('Walk 10', '10:00'),
      at('Zebra'),
      at('Walk 9', '10:00'),
      at('Early', '09:00'),
      at('Aaron'),
    ];
    const work = orderByNext(groups, { timeZone: 'UTC', from: Date.parse('2029-12-01') });
    let step = work.next();
    while (!step.done) step = work.next();
    assert.deepEqual(
      step.value.map((i) => groups[i]?.name),
      ['Early', 'Walk 9', 'Walk 10', 'Zebra', 'Aaron'],
    );
  });
});
