import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  adviseOnDates,
  calendarOfSeries,
  describeDays,
  describeNext,
  describeSchedule,
  describeStatus,
  endedOn,
  nextOccurrences,
  prepareSchedules,
  type Meets,
} from '../../src/schedule/index.js';

const from = Date.parse('2026-11-28T12:00Z');
const ask = { from, timeZone: 'America/New_York', visitorZone: 'America/New_York', lang: 'en-GB' };
const weekly = { repeatFrequency: 'P1W', byDay: ['WE' as const], startTime: '12:00' };

const over: [name: string, last: string, group: Meets][] = [
  [
    'an end in its schedule',
    '2026-01-28',
    { schedule: [{ ...weekly, startDate: '2026-01-07', endDate: '2026-02-01' }] },
  ],
  ['an end of the group', '2025-11-26', { endDate: '2025-12-01', schedule: [weekly] }],
  ['an end and no schedule', '2026-02-01', { endDate: '2026-02-01' }],
  [
    'an end and words that nobody understands',
    '2026-02-01',
    { endDate: '2026-02-01', schedule: [{ text: 'Now and then' }] },
  ],
  ['all sessions held', '2026-01-28', { startDate: '2026-01-07', sessions: 4, schedule: [weekly] }],
  ['all times used up', '2026-01-28', { schedule: [{ ...weekly, startDate: '2026-01-07', repeatCount: 4 }] }],
  ['one date gone by', '2026-10-01', { schedule: [{ date: '2026-10-01', startTime: '18:00' }] }],
  ['all dates gone by', '2026-10-08', { schedule: [{ date: '2026-10-08' }, { date: '2026-10-01' }] }],
  [
    'UNTIL gone by',
    '2026-02-04',
    { schedule: [{ rrule: 'FREQ=WEEKLY;UNTIL=20260210T000000Z', dtstart: '2026-01-07T12:00' }] },
  ],
  [
    'COUNT used up',
    '2026-01-14',
    { schedule: [{ rrule: 'FREQ=WEEKLY;COUNT=2', dtstart: '2026-01-07T12:00' }] },
  ],
  [
    'a count of an unusual rule used up',
    '2026-02-27',
    {
      schedule: [
        { rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', dtstart: '2026-01-07T12:00' },
      ],
    },
  ],
  ['an end said in words', '2026-06-24', { schedule: [{ text: 'Wednesdays 7pm until 30 June 2026' }] }],
  [
    'every other week without a start, but with an end',
    '2026-06-30',
    { schedule: [{ ...weekly, repeatFrequency: 'P2W', endDate: '2026-06-30' }] },
  ],
  [
    'a pause, and an end',
    '2026-01-28',
    { status: 'paused', schedule: [{ ...weekly, startDate: '2026-01-07', endDate: '2026-02-01' }] },
  ],
];

const notOver: [name: string, group: Meets][] = [
  ['goes on', { schedule: [weekly] }],
  ['ends later', { endDate: '2027-02-01', schedule: [weekly] }],
  [
    'has one of two schedules left',
    {
      schedule: [
        { ...weekly, endDate: '2026-02-01' },
        { ...weekly, byDay: ['TH'] },
      ],
    },
  ],
  ['has words beside an old date', { schedule: [{ date: '2026-10-01' }, { text: 'and whenever we can' }] }],
  ['is by appointment beside an old date', { schedule: [{ date: '2026-10-01' }, { by: 'appointment' }] }],
  ['has begun no count, since nobody knows when it began', { schedule: [{ ...weekly, repeatCount: 3 }] }],
  ['has not begun', { schedule: [{ date: '2027-10-01' }] }],
  ['is paused without an end', { status: 'paused', schedule: [weekly] }],
  ['has its last date tonight', { schedule: [{ date: '2026-11-28', startTime: '19:00' }] }],
  [
    'has its last date cancelled, which is still to come',
    { schedule: [{ date: '2026-12-02' }], changes: [{ date: '2026-12-02', status: 'cancelled' }] },
  ],
  ['has no schedule at all', {}],
];

describe('a group that is over', () => {
  for (const [name, last, group] of over)
    it(`says when it ended, and claims nothing else: ${name}`, async () => {
      await prepareSchedules([group], ask);
      assert.equal(endedOn(group, ask), last);
      const [, year, month, day] = /(\d+)-(\d+)-(\d+)/.exec(last)!;
      const months = 'January February March April May June July August September October November December';
      assert.deepEqual(describeSchedule(group, ask), [
        `Ended on ${Number(day)} ${months.split(' ')[Number(month) - 1]} ${year}`,
      ]);
      assert.deepEqual(nextOccurrences(group, ask), []);
      assert.deepEqual(describeNext(group, ask), []);
      assert.equal(describeDays(group, ask), '');
      assert.equal(describeStatus(group, ask), undefined);
      assert.equal(await calendarOfSeries(group, ask), undefined);
      assert.deepEqual(
        (await adviseOnDates([group], ask)).get(group)?.map((each) => [each.code, each.value]),
        [['ended', last]],
      );
    });
  for (const [name, group] of notOver)
    it(`is not one that ${name}`, async () => {
      await prepareSchedules([group], ask);
      assert.equal(endedOn(group, ask), undefined);
      assert.ok(!describeSchedule(group, ask).join().includes('Ended'));
    });
  it('is one when its last meeting is over, and not while it is on', () => {
    const group: Meets = { schedule: [{ date: '2026-11-28', startTime: '19:00', endTime: '20:00' }] };
    assert.equal(endedOn(group, { ...ask, from: Date.parse('2026-11-29T00:30Z') }), undefined);
    assert.equal(endedOn(group, { ...ask, from: Date.parse('2026-11-29T01:30Z') }), '2026-11-28');
  });
  it('leaves out what is over of a group that goes on', () =>
    assert.deepEqual(
      describeSchedule(
        {
          schedule: [
            { ...weekly, endDate: '2026-02-01' },
            { ...weekly, byDay: ['TH'] },
            { date: '2026-10-01' },
          ],
        },
        ask,
      ),
      ['Every Thursday, noon'],
    ));
});
