/** A value that is nested very deep costs its own field, and neither the record nor the feed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise } from '../../src/feed/index.js';

const LEVELS = 30_000;
const DEEP: Record<string, unknown> = {
  objects: JSON.parse(`${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`),
  lists: JSON.parse('['.repeat(LEVELS) + ']'.repeat(LEVELS)),
};
const FEEDS: Record<string, (deep: unknown) => unknown> = {
  'the own format': (deep) => ({
    groups: [{ name: 'A' }, { name: 'B', own: deep }],
    organizer: { more: deep },
    more: deep,
  }),
  records: (deep) => [
    { title: 'A', when: 'Tuesdays 7pm' },
    { title: 'B', when: 'Mondays 7pm', own: deep },
  ],
  'records whose times are objects': (deep) => [
    { title: 'A', when: 'Tuesdays 7pm' },
    { title: 'B', when: [{ day: 'Tue', start: '19:00', own: deep }] },
  ],
  'records in an envelope': (deep) => ({
    data: {
      items: [
        { title: 'A', when: 'Tuesdays 7pm', own: deep },
        { title: 'B', when: 'Mondays 7pm' },
      ],
    },
    meta: deep,
  }),
  'Meeting Guide': (deep) => [
    { slug: 'a', name: 'A', day: 1, time: '10:00' },
    { slug: 'b', name: 'B', day: 1, time: '11:00', own: deep },
  ],
  BMLT: (deep) => [
    { id_bigint: '1', meeting_name: 'A', weekday_tinyint: '2', start_time: '10:00:00' },
    { id_bigint: '2', meeting_name: 'B', weekday_tinyint: '3', start_time: '10:00:00', own: deep },
  ],
  'schema.org': (deep) => [
    { '@type': 'Event', name: 'A', startDate: '2026-11-20' },
    { '@type': 'Event', name: 'B', startDate: '2026-11-21', own: deep },
  ],
  HSDS: (deep) => ({
    contents: [
      { id: 'a', name: 'A', schedules: [], organization: {} },
      { id: 'b', name: 'B', schedules: [], organization: {}, own: deep },
    ],
  }),
};

for (const [what, deep] of Object.entries(DEEP))
  describe(`${what} in each other, ${LEVELS} levels`, () => {
    for (const [format, make] of Object.entries(FEEDS))
      it(`cost no group: ${format}`, async () => {
        const { feed } = await normalise(make(deep));
        assert.deepEqual(
          feed.groups?.map(({ name }) => name),
          ['A', 'B'],
        );
      });
  });
