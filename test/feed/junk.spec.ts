import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FeedError, normalise, type Reading } from '../../src/feed/index.js';

/** What each format's readers look at, so that junk gets past the door. */
const KEYS: Record<string, string[]> = {
  peer: [
    'id',
    'name',
    'schedule',
    'location',
    'online',
    'topics',
    'attendance',
    'status',
    'price',
    'url',
    'byDay',
    'startTime',
    'changes',
    'consent',
    'languages',
    'vocabulary',
    'hours',
    'precision',
    'disclosure',
    'hideAddress',
    'withdrawn',
    'expires',
    'given',
  ],
  'meeting-guide': [
    'slug',
    'name',
    'day',
    'time',
    'end_time',
    'types',
    'coordinates',
    'formatted_address',
    'regions',
    'notes',
    'conference_url',
    'timezone',
    'feedback_emails',
    'updated',
    'approximate',
  ],
  bmlt: [
    'id_bigint',
    'meeting_name',
    'weekday_tinyint',
    'start_time',
    'duration_time',
    'formats',
    'venue_type',
    'location_nation',
    'virtual_meeting_link',
    'key_string',
  ],
  'schema-org': [
    '@type',
    '@id',
    '@graph',
    'name',
    'startDate',
    'eventSchedule',
    'location',
    'offers',
    'acceptedAnswer',
    'text',
    'creator',
    'byDay',
    'organizer',
    'subEvent',
    'mainEntity',
  ],
  hsds: [
    'id',
    'name',
    'schedules',
    'service_at_locations',
    'location',
    'addresses',
    'phones',
    'organization',
    'freq',
    'byday',
    'timezone',
    'languages',
    'cost_options',
    'application_process',
  ],
  records: [
    'title',
    'when',
    'where',
    'details',
    'Start time',
    'Day',
    'contact',
    'age',
    'price',
    'link',
    'date',
    'facilitators',
    'sign up',
  ],
  table: ['columns', 'rows', 'lines'],
};
const WORDS = [
  '',
  ' ',
  '\u0000',
  '<b>',
  '<br',
  '&#9999999;',
  '[ONLINE]',
  '2026-11-20T18:00:00-08:00',
  '99:99',
  '1TU',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'FAQPage',
  'Event',
  'Question',
  'Quotation',
  'Tuesday',
  '1st & 3rd Tuesday',
  '7-9pm',
  'a|b,c;d',
  '😀',
  '\ud800',
  'P1M',
  '{',
  '"',
  'x'.repeat(500),
  ' '.repeat(500),
];
const leaf = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const junk = (keys: string[]): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, { weight: 3, arbitrary: leaf }, tie('list'), tie('object')),
    list: fc.array(tie('any'), { maxLength: 4 }),
    object: fc.dictionary(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...keys) }, fc.string()),
      tie('any'),
      { maxKeys: 8 },
    ),
  })).any;

/** `JUNK=10 npm test` tries ten times as much. */
const TIMES = Number(process.env['JUNK'] ?? 1);

/** A reading, or a FeedError: nothing else may come out. */
async function read(document: unknown): Promise<Reading | undefined> {
  try {
    const reading = await normalise(document);
    JSON.stringify(reading.notices);
    return reading;
  } catch (reason) {
    assert.ok(reason instanceof FeedError, `${String(reason)} ${(reason as Error).stack ?? ''}`);
    return undefined;
  }
}

/** A good record of each format, which must be shown whatever stands around it. */
const GOOD: Record<string, Record<string, unknown>> = {
  peer: { id: 'good', name: 'Good', topics: ['a'], schedule: [] },
  'meeting-guide': { slug: 'good', name: 'Good', day: 1, time: '10:00' },
  bmlt: { id_bigint: '1', meeting_name: 'Good', weekday_tinyint: '2', start_time: '10:00:00' },
  'schema-org': { '@type': 'Event', name: 'Good', startDate: '2026-11-20' },
  hsds: { id: 'good', name: 'Good', schedules: [] },
  records: { title: 'Good', when: 'Tuesdays 7pm' },
};

