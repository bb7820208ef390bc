import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate, readTime, readWeekday } from '../../src/text/index.js';

describe('readTime', () => {
  for (const [given, means] of [
    ['19:30', '19:30'],
    ['19:30:00', '19:30'],
    ['7:30 pm', '19:30'],
    ['7.30pm', '19:30'],
    ['7:30 p.m.', '19:30'],
    ['7pm', '19:00'],
    ['8:00 PM', '20:00'],
    ['12 am', '00:00'],
    ['12:15 pm', '12:15'],
    ['1930', '19:30'],
    ['730', '07:30'],
    ['19h30', '19:30'],
    ['Noon', '12:00'],
    ['midnight', '00:00'],
    ['24:00', '24:00'],
    ['9:05', '09:05'],
  ] as const) {
    it(`reads ${given} as ${means}`, () => assert.equal(readTime(given), means));
  }
  for (const given of ['25:00', '24:30', '7:75', '7', 'late', '', null, undefined, {}, '13:00:00:00']) {
    it(`makes nothing of ${JSON.stringify(given)}`, () => assert.equal(readTime(given), undefined));
  }
});

describe('readWeekday', () => {
  for (const [given, means] of [
    ['Tuesday', 'TU'],
    ['tues', 'TU'],
    ['Thurs.', 'TH'],
    ['Wednesdays', 'WE'],
    ['sat', 'SA'],
    ['https://schema.org/Friday', 'FR'],
    ['1TU', '1TU'],
    ['-1FR', '-1FR'],
    ['+2mo', '2MO'],
  ] as const) {
    it(`reads ${given} as ${means}`, () => assert.equal(readWeekday(given), means));
  }
  for (const given of ['Someday', 'Monthly', '6TU', '', 3, null]) {
    it(`makes nothing of ${JSON.stringify(given)}`, () => assert.equal(readWeekday(given), undefined));
  }
});

describe('readDate', () => {
  it('reads ISO dates, with or without a time', () => {
    assert.equal(readDate('2026-11-20'), '2026-11-20');
    assert.equal(readDate('20261120T180000Z'), '2026-11-20');
    assert.equal(readDate('2026-11-20 18:00'), '2026-11-20');
  });
  it('reads a slash date the way round that makes a date', () => {
    assert.equal(readDate('11/20/2026'), '2026-11-20');
    assert.equal(readDate('20/11/2026'), '2026-11-20');
    assert.equal(readDate('3/4/2026', true), '2026-03-04');
    assert.equal(readDate('3/4/2026'), '2026-04-03');
  });
  it('refuses days that do not exist', () => {
    assert.equal(readDate('2026-02-29'), undefined);
    assert.equal(readDate('2028-02-29'), '2028-02-29');
    assert.equal(readDate('31.4.2026'), undefined);
  });
});
