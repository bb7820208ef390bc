import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import rrulePackage from 'rrule';
import {
  calendarOfDate,
  calendarOfSeries,
  nextOccurrences,
  prepareSchedules,
  type CalendarGroup,
  type Occurrence,
} from '../../src/schedule/index.js';
import { cases } from './cases.js';

const { rrulestr } = rrulePackage;
const from = Date.parse('2026-11-23T03:00Z');
const group: CalendarGroup = {
  id: 'tuesday',
  name: 'Tuesday group; tea, talk \\ quiet — ünd ein sehr langer Name, damit die Zeile gefaltet wird 🙂🙂🙂',
  url: 'https://example.org/tuesday',
  location: {
    name: 'Baker Hall',
    streetAddress: '5 High Street',
    addressLocality: 'Sampletown',
    area: 'North side',
  },
  online: { url: 'https://example.org/join/1', joinInfo: 'Passcode 1' },
  schedule: [
    {
      repeatFrequency: 'P1W',
      byDay: ['TU'],
      startTime: '19:30',
      endTime: '21:00',
      scheduleTimezone: 'Europe/London',
      endDate: '2027-06-29',
      exceptDate: ['2026-12-22'],
    },
  ],
  changes: [
    { date: '2026-12-08', status: 'cancelled' },
    { date: '2026-12-15', status: 'moved', startTime: '20:00', note: 'An hour later' },
  ],
};
let next: Occurrence | undefined;

/** First parser: ical.js, with the file's own VTIMEZONEs registered. */
function byIcal(text: string, count: number): number[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as string[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const starts: number[] = [];
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const main = events.filter((event) => !event.isRecurrenceException());
  for (const event of main) {
    for (const other of events)
      if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
    if (!event.isRecurring()) starts.push(event.startDate.toUnixTime() * 1000);
    else {
      const each = event.iterator();
      for (
        let n = 0, at = each.next() as ICAL.Time | undefined;
        at && n < count;
        n++, at = each.next() as ICAL.Time | undefined
      )
        starts.push(event.getOccurrenceDetails(at).startDate.toUnixTime() * 1000);
    }
  }
  return starts.sort((a, b) => a - b).slice(0, count);
}

/** Second parser: lines unfolded by hand, the recurrence by `rrule`, the zone by `Intl`. */
function byHand(text: string, count: number): number[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const starts: number[] = [];
  const moved = new Map<string, number>();
  let one: Record<string, string[]> | undefined;
  const events: Record<string, string[]>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') one = {};
    else if (line === 'END:VEVENT' && one) {
      events.push(one);
      one = undefined;
    } else if (one) {
      const name = /^[A-Z-]+/.exec(line)?.[0] ?? '';
      (one[name] ??= []).push(line);
    }
  }
  const moment = (line: string): number => {
    const zone = /TZID=([^:]+):/.exec(line)?.[1];
    const [, y, m, d, h = '00', min = '00'] = /:(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(line) ?? [];
    const local = Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h), Number(min));
    return zone ? byIntl(zone, local) : local;
  };
  for (const event of events)
    if (event['RECURRENCE-ID'])
      moved.set(`${event.UID?.[0]}${moment(event['RECURRENCE-ID'][0]!)}`, moment(event.DTSTART![0]!));
  for (const event of events.filter((each) => !each['RECURRENCE-ID'])) {
    const out = new Set(event.EXDATE?.map(moment));
    const start = event.DTSTART![0]!;
    if (!event.RRULE) {
      starts.push(moment(start));
      continue;
    }
    const zone = /TZID=([^:]+):/.exec(start)?.[1] ?? 'UTC';
    // local times dressed up as UTC, as the library wants them; the end is put into the same dress
    const rule = event.RRULE[0]!.replace(/UNTIL=(\d{8})T(\d{4})\d\dZ/, (_, day: string, time: string) => {
      const t = Date.parse(
        `${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)/, '$1:$2')}Z`,
      );
      return `UNTIL=${new Date(t + offsetByIntl(zone, t)).toISOString().replace(/[-:]|\.\d+/g, '')}`;
    });
    const set = rrulestr(`DTSTART:${/:(\d{8}(?:T\d{6})?)/.exec(start)?.[1]}Z\n${rule}`);
    set.all((date, i) => {
      const t = byIntl(zone, date.getTime());
      if (!out.has(t)) starts.push(moved.get(`${event.UID?.[0]}${t}`) ?? t);
      return i < count + 10;
    });
  }
  return starts.sort((a, b) => a - b).slice(0, count);
}

function offsetByIntl(zone: string, t: number): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(t);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return (
    Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) - Math.floor(t / 60000) * 60000
  );
}
const byIntl = (zone: string, local: number): number => {
  const guess = local - offsetByIntl(zone, local);
  return local - offsetByIntl(zone, guess);
};

const lineOf = (text: string, name: string): string | undefined =>
  text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .find((line) => line.startsWith(name));

before(async () => {
  await prepareSchedules([group, ...cases.map((one) => one.group)]);
  [next] = nextOccurrences(group, { from });
});

