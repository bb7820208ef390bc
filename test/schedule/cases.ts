/**
 * What a group's schedule says, and when it then meets. Shared by the runs in Node, under several settings of TZ, and in
 * browsers with and without their own Temporal. Moments are in UTC, so that no case depends on where it is run.
 */
import type { Meets } from '../../src/schedule/index.js';

export interface Case {
  name: string;
  group: Meets;
  from: string;
  /** `2026-12-01T19:30Z`, with `/` and the end where there is one; a day alone where no time is known. */
  meets: string[];
  zone?: string;
  /** All there are, and not just the first. */
  ends?: boolean;
}

const weekly = (zone: string, startTime: string, endTime: string, byDay = ['TU']): Meets => ({
  schedule: [{ repeatFrequency: 'P1W', byDay, startTime, endTime, scheduleTimezone: zone }],
});

export const cases: readonly Case[] = [
  {
    name: 'weekly',
    group: weekly('Europe/London', '19:30', '21:00', ['Tuesday']),
    from: '2026-11-23T12:00Z',
    meets: ['2026-11-24T19:30Z/21:00Z', '2026-12-01T19:30Z/21:00Z'],
  },
  {
    name: 'two days a week',
    group: weekly('Europe/London', '10:00', '11:00', ['TU', 'FR']),
    from: '2026-11-24T12:00Z',
    meets: ['2026-11-27T10:00Z/11:00Z', '2026-12-01T10:00Z/11:00Z', '2026-12-04T10:00Z/11:00Z'],
  },
  {
    name: 'one that is on now comes first',
    group: weekly('Europe/London', '19:30', '21:00'),
    from: '2026-11-24T20:59Z',
    meets: ['2026-11-24T19:30Z/21:00Z'],
  },
  {
    name: 'one that has just ended is gone',
    group: weekly('Europe/London', '19:30', '21:00'),
    from: '2026-11-24T21:00Z',
    meets: ['2026-12-01T19:30Z/21:00Z'],
  },
  {
    name: 'every other week, counted from its first date',
    group: {
      schedule: [
        {
          repeatFrequency: 'P2W',
          byDay: ['TH'],
          startTime: '18:00',
          duration: 'PT90M',
          startDate: '2026-09-03',
          scheduleTimezone: 'America/New_York',
        },
      ],
    },
    from: '2026-11-23T00:00Z',
    meets: ['2026-11-26T23:00Z/00:30Z', '2026-12-10T23:00Z/00:30Z'],
  },
  {
    name: 'every other week without a first date: nobody can know which',
    group: { schedule: [{ repeatFrequency: 'P2W', byDay: ['TH'], startTime: '18:00' }] },
    from: '2026-11-23T00:00Z',
    meets: [],
    ends: true,
  },
  {
    name: 'every other week from a day after the weekday: two readings, no date',
    group: {
      schedule: [{ repeatFrequency: 'P2W', byDay: ['TH'], startTime: '18:00', startDate: '2026-09-05' }],
    },
    from: '2026-11-23T00:00Z',
    meets: [],
    ends: true,
  },
  {
    name: 'every three weeks',
    group: {
      schedule: [
        {
          repeatFrequency: 'P3W',
          byDay: ['MO'],
          startTime: '10:00',
          startDate: '2026-10-05',
          scheduleTimezone: 'UTC',
        },
      ],
    },
    from: '2026-10-06T00:00Z',
    meets: ['2026-10-26T10:00Z', '2026-11-16T10:00Z', '2026-12-07T10:00Z'],
  },
  {
    name: 'P14D is every other week',
    group: {
      schedule: [
        { repeatFrequency: 'P14D', startTime: '10:00', startDate: '2026-10-05', scheduleTimezone: 'UTC' },
      ],
    },
    from: '2026-10-06T00:00Z',
    meets: ['2026-10-19T10:00Z', '2026-11-02T10:00Z'],
  },
  {
    name: 'first and third Tuesday',
    group: {
      schedule: [
        { repeatFrequency: 'P1M', byDay: ['1TU', '3TU'], startTime: '7:30 pm', scheduleTimezone: 'UTC' },
      ],
    },
    from: '2026-11-23T00:00Z',
    meets: ['2026-12-01T19:30Z', '2026-12-15T19:30Z', '2027-01-05T19:30Z'],
  },
  {
    name: 'a place in the month needs no frequency',
    group: { schedule: [{ byDay: ['2SA'], startTime: '10:00', scheduleTimezone: 'UTC' }] },
    from: '2026-11-23T00:00Z',
    meets: ['2026-12-12T10:00Z', '2027-01-09T10:00Z'],
  },
  {
    name: 'last Friday',
    group: {
      schedule: [{ repeatFrequency: 'P1M', byDay: ['-1FR'], startTime: '10:00', scheduleTimezone: 'UTC' }],
    },
    from: '2027-01-01T00:00Z',
    meets: ['2027-01-29T10:00Z', '2027-02-26T10:00Z', '2027-03-26T10:00Z', '2027-04-30T10:00Z'],
  },
  {
    name: 'fifth Monday: only in the months that have one',
    group: { schedule: [{ byDay: ['5MO'], startTime: '10:00', scheduleTimezone: 'UTC' }] },
    from: '2026-11-23T00:00Z',
    meets: ['2026-11-30T10:00Z', '2027-03-29T10:00Z', '2027-05-31T10:00Z', '2027-08-30T10:00Z'],
  },
  {
    name: 'monthly on a Tuesday, but which? no date',
    group: { schedule: [{ repeatFrequency: 'P1M', byDay: ['TU'], startTime: '10:00' }] },
    from: '2026-11-23T00:00Z',
    meets: [],
    ends: true,
  },
  {
    name: 'monthly on the 31st leaves short months out (RFC 5545, 3.3.10)',
    group: {
      schedule: [
        { repeatFrequency: 'P1M', startDate: '2026-10-31', startTime: '10:00', scheduleTimezone: 'UTC' },
      ],
    },
    from: '2026-11-01T00:00Z',
    meets: ['2026-12-31T10:00Z', '2027-01-31T10:00Z', '2027-03-31T10:00Z'],
  },
  {
    name: 'yearly on 29 February comes in leap years',
    group: {
      schedule: [
        { repeatFrequency: 'P1Y', startDate: '2024-02-29', startTime: '10:00', scheduleTimezone: 'UTC' },
      ],
    },
    from: '2026-11-01T00:00Z',
    meets: ['2028-02-29T10:00Z', '2032-02-29T10:00Z'],
  },
  {
    name: 'every day',
    group: {
      schedule: [
        { repeatFrequency: 'P1D', startTime: '08:00', endTime: '09:00', scheduleTimezone: 'Asia/Kolkata' },
      ],
    },
    from: '2026-11-23T00:00Z',
    meets: ['2026-11-23T02:30Z/03:30Z', '2026-11-24T02:30Z/03:30Z'],
  },
  {
    name: 'one date',
    group: {
      schedule: [{ date: '2026-11-20', startTime: '18:00', endTime: '20:00', scheduleTimezone: 'UTC' }],
    },
    from: '2026-11-01T00:00Z',
    meets: ['2026-11-20T18:00Z/20:00Z'],
    ends: true,
  },
  {
    name: 'one date that is past',
    group: {
      schedule: [{ date: '2026-11-20', startTime: '18:00', endTime: '20:00', scheduleTimezone: 'UTC' }],
    },
    from: '2026-11-21T00:00Z',
    meets: [],
    ends: true,
  },
  {
    name: 'several entries, merged in order, the same meeting once',
    group: {
      schedule: [
        { byDay: ['WE'], startTime: '10:00', scheduleTimezone: 'UTC' },
        { byDay: ['1TU'], startTime: '18:00', scheduleTimezone: 'UTC' },
        { date: '2026-12-02', startTime: '10:00', scheduleTimezone: 'UTC' },
      ],
    },
    from: '2026-11-30T00:00Z',
    meets: ['2026-12-01T18:00Z', '2026-12-02T10:00Z', '2026-12-09T10:00Z'],
  },
  {
    name: 'a season with exceptions',
    group: {
      schedule: [
        {
          byDay: ['TU'],
          startTime: '19:30',
          startDate: '2026-09-01',
          endDate: '2026-12-29',
          exceptDate: ['2026-12-22'],
          scheduleTimezone: 'Europe/London',
        },
      ],
    },
    from: '2026-12-10T00:00Z',
    meets: ['2026-12-15T19:30Z', '2026-12-29T19:30Z'],
    ends: true,
  },
  {
    name: 'a season that has not begun',
    group: {
      schedule: [
        { byDay: ['TU'], startTime: '19:30', startDate: '2027-09-01', scheduleTimezone: 'Europe/London' },
      ],
    },
    from: '2026-12-10T00:00Z',
    meets: ['2027-09-07T18:30Z'],
  },
  {
    name: 'a cohort of six sessions on two days of the week, with a week left out',
    group: {
      entry: 'cohort',
      startDate: '2026-11-30',
      sessions: 6,
      schedule: [
        { byDay: ['MO', 'TH'], startTime: '18:00', exceptDate: ['2026-12-07'], scheduleTimezone: 'UTC' },
      ],
    },
    from: '2026-11-01T00:00Z',
    meets: ['2026-11-30', '2026-12-03', '2026-12-10', '2026-12-14', '2026-12-17', '2026-12-21'].map(
      (d) => `${d}T18:00Z`,
    ),
    ends: true,
  },
  {
    name: 'a cohort with start and end',
    group: {
      entry: 'cohort',
      startDate: '2026-12-01',
      endDate: '2026-12-15',
      schedule: [{ byDay: ['TU'], startTime: '18:00', scheduleTimezone: 'UTC' }],
    },
    from: '2026-11-01T00:00Z',
    meets: ['2026-12-01T18:00Z', '2026-12-08T18:00Z', '2026-12-15T18:00Z'],
    ends: true,
  },
  {
    name: 'every other week of a cohort counts from its start',
    group: {
      startDate: '2026-12-01',
      schedule: [{ repeatFrequency: 'P2W', byDay: ['TU'], startTime: '18:00', scheduleTimezone: 'UTC' }],
    },
    from: '2026-12-02T00:00Z',
    meets: ['2026-12-15T18:00Z', '2026-12-29T18:00Z'],
  },
  {
    name: 'a seasonal group, to the end of its season',
    group: { ...weekly('UTC', '18:00', '19:00'), status: 'seasonal', statusUntil: '2026-12-01' },
    from: '2026-11-23T00:00Z',
    meets: ['2026-11-24T18:00Z/19:00Z', '2026-12-01T18:00Z/19:00Z'],
    ends: true,
  },
  {
    name: 'a paused group, from the day after its pause',
    group: { ...weekly('UTC', '18:00', '19:00'), status: 'paused', statusUntil: '2026-12-01' },
    from: '2026-11-23T00:00Z',
    meets: ['2026-12-08T18:00Z/19:00Z'],
  },
  {
    name: 'a closed group',
    group: { ...weekly('UTC', '18:00', '19:00'), status: 'closed' },
    from: '2026-11-23T00:00Z',
    meets: [],
    ends: true,
  },
  {
    name: 'past midnight',
    group: weekly('Europe/London', '22:30', '00:30', ['FR']),
    from: '2026-11-28T00:10Z',
    meets: ['2026-11-27T22:30Z/00:30Z', '2026-12-04T22:30Z/00:30Z'],
  },
  {
    name: 'until 24:00',
    group: weekly('UTC', '22:00', '24:00', ['FR']),
    from: '2026-11-27T00:00Z',
    meets: ['2026-11-27T22:00Z/00:00Z'],
  },
  {
    name: 'midnight belongs to the day it begins',
    group: weekly('UTC', '00:00', '01:00', ['FR']),
    from: '2026-11-26T00:00Z',
    meets: ['2026-11-27T00:00Z/01:00Z'],
  },
  {
    name: 'an end equal to the start is no end',
    group: weekly('UTC', '18:00', '18:00', ['FR']),
    from: '2026-11-26T00:00Z',
    meets: ['2026-11-27T18:00Z'],
  },
  {
    name: 'a day without a time',
    group: { schedule: [{ byDay: ['FR'], scheduleTimezone: 'UTC' }] },
    from: '2026-11-27T20:00Z',
    meets: ['2026-11-27', '2026-12-04'],
  },
  {
    // clocks go forward on 29 March 2026 at 01:00 UTC, from 1:00 to 2:00
    name: 'London, through the spring change',
    group: weekly('Europe/London', '19:30', '21:00', ['SU']),
    from: '2026-03-21T00:00Z',
    meets: ['2026-03-22T19:30Z/21:00Z', '2026-03-29T18:30Z/20:00Z'],
  },
  {
    name: 'London, a start that the clocks skip is an hour later (RFC 5545, 3.3.5)',
    group: weekly('Europe/London', '01:30', '03:00', ['SU']),
    from: '2026-03-21T00:00Z',
    meets: ['2026-03-22T01:30Z/03:00Z', '2026-03-29T01:30Z/02:00Z', '2026-04-05T00:30Z/02:00Z'],
  },
  {
    // and back on 25 October 2026 at 01:00 UTC, from 2:00 to 1:00
    name: 'London, a start that comes twice is the first (RFC 5545, 3.3.5)',
    group: weekly('Europe/London', '01:30', '03:00', ['SU']),
    from: '2026-10-24T00:00Z',
    meets: ['2026-10-25T00:30Z/03:00Z', '2026-11-01T01:30Z/03:00Z'],
  },
  {
    name: 'a duration is time gone by, whatever the clocks do',
    group: {
      schedule: [{ byDay: ['SU'], startTime: '00:30', duration: 'PT2H', scheduleTimezone: 'Europe/London' }],
    },
    from: '2026-10-24T00:00Z',
    meets: ['2026-10-24T23:30Z/01:30Z'],
  },
  {
    // New York changed on 1 November 2026 at 06:00 UTC
    name: 'New York, through the autumn change',
    group: weekly('America/New_York', '19:00', '20:30', ['SA', 'SU']),
    from: '2026-10-31T12:00Z',
    meets: ['2026-10-31T23:00Z/00:30Z', '2026-11-02T00:00Z/01:30Z'],
  },
  {
    // half an hour: on 4 October 2026 at 02:00 clocks go to 02:30 (tz database, Australia/Lord_Howe)
    name: 'Lord Howe, whose summer time is half an hour',
    group: weekly('Australia/Lord_Howe', '12:00', '13:00', ['SA', 'SU']),
    from: '2026-10-03T00:00Z',
    meets: ['2026-10-03T01:30Z/02:30Z', '2026-10-04T01:00Z/02:00Z'],
  },
  {
    name: 'Lord Howe, a start in its half-hour gap',
    group: weekly('Australia/Lord_Howe', '02:15', '03:30', ['SU']),
    from: '2026-10-03T00:00Z',
    meets: ['2026-10-03T15:45Z/16:30Z'],
  },
  {
    name: 'Kathmandu, five and three quarter hours',
    group: weekly('Asia/Kathmandu', '06:00', '07:00', ['MO']),
    from: '2026-11-22T00:00Z',
    meets: ['2026-11-23T00:15Z/01:15Z'],
  },
  {
    // Samoa left out 30 December 2011 when it crossed the date line (tz database, Pacific/Apia)
    name: 'Apia, a day that never was',
    group: weekly('Pacific/Apia', '10:00', '11:00', ['FR']),
    from: '2011-12-24T00:00Z',
    meets: ['2011-12-30T20:00Z/21:00Z', '2012-01-05T20:00Z/21:00Z'],
  },
  {
    name: 'a fixed offset',
    group: weekly('+05:30', '06:00', '07:00', ['MO']),
    from: '2026-11-22T00:00Z',
    meets: ['2026-11-23T00:30Z/01:30Z'],
  },
  {
    name: 'Casablanca, which changes for Ramadan (7 February to 14 March 2027)',
    group: weekly('Africa/Casablanca', '12:00', '13:00', ['SU']),
    from: '2027-02-01T00:00Z',
    meets: ['2027-02-07T12:00Z/13:00Z', '2027-02-14T12:00Z/13:00Z'],
  },
  {
    name: 'the feed’s zone where the entry has none',
    group: { schedule: [{ byDay: ['MO'], startTime: '12:00' }] },
    zone: 'Asia/Tokyo',
    from: '2026-11-22T00:00Z',
    meets: ['2026-11-23T03:00Z'],
  },
  {
    name: 'a cancelled date stays, and what is moved has its new time',
    group: {
      ...weekly('UTC', '18:00', '19:00'),
      changes: [
        { date: '2026-11-24', status: 'cancelled' },
        { date: '2026-12-01', status: 'moved', startTime: '20:00' },
        { date: '2026-12-08', status: 'online' },
      ],
    },
    from: '2026-11-23T00:00Z',
    meets: [
      '2026-11-24T18:00Z/19:00Z cancelled',
      '2026-12-01T20:00Z/21:00Z moved',
      '2026-12-08T18:00Z/19:00Z online',
      '2026-12-15T18:00Z/19:00Z',
    ],
  },
  {
    name: 'a date that is left out and cancelled is shown as cancelled',
    group: {
      schedule: [{ byDay: ['TU'], startTime: '18:00', exceptDate: ['2026-11-24'], scheduleTimezone: 'UTC' }],
      changes: [{ date: '2026-11-24', status: 'cancelled' }],
    },
    from: '2026-11-23T00:00Z',
    meets: ['2026-11-24 cancelled', '2026-12-01T18:00Z'],
  },
  {
    name: 'by appointment',
    group: { schedule: [{ by: 'appointment', note: 'Ring to arrange' }] },
    from: '2026-11-23T00:00Z',
    meets: [],
    ends: true,
  },
  {
    name: 'an RRULE with COUNT',
    group: {
      schedule: [{ rrule: 'FREQ=WEEKLY;COUNT=3', dtstart: '2026-11-24T19:00', scheduleTimezone: 'UTC' }],
    },
    from: '2026-12-01T00:00Z',
    meets: ['2026-12-01T19:00Z', '2026-12-08T19:00Z'],
    ends: true,
  },
  {
    name: 'an RRULE with UNTIL in UTC, before and after the start of that day',
    group: {
      schedule: [
        {
          rrule: 'FREQ=WEEKLY;UNTIL=20261209T003000Z',
          dtstart: '2026-11-24T19:00',
          scheduleTimezone: 'America/New_York',
        },
      ],
    },
    from: '2026-12-01T00:00Z',
    meets: ['2026-12-02T00:00Z', '2026-12-09T00:00Z'],
    ends: true,
  },
  {
    name: 'an RRULE whose start is in UTC, in the zone of the group',
    group: {
      schedule: [{ rrule: 'FREQ=WEEKLY', dtstart: '20260901T183000Z', scheduleTimezone: 'Europe/London' }],
    },
    from: '2026-12-01T00:00Z',
    meets: ['2026-12-01T19:30Z'],
  },
  {
    name: 'an RRULE that only the library knows',
    group: {
      schedule: [
        {
          rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
          dtstart: '2026-01-30T10:00',
          scheduleTimezone: 'UTC',
        },
      ],
    },
    from: '2026-11-01T00:00Z',
    meets: ['2026-11-30T10:00Z', '2026-12-31T10:00Z', '2027-01-29T10:00Z'],
  },
  {
    name: 'an RRULE with two times a day',
    group: {
      schedule: [
        { rrule: 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=10,18', dtstart: '2026-01-05T10:00', scheduleTimezone: 'UTC' },
      ],
    },
    from: '2026-11-23T00:00Z',
    meets: ['2026-11-23T10:00Z', '2026-11-23T18:00Z', '2026-11-30T10:00Z'],
  },
  {
    name: 'words',
    group: {
      schedule: [{ text: '1st & 3rd Tuesday 7:30–9pm, not January', scheduleTimezone: 'Europe/London' }],
    },
    from: '2026-12-10T00:00Z',
    meets: ['2026-12-15T19:30Z/21:00Z', '2027-02-02T19:30Z/21:00Z'],
  },
];
