import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adviseOnDates, datesInWords } from '../../src/schedule/index.js';

const ask = { from: Date.parse('2026-11-28T12:00Z'), timeZone: 'Europe/London', country: 'GB' };
const weekly = [{ repeatFrequency: 'P1W', byDay: ['SA' as const], startTime: '10:00' }];

describe('the editor is asked to check the dates', () => {
  for (const [why, group, value] of [
    ['an exception', { schedule: [{ text: 'Mondays 7pm (except bank holidays)' }] }, 'except bank holidays'],
    ['a name', { name: 'Circle, only third Saturday', schedule: weekly }, 'third Saturday'],
    [
      'a note',
      { name: 'Circle', schedule: [{ ...weekly[0], note: 'Every other Saturday' }] },
      'Every other Saturday',
    ],
    ['another weekday', { name: 'Circle, last Sunday', schedule: weekly }, undefined],
    ['nothing', { name: 'Saturday circle', schedule: weekly }, undefined],
    ['a plain text', { schedule: [{ text: 'Mondays 7pm, Baker Hall' }] }, undefined],
  ] as const)
    it(`by ${why}`, async () => {
      const found = (await adviseOnDates([group as never], ask)).get(group as never) ?? [];
      assert.deepEqual(
        found.map((each) => [each.code, each.value]),
        value ? [['check-dates', value]] : [],
      );
      if (value) assert.match(found[0]?.meant ?? '', /\d+ (?:November|December)/);
    });
});

describe('what was understood', () => {
  it('is told as the next three dates', async () => {
    const [told] = await datesInWords([{ name: 'Circle', schedule: [{ text: 'Mondays 7pm' }] }], ask);
    assert.equal(told?.dates.split('; ').length, 3);
    assert.match(told.dates, /30 November.*7 December.*14 December/);
  });
  it('is silent where nothing was', async () =>
    assert.deepEqual(await datesInWords([{ name: 'Circle', schedule: [{ text: 'Ask Sam' }] }], ask), []));
});
