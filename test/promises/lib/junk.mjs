/** Documents that no one would write on purpose; the same ones for the same seed. */
import { groups, sampleFeed } from './feed.mjs';

/** A small generator of numbers (mulberry32): a failing document can be made again from its seed. */
export const generator = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

export function junk(seed, count) {
  const next = generator(seed);
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const odd = () =>
    pick([
      null,
      true,
      -1,
      1e308,
      NaN,
      '',
      ' ',
      'x',
      '0',
      'Noon',
      '25:99',
      '#ERROR!',
      '2026-02-30',
      'P1Z',
      'Mars/Olympus',
      'javascript:x',
      '\ud800',
      '\u0000',
      'x'.repeat(5000),
      [],
      {},
      [[[]]],
      [null],
      { length: 9 },
      { __proto__: null, then: 'x' },
      '1'.repeat(400),
      'FREQ=SECONDLY;INTERVAL=0',
      'FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2',
      '🙂'.repeat(50),
      ['a', 1, null, {}],
    ]);
  const mutate = (value, depth = 0) => {
    if (next() < 0.12) return odd();
    if (Array.isArray(value)) return value.map((each) => mutate(each, depth + 1));
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).flatMap(([name, each]) =>
          next() < 0.05
            ? []
            : [
                [
                  next() < 0.04 ? pick(['__proto__', 'constructor', name.toUpperCase(), '']) : name,
                  mutate(each, depth + 1),
                ],
              ],
        ),
      );
    return value;
  };
  const oddText = () => String(JSON.stringify(odd()));
  const bytes = (n) => Buffer.from(Array.from({ length: n }, () => below(256)));
  const cut = (text) => text.slice(0, below(text.length));
  const makers = {
    'a mutated feed': () => JSON.stringify(mutate(sampleFeed())),
    'a feed of odd parts': () =>
      JSON.stringify({
        version: odd(),
        groups: odd(),
        faqs: odd(),
        testimonials: odd(),
        booking: odd(),
        crisis: odd(),
        vocabulary: odd(),
        timeZone: odd(),
        country: odd(),
      }),
    'bare odd things': () => JSON.stringify(Array.from({ length: 30 }, odd)),
    'half a feed': () => cut(JSON.stringify(sampleFeed())),
    'random bytes': () => bytes(below(3000)),
    'deep brackets': () => '['.repeat(5000),
    'deep objects': () => `${'{"groups":'.repeat(3000)}1${'}'.repeat(3000)}`,
    'an odd schedule': () =>
      JSON.stringify({
        version: '1',
        groups: groups().map((group) => ({
          ...group,
          schedule: [
            Object.fromEntries(
              [
                'repeatFrequency',
                'byDay',
                'startTime',
                'endTime',
                'duration',
                'scheduleTimezone',
                'startDate',
                'endDate',
                'exceptDate',
                'rrule',
                'dtstart',
                'date',
                'text',
                'by',
              ].map((name) => [name, odd()]),
            ),
          ],
        })),
      }),
    'half a calendar': () =>
      cut(
        `BEGIN:VCALENDAR\r\n${Array.from({ length: 20 }, () => `BEGIN:VEVENT\r\nDTSTART:${oddText()}\r\nRRULE:${oddText()}\r\nSUMMARY:${oddText()}\r\nEND:VEVENT`).join('\r\n')}\r\nEND:VCALENDAR`,
      ),
    'a broken table': () =>
      `Name,Day,Start time\n${Array.from({ length: 20 }, () => `"${oddText()}",${oddText()},"${oddText()}`).join('\n')}`,
    'odd meetings': () =>
      JSON.stringify(
        Array.from({ length: 20 }, () => ({
          slug: odd(),
          name: odd(),
          day: odd(),
          time: odd(),
          types: odd(),
          latitude: odd(),
          conference_url: odd(),
          formatted_address: odd(),
        })),
      ),
    'odd BMLT': () =>
      JSON.stringify(
        Array.from({ length: 20 }, () => ({
          id_bigint: odd(),
          meeting_name: odd(),
          weekday_tinyint: odd(),
          start_time: odd(),
          venue_type: odd(),
          formats: odd(),
        })),
      ),
    'odd JSON-LD': () =>
      JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': Array.from({ length: 20 }, () => ({
          '@type': pick(['Event', 'FAQPage', 'Question', odd()]),
          name: odd(),
          mainEntity: odd(),
          startDate: odd(),
          acceptedAnswer: odd(),
        })),
      }),
    nothing: () => '',
  };
  return Array.from({ length: count }, (_, i) => {
    const what = Object.keys(makers)[i % Object.keys(makers).length];
    return {
      what,
      body: makers[what](),
      type: pick([
        'application/json',
        'text/plain',
        'text/csv',
        'text/calendar',
        'application/octet-stream',
        'text/html',
      ]),
    };
  });
}
