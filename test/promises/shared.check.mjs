/** P13: a shared link or calendar entry carries what its button names and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check } from './lib/check.mjs';
import { booking, sampleFeed } from './lib/feed.mjs';

const HANDS = readFileSync(new URL('./lib/hands.js', import.meta.url));
const HEAD = { head: '<script src="/hands.js"></script>' };
const handsOn = (site) => site.add('/hands.js', HANDS, { type: 'text/javascript' });
const taken = (page, what, count) =>
  page.until((name, n) => window.hands[name].length >= n && window.hands[name], what, count);

/** Types, chooses a topic and a place: what no link to a group may carry. */
async function searchAndChoose(page) {
  await page.type('input[type=search]', 'grief online', 'groups');
  await page.until(() => kit.marked());
  await page.press('button', '^Topic');
  await page.press('#panel label', 'Bereavement');
  await page.press('button', '^Place');
  await page.type('input[name=place]', 'Harbour Town');
  await page.key('Enter');
  await page.until(() => kit.text('peer-group-finder').includes('Harbour Town'));
}
const open = async (page, id) => {
  await page.run((group) => document.querySelector('peer-group-finder').select(group), id);
  await page.until(() => kit.find('[part=detail]'));
};

for (const [kind, attributes] of Object.entries({ without: '', with: ' sync-url' }))
  check(
    'P13',
    `links to a group carry the group alone, the link to a search the search alone (${kind} \`sync-url\`)`,
    async (t) => {
      const { page, site } = t;
      handsOn(site);
      await t.open(
        `<peer-feed src="/feed.json"><peer-group-finder id="groups"${attributes}></peer-group-finder><peer-faq></peer-faq></peer-feed>`,
        { ...HEAD, query: '?page_id=7' },
      );
      const address = (await page.run(() => location.href)).split('#')[0];
      await searchAndChoose(page);
      await page.press('button', 'Copy a link to this search');
      await taken(page, 'copied', 1);
      await open(page, 'evening-online');
      await page.press('button', 'Copy a link to this group');
      await taken(page, 'copied', 2);
      await page.press('button', '^Share$');
      await taken(page, 'shared', 1);
      await page.press('peer-faq >> button', 'What does it cost');
      await page.press('peer-faq >> button', 'Copy link');
      const copied = await taken(page, 'copied', 3);
      assert.deepEqual(copied, [
        `${address}#groups?topic=bereavement&q=grief+online`,
        `${address}#groups?group=evening-online`,
        `${address}#cost`,
      ]);
      assert.deepEqual(await page.run(() => window.hands.shared), [
        { title: 'Evening online', url: `${address}#groups?group=evening-online` },
      ]);
    },
  );

/** The lines of a calendar file, those that were folded made whole. */
const linesOf = ({ text }) => {
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/, 'each line ends as the standard says');
  return text.replaceAll('\r\n ', '').split('\r\n');
};
/** What must differ between two groups or two moments, and says nothing. */
const UID = /^UID:[\da-z]{5,12}$/;
const STAMP = /^DTSTAMP:\d{8}T\d{6}Z$/;
const neutralLines = (file) => {
  const lines = linesOf(file);
  assert.ok(lines.filter((line) => UID.test(line)).length >= 1);
  return lines.map((line) => line.replace(UID, 'UID').replace(STAMP, 'DTSTAMP'));
};
const PRIVATE =
  /griev|grief|bereave|anxi|calm|tuesday circle|harbour lane|elsewhere|evening|peer|lit\b|widget|group/i;

/** Two groups that meet at the same times in the same street, of which all else differs. */
const meets = {
  attendance: ['in-person'],
  schedule: [
    { repeatFrequency: 'P1W', byDay: ['TU'], startTime: '19:30', endTime: '21:00', startDate: '2026-01-06' },
  ],
};
const street = { streetAddress: '1 Sample Street', addressLocality: 'Harbour Town', postalCode: 'ZZ1 1ZZ' };
const TWINS = [
  {
    id: 'calm-grief',
    name: 'Calm Tuesday Circle for the grieving',
    summary: 'For grief.',
    description: 'Grief and anxiety',
    topics: ['bereavement', 'anxiety'],
    url: 'https://elsewhere.example/grief',
    organizer: { name: 'Harbour Lane Peer Support', url: 'https://elsewhere.example/' },
    contact: { email: 'grief@elsewhere.example' },
    location: { name: 'Grief Centre', directions: 'Ask for the peer group', ...street },
    online: { platform: 'Zoom', url: 'https://elsewhere.example/grief-room', joinInfo: 'Code: grief' },
    changes: [{ date: 'next', note: 'The grief group brings cake' }],
    ...meets,
  },
  { id: 'b', name: 'B', location: street, ...meets },
];
const nextTuesday = () => {
  const day = new Date(Date.now() + 864e5);
  while (day.getUTCDay() !== 2) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};
async function save(page, which, neutral) {
  await page.until(() => kit.all('[part=detail] .calendar').length);
  await page.run(
    (words, wanted) => {
      const [box] = kit.all('[part=detail] .calendar input');
      if (box.checked !== wanted) box.click();
      kit
        .all('[part=detail] .calendar button')
        .find(({ textContent }) => textContent.includes(words))
        .click();
    },
    which,
    neutral,
  );
}

