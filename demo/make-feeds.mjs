/**
 * Makes the demo's feeds. Every organisation, person and group in them is made up.
 *
 *     node demo/make-feeds.mjs                    the demo's own: about 300 groups in `demo/feeds/generated/site.json`
 *     node demo/make-feeds.mjs 10000              groups-10000.json
 *     node demo/make-feeds.mjs 10000 meeting-guide  the same groups as Meeting Guide JSON: mg-10000.json
 *
 * The same seed makes the same feed, whenever and wherever it runs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A small seeded generator (mulberry32): numbers from 0 to 1. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

// town, region, country, time zone, latitude, longitude, language, post code pattern
const PLACES = [
  ['Leeds', 'West Yorkshire', 'GB', 'Europe/London', 53.8, -1.55, 'en', 'LS# #XX'],
  ['Bristol', 'Bristol', 'GB', 'Europe/London', 51.45, -2.59, 'en', 'BS# #XX'],
  ['Gloucester', 'Gloucestershire', 'GB', 'Europe/London', 51.86, -2.24, 'en', 'GL# #XX'],
  ['Leicester', 'Leicestershire', 'GB', 'Europe/London', 52.64, -1.13, 'en', 'LE# #XX'],
  ['Glasgow', 'Glasgow', 'GB', 'Europe/London', 55.86, -4.25, 'en', 'G# #XX'],
  ['Edinburgh', 'Edinburgh', 'GB', 'Europe/London', 55.95, -3.19, 'en', 'EH# #XX'],
  ['Cardiff', 'Cardiff', 'GB', 'Europe/London', 51.48, -3.18, 'en', 'CF# #XX'],
  ['Aberystwyth', 'Ceredigion', 'GB', 'Europe/London', 52.41, -4.08, 'cy', 'SY# #XX'],
  ['Belfast', 'Antrim', 'GB', 'Europe/London', 54.6, -5.93, 'en', 'BT# #XX'],
  ['Newcastle upon Tyne', 'Tyne and Wear', 'GB', 'Europe/London', 54.98, -1.61, 'en', 'NE# #XX'],
  ['Brighton', 'East Sussex', 'GB', 'Europe/London', 50.82, -0.14, 'en', 'BN# #XX'],
  ['London', 'Greater London', 'GB', 'Europe/London', 51.51, -0.12, 'en', 'SE# #XX'],
  ['Dublin', 'Leinster', 'IE', 'Europe/Dublin', 53.35, -6.26, 'en', 'D## XX##'],
  ['Galway', 'Connacht', 'IE', 'Europe/Dublin', 53.27, -9.05, 'en', 'H## XX##'],
  ['Albuquerque', 'NM', 'US', 'America/Denver', 35.08, -106.65, 'en', '871##'],
  ['Brooklyn', 'NY', 'US', 'America/New_York', 40.65, -73.95, 'en', '112##'],
  ['Chicago', 'IL', 'US', 'America/Chicago', 41.88, -87.63, 'en', '606##'],
  ['Oakland', 'CA', 'US', 'America/Los_Angeles', 37.8, -122.27, 'en', '946##'],
  ['El Paso', 'TX', 'US', 'America/Denver', 31.76, -106.49, 'es', '799##'],
  ['Montréal', 'QC', 'CA', 'America/Toronto', 45.5, -73.57, 'fr', 'H#X #X#'],
  ['Vancouver', 'BC', 'CA', 'America/Vancouver', 49.28, -123.12, 'en', 'V#X #X#'],
  ['St. John’s', 'NL', 'CA', 'America/St_Johns', 47.56, -52.71, 'en', 'A#X #X#'],
  ['Melbourne', 'VIC', 'AU', 'Australia/Melbourne', -37.81, 144.96, 'en', '30##'],
  ['Adelaide', 'SA', 'AU', 'Australia/Adelaide', -34.93, 138.6, 'en', '50##'],
  ['Wellington', 'Wellington', 'NZ', 'Pacific/Auckland', -41.29, 174.78, 'en', '60##'],
  ['Madrid', 'Comunidad de Madrid', 'ES', 'Europe/Madrid', 40.42, -3.7, 'es', '280##'],
  ['Málaga', 'Andalucía', 'ES', 'Europe/Madrid', 36.72, -4.42, 'es', '290##'],
  ['Köln', 'Nordrhein-Westfalen', 'DE', 'Europe/Berlin', 50.94, 6.96, 'de', '506##'],
  ['Berlin', 'Berlin', 'DE', 'Europe/Berlin', 52.52, 13.4, 'de', '101##'],
  ['Łódź', 'Łódzkie', 'PL', 'Europe/Warsaw', 51.76, 19.46, 'pl', '90-###'],
  ['عمّان', 'العاصمة', 'JO', 'Asia/Amman', 31.95, 35.93, 'ar', '111##'],
  ['東京', '東京都', 'JP', 'Asia/Tokyo', 35.68, 139.69, 'ja', '1##-00##'],
  ['मुंबई', 'महाराष्ट्र', 'IN', 'Asia/Kolkata', 19.08, 72.88, 'hi', '4000##'],
];

// topic id, name of the kind of group, what is said about it, audience it often has
const TOPICS = [
  ['anxiety', 'Anxiety', 'for worry, panic and the body’s alarm', 'lived-experience'],
  ['depression', 'Low mood and depression', 'for grey days and long winters', 'lived-experience'],
  ['bereavement', 'Bereavement', 'for anybody who misses somebody', 'bereaved'],
  ['suicide-bereavement', 'After a suicide', 'for people who lost somebody to suicide', 'bereaved'],
  [
    'postnatal',
    'New parents',
    'for the months after a birth, when they are not what was promised',
    'parents',
  ],
  ['carers', 'Carers', 'for people who look after somebody', 'carers'],
  ['dementia', 'Dementia carers', 'for families living with dementia', 'carers'],
  ['alcohol', 'Alcohol', 'for people who want to drink less, or not at all', 'lived-experience'],
  ['gambling', 'Gambling', 'for people who want to stop gambling', 'lived-experience'],
  ['eating', 'Eating and body', 'for people who find food hard', 'lived-experience'],
  ['cancer', 'Living with cancer', 'for people in treatment and after it', 'lived-experience'],
  ['chronic-pain', 'Long-term pain', 'for people whose pain stays', 'lived-experience'],
  ['bipolar', 'Bipolar', 'for people who live with highs and lows', 'lived-experience'],
  [
    'hearing-voices',
    'Hearing voices',
    'for people who hear, see or sense what others do not',
    'lived-experience',
  ],
  ['trauma', 'After trauma', 'for people who live with what happened', 'lived-experience'],
  ['veterans', 'Veterans', 'for people who served', 'veterans'],
  ['self-harm', 'Self-harm', 'for people who hurt themselves and want to talk', 'young-people'],
  ['autism', 'Autistic adults', 'by and for autistic people', 'lived-experience'],
  ['adhd', 'ADHD', 'for adults with ADHD, diagnosed or not', 'lived-experience'],
  ['loneliness', 'Tea and company', 'for anybody who would like company', 'anyone'],
  ['lgbtq', 'LGBTQ+ wellbeing', 'a room where nobody has to explain', 'lgbtq'],
  ['separation', 'After a separation', 'for the time when a home becomes two', 'anyone'],
  ['miscarriage', 'Baby loss', 'for parents after a miscarriage or stillbirth', 'parents'],
  ['students', 'Student listening circle', 'for students, by students', 'students'],
];

const SHAPES = [
  'Circle',
  'Group',
  'Evening',
  'Café',
  'Walk and talk',
  'Drop-in',
  'Circle for beginners',
  'Saturday mornings',
];
const HALLS = [
  'Chapel Hall',
  'the Old Library',
  'Market Row Centre',
  'Riverside Rooms',
  'the Quaker House',
  'Orchard Surgery',
  'Unit 4, the Arches',
  'the Reading Room',
];
const STREETS = ['Mill Lane', 'Station Road', 'Harbour Street', 'King’s Walk', 'Church Hill', 'Elm Grove'];
const NAMES = [
  'Amara',
  'Tom',
  'Sofia',
  'Bilal',
  'Nia',
  'Ewan',
  'Lucía',
  'Ines',
  'Karol',
  'Yuki',
  'Ravi',
  'Hannah',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Made-up groups in the feed's own format. */
