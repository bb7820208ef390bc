import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { nextOccurrences, prepareSchedules, type Meets } from '../../src/schedule/index.js';

const dates = (group: Meets, from: string, count = 6, timeZone = 'Europe/London'): string[] =>
  nextOccurrences(group, { from: Date.parse(from), count, timeZone }).map(({ date }) => date);

before(() => prepareSchedules([]));

describe('nextOccurrences', () => {
  it('knows a weekly group', () => {
    const group = { schedule: [{ byDay: ['TU'], startTime: '19:30' }] };
    assert.deepEqual(dates(group, '2026-11-23T12:00Z', 3), ['2026-11-24', '2026-12-01', '2026-12-08']);
  });
  it('knows the first and third Tuesday', () => {
    const group = { schedule: [{ repeatFrequency: 'P1M', byDay: ['1TU', '3TU'], startTime: '19:30' }] };
    assert.deepEqual(dates(group, '2026-11-23T12:00Z', 3), ['2026-12-01', '2026-12-15', '2027-01-05']);
  });
});
