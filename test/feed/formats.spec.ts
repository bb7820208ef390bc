import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Feed, type Format, type Group } from '../../src/feed/index.js';

const read = async (document: unknown, format: Format): Promise<Feed & { codes: string[] }> => {
  const reading = await normalise(document);
  assert.equal(reading.format, format);
  return { ...reading.feed, codes: reading.notices.map(({ code, row }) => `${code} ${row}`) };
};
const first = async (document: unknown, format: Format): Promise<Group> => {
  const { groups } = await read(document, format);
  assert.ok(groups?.[0]);
  return groups[0];
};

describe('BMLT', () => {
  const MEETING = {
    id_bigint: '7',
    meeting_name: 'Sample',
    weekday_tinyint: '3',
    start_time: '19:30:00',
    duration_time: '01:30:00',
    venue_type: '1',
    formats: '',
    location_street: '5 High Street',
    location_municipality: 'Anytown',
    latitude: '51.5',
    longitude: '-0.1',
  };

  it('counts weekdays from Sunday = 1 and reads how long it lasts', async () => {
    const group = await first([MEETING], 'bmlt');
    assert.deepEqual(group.schedule, [
      { repeatFrequency: 'P1W', byDay: ['TU'], startTime: '19:30', duration: 'PT90M' },
    ]);
    assert.deepEqual(group.attendance, ['in-person']);
    assert.equal(group.location?.latitude, 51.5);
  });
  it('does not place a virtual meeting on the map', async () => {
    const group = await first(
      [{ ...MEETING, venue_type: '2', virtual_meeting_link: 'https://meet.example/1' }],
      'bmlt',
    );
    assert.deepEqual([group.location, group.attendance], [undefined, ['online']]);
  });
  it('reads both ways of one that is both', async () => {
    const group = await first(
      [{ ...MEETING, venue_type: '3', virtual_meeting_link: 'https://meet.example/1' }],
      'bmlt',
    );
    assert.deepEqual(group.attendance, ['in-person', 'online']);
  });
  it('reads the week of the month from format keys, and leaves a special week weekly', async () => {
    assert.deepEqual((await first([{ ...MEETING, formats: 'Wo1,Wo3' }], 'bmlt')).schedule?.[0]?.byDay, [
      '1TU',
      '3TU',
    ]);
    assert.deepEqual((await first([{ ...MEETING, formats: 'O1,Sp3' }], 'bmlt')).schedule?.[0]?.byDay, ['TU']);
  });
  it('takes the meaning of keys from the formats beside the meetings', async () => {
    const formats = [
      { key_string: 'XX', name_string: 'Candlelight', world_id: 'CAN' },
      { key_string: 'ru', name_string: 'Russisch', world_id: 'LANG' },
      { key_string: 'L5', name_string: 'Findet nur in der letzten Woche des Monats statt' },
      { key_string: 'R', name_string: 'Ramp', world_id: 'WCHR' },
    ];
    const group = await first({ meetings: [{ ...MEETING, formats: 'XX,ru,L5,R,unknown' }], formats }, 'bmlt');
    assert.deepEqual(
      [group.topics, group.languages, group.access],
      [['Candlelight', 'unknown'], ['ru'], ['step-free']],
    );
    assert.deepEqual(group.schedule?.[0]?.byDay, ['-1TU']);
  });
  it('fetches the other pages of a list that the server caps', async () => {
    const page = (from: number, n: number): object[] =>
      Array.from({ length: n }, (_, i) => ({ ...MEETING, id_bigint: String(from + i) }));
    const asked: string[] = [];
    const more = (address: string): Promise<string> => {
      asked.push(new URL(address).searchParams.get('page_num') ?? '');
      return Promise.resolve(JSON.stringify(page(asked.length * 10, asked.length === 2 ? 1 : 2)));
    };
    const { feed } = await normalise(page(0, 2), {
      address: 'https://bmlt.example/?switcher=GetSearchResults&page_size=2',
      more,
    });
    assert.deepEqual(asked, ['2', '3']);
    assert.equal(feed.groups?.length, 5);
  });
  it('keeps the first page where the second has 150,000 rows', async () => {
    const second = JSON.stringify(Array.from({ length: 150_000 }, () => 0)); // no meetings: quick to read
    let asked = 0;
    const { feed } = await normalise([MEETING], {
      address: 'https://bmlt.example/?page_size=1',
      more: () => Promise.resolve(asked++ ? '[]' : second),
    });
    assert.equal(feed.groups?.length, 1);
  });
  it('shows what is there when a further page fails, and says so', async () => {
    const { feed, notices } = await normalise([MEETING], {
      address: 'https://bmlt.example/?page_size=1',
      more: () => Promise.reject(new Error('gone')),
    });
    assert.equal(feed.groups?.length, 1);
    assert.equal(notices[0]?.code, 'partial');
  });
  it('says of a list of formats that it holds no meetings', async () => {
    const { groups, codes } = await read([{ key_string: 'B', name_string: 'Beginners' }], 'bmlt');
    assert.deepEqual([groups, codes], [[], ['nothing-shown 0', 'not-of-use 1']]);
  });
});