export function makeGroups(count, seed = 7) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const chance = (p) => next() < p;
  const two = (n) => String(n).padStart(2, '0');
  const code = (pattern) =>
    pattern.replace(/[#X]/g, (c) =>
      c === '#' ? String(Math.floor(next() * 10)) : 'ABDEFGHJLN'[Math.floor(next() * 10)],
    );

  const schedule = (zone, i) => {
    const start = 9 + Math.floor(next() * 12);
    const half = pick(['00', '00', '30']);
    const times = {
      startTime: `${two(start)}:${half}`,
      endTime: `${two((start + pick([1, 1, 2])) % 24)}:${pick(['00', '30'])}`,
      scheduleTimezone: zone,
    };
    if (times.endTime <= times.startTime) times.endTime = `${two(start + 1)}:${half}`;
    const day = Math.floor(next() * 7);
    switch (i % 12) {
      case 7:
        return [
          {
            repeatFrequency: 'P2W',
            byDay: [CODES[day]],
            startDate: `2026-09-${two(1 + ((day + 6) % 7))}`,
            ...times,
          },
        ];
      case 8:
        return [{ repeatFrequency: 'P1M', byDay: [`${pick([1, 2, 3])}${CODES[day]}`], ...times }];
      case 9:
        return [{ repeatFrequency: 'P1M', byDay: [`-1${CODES[day]}`], ...times }];
      case 10:
        return [
          {
            text: `${pick(['1st & 3rd', '2nd and 4th'])} ${DAYS[day]} ${start % 12 || 12}:${half} ${start < 12 ? 'am' : 'pm'}`,
          },
        ];
      case 11:
        return chance(0.5)
          ? [{ by: 'appointment', note: 'Ring to arrange a first visit' }]
          : [{ repeatFrequency: 'P1W', byDay: [DAYS[day], DAYS[(day + 3) % 7]], ...times }];
      default:
        return [{ repeatFrequency: 'P1W', byDay: [DAYS[day]], ...times }];
    }
  };

  return Array.from({ length: count }, (_, i) => {
    const [town, region, country, zone, lat, lon, language, postal] =
      PLACES[i % 3 === 2 ? Math.floor(next() * PLACES.length) : Math.floor(next() * 12)];
    const [topic, title, line, audience] = pick(TOPICS);
    const way = pick(['in-person', 'in-person', 'in-person', 'online', 'online', 'both', 'phone']);
    const attendance = way === 'both' ? ['in-person', 'online'] : [way];
    const there = attendance.includes('in-person');
    const cost = pick(['free', 'free', 'free', 'donation', 'sliding', 'paid']);
    const joining = pick(['drop-in', 'drop-in', 'sign-up', 'call-first', 'referral']);
    const shape = pick(SHAPES);
    const host = pick(NAMES);
    const group = {
      id: `g${i + 1}`,
      name: `${title} ${shape}${there ? `, ${town}` : ''}`,
      summary: `A ${pick(['small', 'friendly', 'quiet', 'steady'])} peer group ${line}.`,
      description: `We meet ${there ? `at ${pick(HALLS)} in ${town}` : 'from home'}, usually ${4 + Math.floor(next() * 10)} of us. ${host} keeps the time and puts the kettle on. You can **just listen**. Nobody is asked for a diagnosis, and what is said here stays here.`,
      topics: [topic],
      audience: chance(0.2) ? [audience, pick(['women', 'men', 'older-adults', 'newcomers'])] : [audience],
      attendance,
      languages: language === 'en' ? ['en'] : chance(0.5) ? [language] : [language, 'en'],
      cost,
      joining,
      facilitation: pick(['peer', 'peer', 'co-led', 'staff', 'volunteer']),
      facilitators: [{ firstName: host }],
      access: [
        ...new Set(
          there
            ? ['step-free', pick(['hearing-loop', 'accessible-toilet', 'quiet-space', 'parking'])]
            : ['can-just-listen', pick(['captions', 'camera-optional'])],
        ),
      ],
      schedule: schedule(zone, i),
      // most were looked at lately, a few not for more than a year
      lastVerified: new Date(Date.now() - Math.floor(400 * next() ** 3) * 864e5).toISOString().slice(0, 10),
      organizer: { name: 'Harbour Lane Peer Support (sample)', url: 'https://example.org/' },
      contact: { email: 'hello@example.org', phone: '+44 20 7946 0123' },
      feedback: 'mailto:groups@example.org',
    };
    if (there) {
      group.location = {
        name: pick(HALLS),
        streetAddress: `${1 + Math.floor(next() * 90)} ${pick(STREETS)}`,
        addressLocality: town,
        addressRegion: region,
        postalCode: code(postal),
        addressCountry: country,
        latitude: +(lat + (next() - 0.5) * 0.12).toFixed(4),
        longitude: +(lon + (next() - 0.5) * 0.12).toFixed(4),
      };
      if (chance(0.08)) group.location = { area: region, addressCountry: country, precision: 'on-request' };
    } else group.location = { area: region, addressCountry: country, precision: 'area' };
    if (attendance.includes('online'))
      group.online = chance(0.3)
        ? { platform: 'Zoom', disclosure: 'after-signup' }
        : { platform: pick(['Zoom', 'Teams', 'Jitsi']), url: `https://meet.example/${group.id}` };
    if (attendance.includes('phone')) group.online = { phone: '+44 20 7946 0199', joinInfo: 'Code 1234' };
    if (cost === 'paid')
      Object.assign(group, {
        price: pick([2, 3, 5]),
        priceCurrency: country === 'US' ? 'USD' : country === 'GB' ? 'GBP' : 'EUR',
      });
    if (joining === 'sign-up') group.joinUrl = `https://example.org/join/${group.id}`;
    if (chance(0.3))
      group.firstVisit = {
        whatHappens: 'Somebody meets you at the door, shows you round and sits with you.',
        mustSpeak: false,
        bringSomeone: true,
        leaveEarly: true,
        greeter: host,
      };
    if (chance(0.06))
      Object.assign(group, { status: 'full', capacity: { max: 12, available: 0, waitlist: true } });
    else if (chance(0.04)) Object.assign(group, { status: 'paused', statusNote: 'Back after the summer' });
    if (chance(0.15))
      group.privacy = {
        confidential: true,
        limits: 'We only pass something on if somebody is in danger.',
        recorded: false,
        realNames: false,
      };
    if (i % 40 === 5)
      group.name = `${title}: a long-established open evening for everybody who would like to talk, listen or simply sit with other people for a while, ${town} and villages around`;
    return group;
  });
}

