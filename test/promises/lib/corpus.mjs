/**
 * Payloads of the kinds that have run somewhere: markup, broken markup, mutation XSS, addresses, templates, CSS, characters
 * that turn text round. Each would call `alert`, load an image of `evil.example`, or show up as an element.
 */
export const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><script>alert(2)</script>',
  "'><img src=x onerror=alert(3)>",
  '<img src="https://evil.example/x.png" onerror="alert(4)">',
  '<svg onload=alert(5)>',
  '<svg><animate onbegin=alert(6) attributeName=x dur=1s>',
  '<svg><script>alert(7)</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(8)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(9)>">',
  '<iframe srcdoc="<script>parent.alert(10)</script>"></iframe>',
  '<iframe src="javascript:parent.alert(11)"></iframe>',
  '<object data="javascript:alert(12)"></object>',
  '<embed src="data:text/html,<script>alert(13)</script>">',
  '<details open ontoggle=alert(14)>',
  '<body onload=alert(15)>',
  '<input autofocus onfocus=alert(16)>',
  '<a href="javascript:alert(17)">press</a>',
  '[press](javascript:alert(18))',
  '[press](JaVaScRiPt&colon;alert(19))',
  '[press](data:text/html;base64,PHNjcmlwdD5hbGVydCgyMCk8L3NjcmlwdD4=)',
  '![x](https://evil.example/y.png)',
  '<!--><img src=x onerror=alert(21)>-->',
  'javascript:alert(22)',
  'java\tscript:alert(23)',
  '\u0001javascript:alert(24)',
  ' javascript:alert(25)//https://elsewhere.example',
  'JAVASCRIPT:alert(26)',
  'data:text/html,<script>alert(27)</script>',
  'vbscript:msgbox(28)',
  'blob:https://evil.example/29',
  'file:///etc/passwd',
  '//evil.example/30',
  'https://user:pass@evil.example/31" onclick="alert(31)',
  '{{constructor.constructor("alert(32)")()}}',
  '${alert(33)}',
  '<style>@import "https://evil.example/34.css"; * { color: red }</style>',
  '" style="position:fixed;inset:0;background:url(https://evil.example/35.png)" onmouseover="alert(35)',
  '</template><img src=x onerror=alert(36)>',
  '<template shadowrootmode="open"><img src=x onerror=alert(37)></template>',
  '<peer-feed src="https://evil.example/38.json"></peer-feed>',
  '<form action="https://evil.example/39"><button>Send</button></form>',
  '<base href="https://evil.example/40/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/41">',
  '<link rel="stylesheet" href="https://evil.example/42.css">',
  '</textarea><script>alert(43)</script>',
  '<img src=x onerror=&#97;&#108;&#101;&#114;&#116;&#40;44&#41;>',
  '%3Cscript%3Ealert(45)%3C/script%3E',
  '__proto__',
  '\u202e<img src=x onerror=alert(47)>\u202c',
  '\ud800<img src=x onerror=alert(48)>',
];

/** Names of fields whose value says what kind of record it is; without them the record would not be shown at all. */
const SHAPE = new Set([
  'version',
  'attendance',
  'precision',
  'disclosure',
  'kind',
  'repeatFrequency',
  'byDay',
  'startTime',
  'endTime',
  'startDate',
  'status',
  'joining',
  'audienceRule',
  '@context',
  '@type',
  'day',
  'time',
  'end_time',
  'types',
  'id_bigint',
  'weekday_tinyint',
  'start_time',
  'duration_time',
  'venue_type',
  'formats',
  'expires',
  'given',
  'withdrawn',
]);

/** A copy with the payload in every string; `whole` also in those that give the record its shape. */
export function poison(value, payload, whole, key = '') {
  if (typeof value === 'string') return !whole && SHAPE.has(key) ? value : payload;
  if (Array.isArray(value)) return value.map((each) => poison(each, payload, whole, key));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        !whole && SHAPE.has(name) ? each : poison(each, payload, whole, name),
      ]),
    );
  return value;
}

const csvCell = (text) => `"${text.replaceAll('"', '""')}"`;
const icsText = (text) =>
  text.replaceAll('\\', '\\\\').replaceAll(',', '\\,').replaceAll(';', '\\;').replaceAll('\n', '\\n');