describe('schema.org JSON-LD', () => {
  it('reads an FAQPage, its answers from HTML', async () => {
    const { faqs } = await read(
      {
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        mainEntity: [
          {
            '@type': 'Question',
            '@id': 'https://x.example/faq#cost',
            name: 'What does it <i>cost</i>?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: '<p>Nothing &amp; <b>never</b>.</p><ul><li>Tea: <a href="https://example.org/tea">free</a></li></ul><script>alert(1)</script>',
            },
          },
        ],
      },
      'schema-org',
    );
    assert.deepEqual(faqs, [
      {
        id: 'cost',
        question: 'What does it cost?',
        answer: 'Nothing & **never**.\n\n- Tea: [free](https://example.org/tea)',
      },
    ]);
  });
  it('reads events of a graph, and follows references in it', async () => {
    const group = await first(
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@id': '#hall', '@type': 'Place', name: 'Town Hall', address: '5 High Street, Anytown, UK' },
          {
            '@type': ['SocialEvent'],
            name: 'Circle',
            location: { '@id': '#hall' },
            eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
            eventSchedule: {
              '@type': 'Schedule',
              repeatFrequency: 'P1W',
              byDay: 'https://schema.org/Tuesday',
              startTime: '19:30:00',
              scheduleTimezone: 'Europe/London',
            },
            offers: { '@type': 'Offer', price: '0' },
            organizer: { '@type': 'Organization', name: 'Peers', email: 'a@example.org' },
          },
        ],
      },
      'schema-org',
    );
    assert.deepEqual(group.location, {
      name: 'Town Hall',
      streetAddress: '5 High Street',
      addressLocality: 'Anytown',
      addressCountry: 'GB',
    });
    assert.deepEqual(group.schedule, [
      { repeatFrequency: 'P1W', byDay: ['TU'], startTime: '19:30', scheduleTimezone: 'Europe/London' },
    ]);
    assert.deepEqual(
      [group.cost, group.attendance, group.organizer?.name],
      ['free', ['in-person', 'online'], 'Peers'],
    );
  });
  it('reads one date with its offset, and a series of dates', async () => {
    const group = await first(
      {
        '@type': 'Event',
        name: 'A',
        startDate: '2026-11-20T18:00:00-05:00',
        endDate: '2026-11-20T20:00:00-05:00',
      },
      'schema-org',
    );
    assert.deepEqual(group.schedule, [
      { date: '2026-11-20', startTime: '18:00', endTime: '20:00', scheduleTimezone: '-05:00' },
    ]);
    const series = await first(
      {
        '@type': 'EventSeries',
        name: 'A',
        subEvent: [
          { '@type': 'Event', startDate: '2026-11-20' },
          { '@type': 'Event', startDate: '2026-12-18' },
        ],
      },
      'schema-org',
    );
    assert.deepEqual(
      series.schedule?.map(({ date }) => date),
      ['2026-11-20', '2026-12-18'],
    );
  });
  it('reads quotations', async () => {
    const { testimonials } = await read(
      [{ '@type': 'Quotation', text: 'It helped', creator: { '@type': 'Person', name: 'Sarah' } }],
      'schema-org',
    );
    assert.deepEqual(
      testimonials?.map(({ quote, attribution }) => [quote, attribution]),
      [['It helped', 'Sarah']],
    );
  });
});

