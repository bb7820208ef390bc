import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalise } from '../../src/feed/index.js';
import { CELLS, FACTS, SAYINGS } from './ways-to-say.js';

type Row = Record<string, unknown>;
/** Each format with one more field in its row, as its keeper might add. */
const READERS: Record<string, (more: Row) => unknown> = {
  'Meeting Guide': (more) => [
    {
      ...more,
      slug: 'a',
      name: 'Orchid',
      day: 2,
      time: '18:15',
      types: ['O'],
      formatted_address: '1 Elm St, Anytown, NY 12345, USA',
    },
  ],
  BMLT: (more) => [
    {
      ...more,
      id_bigint: '1',
      meeting_name: 'Orchid',
      weekday_tinyint: '3',
      start_time: '18:15:00',
      formats: '',
    },
  ],
  HSDS: (more) => ({
    contents: [
      {
        ...more,
        id: 's',
        name: 'Orchid',
        organization: { name: 'Trust' },
        schedules: [{ freq: 'WEEKLY', byday: 'WE', opens_at: '18:15' }],
      },
    ],
    total_pages: 1,
    page_number: 1,
  }),
  'schema.org': (more) => ({
    ...more,
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Orchid',
    startDate: '2027-02-03T18:15',
  }),
  'The Events Calendar': (more) => ({
    events: [
      {
        ...more,
        id: 1,
        title: 'Orchid',
        start_date: '2027-02-03 18:15:00',
        end_date: '2027-02-03 19:15:00',
        utc_start_date: 'x',
        timezone: 'Europe/London',
      },
    ],
  }),
  'Google Calendar': (more) => ({
    kind: 'calendar#events',
    items: [{ ...more, id: 'a', summary: 'Orchid', start: { dateTime: '2027-02-03T18:15:00Z' } }],
  }),
  Localist: (more) => ({
    events: [
      {
        event: {
          ...more,
          id: 1,
          title: 'Orchid',
          event_instances: [{ event_instance: { start: '2027-02-03T18:15:00Z' } }],
        },
      },
    ],
  }),
  Mobilize: (more) => ({
    data: [
      { ...more, id: 1, title: 'Orchid', timezone: 'Europe/London', timeslots: [{ start_date: 1801678500 }] },
    ],
  }),
  iCalendar: (more) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART:20270203T181500',
      'SUMMARY:Orchid',
      ...Object.entries(more).map(([key, value]) => `X-${key}:${String(value)}`),
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n'),
};
const bare = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase();

const fact = fc
  .constantFrom(...FACTS.filter((each) => each !== 'name'))
  .chain((each) => fc.tuple(fc.constantFrom(...SAYINGS[each]), fc.constantFrom(...CELLS[each])));

describe('nothing is lost in silence by the readers of other formats', () => {
  for (const [format, document] of Object.entries(READERS))
    it(`a fact that its keeper added is in the feed or named: ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(fact, async ([heading, [cell, , found]]) => {
          const key =
            format === 'iCalendar'
              ? bare(heading)
                  .replace(/_/g, '-')
                  .replace(/[^a-z\d-]/g, '')
              : `our_${bare(heading)}`;
          const { feed, notices } = await normalise(document({ [key]: cell }));
          assert.equal(feed.groups?.length, 1);
          const kept = JSON.stringify(feed.groups);
          const named = notices.some(({ field, value = '' }) => field.includes(key) || value.includes(cell));
          assert.ok(found.test(kept) || kept.includes(cell) || named, `${key}: ${cell} in ${kept}`);
        }),
        { numRuns: 200 },
      );
    });
  it('names a time and a place of which a calendar says more than is read', async () => {
    const { notices } = await normalise(
      READERS.iCalendar?.({ 'doors-open': 'at 7:45 pm', hall: '12 Oakum Street' }),
    );
    assert.deepEqual(
      notices.filter(({ code }) => code === 'lost-value').map(({ field }) => field),
      ['x-doors-open', 'x-hall'],
    );
  });
});
