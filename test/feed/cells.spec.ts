/** What stands in the cells of real lists: nothing in many words, entities, controls of direction. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, noticeText, type Group, type Reading } from '../../src/feed/index.js';

const NOTHING = [
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#ERROR!',
  '#NAME?',
  '#DIV/0!',
  '#NUM!',
  '#¡REF!',
  '#BEZUG!',
  '#NV',
  '####',
  'Loading...',
  'Loading…',
  'FALSE',
  'False',
  '-',
  '--',
  '–',
  '—',
  'n/a',
  'N/A',
  'N.A.'.replace('.A', '/A'),
  'TBD',
  'tbc',
  'TBA',
  'to be confirmed',
  '?',
  'none',
  'None',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  '...',
  ' n/a ',
];

/** A group of each format whose fields all hold one word. */
const FORMATS: Record<string, (word: string) => unknown> = {
  peer: (word) => ({
    groups: [
      {
        id: 'a',
        name: 'Good',
        description: word,
        summary: word,
        url: word,
        topics: word,
        cost: word,
        status: word,
        price: word,
        location: { name: word, streetAddress: word, addressLocality: word, latitude: word },
        online: { url: word, joinInfo: word },
        contact: { name: word, email: word, phone: word },
        organizer: word,
        lastVerified: word,
        proofOfAttendance: word === 'FALSE' ? '' : word,
      },
    ],
  }),
  'meeting-guide': (word) => [
    {
      slug: 'a',
      name: 'Good',
      day: 1,
      time: '10:00',
      notes: word,
      location: word,
      address: word,
      city: word,
      formatted_address: word,
      region: word,
      conference_url: word,
      conference_phone: word,
      conference_url_notes: word,
      url: word,
      entity: word,
      email: word,
      latitude: word,
    },
  ],
  bmlt: (word) => [
    {
      id_bigint: '1',
      meeting_name: 'Good',
      weekday_tinyint: '2',
      start_time: '10:00:00',
      comments: word,
      location_text: word,
      location_street: word,
      location_municipality: word,
      location_info: word,
      virtual_meeting_link: word,
      phone_meeting_number: word,
      email_contact: word,
    },
  ],
  'schema-org': (word) => ({
    '@type': 'Event',
    name: 'Good',
    startDate: '2026-11-20',
    description: word,
    url: word,
    location: { name: word, address: { streetAddress: word, addressLocality: word } },
    organizer: { name: word, email: word },
  }),
  hsds: (word) => [
    {
      id: 'a',
      name: 'Good',
      schedules: [],
      organization: { name: word },
      description: word,
      url: word,
      email: word,
      application_process: word,
      alert: word,
      locations: [{ name: word, addresses: [{ address_1: word, city: word }] }],
    },
  ],
  records: (word) => [
    {
      title: 'Good',
      when: 'Tuesdays 7pm',
      where: word,
      address: word,
      details: word,
      'join link': word,
      contact: word,
      organizer: word,
    },
  ],
  csv: (word) =>
    `Name,Day,Start time,Address,Town,Online link,Contact,Notes,Venue\nGood,Monday,19:00,${word},${word},${word},${word},${word},${word}\n`,
};
const shown = (group: Group | undefined): string =>
  JSON.stringify(group, (key, value: unknown) =>
    /^(?:id|name|schedule)$/.test(key) &&
    value !== undefined &&
    typeof value === 'string' &&
    /^(?:a|Good|1|good)$/.test(value)
      ? undefined
      : value,
  );

