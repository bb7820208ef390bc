import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise } from '../../src/feed/index.js';

/** What is shown of a feed, and what the checker says is left out. */
async function shown(document: unknown): Promise<{ names: string[]; left: string[]; all: string }> {
  const { feed, notices } = await normalise(document);
  return {
    names: [...(feed.groups ?? []), ...(feed.faqs ?? [])].map((each) =>
      'name' in each ? each.name : each.question,
    ),
    left: notices.flatMap(({ code, id, value }) =>
      code === 'not-public' ? `${id ?? ''}: ${value ?? ''}` : [],
    ),
    all: JSON.stringify(feed),
  };
}

const event = (name: string, ...more: string[]): string =>
  [
    'BEGIN:VEVENT',
    `UID:${name}`,
    `SUMMARY:${name}`,
    'LOCATION:9 Hidden Lane',
    'DTSTART:20270105T190000Z',
    ...more,
    'END:VEVENT',
  ].join('\r\n');
const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', event('Open', 'CLASS:public'), ...events, 'END:VCALENDAR'].join('\r\n');

describe('an event of a calendar that is not for the public', () => {
  for (const line of [
    'CLASS:PRIVATE',
    'CLASS:CONFIDENTIAL',
    'class:private',
    'CLASS;X-A=b:Private',
    'CLASS:X-MEMBERS',
    'CLASS:INTERN',
    'STATUS:DRAFT',
  ])
    it(`is left out and named: ${line}`, async () => {
      for (const more of [[line], [line, 'RRULE:FREQ=WEEKLY']]) {
        const { names, left, all } = await shown(calendar(event('Kept', ...more)));
        assert.deepEqual(names, ['Open']);
        assert.equal(left.length, 1);
        assert.match(left[0] ?? '', /^Kept/);
        assert.doesNotMatch(all, /Kept/);
      }
    });
  it('is left out where an open one has the same name and place', async () => {
    const { all, names } = await shown(
      calendar(event('Open', 'CLASS:PRIVATE').replace('20270105', '20270909')),
    );
    assert.deepEqual(names, ['Open']);
    assert.doesNotMatch(all, /2027-09-09/);
  });
  it('is left out where it is one date of an open series', async () => {
    const one = event('Circle', 'RECURRENCE-ID:20270112T190000Z', 'CLASS:PRIVATE').replace(
      '9 Hidden Lane',
      '7 Safe Street',
    );
    const { feed, notices } = await normalise(
      calendar(event('Circle', 'RRULE:FREQ=WEEKLY'), one.replace('20270105', '20270113')),
    );
    assert.doesNotMatch(JSON.stringify(feed), /7 Safe Street|2027-01-13/);
    assert.deepEqual(feed.groups?.[1]?.schedule?.[0]?.exceptDate, ['2027-01-12']);
    assert.ok(notices.some(({ code }) => code === 'not-public'));
  });
});

const when = { dateTime: '2027-01-05T19:00:00Z' };
const tec = (title: string, more: object): object => ({
  title,
  start_date: '2027-01-05 19:00:00',
  utc_start_date: '',
  ...more,
});
const post = (name: string, more: object): object => ({
  slug: name.toLowerCase(),
  title: { rendered: name },
  content: { rendered: '<p>Tuesdays at 7pm</p>', protected: false },
  link: 'https://example.org/x',
  acf: { day: 'Tuesday', time: '7pm' },
  ...more,
});
const local = (title: string, more: object): object => ({
  event: { title, event_instances: [{ event_instance: { start: '2027-01-05T19:00:00Z' } }], ...more },
});
/** For each program a list of what it says of a record; the first is for everybody. */
const PROGRAMS: Record<
  string,
  [list: (make: object[]) => unknown, make: (name: string, says: object) => object, says: object[]]
