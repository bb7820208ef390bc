import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWords } from '../../../src/schedule/told/read.js';
import type { Plan } from '../../../src/schedule/index.js';

const W = (every: number, byDay: string[], startTime?: string, endTime?: string): Plan => ({
  repeatFrequency: `P${every}W`,
  byDay,
  ...(startTime && { startTime }),
  ...(endTime && { endTime }),
});
const M = (byDay: string[], startTime?: string, endTime?: string): Plan => ({
  repeatFrequency: 'P1M',
  byDay,
  ...(startTime && { startTime }),
  ...(endTime && { endTime }),
});
const notAugust = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12];

/** Made-up sentences in the manners of real ones. */
const understood: [text: string, ...plans: Plan[]][] = [
  ['1st & 3rd Tue 7.30pm, not August', { ...M(['1TU', '3TU'], '19:30'), byMonth: notAugust }],
  ['1st & 3rd Tuesday 7:30–9pm, not August', { ...M(['1TU', '3TU'], '19:30', '21:00'), byMonth: notAugust }],
  ['2nd and 4th Tuesday, 1:00-2:30PM', M(['2TU', '4TU'], '13:00', '14:30')],
  ['Every Wednesday 6:00-7:30PM', W(1, ['WE'], '18:00', '19:30')],
  ['Every other Thursday', W(2, ['TH'])],
  ['Every other Thursday night, 6:30 PM to 8:30 PM', W(2, ['TH'], '18:30', '20:30')],
  ['Every Thursday, 4:00PM to 5:30PM', W(1, ['TH'], '16:00', '17:30')],
  ['1st Tuesday of month, 6:30-8:30 PM', M(['1TU'], '18:30', '20:30')],
  ['Third Saturday of the month, 10:30 AM', M(['3SA'], '10:30')],
  ['2nd Tuesday of the month, 10:30-Noon', M(['2TU'], '10:30', '12:00')],
  ['10:30-12:00 noon last Friday of the month', M(['-1FR'], '10:30', '12:00')],
  ['1st and 3rd Tuesday of the month, \n12:00 Noon to 1:00 PM', M(['1TU', '3TU'], '12:00', '13:00')],
  ['3rd Wednesday \n5:30-7:00PM', M(['3WE'], '17:30', '19:00')],
  ['Every other Wednesday, 10:00AM-Noon', W(2, ['WE'], '10:00', '12:00')],
  ['Tuesdays 19:30', W(1, ['TU'], '19:30')],
  ['Tuesdays at 19.30 - 21.00', W(1, ['TU'], '19:30', '21:00')],
  ['Tue/Thu 10am', W(1, ['TU', 'TH'], '10:00')],
  ['Monday to Friday 9am to 5pm', W(1, ['MO', 'TU', 'WE', 'TH', 'FR'], '09:00', '17:00')],
  ['Mon-Fri, 9am-5pm', W(1, ['MO', 'TU', 'WE', 'TH', 'FR'], '09:00', '17:00')],
  ['Seven days a week, 9:00 AM to 9:00 PM', { repeatFrequency: 'P1D', startTime: '09:00', endTime: '21:00' }],
  ['daily at noon', { repeatFrequency: 'P1D', startTime: '12:00' }],
  ['Mondays 10am, Wednesdays 2pm', W(1, ['MO'], '10:00'), W(1, ['WE'], '14:00')],
  ['7pm Tuesdays and 10am Fridays', W(1, ['TU'], '19:00'), W(1, ['FR'], '10:00')],
  ['Sundays 10am and 6pm', W(1, ['SU'], '10:00'), W(1, ['SU'], '18:00')],
  ['1st Tuesday and 3rd Thursday, 7 p.m.', M(['1TU', '3TH'], '19:00')],
  ['Every 2nd Tuesday of the month, 7pm', M(['2TU'], '19:00')],
  ['every first Tuesday 7pm', M(['1TU'], '19:00')],
  ['Tuesday evenings, 7-8.30', W(1, ['TU'], '19:00', '20:30')],
  ['Saturday mornings 10-11:30', W(1, ['SA'], '10:00', '11:30')],
  ['Fridays 11-1pm', W(1, ['FR'], '11:00', '13:00')],
  ['Fridays 10pm-2am', W(1, ['FR'], '22:00', '02:00')],
  ['Fridays 9pm to midnight', W(1, ['FR'], '21:00', '24:00')],
  ['Fridays 11am-1', W(1, ['FR'], '11:00', '13:00')],
  ['Weekly on Mondays at 6pm for 90 minutes', { ...W(1, ['MO'], '18:00'), duration: 'PT90M' }],
  [
    'Tuesdays 7pm, September to June',
    { ...W(1, ['TU'], '19:00'), byMonth: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12] },
  ],
  [
    'Tuesdays 7pm except July and August',
    { ...W(1, ['TU'], '19:00'), byMonth: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12] },
  ],
  [
    'Every other Tuesday 7pm starting 1 September 2026',
    { ...W(2, ['TU'], '19:00'), startDate: '2026-09-01' },
  ],
  ['Tuesdays 7pm until 30 June 2027', { ...W(1, ['TU'], '19:00'), endDate: '2027-06-30' }],
  ['Tuesday 1 December 2026, 7pm', { date: '2026-12-01', startTime: '19:00' }],
  ['December 1st, 2026 at 7pm'.replace(',', ''), { date: '2026-12-01', startTime: '19:00' }],
  ['15th of each month, 6pm', { repeatFrequency: 'P1M', byMonthDay: [15], startTime: '18:00' }],
  ['First Tuesday every other month, 7pm', { ...M(['1TU'], '19:00'), repeatFrequency: 'P2M' }],
  ['Tuesdays 7pm London time', { ...W(1, ['TU'], '19:00'), scheduleTimezone: 'Europe/London' }],
  [
    'Thursdays 12–1 pm (Mountain Time)',
    { ...W(1, ['TH'], '12:00', '13:00'), scheduleTimezone: 'America/Denver' },
  ],
  ['Tuesdays 7pm EST', { ...W(1, ['TU'], '19:00'), scheduleTimezone: 'America/New_York' }],
  [
    'Tuesdays 7pm (Pacific Standard Time)',
    { ...W(1, ['TU'], '19:00'), scheduleTimezone: 'America/Los_Angeles' },
  ],
  ['[ONLINE] Tuesdays, 7pm', W(1, ['TU'], '19:00')],
  ['Time: 1-2:30 pm on the 2nd and 4th Tuesday of the month', M(['2TU', '4TU'], '13:00', '14:30')],
  ['penultimate Thursday of the month 2pm', M(['-2TH'], '14:00')],
];

