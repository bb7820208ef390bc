import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsLinearly, growsLinearly } from './linear.js';

describe('growsLinearly', () => {
  const list = (size: number): number[] => Array.from({ length: size }, (_, i) => i * 7919);
  it('passes what reads each part once, and what sorts', async () => {
    await growsLinearly(list, (input) => input.map((n) => String(n).repeat(40)).join());
    await growsLinearly(list, (input) => [...input].sort((a, b) => (a % 1009) - (b % 1009)));
  });
  it('fails what looks at each part for each part', () =>
    assert.rejects(
      growsLinearly(list, (input) => input.filter((n) => input.lastIndexOf(n + 1) > -2)),
      /more than linear/,
    ));
  it('fails what tries each way through, long before it takes hours', () =>
    assert.rejects(
      growsLinearly(
        (size) => `${'1'.repeat(size)}x`,
        (input) => /^(?:\d{1,2},?)+$/.test(input),
      ),
      /Input of/,
    ));
});

describe('countsLinearly', () => {
  it('tells n from n²', async () => {
    await countsLinearly((n) => 3 * n);
    await assert.rejects(countsLinearly((n) => n * n));
  });
});