> = {
  'Google Calendar': [
    (items) => ({ kind: 'calendar#events', items }),
    (summary, says) => ({ id: summary, summary, start: when, end: when, ...says }),
    [
      { visibility: 'default' },
      { visibility: 'private' },
      { visibility: 'confidential' },
      { visibility: 'Private' },
      { visibility: 'staff' },
    ],
  ],
  'The Events Calendar': [
    (events) => ({ events, rest_url: 'https://example.org' }),
    tec,
    [
      { status: 'publish' },
      { status: 'draft' },
      { status: 'private' },
      { status: 'pending' },
      { status: 'future' },
      { status: 'trash' },
      { status: 'publish', hide_from_listings: true },
    ],
  ],
  WordPress: [
    (list) => list,
    post,
    [
      { status: 'publish' },
      { status: 'draft' },
      { status: 'private' },
      { status: 'auto-draft' },
      { content: { rendered: '', protected: true } },
    ],
  ],
  Localist: [
    (events) => ({ events }),
    local,
    [{ private: false, status: 'live' }, { private: true }, { status: 'pending' }],
  ],
  Mobilize: [
    (data) => ({ data }),
    (title, says) => ({ title, timeslots: [{ start_date: 1799175600 }], ...says }),
    [{ visibility: 'PUBLIC' }, { visibility: 'PRIVATE' }],
  ],
  Mobilizon: [
    (elements) => ({ data: { events: { elements } } }),
    (title, says) => ({ uuid: title, title, beginsOn: '2027-01-05T19:00:00Z', ...says }),
    [
      { visibility: 'PUBLIC', draft: false },
      { visibility: 'UNLISTED' },
      { visibility: 'RESTRICTED' },
      { visibility: 'PRIVATE' },
      { draft: true },
    ],
  ],
  Squarespace: [
    (items) => ({ items }),
    (title, says) => ({ title, urlId: title, startDate: 1799175600000, ...says }),
    [{ workflowState: 1 }, { workflowState: 3 }],
  ],
  Drupal: [
    (data) => ({ jsonapi: {}, data }),
    (title, says) => ({ id: title, attributes: { title, field_day: 'Tuesday', field_time: '7pm', ...says } }),
    [{ status: true }, { status: false }, { moderation_state: 'draft' }],
  ],
  Strapi: [
    (data) => ({ data }),
    (name, says) => ({ id: name, attributes: { name, day: 'Tuesday', time: '7pm', ...says } }),
    [{ publishedAt: '2026-01-01' }, { publishedAt: null }],
  ],
  BMLT: [
    (meetings) => meetings,
    (meeting_name, says) => ({
      id_bigint: meeting_name,
      meeting_name,
      weekday_tinyint: '2',
      start_time: '19:00:00',
      ...says,
    }),
    [{ published: '1' }, { published: '0' }],
  ],
  'schema.org': [
    (list) => list,
    (name, says) => ({ '@type': 'Event', name, startDate: '2027-01-05', ...says }),
    [{ creativeWorkStatus: 'Published' }, { creativeWorkStatus: 'Draft' }],
  ],
  'this format': [
    (groups) => ({ groups }),
    (name, says) => ({ name, ...says }),
    [
      { status: 'active' },
      { status: 'draft' },
      { status: 'Private' },
      { status: 'unpublished' },
      { post_status: 'pending' },
      { draft: true },
      { published: false },
      { is_published: 'no' },
    ],
  ],
  'questions of this format': [
    (faqs) => ({ faqs }),
    (question, says) => ({ question, answer: 'Yes.', ...says }),
    [{ published: '2026-01-01' }, { status: 'draft' }, { draft: 'yes' }, { published: false }],
  ],
  'a list of objects': [
    (list) => list,
    (title, says) => ({ title, when: 'Tuesdays 7pm', where: 'Hall', ...says }),
    [{ status: 'running' }, { status: 'Draft' }, { status: 'Private – do not show' }, { published: 'no' }],
  ],
};
describe('what another program does not show to the public', () => {
  for (const [program, [list, make, [open, ...kept]]] of Object.entries(PROGRAMS))
    for (const says of kept)
      it(`is left out and named: ${program}, ${JSON.stringify(says)}`, async () => {
        const { names, left, all } = await shown(
          list([make('Open', open ?? {}), make('Kept', says), make('Also', open ?? {})]),
        );
        assert.deepEqual(names, ['Open', 'Also']);
        assert.equal(left.length, 1, all);
        assert.match(left[0] ?? '', /^Kept/i);
      });
  it('is left out of a table', async () => {
    const csv =
      'Name,Day,Time,Status,Published\nOpen,Monday,7pm,active,yes\nKept,Tuesday,7pm,Draft,yes\nToo,Tuesday,7pm,active,no\n';
    const { names, left } = await shown(csv);
    assert.deepEqual(names, ['Open']);
    assert.equal(left.length, 2);
  });
  it('is not taken from a status that only speaks of the meeting', async () => {
    const states = [
      'active',
      'paused',
      'full',
      'Privately run, open to all',
      'Pendings',
      'Drafting circle, weekly',
      'scheduled',
    ];
    const { names } = await shown({ groups: states.map((status, i) => ({ name: `G${String(i)}`, status })) });
    assert.equal(names.length, states.length);
  });
});
