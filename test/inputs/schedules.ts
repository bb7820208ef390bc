/** Groups whose times take work to find. */
import type { Meets } from '../../src/schedule/index.js';

const date = (day: number): string =>
  new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
export const many = <T>(size: number, make: (i: number) => T): T[] =>
  Array.from({ length: size }, (_, i) => make(i));

export const rule = (rrule: string): Meets => ({ schedule: [{ rrule, dtstart: '2026-01-01T10:00' }] });

/** One group of any size. */
export const ONE: Record<string, (size: number) => Meets> = {
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

/** Groups of which there may be any number. */
export const MANY: Record<string, (i: number) => Meets> = {
  'rules that never come': (i) => rule(`FREQ=DAILY;BYDAY=MO;BYSETPOS=${(i % 300) + 2}`),
  'times in words': (i) => ({
    schedule: [{ text: `1st & 3rd Tue ${(i % 11) + 1}.${10 + (i % 49)}pm, not August` }],
  }),
  'words that are not understood': (i) => ({
    schedule: [{ text: `when the ${i} moons of spring are full` }],
  }),
};

/** Rules that never come, or hardly ever. */
export const NEVER = [
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
