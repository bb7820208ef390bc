import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readHours } from '../../../src/elements/book-support/hours-text.js';
import { describeOpening, openingAt, type Hours } from '../../../src/elements/book-support/opening.js';
import { book } from '../../../src/i18n/en/book.js';
import { schedule } from '../../../src/i18n/en/schedule.js';
import { ready } from '../../../src/schedule/index.js';

const OFFICE: Hours = {
  hours: readHours('Mo-Fr 09:00-17:00'),
  closures: ['2026-12-25', '2026-12-28'],
  timeZone: 'Europe/London',
};
const say = (hours: Hours, at: string, visitorZone = 'Europe/London'): string => {
  const now = Date.parse(at);
  const opening = openingAt(hours, now);
  return opening ? describeOpening(opening, now, { lang: 'en-GB', t: book, schedule, visitorZone }) : '';
};

describe('opening hours, as schema.org writes them in one line', () => {
  it('are read', () => {
    assert.deepEqual(readHours('Mo-Fr 09:00-17:00, Sa 10:00-12:00'), [
      { dayOfWeek: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '17:00' },
      { dayOfWeek: ['SA'], opens: '10:00', closes: '12:00' },
    ]);
    assert.deepEqual(readHours('Mo,We,Fr 9am-5pm; Sa-Su 10:00–12:00'), [
      { dayOfWeek: ['MO', 'WE', 'FR'], opens: '09:00', closes: '17:00' },
      { dayOfWeek: ['SA', 'SU'], opens: '10:00', closes: '12:00' },
    ]);
    assert.deepEqual(readHours('Fr-Mo 20:00-02:00')[0]?.dayOfWeek, ['FR', 'SA', 'SU', 'MO']);
  });

  it('are left out where they cannot be read', () => {
    for (const text of ['', 'by appointment', 'Mo-Fr', '09:00-17:00', 'Xx 09:00-17:00', 'Mo 25:00-26:00'])
      assert.deepEqual(readHours(text), [], text);
  });
});

describe('whether it is open', () => {
  before(ready);

  const table: [why: string, at: string, words: string, zone?: string][] = [
    ['in the middle of a day', '2026-11-23T12:00Z', 'Open now, until 5 pm'],
    ['at the very start', '2026-11-23T09:00Z', 'Open now, until 5 pm'],
    ['at the very end', '2026-11-23T17:00Z', 'Opens tomorrow at 9 am'],
    ['before it opens', '2026-11-23T07:00Z', 'Opens today at 9 am'],
    ['over a weekend', '2026-11-20T18:00Z', 'Opens Monday at 9 am'],
    ['over a closure and a weekend', '2026-12-24T18:00Z', 'Opens Tuesday at 9 am'],
    [
      'for a reader an hour ahead',
      '2026-11-23T18:00Z',
      'Opens tomorrow at 9 am (10 am your time)',
      'Europe/Paris',
    ],
    [
      'while open, for a reader an hour ahead',
      '2026-11-23T12:00Z',
      'Open now, until 5 pm (6 pm your time)',
      'Europe/Paris',
    ],
    [
      'for a reader half a day ahead',
      '2026-11-23T18:00Z',
      'Opens Tuesday at 9 am (10 pm your time)',
      'Pacific/Auckland',
    ],
    [
      'for a reader whose day differs',
      '2026-11-23T18:00Z',
      'Opens tomorrow at 9 am (1 am your time)',
      'America/Los_Angeles',
    ],
    ['in summer time', '2026-07-06T16:30Z', 'Opens tomorrow at 9 am'],
    ['on the morning after the clocks went forward', '2026-03-30T07:30Z', 'Opens today at 9 am'],
    ['open on that morning', '2026-03-30T08:00Z', 'Open now, until 5 pm'],
    ['on the morning after the clocks went back', '2026-10-26T08:30Z', 'Opens today at 9 am'],
  ];
  for (const [why, at, words, zone] of table)
    it(why, () => {
      assert.equal(say(OFFICE, at, zone), words);
    });

  it('says the weekday of both where the reader’s is another', () => {
    const late: Hours = { hours: readHours('Mo-Fr 19:00-21:00'), closures: [], timeZone: 'Europe/London' };
    assert.equal(
      say(late, '2026-11-23T22:00Z', 'Pacific/Auckland'),
      'Opens tomorrow at 7 pm (Wednesday 8 am your time)',
    );
  });

  it('goes on over midnight, and all week', () => {
    const night: Hours = { hours: readHours('Mo-Su 18:00-06:00'), closures: [], timeZone: 'Europe/London' };
    assert.equal(say(night, '2026-11-24T02:00Z'), 'Open now, until 6 am');
    const always: Hours = { hours: readHours('Mo-Su 00:00-24:00'), closures: [], timeZone: 'Europe/London' };
    assert.equal(say(always, '2026-11-24T02:00Z'), 'Open now');
    const shut = { ...always, closures: ['2026-11-26'] };
    assert.match(say(shut, '2026-11-24T02:00Z'), /^Open now, until/);
    assert.equal(openingAt(shut, Date.parse('2026-11-24T02:00Z'))?.change, Date.parse('2026-11-26'));
  });

  it('says no second time where the zone is not known', () => {
    const unknown: Hours = { hours: readHours('Mo-Su 09:00-17:00'), closures: [] };
    assert.doesNotMatch(say(unknown, '2026-11-24T02:00Z', 'Asia/Tokyo'), /your time/);
  });

  it('says nothing without hours', () => {
    assert.equal(say({ hours: [], closures: [], timeZone: 'Europe/London' }, '2026-11-24T02:00Z'), '');
  });
});
