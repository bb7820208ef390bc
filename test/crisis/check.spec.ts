import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oldLines } from '../../scripts/check-crisis.mjs';

const find = oldLines as (
  proofs: { name: string; checked: string }[],
  now: number,
) => { name: string; days: number }[];
const now = Date.parse('2026-11-23');

describe('the build step that looks at the dates of crisis lines', () => {
  it('warns after 180 days, not before', () => {
    const proofs = [
      { name: 'fresh', checked: '2026-11-23' },
      { name: 'just in time', checked: '2026-05-27' },
      { name: 'old', checked: '2026-05-26' },
    ];
    assert.deepEqual(
      find(proofs, now).map(({ name, days }) => [name, days]),
      [['old', 181]],
    );
  });

  it('warns of a date that cannot be read', () => {
    assert.equal(find([{ name: 'odd', checked: 'spring' }], now).length, 1);
  });
});