describe('any bytes as a feed', () => {
  for (const [format, keys] of Object.entries(KEYS)) {
    it(`${format}: nothing but a FeedError comes out`, async () => {
      await fc.assert(
        fc.asyncProperty(junk(keys), async (document) => void (await read(document))),
        { numRuns: 300 * TIMES },
      );
    });
  }
  for (const [format, good] of Object.entries(GOOD)) {
    it(`${format}: a bad record costs only itself`, async () => {
      const bad = junk(KEYS[format] ?? []);
      const rows = fc.tuple(fc.array(bad, { maxLength: 3 }), fc.array(bad, { maxLength: 3 }));
      await fc.assert(
        fc.asyncProperty(rows, async ([before, after]) => {
          const list = [{ ...good }, ...before, { ...good }, ...after];
          const reading = await read(format === 'peer' ? { groups: list } : list);
          assert.ok(reading);
          assert.ok((reading.feed.groups?.filter(({ name }) => name === 'Good').length ?? 0) >= 2);
        }),
        { numRuns: 200 * TIMES },
      );
    });
  }

  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
        'BEGIN:VTIMEZONE',
        'BEGIN:VALARM',
        'SUMMARY:A',
        'UID:1',
        'DTSTART:20261120T180000Z',
        'DTSTART;TZID=Nowhere/Land:20261120T180000',
        'DTSTART:99999999',
        'RRULE:FREQ=SECONDLY',
        'RRULE:FREQ=MONTHLY;BYDAY=1TU,;COUNT=x',
        'RRULE:',
        'EXDATE:,,',
        'DURATION:P',
        'GEO:a;b',
        'ORGANIZER;CN="x:',
        ' folded',
        'RECURRENCE-ID:20261120',
        'CATEGORIES:a,,b',
        'STATUS:',
        ';;;:::',
        'DESCRIPTION:<p>x',
        'RDATE;VALUE=PERIOD:20261120T180000Z/PT1H',
      ),
      fc.string(),
    ),
    { maxLength: 40 },
  );
  it('icalendar: nothing but a FeedError comes out, and a good event is shown', async () => {
    const good = 'BEGIN:VEVENT\r\nUID:good\r\nSUMMARY:Good\r\nDTSTART:20261120T180000Z\r\nEND:VEVENT';
    await fc.assert(
      fc.asyncProperty(lines, async (some) => {
        const reading = await read(`BEGIN:VCALENDAR\r\n${good}\r\n${some.join('\r\n')}`);
        assert.ok(reading?.feed.groups?.some(({ name }) => name === 'Good'));
      }),
      { numRuns: 300 * TIMES },
    );
  });

  it('csv: nothing but a FeedError comes out', async () => {
    const cell = fc.oneof(fc.constantFrom(...WORDS, '"', '""', '"a\n', ';', ',', '\t'), fc.string());
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (table, mark) => {
        await read(`Name${mark}Day${mark}Start time\n${table.map((row) => row.join(mark)).join('\n')}`);
      }),
      { numRuns: 300 * TIMES },
    );
  });

  it('bytes: nothing but a FeedError comes out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json()),
        async (text) => void (await read(text)),
      ),
      { numRuns: 500 * TIMES },
    );
  });
});

describe('documents made to be slow', () => {
  const n = 200_000;
  for (const [name, make] of Object.entries({
    'nested brackets': () => '['.repeat(n),
    'open comments in an answer': () =>
      JSON.stringify({
        '@type': 'FAQPage',
        mainEntity: [{ '@type': 'Question', name: 'Q', acceptedAnswer: { text: '<!--'.repeat(n) } }],
      }),
    'open tags in an answer': () =>
      JSON.stringify({
        '@type': 'FAQPage',
        mainEntity: [{ '@type': 'Question', name: 'Q', acceptedAnswer: { text: '<a "'.repeat(n) } }],
      }),
    'spaces in an address': () =>
      JSON.stringify({ groups: [{ id: 'a', name: 'A', url: `${' '.repeat(n)}x` }] }),
    'dots in an address': () =>
      JSON.stringify({ groups: [{ id: 'a', name: 'A', url: `a@${'.'.repeat(n)}` }] }),
    'a long name': () => JSON.stringify({ groups: [{ name: '-'.repeat(n) }] }),
    'digits in a contact': () =>
      JSON.stringify([
        {
          title: 'A',
          contact: '1 '.repeat(n),
          when: '1'.repeat(n),
          age: 'over '.repeat(n),
          date: ' 1'.repeat(n),
        },
      ]),
    'a long description': () =>
      JSON.stringify([
        { title: 'A', details: 'call '.repeat(n), where: '('.repeat(n), price: '1,'.repeat(n) },
      ]),
    'quotes in a spreadsheet': () => `Name,Day\n${'"'.repeat(n)}`,
    'events without an end': () => `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nSUMMARY:A\n'.repeat(3000)}`,
    'spaces in cells': () =>
      JSON.stringify([
        {
          title: 'A',
          address: `${' '.repeat(n)}x`,
          day: `${' '.repeat(n)}x`,
          time: `a${' '.repeat(n)}x`,
          contact: `${' '.repeat(n)}x`,
          'how to join': `a${' '.repeat(n)}x`,
        },
      ]),
    'commas in brackets': () => '[,'.repeat(n),
  }))
    it(`${name}: is read or refused, and does not hang`, async () => {
      await read(make());
    });
});