check(
  'P13',
  'a neutral calendar entry says nothing: two groups that share only their times and their street give the same bytes',
  async (t) => {
    const { page, site } = t;
    handsOn(site);
    const feed = sampleFeed({ groups: structuredClone(TWINS) });
    feed.groups[0].changes[0].date = nextTuesday();
    site.json('/feed.json', feed);
    await t.open('<peer-feed src="/feed.json"><peer-group-finder></peer-group-finder></peer-feed>', HEAD);
    await page.type('input[type=search]', 'grief', 'groups');
    await page.until(() => kit.marked());
    await page.run(() => document.querySelector('peer-group-finder').clear());
    let files = [];
    for (const { id } of TWINS) {
      await open(page, id);
      assert.equal(
        await page.run(() => kit.all('[part=detail] .calendar input')[0].checked),
        true,
        'neutral unless the visitor says otherwise',
      );
      assert.deepEqual(
        await page.run(() =>
          kit
            .all('[part=detail] .calendar a')
            .concat(kit.all('[part=detail] a').filter(({ href }) => /google|outlook|office|yahoo/.test(href)))
            .map(({ href }) => href),
        ),
        [],
        'no calendar of others is told',
      );
      for (const which of ['Only the next date', 'All dates']) {
        await save(page, which, true);
        files = await taken(page, 'files', files.length + 1);
      }
    }
    const [one, all, otherOne, otherAll] = files;
    for (const { name, type, text } of files) {
      assert.equal(name, 'Appointment.ics');
      assert.equal(type, 'text/calendar');
      assert.doesNotMatch(text.replaceAll('\r\n ', ''), PRIVATE);
      assert.doesNotMatch(text, /^(?:X-|DESCRIPTION|URL|CATEGORIES|ORGANIZER|COMMENT|ATTENDEE|CONTACT)/m);
    }
    assert.deepEqual(neutralLines(one), neutralLines(otherOne));
    // the series of the first has an event more, for the date with the note
    const seen = (file) =>
      [...new Set(neutralLines(file))].filter((line) => !/^(?:RECURRENCE-ID|DT)/.test(line));
    assert.deepEqual(seen(all), seen(otherAll));
    assert.deepEqual(
      neutralLines(one).filter((line) => !/^DT/.test(line)),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Calendar//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID',
        'STATUS:CONFIRMED',
        'SUMMARY:Appointment',
        'LOCATION:1 Sample Street\\, Harbour Town\\, ZZ1 1ZZ',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ],
    );
  },
);

check(
  'P13',
  'a calendar entry of a group by its name carries the group, and nothing of what was typed or chosen',
  async (t) => {
    const { page, site } = t;
    handsOn(site);
    await t.open(
      '<peer-feed src="/feed.json"><peer-group-finder id="groups"></peer-group-finder></peer-feed>',
      HEAD,
    );
    await page.type('input[type=search]', 'panic qzxwvut', 'groups');
    await page.wait(500);
    await page.run(() => document.querySelector('peer-group-finder').search('panic'));
    await page.until(() => kit.marked());
    await open(page, 'calm-tuesday');
    await save(page, 'Only the next date', false);
    await taken(page, 'files', 1);
    await save(page, 'All dates', false);
    const files = await taken(page, 'files', 2);
    for (const file of files) {
      assert.equal(file.name, 'calm-tuesday.ics');
      const kept = linesOf(file).filter((line) =>
        /^(?:SUMMARY|LOCATION|DESCRIPTION|URL|CLASS|PRODID|X-)/.test(line),
      );
      assert.deepEqual(kept, [
        'PRODID:-//Calendar//EN',
        'SUMMARY:Calm Tuesday',
        'LOCATION:Harbour Town Hall\\, 1 Sample Street\\, Harbour Town\\, Sampleshire\\, ZZ1 1ZZ',
        'DESCRIPTION:https://elsewhere.example/calm',
        'URL:https://elsewhere.example/calm',
        'CLASS:PRIVATE',
      ]);
      assert.doesNotMatch(file.text, /panic|qzxwvut|anxiety|widget|#groups/i);
    }
  },
);

check(
  'P13',
  'the calendar entry of a booked talk says when, and neither with whom nor about what',
  async (t) => {
    const { page, site } = t;
    handsOn(site);
    const provider = await t.otherSite();
    const done = {
      type: 'peer-booking',
      status: 'done',
      start: '2027-01-05T10:00:00Z',
      end: '2027-01-05T10:30:00Z',
    };
    provider.add(
      '/talk',
      `<title>Provider</title><script>setTimeout(() => parent.postMessage(${JSON.stringify(done)}, '*'), 700)</script>`,
    );
    site.json('/feed.json', sampleFeed({ booking: booking(`${provider.address}/talk`) }));
    await t.open(
      '<peer-feed src="/feed.json"><peer-book-support mode="inline"></peer-book-support></peer-feed>',
      HEAD,
    );
    await page.press('a', 'Book a first talk');
    await page.press('button', 'Open it here');
    await page.press('button', 'Add it to your calendar');
    const [file] = await taken(page, 'files', 1);
    assert.equal(file.name, 'Appointment.ics');
    assert.deepEqual(neutralLines(file), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID',
      'DTSTART:20270105T100000Z',
      'DTEND:20270105T103000Z',
      'STATUS:CONFIRMED',
      'SUMMARY:Appointment',
      'CLASS:PRIVATE',
      'DTSTAMP',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  },
);
