import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise } from '../../src/feed/index.js';

/** What a cell under "When" becomes. */
async function whenOf(cell: string): Promise<unknown> {
  const { feed } = await normalise(`Name,When\nCircle,"${cell}"\n`);
  return feed.groups?.[0]?.schedule?.[0];
}

describe('a cell that says when', () => {
  for (const cell of [
    'Tuesdays 7pm until 30 June 2027',
    'six Tuesdays from 5 January 2027, 7pm',
    'Tuesdays 7pm, not 22 or 29 December 2026',
    '5, 12 and 19 January 2027, 7pm',
    '3/12/2026 7pm',
    'Tuesdays 7:30',
    'Fridays 8-12pm',
  ])
    it(`stays in words where it is more than a date or may be two times: ${cell}`, async () =>
      assert.deepEqual(await whenOf(cell), { text: cell }));
  it('is a date where it is nothing more', async () => {
    assert.deepEqual(await whenOf('Tuesday 8 December 2026, 6.30pm - 8pm'), {
      date: '2026-12-08',
      startTime: '18:30',
      endTime: '20:00',
    });
  });
});
