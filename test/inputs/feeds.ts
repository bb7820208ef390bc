/** Feeds of any size of the own and the common formats, each with one part that is long or many. */

export const many = <T>(size: number, make: (i: number) => T): T[] =>
  Array.from({ length: size }, (_, i) => make(i));
/** Runs that patterns stumble over where they may begin anywhere or may end in two ways. */
export const RUNS: Record<string, (size: number) => string> = {
  spaces: (size) => `a${' '.repeat(size)}x`,
  'line breaks': (size) => `a${'\n'.repeat(size)}x`,
  brackets: (size) => '('.repeat(size),
  'square brackets': (size) => '['.repeat(size),
  tags: (size) => '<a "'.repeat(size / 4),
  'a tag without an end': (size) => `<${'a'.repeat(size)}`,
  comments: (size) => '<!--'.repeat(size / 4),
  commas: (size) => 'a, '.repeat(size / 4),
  hyphens: (size) => 'a-'.repeat(size / 2),
  slashes: (size) => `${'a'.repeat(size)}/`,
  dots: (size) => '.'.repeat(size),
  digits: (size) => '1 '.repeat(size / 2),
  times: (size) => '7pm-'.repeat(size / 4),
  days: (size) => 'Tuesday and '.repeat(size / 12),
  ordinals: (size) => '1st & '.repeat(size / 6),
  ats: (size) => 'a@'.repeat(size / 2),
  'a long word': (size) => 'a'.repeat(size),
  capitals: (size) => 'Ab '.repeat(size / 3),
  ampersands: (size) => '&amp'.repeat(size / 4),
  'call to': (size) => 'call to '.repeat(size / 8),
};

/** What each format reads, field by field. */
export const FIELDS: Record<string, string[]> = {
  peer: 'id name description url status topics attendance languages cost price joining joinUrl lastVerified location online schedule organizer audience verifiedBy'.split(
    ' ',
  ),
  'meeting-guide':
    'name slug day time end_time timezone location formatted_address address regions notes types conference_url conference_url_notes attendance_option coordinates latitude updated feedback_emails entity website'.split(
      ' ',
    ),
  bmlt: 'meeting_name weekday_tinyint start_time duration_time formats comments location_text location_street location_info virtual_meeting_link time_zone location_nation'.split(
    ' ',
  ),
  'schema-org':
    'name description startDate endDate eventStatus location organizer keywords typicalAgeRange inLanguage audience duration identifier'.split(
      ' ',
    ),
  hsds: 'id name description status application_process fees_description eligibility_description email url assured_date alert'.split(
    ' ',
  ),
  records:
    'title when where address details day time frequency contact age price link date facilitators status join capacity language'.split(
      ' ',
    ),
};
/** A good record of each format. */
export const ROW: Record<string, object> = {
  peer: { id: 'a', name: 'A', schedule: [] },
  'meeting-guide': { slug: 'a', name: 'A', day: 1, time: '10:00' },
  bmlt: { id_bigint: '1', meeting_name: 'A', weekday_tinyint: '2', start_time: '10:00:00' },
  'schema-org': { '@type': 'Event', name: 'A', startDate: '2026-11-20' },
  hsds: { id: 'a', name: 'A', schedules: [], organization: {} },
  records: { title: 'A', when: 'Tuesdays 7pm' },
};