describe('calendarOfSeries', () => {
  it('says the same dates as the page, in both parsers', async () => {
    const text = (await calendarOfSeries(group, { from }))!;
    const wanted = nextOccurrences(group, { from, count: 40 })
      .filter(({ status }) => status !== 'cancelled')
      .map(({ start }) => start)
      .slice(0, 30);
    assert.ok(wanted.length >= 28);
    assert.deepEqual(byIcal(text, wanted.length), wanted);
    assert.deepEqual(byHand(text, wanted.length), wanted);
    assert.match(text, /DTSTART;TZID=Europe\/London:20261215T200000/);
    assert.match(text, /EXDATE;TZID=Europe\/London:20261208T193000/);
  });
  for (const { name, group: each, from: at, zone, meets } of cases) {
    // in the hour that clocks skip, parsers differ from the RFC and from each other
    if (!meets.length || /gap|skip|twice|never was/.test(name)) continue;
    it(`keeps the dates of: ${name}`, async () => {
      const t = Date.parse(at);
      const text = (await calendarOfSeries({ id: 'x', name, ...each }, { from: t, timeZone: zone }))!;
      assert.ok(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75));
      const wanted = nextOccurrences(each, { from: t, count: 8, timeZone: zone })
        .filter((next) => next.status !== 'cancelled' && next.start >= t && next.timeKnown)
        .map(({ start }) => start);
      const later = (starts: number[]): number[] =>
        [...new Set(starts)].filter((start) => start >= t).slice(0, wanted.length);
      if (!wanted.length) return;
      assert.deepEqual(later(byIcal(text, 400)), wanted);
      assert.deepEqual(later(byHand(text, 400)), wanted);
    });
  }
  it('has nothing to say of a group without dates', async () => {
    assert.equal(
      await calendarOfSeries({ id: 'x', name: 'X', schedule: [{ by: 'appointment' }] }),
      undefined,
    );
  });
});

describe('calendarOfDate', () => {
  it('is one meeting in UTC, its text escaped and folded', async () => {
    const text = await calendarOfDate(group, next!);
    assert.deepEqual([byIcal(text, 2), byHand(text, 2)], [[next!.start], [next!.start]]);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.ok(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75));
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(text) as string[]).getFirstSubcomponent('vevent')!,
    );
    assert.equal(event.summary, group.name);
    assert.equal(event.location, 'Baker Hall, 5 High Street, Sampletown');
    assert.match(text, /^DTSTAMP:\d{8}T\d{6}Z\r$/m);
    assert.match(text, /^UID:\S+\r$/m);
  });
  it('keeps its name from one download to the next', async () => {
    assert.equal(
      lineOf(await calendarOfDate(group, next!), 'UID'),
      lineOf(await calendarOfDate(group, next!), 'UID'),
    );
  });
  it('tells nothing of the group where the title is neutral', async () => {
    for (const text of [
      await calendarOfDate(group, next!, { neutral: true }),
      (await calendarOfSeries(group, { from, neutral: true }))!,
    ]) {
      assert.equal(lineOf(text, 'SUMMARY'), 'SUMMARY:Appointment');
      assert.equal(lineOf(text, 'LOCATION'), 'LOCATION:5 High Street\\, Sampletown');
      assert.ok(!/^(?:X-|DESCRIPTION|URL)|peer|support|widget/im.test(text.replace(/\r\n /g, '')));
      for (const secret of ['Tuesday group', 'Baker', 'example.org', 'Passcode', 'tuesday', 'later'])
        assert.ok(!text.replace(/\r\n /g, '').includes(secret), secret);
    }
  });
  it('tells the place only as exactly as it may be told', async () => {
    const at = async (precision: 'area' | 'on-request'): Promise<string> =>
      calendarOfDate({ ...group, location: { ...group.location, precision } }, next!);
    assert.match(await at('area'), /LOCATION:North side\r/);
    assert.ok(!(await at('area')).includes('High Street'));
    assert.ok(!/High Street|North side|Sampletown/.test(await at('on-request')));
  });
  it('tells the place of one date no more exactly than that of the group', async () => {
    const careful = { ...group, location: { ...group.location, precision: 'area' as const } };
    const moved = {
      ...next!,
      location: { streetAddress: '99 Hidden Lane', area: 'South side', precision: 'exact' as const },
    };
    assert.equal(lineOf(await calendarOfDate(careful, moved), 'LOCATION'), 'LOCATION:South side');
  });
  it('never tells a link that is given after sign-up', async () => {
    const text = await calendarOfDate(
      { ...group, online: { ...group.online, disclosure: 'after-signup' } },
      next!,
    );
    assert.ok(!/join\/1|Passcode/.test(text.replace(/\r\n /g, '')));
  });
  it('leaves the place out when the meeting is online only', async () => {
    const text = await calendarOfDate(group, { ...next!, status: 'online' });
    assert.equal(lineOf(text, 'LOCATION'), 'LOCATION:https://example.org/join/1');
  });
  it('says that a cancelled meeting is cancelled', async () => {
    assert.match(await calendarOfDate(group, { ...next!, status: 'cancelled' }), /STATUS:CANCELLED/);
  });
  it('floats where the zone is not known, and is a day where no time is', async () => {
    const [floating] = nextOccurrences(
      { schedule: [{ byDay: ['MO'], startTime: '12:00' }] },
      { from: Date.parse('2026-11-22T00:00Z') },
    );
    assert.match(await calendarOfDate(group, floating!), /DTSTART:20261123T120000\r/);
    const [day] = nextOccurrences(
      { schedule: [{ byDay: ['MO'] }] },
      { from: Date.parse('2026-11-22T00:00Z') },
    );
    assert.match(
      await calendarOfDate(group, day!),
      /DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261124\r/,
    );
  });
  it('lets no line of a hostile feed become a line of the file', async () => {
    const text = await calendarOfDate(
      {
        id: 'x',
        name: 'A\r\nATTACH:https://evil.example\nBEGIN:VALARM\u0000',
        url: 'https://example.org/\r\nX:1',
      },
      next!,
    );
    assert.ok(!/^(?:ATTACH|BEGIN:VALARM|X:)/m.test(text));
  });
});
