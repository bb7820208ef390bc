/** One record, or ten thousand, must not hold the page: work grows with the input and ends at a horizon. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  calendarOfSeries,
  describeNext,
  describeSchedule,
  nextOccurrences,
  nextStart,
  prepareSchedules,
  sortByNext,
  type Meets,
} from '../../src/schedule/index.js';
import { inSlices, SLICE } from '../../src/text/slices.js';
import { many, MANY, NEVER, ONE, rule } from '../inputs/schedules.js';
import { growsLinearly } from '../linear.js';

const from = Date.parse('2026-11-28T12:00Z');
const ask = { from, timeZone: 'Europe/London' };
/** All that a page does with a group. */
async function useAll(groups: Meets[]): Promise<void> {
  await prepareSchedules(groups, ask);
  await inSlices(sortByNext(groups, ask));
  for (const group of groups) {
    nextStart(group, ask);
    nextOccurrences(group, ask);
    describeSchedule(group, ask);
    describeNext(group, ask);
  }
  if (groups[0]) await calendarOfSeries(groups[0], ask);
}
describe('one group', () => {
  for (const [name, make] of Object.entries(ONE))
    it(`costs no more than its size: ${name}`, () =>
      growsLinearly(
        (size) => [make(size)],
        (groups) => useAll(groups),
        { to: 32_768 },
      ));
});

describe('many groups', () => {
  for (const [name, make] of Object.entries(MANY))
    it(`cost no more than their number: ${name}`, () =>
      growsLinearly(
        (size) => many(size, make),
        (groups) => useAll(groups),
        { to: 8192 },
      ));

  it('have their words read in slices, between which the page answers', async () => {
    const groups = many(3000, (i) => MANY['times in words']!(i));
    await prepareSchedules([MANY['times in words']!(0)], ask); // what it loads gives others a turn as well
    let last = performance.now();
    let turns = 0;
    const clock = setInterval(() => {
      last = performance.now();
      turns++;
    }, 1);
    await prepareSchedules(groups, ask);
    clearInterval(clock);
    assert.ok(turns > 3, `${turns} turns in ${last} ms, slices are ${SLICE} ms`);
    assert.equal(nextOccurrences(groups[2999]!, ask).length, 6);
  });
});

describe('a rule that never comes', () => {
  for (const rrule of NEVER)
    it(`is looked for up to a horizon: ${rrule}`, async () => {
      const group = rule(rrule);
      const start = performance.now();
      await prepareSchedules([group], ask);
      assert.deepEqual(nextOccurrences(group, ask), []);
      assert.equal(nextStart(group, ask), Infinity);
      assert.ok(performance.now() - start < 1000);
    });
  it('leaves the other groups their dates', async () => {
    const good: Meets = { schedule: [{ repeatFrequency: 'P1W', byDay: ['TU'], startTime: '10:00' }] };
    const groups = [good, ...NEVER.map(rule)];
    await prepareSchedules(groups, ask);
    assert.equal((await inSlices(sortByNext(groups, ask)))[0], good);
  });
});

describe('the ends of the calendar', () => {
  const kinds: Meets[] = [
    { schedule: [{ repeatFrequency: 'P1D', startTime: '23:30', endTime: '01:00' }] },
    { schedule: [{ repeatFrequency: 'P1W', byDay: ['FR'], startTime: '10:00' }] },
    rule('FREQ=YEARLY;INTERVAL=999'),
    rule('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'),
  ];
  for (const clock of ['9999-12-31T23:59Z', '9998-12-31T00:00Z', '0001-01-01T00:00Z', '1969-12-31T23:59Z'])
    it(`are met by no endless search at ${clock}`, async () => {
      const at = { from: Date.parse(clock), timeZone: 'Pacific/Auckland', count: 50 };
      await prepareSchedules(kinds, at);
      for (const group of kinds) {
        const found = nextOccurrences(group, at).map(({ start }) => start);
        assert.deepEqual(
          found,
          [...new Set(found)].sort((a, b) => a - b),
        );
        describeNext(group, at);
        describeSchedule(group, at);
        await calendarOfSeries(group, at);
      }
    });
  it('are the last answer to a clock that is past all dates', () =>
    assert.deepEqual(
      nextOccurrences(kinds[1]!, { from: 8.64e15 }).map((next) => next.date),
      ['9999-12-31'],
    ));
});