/** Ids of 64 characters that differ in the last ones. */
export const id = (i: number): string => 'x'.repeat(57) + String(i).padStart(7, '0');
/** Feeds of any size of which one part is many. */
export const CASES: Record<string, (size: number) => unknown> = {
  'ids that differ after 57 characters': (size) => ({
    groups: many(size, (i) => ({ id: id(i), name: 'A' })),
  }),
  'ids of 57 equal characters, each twice': (size) => ({
    groups: many(size, (i) => ({ id: id(i >> 1), name: 'A' })),
  }),
  'ids that are taken already': (size) => ({
    groups: many(size, (i) => ({ id: i % 2 ? 'a' : `a-${String(i)}`, name: 'A' })),
  }),
  'names alike': (size) => ({ groups: many(size, () => ({ name: 'Circle' })) }),
  'bad entries': (size) => ({ groups: many(size, () => 'x') }),
  'unknown keys': (size) => ({
    groups: [{ name: 'A', ...Object.fromEntries(many(size, (i) => [`k${String(i)}`, i])) }],
  }),
  'changes of a hidden place': (size) => ({
    groups: [
      {
        name: 'A',
        location: { precision: 'area' },
        changes: many(size, () => ({ date: '2026-12-01', status: 'moved', location: 'x' })),
      },
    ],
  }),
  'an own field nested deep': (size) => ({
    groups: [
      {
        name: 'A',
        _own: JSON.parse('['.repeat(Math.min(size, 4000)) + ']'.repeat(Math.min(size, 4000))) as unknown,
      },
    ],
  }),
  topics: (size) => ({ groups: [{ name: 'A', topics: many(size, (i) => `t${String(i)}`).join(',') }] }),
  terms: (size) => ({
    vocabulary: { topics: many(size, (i) => ({ id: `t${String(i)}`, label: 'Same' })) },
  }),
  'meetings of Meeting Guide': (size) =>
    many(size, (i) => ({ slug: `a${String(i)}`, name: 'A', day: i % 7, time: '10:00' })),
  'meetings of BMLT': (size) =>
    many(size, (i) => ({
      id_bigint: String(i),
      meeting_name: 'A',
      weekday_tinyint: '2',
      start_time: '10:00:00',
      formats: 'O,W,VM',
    })),
  'formats of BMLT': (size) => ({
    meetings: [{ id_bigint: '1', meeting_name: 'A', formats: many(size, (i) => `K${String(i)}`).join() }],
    formats: many(size, (i) => ({ key_string: `K${String(i)}`, name_string: 'A' })),
  }),
  'events of schema.org': (size) => ({
    '@graph': many(size, (i) => ({
      '@type': 'Event',
      '@id': `#${String(i)}`,
      name: 'A',
      startDate: '2026-11-20',
      organizer: { '@id': '#0' },
    })),
  }),
  'parts of one event': (size) => ({
    '@type': 'Event',
    name: 'A',
    subEvent: many(size, () => ({ '@type': 'Event', startDate: '2026-11-20' })),
  }),
  'services of HSDS': (size) => ({
    contents: many(size, (i) => ({ id: String(i), name: 'A', schedules: [] })),
  }),
  'tables of HSDS': (size) => ({
    services: many(size, (i) => ({ id: String(i), name: 'A' })),
    organizations: [],
    schedules: many(size, (i) => ({ service_id: String(i), freq: 'WEEKLY', byday: 'TU' })),
    phones: many(size, () => ({ number: '1' })),
  }),
  'events of a calendar': (size) =>
    `BEGIN:VCALENDAR\n${many(size, (i) => `BEGIN:VEVENT\nUID:${String(i)}\nSUMMARY:A${String(i)}\nDTSTART:20261120T180000Z\nEND:VEVENT`).join('\n')}\nEND:VCALENDAR`,
  'dates of one event': (size) =>
    `BEGIN:VCALENDAR\n${many(size, (i) => `BEGIN:VEVENT\nUID:${String(i)}\nSUMMARY:A\nDTSTART:20261120T180000Z\nEND:VEVENT`).join('\n')}\nEND:VCALENDAR`,
  'events without an end': (size) => `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nSUMMARY:A\n'.repeat(size)}`,
  'exceptions of a series': (size) =>
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:20261120T180000Z\nRRULE:FREQ=WEEKLY\n${'EXDATE:20261127T180000Z\n'.repeat(size)}END:VEVENT\nEND:VCALENDAR`,
  'lines of a spreadsheet': (size) => `Name,Day,Time\n${'A,Tuesday,7pm\n'.repeat(size)}`,
  'columns of a spreadsheet': (size) => `Name,Day${',x'.repeat(size)}\nA,Tuesday${',x'.repeat(size)}\n`,
  'quotes of a spreadsheet': (size) => `Name,Day\n${'"'.repeat(size)}`,
  records: (size) => many(size, () => ({ title: 'A', when: 'Tuesdays 7pm', where: '5 High St, Anytown' })),
  'keys of records': (size) =>
    many(size, (i) => ({ title: 'A', when: 'Tuesdays 7pm', [`k${String(i)}`]: 'x' })),
  'commas too many': (size) => `{"groups":[{"id":"a","name":"A"}${',]'.repeat(1)}${' '.repeat(size)}}`,
  'open brackets': (size) => '[{"a":'.repeat(size),
};