describe('a cell that says nothing is an empty cell', () => {
  for (const [format, make] of Object.entries(FORMATS))
    it(`in ${format}, and the checker names it`, async () => {
      for (const word of NOTHING) {
        const { feed, notices } = await normalise(make(word));
        const text = shown(feed.groups?.[0]);
        assert.equal(feed.groups?.length, 1, word);
        assert.ok(
          !text.includes(`"${word.trim()}"`) && !text.includes(`${word.trim()},`),
          `${word}: ${text}`,
        );
        assert.equal('location' in (feed.groups[0] ?? {}), false, word);
        assert.equal('online' in (feed.groups[0] ?? {}), false, word);
        assert.ok(
          notices.some(({ code }) => /-cell$/.test(code)),
          word,
        );
      }
    });
  it('in a spreadsheet where much has gone wrong', async () => {
    const { feed, notices } = await normalise(
      [
        'Name,Day,Start time,Address,Town,Online link,Cost,Contact,Notes,Status,Latitude,Longitude',
        'Good,Monday,19:00,1 Sample St,Boston,https://meet.example/1,Free,a@example.org,Hi,Active,42.3,-71',
        'Err,Monday,#N/A,#REF!,#N/A,#N/A,#VALUE!,#ERROR!,#NAME?,#N/A,#N/A,#N/A',
        'Bool,Monday,19:00,FALSE,FALSE,FALSE,FALSE,FALSE,FALSE,TRUE,0,0',
        'Dash,Monday,19:00,-,n/a,N/A,TBD,?,none,-,,',
        'Load,Monday,19:00,Loading...,Boston,Loading...,,,,,,',
      ].join('\n'),
    );
    const bare = feed.groups?.map(
      ({ name, location, online, contact, description, cost, costNote, status }) => ({
        name,
        location,
        online,
        contact,
        description,
        cost,
        costNote,
        status,
      }),
    );
    const nothing = {
      location: undefined,
      online: undefined,
      contact: undefined,
      description: undefined,
      cost: undefined,
      costNote: undefined,
      status: undefined,
    };
    assert.deepEqual(bare?.slice(1), [
      { ...nothing, name: 'Err' },
      { ...nothing, name: 'Bool', status: 'active' },
      { ...nothing, name: 'Dash' },
      { ...nothing, name: 'Load', location: { addressLocality: 'Boston' } },
    ]);
    assert.ok(notices.some((notice) => /row 3.*Address.*#REF!.*formula/.test(noticeText(notice))));
  });
  it('but a word that says something stays', async () => {
    const { feed } = await normalise({
      groups: [
        {
          id: 'na',
          name: 'NA',
          topics: 'NA, #MeToo, -',
          cost: 'none',
          joinContact: 'Nan',
          proofOfAttendance: 'FALSE',
          location: { precision: 'n/a', streetAddress: '5 High Street', area: 'North' },
        },
      ],
    });
    assert.deepEqual(feed.groups, [
      {
        id: 'na',
        name: 'NA',
        topics: ['NA', '#MeToo'],
        cost: 'free',
        joinContact: 'Nan',
        proofOfAttendance: false,
        location: { precision: 'on-request', area: 'North' },
      },
    ]);
  });
});

describe('entities are decoded once', () => {
  const name = (reading: Reading): string | undefined => reading.feed.groups?.[0]?.name;
  const NAMES: Record<string, (word: string) => unknown> = {
    peer: (word) => ({ groups: [{ id: 'a', name: word }] }),
    'meeting-guide': (word) => [{ slug: 'a', name: word, day: 1, time: '10:00' }],
    bmlt: (word) => [{ id_bigint: '1', meeting_name: word, weekday_tinyint: '2', start_time: '10:00:00' }],
    'schema-org': (word) => ({ '@type': 'Event', name: word, startDate: '2026-11-20' }),
    hsds: (word) => [{ id: 'a', name: word, schedules: [], organization: {} }],
    records: (word) => [{ title: word, when: 'Tuesdays 7pm' }],
    csv: (word) => `Name,Day\n${word},Tuesday\n`,
    icalendar: (word) =>
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:${word.replace(/;/g, '\\;')}\nDTSTART:20261120T180000Z\nEND:VEVENT\nEND:VCALENDAR`,
  };
  for (const [format, make] of Object.entries(NAMES))
    for (const [given, means] of [
      ['Caf&eacute; &amp; Caf&Eacute;', 'Café & CafÉ'],
      ['Tea &amp;amp; talk', 'Tea &amp; talk'],
      ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
      ['&notin; &Scaron; &ndash; &rdquo; &Aring;', '∉ Š – ” Å'],
      ['Men&#39;s &#x2019; &#146; group', "Men's ’ ’ group"],
      ['A&nbsp;B &foo; AT&T &', 'A B &foo; AT&T &'],
    ] as const)
      it(`${format}: ${given}`, async () => {
        assert.equal(name(await normalise(make(given))), means);
      });
  it('in every kind of field', async () => {
    const { feed } = await normalise({
      vocabulary: { topics: [{ id: 't', label: { es: 'Educaci&oacute;n' } }] },
      groups: [
        {
          id: 'a',
          name: 'A',
          topics: 'Caf&eacute;; Tea &amp; talk, &Uuml;ben',
          url: 'https://a.example/?a=1&amp;b=2',
          description: 'Ca&ntilde;a',
          location: 'M&uuml;nster',
          organizer: { name: 'B&ouml;ll' },
        },
      ],
      faqs: [{ question: '&iquest;Qu&eacute;?', answer: '&lt;b&gt; &amp;lt;' }],
    });
    const { topics, url, description, location, organizer } = feed.groups?.[0] ?? {};
    assert.deepEqual(
      [topics, url, description, location?.name, organizer?.name],
      [['Café', 'Tea & talk', 'Üben'], 'https://a.example/?a=1&b=2', 'Caña', 'Münster', 'Böll'],
    );
    assert.equal(feed.faqs?.[0]?.question, '¿Qué?');
    assert.equal(feed.faqs[0].answer, '<b> &lt;');
    assert.deepEqual(feed.vocabulary?.topics?.[0]?.label, { es: 'Educación' });
  });
  it('in HTML, whose marks stay text', async () => {
    const { feed } = await normalise({
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'A &amp;amp; B',
          acceptedAnswer: { text: '<p>Caf&eacute; &lt;b&gt; &amp;lt; 2 * 3</p>' },
        },
      ],
    });
    assert.equal(feed.faqs?.[0]?.question, 'A &amp; B');
    assert.equal(feed.faqs[0].answer, 'Café \\<b\\> &lt; 2 \\* 3');
  });
});

describe('controls of direction are taken out', () => {
  const ODD = '\u202e\u202d\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u200e\u200f\u061c&#x202E;';
  for (const [format, make] of Object.entries(FORMATS))
    it(`in ${format}`, async () => {
      const { feed } = await normalise(make(`${ODD}321 ${ODD}611`));
      assert.doesNotMatch(JSON.stringify(feed.groups).replace(/"_[^,}]*/g, ''), /\p{Bidi_Control}|202E/u);
    });
  it('so that a number, a date and a name are what they look like', async () => {
    const { feed } = await normalise({
      groups: [
        {
          id: 'a',
          name: `${ODD}Circle`,
          contact: { phone: '\u202e321 611' },
          lastVerified: '\u200e2026-11-20',
          price: '\u202a5',
          status: '\u202aactive',
          url: 'tel:\u202e123',
        },
      ],
      crisis: [{ name: `L\u202eine`, phone: '\u202e321 611' }],
    });
    const { name, contact, lastVerified, price, status, url } = feed.groups?.[0] ?? {};
    assert.deepEqual(
      [name, contact?.phone, lastVerified, price, status, url],
      ['Circle', '321 611', '2026-11-20', 5, 'active', 'tel:123'],
    );
    assert.deepEqual(feed.crisis, [{ name: 'Line', phone: '321 611' }]);
  });
});

describe('words that programs use themselves', () => {
  it('do no harm as topics, keys, ids and terms', async () => {
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { feed } = await normalise(
      `{"__proto__":{"x":1},"vocabulary":{"topics":[{"id":"__proto__","label":{"__proto__":"x","en":"y"}}]},"groups":[${words
        .map(
          (word) =>
            `{"id":"${word}","name":"${word}","topics":${JSON.stringify(words)},"audience":["${word}"],"${word}":"${word}","location":{"${word}":{"a":1}}}`,
        )
        .join()}]}`,
    );
    assert.deepEqual(
      feed.groups?.map(({ id, topics }) => [id, topics]),
      words.map((word) => [word, words]),
    );
    assert.equal(({} as Record<string, unknown>).x, undefined);
    assert.ok(feed.groups.every((group) => Object.getPrototypeOf(group) === Object.prototype));
  });
});
