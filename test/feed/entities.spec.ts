import assert from 'node:assert/strict';
import { it } from 'node:test';
import { normalise } from '../../src/feed/index.js';

it('two feeds that are read at once have their rare entities, whichever is first', async () => {
  const feed = (name: string): object => ({ groups: [{ name: `${name} caf&eacute;` }, { name: '&Zopf;' }] });
  const readings = await Promise.all([
    normalise(feed('One')),
    normalise(feed('Two')),
    normalise('Name,Day\nThree caf&eacute;,Tuesday\n&Zopf;,Monday'),
    normalise(feed('Four')),
  ]);
  assert.deepEqual(
    readings.map((reading) => reading.feed.groups?.map(({ name }) => name)),
    ['One', 'Two', 'Three', 'Four'].map((name) => [`${name} café`, 'ℤ']),
  );
});
