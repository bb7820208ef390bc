/** Made-up answers of systems that are no format of groups, written from their public documentation. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Group } from '../../src/feed/index.js';

const DESCRIPTION = 'For anyone who has lost somebody.';
const ROW = { Name: 'Grief circle', Day: 'Tuesday', 'Start time': '7:00 PM', Where: 'Quaker House' };
const SERIES = { start: '2026-12-08T19:00:00-05:00', end: '2026-12-08T20:30:00-05:00' };

const SAMPLES: Record<string, unknown> = {
  'The Events Calendar': {
    events: [
      {
        id: 1,
        title: 'Grief circle',
        slug: 'grief-circle',
        description: `<p>${DESCRIPTION}</p>`,
        start_date: '2026-12-08 19:00:00',
        end_date: '2026-12-08 20:30:00',
        timezone: 'America/New_York',
        cost: 'Free',
        categories: [{ name: 'Bereavement', slug: 'bereavement' }],
        venue: { venue: 'Quaker House', address: '5 High Street', city: 'Anytown' },
        organizer: [{ organizer: 'Anytown Hospice' }],
      },
      {
        id: 2,
        title: 'Grief circle',
        slug: 'grief-circle',
        start_date: '2026-12-15 19:00:00',
        end_date: '2026-12-15 20:30:00',
        timezone: 'America/New_York',
        venue: { venue: 'Quaker House' },
      },
    ],
    rest_url: 'https://example.org/wp-json/tribe/events/v1/events/',
  },
  'Google Calendar': {
    kind: 'calendar#events',
    summary: 'Circles',
    timeZone: 'America/New_York',
    items: [
      {
        id: 'a',
        summary: 'Grief circle',
        location: 'Quaker House',
        start: { dateTime: '2026-12-08T19:00:00-05:00', timeZone: 'America/New_York' },
        end: { dateTime: '2026-12-08T20:30:00-05:00', timeZone: 'America/New_York' },
        recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=TU'],
      },
    ],
  },
  Localist: {
    events: [
      {
        event: {
          id: 1,
          title: 'Grief circle',
          location_name: 'Quaker House',
          description_text: DESCRIPTION,
          event_instances: [{ event_instance: SERIES }],
        },
      },
    ],
  },
  Mobilize: {
    data: [
      {
        id: 1,
        title: 'Grief circle',
        timezone: 'America/New_York',
        timeslots: [{ id: 1, start_date: 1796774400, end_date: 1796779800 }],
        location: { venue: 'Quaker House', address_lines: ['5 High Street', ''], locality: 'Anytown' },
      },
    ],
  },
  Mobilizon: {
    data: {
      events: {
        elements: [
          {
            uuid: 'a',
            title: 'Grief circle',
            beginsOn: '2026-12-09T00:00:00Z',
            endsOn: '2026-12-09T01:30:00Z',
            options: { timezone: 'America/New_York' },
            physicalAddress: { description: 'Quaker House' },
          },
        ],
      },
    },
  },
  Squarespace: {
    website: { timeZone: 'America/New_York' },
    upcoming: [
      {
        urlId: 'grief-circle',
        title: 'Grief circle',
        startDate: 1796774400000,
        endDate: 1796779800000,
        location: { addressTitle: 'Quaker House' },
      },
    ],
  },
  OpenActive: {
    items: [
      {
        state: 'updated',
        kind: 'SessionSeries',
        id: 's1',
        data: {
          '@type': 'SessionSeries',
          name: 'Grief circle',
          activity: [{ '@type': 'Concept', prefLabel: 'Walking' }],
          ageRange: { minValue: 18 },
          genderRestriction: 'https://openactive.io/FemaleOnly',
          eventSchedule: [
            {
              '@type': 'PartialSchedule',
              repeatFrequency: 'P1W',
              byDay: ['https://schema.org/Tuesday'],
              startTime: '19:00',
            },
          ],
          location: { '@type': 'Place', name: 'Quaker House' },
        },
      },
      { state: 'deleted', kind: 'SessionSeries', id: 's2' },
    ],
  },
  Airtable: { records: [{ id: 'rec1', createdTime: '2026-11-01', fields: ROW }] },
  Baserow: {
    count: 1,
    next: null,
    previous: null,
    results: [{ id: 1, order: '1.0', ...ROW, Day: { id: 2, value: 'Tuesday', color: 'red' } }],
  },
  Notion: {
    object: 'list',
    results: [
      {
        object: 'page',
        id: 'p1',
        properties: {
          Name: { type: 'title', title: [{ plain_text: 'Grief ' }, { plain_text: 'circle' }] },
          Day: { type: 'select', select: { name: 'Tuesday' } },
          'Start time': { type: 'rich_text', rich_text: [{ plain_text: '7:00 PM' }] },
          Where: { type: 'rich_text', rich_text: [{ plain_text: 'Quaker House' }] },
        },
      },
    ],
  },
  'Strapi 4': { data: [{ id: 1, attributes: ROW }], meta: { pagination: { page: 1 } } },
  'Strapi 5': { data: [{ id: 1, documentId: 'abc', ...ROW }], meta: { pagination: { page: 1 } } },
  Drupal: {
    jsonapi: { version: '1.0' },
    data: [
      {
        type: 'node--group',
        id: 'u1',
        attributes: {
          title: 'Grief circle',
          field_day: 'Tuesday',
          field_time: '7:00 PM',
          field_venue: 'Quaker House',
        },
      },
    ],
  },
  'posts of WordPress': [
    {
      id: 12,
      slug: 'grief-circle-2',
      type: 'group',
      link: 'https://example.org/groups/grief-circle-2/',
      title: { rendered: 'Grief circle' },
      content: { rendered: `<p>${DESCRIPTION}</p>` },
      acf: { day: 'Tuesday', time: '7:00 pm', venue: 'Quaker House' },
    },
  ],
  GeoJSON: {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [-95.9, 41.2] }, properties: ROW }],
  },
  'Google Sheets values': {
    range: 'A1:D2',
    majorDimension: 'ROWS',
    values: [Object.keys(ROW), Object.values(ROW)],
  },
  'Google Sheets gviz': `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({ table: { cols: Object.keys(ROW).map((label) => ({ label })), rows: [{ c: Object.values(ROW).map((v) => ({ v })) }] } })});`,
  'JSON Feed': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Circles',
    items: [{ id: '1', title: 'Grief circle', content_text: 'Every Tuesday at 7 pm at Quaker House' }],
  },
  RSS: '<?xml version="1.0"?><rss version="2.0"><channel><title>Circles</title><item><title>Grief circle</title><description><![CDATA[<p>Every Tuesday at 7 pm at Quaker House</p>]]></description><link>https://example.org/1</link></item></channel></rss>',
  'a web page': `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify([{ '@context': 'https://schema.org', '@type': 'Event', name: 'Grief circle', startDate: SERIES.start, location: { '@type': 'Place', name: 'Quaker House' } }])}</script></head></html>`,
};
const NO_TIMES = new Set(['JSON Feed', 'RSS']);

describe('a list that a system puts something around', () => {
  for (const [system, sample] of Object.entries(SAMPLES))
    it(`is read: ${system}`, async () => {
      const { feed, notices } = await normalise(structuredClone(sample));
      const [group, ...others] = feed.groups ?? [];
      assert.ok(group);
      assert.deepEqual([group.name, others.length], ['Grief circle', 0]);
      const when = group.schedule?.[0];
      if (NO_TIMES.has(system)) assert.match(when?.text ?? '', /Tuesday at 7 pm/);
      else {
        assert.equal(when?.startTime, '19:00');
        assert.ok(when.byDay?.[0] === 'TU' || when.date === '2026-12-08', JSON.stringify(when));
        assert.equal(group.location?.name, 'Quaker House');
      }
      if (system !== 'Google Sheets values')
        assert.ok(
          notices.some(({ code }) => code === 'taken-for'),
          'the checker says what it was taken for',
        );
    });

  const of = async (system: string): Promise<Group> =>
    (await normalise(structuredClone(SAMPLES[system]))).feed.groups?.[0] as Group;
  it('keeps what The Events Calendar says: both dates, topics, cost, who runs it', async () => {
    const group = await of('The Events Calendar');
    assert.deepEqual(
      [
        group.schedule?.map(({ date }) => date),
        group.topics,
        group.cost,
        group.organizer?.name,
        group.description,
      ],
      [['2026-12-08', '2026-12-15'], ['Bereavement'], 'free', 'Anytown Hospice', DESCRIPTION],
    );
  });
  it('keeps what OpenActive says: activity, ages, for whom', async () => {
    const group = await of('OpenActive');
    assert.deepEqual([group.topics, group.ageMin, group.audience], [['Walking'], 18, ['women']]);
  });
  it('puts a point of GeoJSON where it is', async () => {
    const { location } = await of('GeoJSON');
    assert.deepEqual([location?.latitude, location?.longitude], [41.2, -95.9]);
  });
});
