import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type FeedIssue, type Group } from '../../src/feed/index.js';

const read = async (document: unknown): Promise<{ groups: Group[]; notices: FeedIssue[] }> => {
  const { feed, notices } = await normalise(document);
  return { groups: feed.groups ?? [], notices };
};
const one = async (document: unknown): Promise<Group> => {
  const [group] = (await read(document)).groups;
  assert.ok(group);
  return group;
};
const CALENDAR = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join(
    '\n',
  );

describe('lists as strangers write them', () => {
  it('keeps who to write to where contacts are objects', async () => {
    const contact = { name: 'Jo', email: 'jo@example.org' };
    const airtable = {
      records: [{ id: 'rec1', fields: { Name: 'Circle', Day: 'Tuesday', Contact: contact } }],
    };
    assert.deepEqual((await one(airtable)).contact, contact);
    const two = [
      {
        name: 'Circle',
        contacts: [
          { name: 'Jo', phone: '+1 212 555 0100' },
          { name: 'Al', email: 'al@example.org' },
        ],
      },
    ];
    assert.deepEqual((await one(two)).contact, {
      name: 'Jo, Al',
      phone: '+1 212 555 0100',
      email: 'al@example.org',
    });
  });
  it('takes no picture for the page of a group', async () => {
    const { groups, notices } = await read([
      { name: 'Circle', day: 'Tuesday', photo: 'https://example.org/a.png' },
    ]);
    assert.equal(groups[0]?.url, undefined);
    assert.deepEqual(notices.find(({ field }) => field === 'photo')?.code, 'lost-value');
  });
  it('takes “Chat after” in a column of kinds for no text chat', async () => {
    const csv =
      'Group,When,Where,Format\nNewcomers,Mondays 6-7pm,Hall,"Discussion, Chat after, Phone list"\n';
    const group = await one(csv);
    assert.deepEqual(group.attendance, ['in-person']);
    assert.deepEqual(group.topics, ['Discussion', 'Chat after', 'Phone list']);
    assert.deepEqual((await one(csv.replace('Chat after', 'Chat'))).attendance, ['text-chat']);
  });
  it('reads several ranges of a sheet', async () => {
    const values = (name: string): string[][] => [
      ['Group', 'When', 'Where'],
      [name, 'Tuesdays 7pm', 'Hall'],
    ];
    const { groups } = await read({
      valueRanges: [
        { range: 'A', values: values('One') },
        { range: 'B', values: values('Two') },
      ],
    });
    assert.deepEqual(
      groups.map(({ name }) => name),
      ['One', 'Two'],
    );
  });
  it('reads the streets of a map', async () => {
    const properties = {
      name: 'Circle',
      'addr:street': 'High St',
      'addr:housenumber': '5',
      'addr:city': 'Leeds',
      'contact:phone': '0113 496 0000',
    };
    const { location, contact } = await one({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [-1.5, 53.8] }, properties }],
    });
    assert.equal(location?.streetAddress, '5 High St');
    assert.equal(contact?.phone, '0113 496 0000');
  });
  it('reads the excerpt, the terms and the link of a WordPress post', async () => {
    const group = await one([
      {
        id: 5,
        slug: 'calm',
        type: 'groups',
        link: 'https://example.org/calm/',
        title: { rendered: 'Calm' },
        content: { rendered: '' },
        excerpt: { rendered: '<p>Short</p>' },
        acf: {
          meeting_day: 'Monday',
          start_time: '18:00',
          zoom_link: { title: 'Join', url: 'https://zoom.us/j/5', target: '' },
        },
        _embedded: { 'wp:term': [[{ name: 'Anxiety', taxonomy: 'topic' }]] },
      },
    ]);
    assert.equal(group.description, 'Short');
    assert.deepEqual(group.topics, ['Anxiety']);
    assert.equal(group.online?.url, 'https://zoom.us/j/5');
  });
  it('reads whole days, zones by hours and the venue’s telephone of The Events Calendar', async () => {
    const event = {
      title: 'Drop in',
      start_date: '2026-12-09 00:00:00',
      end_date: '2026-12-09 23:59:59',
      venue: { venue: 'Hall', phone: '0113 496 0001' },
      website: 'https://ex.example.org/a',
    };
    const { groups } = await read({
      events: [
        { ...event, id: 1, all_day: true, timezone: 'Europe/London' },
        {
          ...event,
          id: 2,
          title: 'Evening',
          start_date: '2026-12-09 19:00:00',
          end_date: '2026-12-09 20:00:00',
          timezone: 'UTC-5.5',
        },
      ],
    });
    assert.deepEqual(groups[0]?.schedule, [{ date: '2026-12-09' }]);
    assert.deepEqual(groups[0].contact, { phone: '0113 496 0001', url: 'https://ex.example.org/a' });
    assert.equal(groups[1]?.schedule?.[0]?.scheduleTimezone, '-05:30');
  });
  it('names one date of an OpenActive series as its series is named', async () => {
    const data = {
      '@type': 'ScheduledSession',
      startDate: '2026-12-08T10:00:00Z',
      superEvent: { '@type': 'SessionSeries', name: 'Gentle yoga' },
    };
    const group = await one({
      items: [{ state: 'updated', kind: 'ScheduledSession', id: '9', modified: 2, data }],
    });
    assert.equal(group.name, 'Gentle yoga');
    assert.equal(group.id, '9');
  });
  it('reads services at locations, and what one needs to bring', async () => {
    const location = {
      name: 'Hall',
      addresses: [{ address_1: '1 High St', city: 'Leeds', address_type: 'physical' }],
      phones: [{ number: '0113 496 0000', extension: '5' }],
      accessibility: [{ description: 'Ramp', url: 'https://example.org/access' }],
    };
    const service = {
      id: 's',
      name: 'Circle',
      status: 'active',
      wait_time: '2 weeks',
      required_documents: [{ document: 'ID card' }],
    };
    const { groups, notices } = await read({
      contents: [{ id: 'a', service, location, contacts: [{ name: 'Jo', email: 'jo@example.org' }] }],
    });
    assert.equal(groups[0]?.location?.streetAddress, '1 High St');
    assert.deepEqual(groups[0].contact, {
      name: 'Jo',
      email: 'jo@example.org',
      phone: '0113 496 0000 ext. 5',
    });
    assert.match(groups[0].joinNote ?? '', /ID card.*2 weeks/s);
    assert.match(groups[0].accessNote ?? '', /Ramp.*example\.org\/access/);
    assert.deepEqual(notices, []);
  });
  it('reads several kinds in brackets', async () => {
    const group = await one([{ name: 'Q', slug: 'q', day: 2, time: '18:00', types: '[closed] [women]' }]);
    assert.deepEqual([group.topics, group.audience], [['closed'], ['women']]);
  });
  it('gives a group without a name one that people would say', async () => {
    const base = { day: 3, time: '19:00', formatted_address: '99 N Salisbury St, Raleigh, NC 27601, USA' };
    const { groups } = await read([
      { ...base, slug: '2044' },
      { ...base, slug: 'mill-town' },
      { day: 3, time: '19:00', slug: '77', location: 'Zoom' },
    ]);
    assert.deepEqual(
      groups.map(({ name }) => name),
      ['Group at 99 N Salisbury St', 'Mill town', 'Online group (Zoom)'],
    );
  });
  it('keeps the contact, the comment, the cost and the point of an event', async () => {
    const group = await one(
      CALENDAR(
        'DTSTART:20261208T190000',
        'RRULE:FREQ=WEEKLY',
        'SUMMARY:Circle',
        'CONTACT:Jo\\, 0113 496 0000',
        'COMMENT:Bring a cup',
        'X-COST:£5',
        'GEO:53.8;-1.5',
      ),
    );
    assert.deepEqual(group.contact, { name: 'Jo', phone: '0113 496 0000' });
    assert.equal(group.description, 'Bring a cup');
    assert.equal(group.costNote, '£5');
    assert.deepEqual(group.location, { latitude: 53.8, longitude: -1.5 });
  });
  it('takes a postponed event for one that does not meet', async () => {
    const group = await one(CALENDAR('DTSTART:20261208T190000', 'SUMMARY:Postponed: Circle'));
    assert.deepEqual([group.name, group.status], ['Circle', 'paused']);
  });
  it('calls a word of a vocabulary no lost link', async () => {
    const { notices } = await read({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Circle',
      startDate: '2026-12-08T19:00',
      eventStatus: 'https://schema.org/EventPostponed',
    });
    assert.ok(!notices.some(({ code }) => code === 'lost-value'));
  });
});
