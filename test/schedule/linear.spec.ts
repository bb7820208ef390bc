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
import { growsLinearly } from '../linear.js';

const from = Date.parse('2026-11-28T12:00Z');
const ask = { from, timeZone: 'Europe/London' };
const date = (day: number): string =>
  new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
const many = <T>(size: number, make: (i: number) => T): T[] =>
  Array.from({ length: size }, (_, i) => make(i));

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
const rule = (rrule: string): Meets => ({ schedule: [{ rrule, dtstart: '2026-01-01T10:00' }] });

const one: Record<string, (size: number) => Meets> = {
  'a part of a rule with very many digits': (n) => rule(`FREQ=MONTHLY;BYMONTHDAY=${'1'.repeat(n)}x`),
  'a part of a rule with very many values': (n) =>
    rule(`FREQ=MONTHLY;BYMONTHDAY=${many(n, (i) => String((i % 28) + 1)).join(',')}`),
  'very many commas in a rule': (n) => rule(`FREQ=WEEKLY;BYDAY=${','.repeat(n)}MO${','.repeat(n)}x`),
  'very many weekdays in a rule': (n) => rule(`FREQ=MONTHLY;BYSETPOS=2;BYDAY=${'MO,1TU,'.repeat(n)}`),
  'RRULE said again and again': (n) => rule('RRULE'.repeat(n)),
  'a start that is one long word': (n) => ({ schedule: [{ rrule: 'FREQ=DAILY', dtstart: 'T'.repeat(n) }] }),
  'very many weekdays': (n) => ({
    schedule: [{ byDay: many(n, () => 'MO') as never[], startTime: '10:00', repeatFrequency: 'P1W' }],
  }),
  'very many dates left out': (n) => ({
    schedule: [{ repeatFrequency: 'P1D', startTime: '10:00', exceptDate: many(n, date) }],
  }),
  'very many single dates': (n) => ({ schedule: many(n, (i) => ({ date: date(i), startTime: '10:00' })) }),
  'very many cancelled dates': (n) => ({
    schedule: [{ repeatFrequency: 'P1D', startTime: '10:00' }],
    changes: many(n, (i) => ({ date: date(i), status: 'cancelled' as const })),
  }),
  'very many cancelled dates that no schedule names': (n) => ({
    schedule: [{ rrule: 'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=11', dtstart: '2026-01-01T10:00' }],
    changes: many(n, (i) => ({ date: date(i), status: 'cancelled' as const })),
  }),
  'very many sessions': (n) => ({
    sessions: n,
    startDate: '2026-01-01',
    schedule: [{ repeatFrequency: 'P1W', byDay: ['TU'], startTime: '10:00' }],
  }),
  'very many times': (n) => ({
    schedule: [
      { repeatFrequency: 'P1W', byDay: ['TU'], startTime: '10:00', startDate: '2026-01-06', repeatCount: n },
    ],
  }),
  'a long text': (n) => ({ schedule: [{ text: 'every other Tuesday, '.repeat(n) }] }),
  'a text of spaces': (n) => ({ schedule: [{ text: `Tuesdays${' '.repeat(n)}7` }] }),
};

describe('one group', () => {
  for (const [name, make] of Object.entries(one))
    it(`costs no more than its size: ${name}`, () =>
      growsLinearly(
        (size) => [make(size)],
        (groups) => useAll(groups),
        { to: 32_768 },
      ));
});

describe('many groups', () => {
  const kinds: Record<string, (i: number) => Meets> = {
    'rules that never come': (i) => rule(`FREQ=DAILY;BYDAY=MO;BYSETPOS=${(i % 300) + 2}`),
    'times in words': (i) => ({
      schedule: [{ text: `1st & 3rd Tue ${(i % 11) + 1}.${10 + (i % 49)}pm, not August` }],
    }),
    'words that are not understood': (i) => ({
      schedule: [{ text: `when the ${i} moons of spring are full` }],
    }),
  };
  for (const [name, make] of Object.entries(kinds))
    it(`cost no more than their number: ${name}`, () =>
      growsLinearly(
        (size) => many(size, make),
        (groups) => useAll(groups),
        { to: 8192 },
      ));

  it('have their words read in slices, between which the page answers', async () => {
    const groups = many(3000, (i) => kinds['times in words']!(i));
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
  const never = [
    'FREQ=DAILY;BYDAY=MO;BYSETPOS=2',
    'FREQ=DAILY;BYDAY=MO;BYSETPOS=-2',
    'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=11',
    'FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2',
    'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=31;BYMONTH=2,4,6,9,11',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=5',
    'FREQ=YEARLY;BYWEEKNO=20;BYMONTH=11;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
    'FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=11',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30;BYMONTH=2',
    'FREQ=YEARLY;INTERVAL=999;BYYEARDAY=366;BYMONTH=2',
    'FREQ=DAILY;COUNT=9999;BYDAY=TU;BYSETPOS=3',
    'FREQ=WEEKLY;BYDAY=MO;UNTIL=20250101',
    'FREQ=SECONDLY;BYMONTH=13',
    'FREQ=MINUTELY;INTERVAL=999',
    'FREQ=HOURLY;BYDAY=MO;BYSETPOS=400',
    'FREQ=DAILY;BYSECOND=59',
    'FREQ=DAILY;INTERVAL=99999999999999999999',
    'FREQ=DAILY;COUNT=99999999999999999999;BYMONTHDAY=31;BYMONTH=11',
  ];
  for (const rrule of never)
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
    const groups = [good, ...never.map(rule)];
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