const meeting = {
  name: 'x',
  slug: 'x',
  day: 2,
  time: '19:00',
  end_time: '20:00',
  types: ['O', 'ONL'],
  notes: 'x',
  formatted_address: 'x',
  location: 'x',
  location_notes: 'x',
  group: 'x',
  group_notes: 'x',
  website: 'x',
  email: 'x',
  phone: 'x',
  conference_url: 'x',
  conference_url_notes: 'x',
  conference_phone: 'x',
  region: 'x',
  contact_1_name: 'x',
  feedback_url: 'x',
  venmo: 'x',
  district: 'x',
  url: 'x',
  timezone: 'x',
};
const bmlt = {
  id_bigint: '7',
  weekday_tinyint: '3',
  start_time: '19:00:00',
  duration_time: '01:00:00',
  venue_type: '3',
  formats: 'O',
  meeting_name: 'x',
  location_text: 'x',
  location_info: 'x',
  location_street: 'x',
  location_municipality: 'x',
  location_province: 'x',
  location_postal_code_1: 'x',
  comments: 'x',
  virtual_meeting_link: 'x',
  phone_meeting_number: 'x',
  contact_email_1: 'x',
  virtual_meeting_additional_info: 'x',
  root_server_uri: 'x',
};
const question = { '@type': 'Question', name: 'x', acceptedAnswer: { '@type': 'Answer', text: 'x' } };
const event = {
  '@type': 'Event',
  name: 'x',
  description: 'x',
  startDate: '2027-01-05T19:00',
  url: 'x',
  location: { '@type': 'Place', name: 'x', address: 'x' },
  organizer: { '@type': 'Organization', name: 'x', url: 'x', email: 'x' },
};
const service = {
  id: 'x',
  name: 'x',
  description: 'x',
  url: 'x',
  email: 'x',
  status: 'active',
  fees_description: 'x',
  application_process: 'x',
  organization: { id: 'x', name: 'x', website: 'x' },
  phones: [{ number: 'x', description: 'x' }],
  schedules: [{ id: 'x', freq: 'WEEKLY', byday: 'TU', opens_at: '19:00', description: 'x' }],
};

/** One poisoned document a format. @param {object} own a full feed of the own format. */
export const poisoned = (own) => {
  const each = (work) => PAYLOADS.flatMap((payload, i) => work(payload, i));
  const part = (name, whole) =>
    each((payload) => own[name].slice(0, 2).map((record) => poison(record, payload, whole)));
  return {
    'own format': {
      type: 'application/json',
      body: JSON.stringify({
        ...own,
        groups: part('groups', false),
        faqs: part('faqs', false),
        testimonials: part('testimonials', false),
      }),
    },
    'own format, every string': {
      type: 'application/json',
      body: JSON.stringify({
        ...own,
        groups: part('groups', true),
        faqs: part('faqs', true),
        testimonials: part('testimonials', true),
      }),
    },
    ...Object.fromEntries(
      [22, 0, 4, 17].map((i) => [
        `own format, the whole envelope, payload ${i}`,
        {
          type: 'application/json',
          body: JSON.stringify({
            ...poison(
              {
                ...own,
                vocabulary: { topics: [{ id: 'x', label: 'x', synonyms: ['x'] }] },
                crisis: [
                  {
                    name: 'x',
                    country: 'GB',
                    phone: 'x',
                    sms: 'x',
                    chatUrl: 'x',
                    hours: 'x',
                    cost: 'x',
                    source: 'x',
                  },
                ],
              },
              PAYLOADS[i],
              false,
            ),
            country: 'GB',
          }),
        },
      ]),
    ),
    'Meeting Guide': {
      type: 'application/json',
      body: JSON.stringify(each((payload, i) => ({ ...poison(meeting, payload, false), slug: `m${i}` }))),
    },
    BMLT: {
      type: 'application/json',
      body: JSON.stringify(each((payload, i) => ({ ...poison(bmlt, payload, false), id_bigint: String(i) }))),
    },
    'schema.org questions': {
      type: 'application/json',
      body: JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        mainEntity: each((payload) => poison(question, payload, false)),
      }),
    },
    'schema.org events': {
      type: 'application/json',
      body: JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': each((payload) => poison(event, payload, false)),
      }),
    },
    HSDS: {
      type: 'application/json',
      body: JSON.stringify({ services: each((payload) => poison(service, payload, false)) }),
    },
    CSV: {
      type: 'text/csv',
      body: [
        'Name,Summary,Description,Day,Start time,Conference URL,Address,City,Website,Email,Phone,Topics,Cost',
        ...each((payload) =>
          [
            payload,
            payload,
            payload,
            'Tuesday',
            '19:00',
            payload,
            payload,
            payload,
            payload,
            payload,
            payload,
            payload,
            payload,
          ]
            .map(csvCell)
            .join(','),
        ),
      ].join('\n'),
    },
    iCalendar: {
      type: 'text/calendar',
      body: [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:x',
        ...each((payload, i) => [
          'BEGIN:VEVENT',
          `UID:${i}`,
          'DTSTART:20270105T190000Z',
          'RRULE:FREQ=WEEKLY',
          `SUMMARY:${icsText(payload)}`,
          `DESCRIPTION:${icsText(payload)}`,
          `LOCATION:${icsText(payload)}`,
          `URL:${payload.replaceAll('\n', '')}`,
          'END:VEVENT',
        ]),
        'END:VCALENDAR',
      ].join('\r\n'),
    },
  };
};