/** The same groups as an exporter of Meeting Guide JSON would write them. */
export function asMeetingGuide(groups) {
  return groups.map((group, i) => {
    const schedule = group.schedule[0];
    const day = schedule.byDay
      ? (CODES.findIndex((c, d) => schedule.byDay[0].endsWith(c) || schedule.byDay[0] === DAYS[d]) + 1) % 7
      : i % 7;
    const { location } = group;
    return {
      name: group.name,
      slug: group.id,
      day,
      time: schedule.startTime ?? '19:30',
      end_time: schedule.endTime ?? '21:00',
      timezone: schedule.scheduleTimezone ?? 'Europe/London',
      types: i % 2 ? ['O', 'D'] : ['C', 'W', 'X'],
      location: location.name ?? null,
      formatted_address: [
        location.streetAddress,
        location.addressLocality,
        `${location.addressRegion ?? ''} ${location.postalCode ?? ''}`.trim(),
        location.addressCountry,
      ]
        .filter(Boolean)
        .join(', '),
      approximate: location.streetAddress ? 'no' : 'yes',
      latitude: location.latitude ?? null,
      longitude: location.longitude ?? null,
      notes: group.description,
      group: group.organizer.name,
      regions: [location.addressCountry, location.addressRegion ?? location.area],
      conference_url: group.online?.url ?? null,
      updated: '2026-10-01 10:00:00',
    };
  });
}