/** With more than one meaning, or one that is not understood: no dates. */
const doubtful = [
  'Every second Tuesday 7pm',
  'Tuesdays 7',
  'Tuesdays 7-9',
  'Tuesdays 7:30',
  '1-2:30 on the 2nd and 4th Tuesday of the month (starting May 10th)',
  'Monthly on Tuesdays, 7pm',
  '1st and 3rd Tuesday and Thursday, 7pm',
  'Tuesdays 7pm (GMT)',
  'Tuesdays 7pm, AEST',
  'Tuesdays 7pm (your time)',
  'Tuesdays 7pm (time zone of Peru)',
  'Most Tuesdays 7pm, but check first',
  'Tuesdays 7pm (last one 3 March)',
  'Tuesday 1 December, 7pm',
  'Tuesday 2 December 2026, 7pm',
  'Tuesdays 7pm and Thursdays',
  'Tuesdays 8pm-12pm',
  'Tuesdays 8-12pm',
  'Tuesdays 25:00',
  '30 February 2027, 7pm',
  'sixth Tuesday 7pm',
  '6th Tuesday 7pm',
  'Once a month on a Saturday',
  'Women (all ages) Tuesdays, 5:00-6:30PM, carers Mondays, 5:00-6:30PM',
  'Dates vary',
  '7pm',
  'Tuesdays 5:00-',
  'Tuesdays 7pm, starting in May',
];

describe('readWords', () => {
  for (const [text, ...plans] of understood)
    it(`understands ${JSON.stringify(text)}`, () => {
      const { schedules, unread } = readWords(text);
      assert.deepEqual({ schedules, unread }, { schedules: plans, unread: [] });
    });
  for (const text of doubtful)
    it(`makes no dates of ${JSON.stringify(text)}`, () => assert.deepEqual(readWords(text).schedules, []));

  it('passes over what says nothing about time, and says so', () => {
    const { schedules, ignored } = readWords(
      '2nd and 4th Tuesday, 1:00-2:30PM\nBaker Hall, West of Park St.\nNewcomers welcome',
    );
    assert.deepEqual(schedules, [M(['2TU', '4TU'], '13:00', '14:30')]);
    assert.deepEqual(ignored, ['Baker Hall', 'West of Park St']);
  });
  it('says which words it did not understand', () =>
    assert.deepEqual(readWords('Tuesdays 7pm, odd weeks').unread, ['odd weeks']));
  it('knows a group that is not meeting now', () => {
    assert.equal(readWords('All welcome\nTemporarily Inactive').paused, true);
    assert.deepEqual(readWords('Tuesdays 7pm. On hiatus').schedules, []);
  });
  it('knows what is by appointment', () => {
    assert.equal(readWords('By appointment').appointment, true);
    assert.equal(readWords('Scheduled individually').appointment, true);
  });
  for (const junk of [
    '',
    ' ',
    '???',
    '0',
    '\u0000',
    '１st',
    '🙂 Tuesdays',
    'a'.repeat(5000),
    '1 '.repeat(3000),
    'every '.repeat(900),
  ])
    it(`survives ${JSON.stringify(junk.slice(0, 12))}`, () =>
      assert.deepEqual(readWords(junk).schedules, []));
});