describe('HSDS', () => {
  const SCHEDULE = {
    freq: 'MONTHLY',
    byday: '2TU',
    opens_at: '10:00:00',
    closes_at: '12:00:00',
    timezone: -5,
  };
  it('reads a nested service, an hour from Greenwich as its zone', async () => {
    const group = await first(
      {
        id: 's1',
        name: 'Sample',
        status: 'inactive',
        schedules: [SCHEDULE],
        organization: { name: 'Org' },
        languages: [{ code: 'ur' }],
        cost_options: [{ amount: 5, currency: 'gbp' }],
      },
      'hsds',
    );
    assert.deepEqual(group.schedule, [
      {
        repeatFrequency: 'P1M',
        byDay: ['2TU'],
        startTime: '10:00',
        endTime: '12:00',
        scheduleTimezone: '-05:00',
      },
    ]);
    assert.deepEqual(
      [group.status, group.cost, group.price, group.priceCurrency, group.languages],
      ['paused', 'paid', 5, 'GBP', ['ur']],
    );
  });
  it('joins tables by their ids, and makes a group for each place', async () => {
    const { groups } = await read(
      {
        services: [{ id: 's1', name: 'Sample', organization_id: 'o1' }],
        organizations: [{ id: 'o1', name: 'Org' }],
        service_at_locations: [
          { id: 'l1', service_id: 's1', location_id: 'p1' },
          { id: 'l2', service_id: 's1', location_id: 'p2' },
        ],
        locations: [
          { id: 'p1', name: 'North Hall' },
          { id: 'p2', name: 'South Hall' },
        ],
        addresses: [{ location_id: 'p1', address_1: '5 High Street', city: 'Anytown' }],
        schedules: [{ service_at_location_id: 'l2', ...SCHEDULE }],
      },
      'hsds',
    );
    assert.deepEqual(
      groups?.map(({ id, location }) => [id, location?.name]),
      [
        ['s1', 'North Hall'],
        ['s1-2', 'South Hall'],
      ],
    );
    assert.equal(groups[0]?.location?.streetAddress, '5 High Street');
    assert.equal(groups[1]?.schedule?.[0]?.startTime, '10:00');
  });
  it('reads a page of services', async () => {
    const { groups } = await read(
      { total_pages: 1, page_number: 1, contents: [{ id: 'a', name: 'A', organization: {} }] },
      'hsds',
    );
    assert.equal(groups?.length, 1);
  });
  it('reads a copy of one page once, however many pages there were, and says that it is not all', async () => {
    const page = { total_pages: 10, page_number: 1, contents: [{ id: 'a', name: 'A', organization: {} }] };
    let asked = 0;
    const { feed, notices } = await normalise(page, {
      address: 'https://example.org/copy.json',
      more: () => Promise.resolve(JSON.stringify(((asked += 1), page))),
    });
    assert.equal(asked, 1);
    assert.equal(feed.groups?.length, 1);
    assert.deepEqual(
      notices.map(({ code, value }) => [code, value]),
      [['one-page', 'page 1 of 10']],
    );
  });
});

