/** Feeds of other formats of any size. */

const fill = (part: (i: number) => string, size: number): string =>
  Array.from({ length: size }, (_, i) => part(i)).join('');
const list = <T>(size: number, make: (i: number) => T): T[] =>
  Array.from({ length: size }, (_, i) => make(i));
export const calendar = (inside: string): string => `BEGIN:VCALENDAR\nVERSION:2.0\n${inside}\nEND:VCALENDAR`;
const event = (lines: string): string =>
  calendar(`BEGIN:VEVENT\nUID:a\nSUMMARY:Circle\nDTSTART:20261201T190000\n${lines}\nEND:VEVENT`);
const MEETING = { slug: 'a', name: 'Circle', day: 1, time: '19:00', types: ['O'] };
const BMLT = { id_bigint: '1', meeting_name: 'Circle', weekday_tinyint: '3', start_time: '19:00:00' };

/** Feeds of any size, each of a shape that a reader could take long for. */
export const FORMATS: Record<string, (size: number) => unknown> = {
  'iCalendar events without an end': (n) => `BEGIN:VCALENDAR\n${fill(() => 'BEGIN:VEVENT\n', n)}`,
  'iCalendar ends without events': (n) => calendar(fill(() => 'END:VEVENT\n', n)),
  'iCalendar events of one name': (n) =>
    calendar(
      fill(
        (i) => `BEGIN:VEVENT\nUID:${String(i)}\nSUMMARY:Circle\nDTSTART:20261201T190000\nEND:VEVENT\n`,
        n / 8,
      ),
    ),
  'iCalendar folded lines': (n) => event(`DESCRIPTION:a${fill(() => '\n b', n)}`),
  'iCalendar alarms in alarms': (n) => event(fill(() => 'BEGIN:VALARM\n', n)),
  'iCalendar spaces in a name': (n) => event(`SUMMARY:a${' '.repeat(n)}b\nLOCATION:c${' '.repeat(n)}d`),
  'iCalendar brackets in a name': (n) => event(`SUMMARY:${'['.repeat(n)}\nLOCATION:${'[('.repeat(n)}`),
  'iCalendar days of a rule': (n) => event(`RRULE:FREQ=MONTHLY;BYDAY=${fill(() => '1MO,', n)}TU`),
  'iCalendar exceptions and further dates': (n) =>
    event(
      `RRULE:FREQ=DAILY\nEXDATE:${fill(() => '20261202T190000,', n)}20261203T190000\nRDATE:${fill(() => '20261202T190000,', n)}20261203T190000`,
    ),
  'iCalendar zone names': (n) =>
    event(`DTEND;TZID=${'A'.repeat(n)}:20261201T200000\nDTSTART;TZID=${'Ab/'.repeat(n)}:20261201T190000`),
  'iCalendar zones': (n) => calendar(fill((i) => `BEGIN:VTIMEZONE\nTZID:z${String(i)}\nEND:VTIMEZONE\n`, n)),
  'iCalendar lines that are none': (n) => event(fill(() => '\u0001nonsense\n', n)),
  'HSDS tables without ids': (n) => ({
    services: list(n / 8, (i) => ({ id: String(i), name: 'Circle', organization_id: 'o' })),
    organizations: [],
    schedules: list(n, () => ({ freq: 'WEEKLY', byday: 'TU' })),
    service_at_locations: list(n, () => ({})),
  }),
  'HSDS tables in which all have one id': (n) => ({
    services: list(n / 8, () => ({ id: 'a', name: 'Circle', organization_id: 'o' })),
    locations: list(n / 8, () => ({ id: 'l', name: 'Hall' })),
    addresses: list(n / 8, () => ({ location_id: 'l', city: 'Leeds' })),
    service_at_locations: list(n / 8, () => ({ service_id: 'a', location_id: 'l' })),
    schedules: list(n / 8, () => ({ service_id: 'a', freq: 'WEEKLY', byday: 'TU' })),
    languages: list(n / 8, () => ({ service_id: 'a', code: 'cy' })),
  }),
  'HSDS rows of one service': (n) => ({
    contents: [
      {
        id: 'a',
        name: 'Circle',
        schedules: list(n, () => ({ freq: 'WEEKLY', byday: 'TU' })),
        languages: list(n, () => ({ code: 'cy' })),
      },
    ],
    total_pages: 1,
  }),
  'JSON-LD status': (n) => ({ '@type': 'Event', name: 'Circle', eventStatus: `${'a'.repeat(n)}/` }),
  'JSON-LD slashes': (n) => ({
    '@type': 'Event',
    name: 'Circle',
    eventStatus: '/'.repeat(n),
    '@id': '#'.repeat(n),
  }),
  'JSON-LD spaces': (n) => ({ '@type': 'Event', name: `a${' '.repeat(n)}b`, location: `a${' '.repeat(n)}b` }),
  'JSON-LD in each other': (n) => {
    let node: unknown = { '@type': 'Event', name: 'Circle' };
    for (let i = 0; i < n; i++) node = { '@type': 'WebPage', mainEntity: node };
    return node;
  },
  'JSON-LD parts': (n) => ({
    '@type': 'Event',
    name: 'Circle',
    subEvent: list(n, () => ({ startDate: '2026-12-01T19:00' })),
  }),
  'Meeting Guide types': (n) => [{ ...MEETING, types: fill((i) => `X${String(i)},`, n) }],
  'Meeting Guide list of types': (n) => [{ ...MEETING, types: list(n, (i) => `X${String(i)}`) }],
  'Meeting Guide brackets': (n) => [
    { ...MEETING, types: '['.repeat(n), notes: '<'.repeat(n), coordinates: ','.repeat(n) },
  ],
  'Meeting Guide days': (n) => [{ ...MEETING, day: list(n, () => 'x') }],
  'BMLT formats': (n) => [{ ...BMLT, formats: fill((i) => `X${String(i)},`, n) }],
  'BMLT spaces': (n) => [{ ...BMLT, formats: `a${' '.repeat(n)}b`, comments: ' \n'.repeat(n) }],
  'BMLT list of formats': (n) => ({
    meetings: list(n / 8, () => ({ ...BMLT, formats: 'X1,X2' })),
    formats: list(n, (i) => ({ key_string: `X${String(i)}`, name_string: 'only in the '.repeat(3) })),
  }),
};
