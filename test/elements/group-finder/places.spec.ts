import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeName } from '../../../src/elements/group-finder/model/labels.js';
import { FilterIndex } from '../../../src/elements/group-finder/model/filters.js';
import type { Group } from '../../../src/feed/index.js';

const namesOf = (...locations: Group['location'][]): string[] => {
  const groups = locations.map((location, i) => ({ id: String(i), name: 'A', location }) as Group);
  return [...new FilterIndex(groups).all('region')].map((path) => placeName(path, 'en'));
};

describe('the places to choose from', () => {
  it('leaves a state a state where no country is told', () => {
    assert.deepEqual(
      namesOf(
        { addressRegion: 'CA', addressLocality: 'San Jose' },
        { addressRegion: 'MA', addressLocality: 'Hull' },
        { addressRegion: 'NH' },
      ),
      ['CA', 'San Jose', 'MA', 'Hull', 'NH'],
    );
  });
  it('names a country by its name', () => {
    assert.deepEqual(namesOf({ addressCountry: 'US', addressRegion: 'CA' }), ['United States', 'CA']);
    assert.deepEqual(namesOf({ addressLocality: 'Dover' }), ['Dover']);
  });
});
