import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Group } from '../../../src/feed/index.js';
import { findPlaces } from '../../../src/elements/group-finder/model/geo.js';

const at = (town: string, region: string, latitude: number, longitude: number): Group =>
  ({
    id: `${town}${latitude}`,
    name: town,
    attendance: ['in-person'],
    location: { addressLocality: town, addressRegion: region, addressCountry: 'US', latitude, longitude },
  }) as Group;
const portlands = [
  at('Portland', 'ME', 43.66, -70.25),
  at('Portland', 'ME', 43.67, -70.26),
  at('Portland', 'OR', 45.51, -122.67),
];

test('two towns of one name are two places to choose from, each where its own groups are', () => {
  const places = findPlaces('portland', portlands);
  assert.deepEqual(places.map(({ label }) => label).sort(), ['Portland, ME', 'Portland, OR']);
  for (const { label, longitude } of places)
    assert.ok(label.endsWith('ME') ? longitude > -71 : longitude < -122);
});

test('a region or a country after a comma says which one', () => {
  for (const words of ['Portland, ME', 'portland,me', 'Portland , Me'])
    assert.deepEqual(
      findPlaces(words, portlands).map(({ label }) => label),
      ['Portland, ME'],
    );
  assert.equal(findPlaces('Portland, US', portlands).length, 2);
  assert.deepEqual(findPlaces('Portland, TX', portlands), []);
});

test('one point without its minus does not move a town', () => {
  const [place] = findPlaces(
    'Dover',
    [1, 2, 3].map((n) => at('Dover', 'DE', 39 + n / 100, -75.5)).concat(at('Dover', 'DE', 39.01, 75.5)),
  );
  assert.equal(place?.longitude, -75.5);
});