describe('iCalendar', () => {
  const calendar = (...events: string[]): string =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Samples\r\n${events.map((event) => `BEGIN:VEVENT\r\n${event.replaceAll('\n', '\r\n')}\r\nEND:VEVENT`).join('\r\n')}\r\nEND:VCALENDAR\r\n`;
  const rule = async (lines: string): Promise<unknown> =>
    (await first(calendar(`SUMMARY:A\nUID:a\n${lines}`), 'icalendar')).schedule;

  it('reads a series with its exceptions and zone', async () => {
    assert.deepEqual(
      await rule(
        'DTSTART;TZID=America/New_York:20261103T190000\nDTEND;TZID=America/New_York:20261103T203000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270701T035959Z\nEXDATE;TZID=America/New_York:20261222T190000,20261229T190000',
      ),
      [
        {
          repeatFrequency: 'P2W',
          byDay: ['TU', 'TH'],
          startTime: '19:00',
          endTime: '20:30',
          scheduleTimezone: 'America/New_York',
          startDate: '2026-11-03',
          endDate: '2027-06-30',
          exceptDate: ['2026-12-22', '2026-12-29'],
        },
      ],
    );
  });
  it('keeps a rule that has no plainer words as it is', async () => {
    assert.deepEqual(await rule('DTSTART:20261103T190000\nRRULE:FREQ=MONTHLY;BYMONTHDAY=15;COUNT=6'), [
      {
        rrule: 'FREQ=MONTHLY;BYMONTHDAY=15;COUNT=6',
        dtstart: '2026-11-03T19:00',
        startDate: '2026-11-03',
        startTime: '19:00',
      },
    ]);
  });
  it("knows Outlook's names of zones", async () => {
    assert.equal(
      (
        (await rule('DTSTART;TZID=W. Europe Standard Time:20261103T190000')) as [{ scheduleTimezone: string }]
      )[0].scheduleTimezone,
      'Europe/Berlin',
    );
  });
  it('reads dates of one name and place as one group, and a date of a series that was cancelled', async () => {
    const { groups, title } = await read(
      calendar(
        'SUMMARY:Walk\nUID:1\nLOCATION:Park\nDTSTART:20261103T100000',
        'SUMMARY:Walk\nUID:2\nLOCATION:Park\nDTSTART:20261110T100000',
        'SUMMARY:Circle\nUID:3\nDTSTART:20261103T190000\nRRULE:FREQ=WEEKLY',
        'SUMMARY:Circle\nUID:3\nRECURRENCE-ID:20261124T190000\nDTSTART:20261124T190000\nSTATUS:CANCELLED',
      ),
      'icalendar',
    );
    assert.equal(title, 'Samples');
    assert.deepEqual(
      groups?.map(({ name, schedule }) => [name, schedule?.length]),
      [
        ['Walk', 2],
        ['Circle', 1],
      ],
    );
    assert.deepEqual(groups[1]?.changes, [{ date: '2026-11-24', status: 'cancelled' }]);
    assert.deepEqual(groups[1].schedule?.[0]?.byDay, ['TU']);
  });
  it('loses only the event that is broken', async () => {
    const { groups, codes } = await read(
      calendar(
        'SUMMARY:A\nDTSTART:20261103T100000',
        'SUMMARY:B\nBEGIN:VALARM',
        'SUMMARY:C\nthis is no line\nDTSTART:20261103T100000',
      ),
      'icalendar',
    );
    assert.deepEqual(
      groups?.map(({ name }) => name),
      ['A', 'C'],
    );
    assert.ok(codes.includes('not-an-entry 2'), codes.join());
  });
});

describe('CSV and tables in plain words', () => {
  const csv = async (text: string): Promise<Group> => first(text, 'csv');

  it('reads headings in any order and case, after a byte-order mark, with ; between and quotes over lines', async () => {
    const group = await csv(
      '\uFEFFTown;Start time;GROUP NAME;Day of the week;Ends;Details;Conference URL\nAnytown;7:30 PM;Circle;Tuesday, Thursday;9pm;"Two\nlines";meet.example.org/1\n',
    );
    assert.equal(group.name, 'Circle');
    assert.deepEqual(group.schedule, [
      { repeatFrequency: 'P1W', byDay: ['TU', 'TH'], startTime: '19:30', endTime: '21:00' },
    ]);
    assert.equal(group.description, 'Two\nlines');
    assert.deepEqual(group.attendance, ['in-person', 'online']);
  });
  for (const [when, means] of [
    ['1:00-2:30PM', { startTime: '13:00', endTime: '14:30' }],
    ['11-1pm', { startTime: '11:00', endTime: '13:00' }],
    ['10:30 - Noon', { startTime: '10:30', endTime: '12:00' }],
    ['7pm', { startTime: '19:00' }],
    ['18:00–19:30', { startTime: '18:00', endTime: '19:30' }],
  ] as const)
    it(`reads the time “${when}”`, async () => {
      assert.deepEqual((await csv(`Name,Day,Time\nA,Mon,${when}`)).schedule, [
        { repeatFrequency: 'P1W', byDay: ['MO'], ...means },
      ]);
    });
  for (const [day, byDay] of [
    ['Mon-Fri', ['MO', 'TU', 'WE', 'TH', 'FR']],
    ['Daily', ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']],
    ['miércoles', ['WE']],
    ['Weekends', ['SA', 'SU']],
  ] as const)
    it(`reads the day “${day}”`, async () => {
      assert.deepEqual((await csv(`Name,Day,Time\nA,${day},10:00`)).schedule?.[0]?.byDay, byDay);
    });
  it('keeps in words what is more than a rule of its columns', async () => {
    assert.deepEqual((await csv('Name,Day,Time\nA,1st and 3rd Tuesday,7pm')).schedule, [
      { text: '1st and 3rd Tuesday, 7pm' },
    ]);
    assert.deepEqual((await csv('Name,When\nA,Every other Thursday')).schedule, [
      { text: 'Every other Thursday' },
    ]);
    assert.deepEqual((await csv('Name,When\nA,"Tuesdays, 7pm"')).schedule, [
      { repeatFrequency: 'P1W', byDay: ['TU'], startTime: '19:00' },
    ]);
  });
  it('reads dates, how often, and until when', async () => {
    assert.deepEqual((await csv('Name,Date,Start time\nA,20 November 2026,18:00')).schedule, [
      { date: '2026-11-20', startTime: '18:00' },
    ]);
    assert.deepEqual(
      (await csv('Name,Day,How often,Start date,Time\nA,Thu,every other week,2026-09-03,18:00')).schedule,
      [{ repeatFrequency: 'P2W', byDay: ['TH'], startTime: '18:00', startDate: '2026-09-03' }],
    );
  });
  it('reads status, cost, joining, ages and contacts as people write them', async () => {
    const group = await csv(
      'Name,Status,Cost,How to join,Ages,Contact,Facilitator,Languages\nA,Temporarily inactive,£5 a session,Call to register,18-25,"Ana, ana@example.org",Ben Miller and Cy,English',
    );
    assert.deepEqual(
      [group.status, group.cost, group.price, group.priceCurrency, group.joining, group.ageMin, group.ageMax],
      ['paused', 'paid', 5, 'GBP', 'call-first', 18, 25],
    );
    assert.deepEqual(group.contact, { email: 'ana@example.org', name: 'Ana' });
    assert.deepEqual(group.facilitators, [{ firstName: 'Ben' }, { firstName: 'Cy' }]);
    assert.deepEqual(group.languages, ['en']);
  });
  it('counts rows as the spreadsheet does', async () => {
    const { codes } = await read(
      'Our list,,\n,,\nName,Day,Last checked\nA,Monday,tomorrow\n,,\nB,Monday,someday',
      'csv',
    );
    assert.deepEqual(
      codes.filter((code) => code.startsWith('not')),
      ['not-a-date 4', 'not-a-date 6'],
    );
  });
  it('reads questions and quotes from their own headings', async () => {
    assert.equal((await read('Question,Answer\nMust I talk?,No', 'csv')).faqs?.[0]?.answer, 'No');
    assert.equal((await read('Quote,Name\nIt helped,Sarah', 'csv')).testimonials?.[0]?.attribution, 'Sarah');
  });
});

describe('records in plain words', () => {
  it('finds in a description when it meets, whether it is paused, and how to join', async () => {
    const { groups } = await read(
      [
        {
          title: 'A',
          description:
            'For all\n2nd and 4th Tuesday, 1:00-2:30PM\nTime: 1-2:30 on the 2nd and 4th Tuesday of the month',
        },
        { title: 'B', description: 'Art\nTemporarily Inactive' },
        { title: '[ONLINE] C', description: 'Please call Ana to register.\n3rd Wednesday\n5:30-7:00PM' },
        {
          title: 'D',
          location: '[ONLINE] Anytown Wellbeing',
          start_date: '2026-12-08T12:00:00-08:00',
          end_date: '2026-12-08T13:30:00-08:00',
        },
      ],
      'records',
    );
    assert.deepEqual(groups?.[0]?.schedule, [{ text: '2nd and 4th Tuesday, 1:00-2:30PM' }]);
    assert.deepEqual([groups[1]?.status, groups[1]?.statusNote], ['paused', 'Temporarily Inactive']);
    assert.deepEqual(
      [groups[2]?.name, groups[2]?.attendance, groups[2]?.joining, groups[2]?.schedule],
      ['C', ['online'], 'call-first', [{ text: '3rd Wednesday, 5:30-7:00PM' }]],
    );
    assert.deepEqual(groups[3]?.schedule, [
      { date: '2026-12-08', startTime: '12:00', endTime: '13:30', scheduleTimezone: '-08:00' },
    ]);
    assert.deepEqual(
      [groups[3].attendance, groups[3].organizer],
      [['online'], { name: 'Anytown Wellbeing' }],
    );
  });
});
