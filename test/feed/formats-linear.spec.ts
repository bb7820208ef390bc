/** Each reader of another format does work in proportion to its input, whatever stands in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise } from '../../src/feed/index.js';
import { calendar, FORMATS } from '../inputs/formats.js';
import { growsLinearly } from '../linear.js';

describe('readers of other formats', () => {
  for (const [name, make] of Object.entries(FORMATS)) {
    it(`take no longer than the length of a feed asks for: ${name}`, { timeout: 120_000 }, () =>
      growsLinearly(make, (feed) => normalise(feed).catch(() => undefined), { from: 64, to: 32_768 }),
    );
  }
  it('lose no event to one that has no end', async () => {
    const { feed } = await normalise(
      calendar(
        'BEGIN:VEVENT\nSUMMARY:One\nBEGIN:VEVENT\nSUMMARY:Two\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Three',
      ),
    );
    assert.deepEqual(
      feed.groups?.map(({ name }) => name),
      ['One', 'Two', 'Three'],
    );
  });
});