const here = dirname(fileURLToPath(import.meta.url));

/** One part of a sample feed that is written by hand. */
function part(file, name) {
  const { [name]: entries } = JSON.parse(readFileSync(join(here, `feeds/${file}.json`), 'utf8'));
  return { [name]: entries };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = join(here, 'feeds/generated');
  mkdirSync(out, { recursive: true });
  const count = Number(process.argv[2] ?? 300);
  const envelope = {
    version: '1',
    title: 'Harbour Lane Peer Support (sample)',
    homePageUrl: 'https://example.org/',
    language: 'en',
    timeZone: 'Europe/London',
    country: 'GB',
  };
  const groups = makeGroups(count);
  const [name, feed] = !process.argv[2]
    ? [
        'site',
        {
          ...envelope,
          organizer: { name: envelope.title, phone: '+44 20 7946 0123', email: 'hello@example.org' },
          ...part('faqs', 'faqs'),
          ...part('testimonials', 'testimonials'),
          ...part('booking', 'booking'),
          vocabulary: {
            topics: [
              { id: 'adhd', label: 'ADHD' },
              { id: 'lgbtq', label: 'LGBTQ+' },
              { id: 'postnatal', label: 'After a birth' },
              { id: 'self-harm', label: 'Self-harm' },
            ],
          },
          groups, // after the parts, which may have a few of their own
        },
      ]
    : process.argv[3] === 'meeting-guide'
      ? [`mg-${count}`, asMeetingGuide(groups)]
      : [`groups-${count}`, { ...envelope, groups }];
  writeFileSync(join(out, `${name}.json`), JSON.stringify(feed, null, process.argv[2] ? 0 : 1));
  console.log(`demo/feeds/generated/${name}.json: ${count} groups`);
}
