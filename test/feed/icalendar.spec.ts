import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Feed, type Group } from '../../src/feed/index.js';

const read = async (head: string, ...events: string[]): Promise<Feed> =>
  (
    await normalise(
      `BEGIN:VCALENDAR\n${head}\n${events.map((event, i) => `BEGIN:VEVENT\n${event.startsWith('UID:') ? '' : `UID:${String(i)}\n`}${event}\nEND:VEVENT`).join('\n')}\nEND:VCALENDAR`,
    )
  ).feed;
const one = async (head: string, event: string): Promise<Group> => {
  const { groups } = await read(head, event);
  assert.ok(groups?.[0]);
  return groups[0];
};
const NEW_YORK = 'X-WR-TIMEZONE:America/New_York';
const zone = (id: string, standard: string, daylight?: string): string =>
  `BEGIN:VTIMEZONE\nTZID:${id}\nBEGIN:STANDARD\nDTSTART:16010101T020000\n${standard}\nEND:STANDARD\n${daylight ? `BEGIN:DAYLIGHT\nDTSTART:16010101T020000\n${daylight}\nEND:DAYLIGHT\n` : ''}END:VTIMEZONE`;

describe('times of a calendar', () => {
  it('are those of its zone where they are said in UTC, and so are days of the week, ends and exceptions', async () => {
    const { schedule } = await one(
      NEW_YORK,
      'SUMMARY:Circle\nDTSTART:20261208T000000Z\nDTEND:20261208T013000Z\nRRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270105T000000Z\nEXDATE:20261222T000000Z',
    );
    assert.deepEqual(schedule, [
      {
        repeatFrequency: 'P1W',
        byDay: ['MO'],
        startTime: '19:00',
        endTime: '20:30',
        scheduleTimezone: 'America/New_York',
        startDate: '2026-12-07',
        endDate: '2027-01-04',
        exceptDate: ['2026-12-21'],
      },
    ]);
  });
  it('stay in UTC where the calendar names no zone', async () => {
    const { schedule } = await one('', 'SUMMARY:Circle\nDTSTART:20261208T000000Z');
    assert.deepEqual(schedule, [{ date: '2026-12-08', startTime: '00:00', scheduleTimezone: 'UTC' }]);
  });
  it('name the date that was cancelled where the group is', async () => {
    const { groups } = await read(
      '',
      'UID:a\nSUMMARY:Circle\nDTSTART;TZID=America/New_York:20261207T190000\nRRULE:FREQ=WEEKLY',
      'UID:a\nSUMMARY:Circle\nRECURRENCE-ID:20261215T000000Z\nDTSTART:20261215T000000Z\nSTATUS:CANCELLED',
    );
    assert.deepEqual(groups?.[0]?.changes, [{ date: '2026-12-14', status: 'cancelled' }]);
  });
  for (const [id, rules, found] of [
    [
      'Customized Time Zone',
      [
        'TZOFFSETTO:-0500\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
        'TZOFFSETTO:-0400\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
      ],
      'America/New_York',
    ],
    [
      '(UTC+01:00) Amsterdam, Berlin',
      [
        'TZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
        'TZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      ],
      'Europe/Berlin',
    ],
    ['Our zone', ['TZOFFSETTO:+0530'], 'Asia/Kolkata'],
    ['Our island', ['TZOFFSETTO:+0845'], '+08:45'],
    ['Eastern Standard Time', ['TZOFFSETTO:-0500'], 'America/New_York'],
  ] as const)
    it(`are in the zone that the calendar itself describes: ${id}`, async () => {
      const { schedule } = await one(
        zone(id, rules[0], rules[1]),
        `SUMMARY:Circle\nDTSTART;TZID="${id}":20261208T190000\nRRULE:FREQ=WEEKLY`,
      );
      assert.equal(schedule?.[0]?.scheduleTimezone, found);
    });
  it('that last for days say when it is over', async () => {
    const { schedule } = await one(
      '',
      'SUMMARY:Retreat\nDTSTART;TZID=Europe/London:20261211T190000\nDTEND;TZID=Europe/London:20261213T140000',
    );
    assert.deepEqual(schedule, [
      {
        date: '2026-12-11',
        startTime: '19:00',
        duration: 'PT2580M',
        note: '2026-12-11 19:00 – 2026-12-13 14:00',
        scheduleTimezone: 'Europe/London',
      },
    ]);
    const days = await one('', 'SUMMARY:Camp\nDTSTART;VALUE=DATE:20261211\nDTEND;VALUE=DATE:20261214');
    assert.deepEqual(days.schedule, [{ date: '2026-12-11', note: '2026-12-11 – 2026-12-13' }]);
    const night = await one('', 'SUMMARY:Night\nDTSTART:20261211T220000\nDTEND:20261212T010000');
    assert.deepEqual(night.schedule, [{ date: '2026-12-11', startTime: '22:00', endTime: '01:00' }]);
  });
});

describe('a place of a calendar', () => {
  for (const said of [
    'Google Meet',
    'Microsoft Teams Meeting',
    'Zoom',
    'Online via Zoom',
    'Virtual',
    'Video call',
  ])
    it(`that is "${said}" is online`, async () => {
      const group = await one('', `SUMMARY:Circle\nDTSTART:20261208T190000\nLOCATION:${said}`);
      assert.deepEqual([group.location, group.attendance], [undefined, ['online']]);
    });
  for (const said of ['None', 'TBD', 'n/a', '-'])
    it(`that is "${said}" is none`, async () => {
      const group = await one('', `SUMMARY:Circle\nDTSTART:20261208T190000\nLOCATION:${said}`);
      assert.deepEqual([group.location, group.attendance], [undefined, undefined]);
    });
  for (const said of ['Meeting Room 2', 'Phoenix House', 'Web Street Hall', 'The Meeting House'])
    it(`that is "${said}" is a place`, async () => {
      const group = await one('', `SUMMARY:Circle\nDTSTART:20261208T190000\nLOCATION:${said}`);
      assert.deepEqual([group.location?.name, group.attendance], [said, ['in-person']]);
    });
  it('that is a link, or has one, is a way to join', async () => {
    const group = await one(
      '',
      'SUMMARY:Circle\nDTSTART:20261208T190000\nLOCATION:Zoom: https://meet.example/1',
    );
    assert.deepEqual(
      [group.location, group.online],
      [undefined, { url: 'https://meet.example/1', platform: 'Zoom' }],
    );
    const teams = await one(
      '',
      'SUMMARY:Circle\nDTSTART:20261208T190000\nLOCATION:Microsoft Teams Meeting\nDESCRIPTION:Join: https://meet.example/2',
    );
    assert.equal(teams.online?.url, 'https://meet.example/2');
  });
});

describe('an event of a calendar that is called cancelled', () => {
  for (const title of ['CANCELLED: Circle', '[Canceled] Circle', 'Circle - CANCELLED', 'Circle (cancelled)'])
    it(`is off on that date alone: ${title}`, async () => {
      const { groups } = await read(
        '',
        'SUMMARY:Circle\nDTSTART:20261208T190000',
        `SUMMARY:${title}\nDTSTART:20261215T190000`,
      );
      assert.deepEqual(
        groups?.map(({ name, status, schedule, changes }) => [name, status, schedule?.length, changes]),
        [['Circle', undefined, 2, [{ date: '2026-12-15', status: 'cancelled' }]]],
      );
    });
  it('is over where it is a series', async () => {
    const group = await one('', 'SUMMARY:CANCELLED: Circle\nDTSTART:20261208T190000\nRRULE:FREQ=WEEKLY');
    assert.deepEqual([group.name, group.status], ['Circle', 'closed']);
  });
  it('keeps a name that only speaks of it', async () => {
    const group = await one('', 'SUMMARY:When plans are cancelled we talk\nDTSTART:20261208T190000');
    assert.deepEqual([group.name, group.changes], ['When plans are cancelled we talk', undefined]);
  });
});

describe('years of single dates in a calendar', () => {
  it('are read from those that come next: the first 500 would all be over', async () => {
    const day = 86_400_000;
    const at = (days: number): string =>
      new Date(Date.now() + days * day).toISOString().slice(0, 10).replaceAll('-', '');
    const events = Array.from({ length: 900 }, (_, i) => {
      const date = at((i - 700) * 2);
      return `SUMMARY:Calm circle\nLOCATION:Sample Hall\nDTSTART:${date}T180000Z\nDTEND:${date}T190000Z`;
    });
    const { feed, notices } = await normalise(
      `BEGIN:VCALENDAR\nVERSION:2.0\n${events.map((event, i) => `BEGIN:VEVENT\nUID:${String(i)}\n${event}\nEND:VEVENT`).join('\n')}\nEND:VCALENDAR`,
    );
    const [group, ...others] = feed.groups!;
    assert.equal(others.length, 0);
    const dates = group!.schedule!.map(({ date }) => date!.replaceAll('-', ''));
    assert.equal(dates.length, 500);
    assert.equal(dates.filter((date) => date >= at(0)).length, 200, 'all that are to come');
    assert.ok(
      notices.some(({ code, value }) => code === 'too-long' && value === '900'),
      'and the checker says so',
    );
  });
});
