import { expect } from '@open-wc/testing';
import { cases } from './cases.js';
import { examples } from './rfc5545.js';
import { meetings } from './say.js';
import type * as Engine from '../../src/schedule/index.js';

const scope = globalThis as { Temporal?: unknown };
const native = scope.Temporal;

const fetched = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('temporal-polyfill'));

describe('the schedule engine in a page', () => {
  let engine: typeof Engine;

  before(async () => {
    engine = await import('../../src/schedule/index.js');
    await engine.prepareSchedules([]);
  });

  it('fetches the polyfill only where the engine has no Temporal, and leaves the page as it was', () => {
    expect(fetched()).to.equal(native === undefined);
    expect(scope.Temporal).to.equal(native);
    expect(engine.isReady()).to.be.true;
  });

  for (const { name, group, from, meets, zone, ends } of cases) {
    it(name, async () => {
      await engine.prepareSchedules([group]);
      expect(meetings(group, from, meets.length + (ends ? 1 : 0), zone)).to.deep.equal(meets);
    });
  }
  it('knows the dates of RFC 5545', async () => {
    for (const [start, rrule, dates] of examples) {
      const group = {
        schedule: [{ rrule, dtstart: `${start}T09:00:00`, scheduleTimezone: 'America/New_York' }],
      };
      await engine.prepareSchedules([group]);
      const found = meetings(group, `${start}T00:00Z`, dates.split(' ').length).map((when) =>
        when.slice(0, 10),
      );
      expect(found.join(' '), rrule).to.equal(dates);
    }
  });
  it('says it in words', () => {
    const group = {
      schedule: [
        {
          repeatFrequency: 'P2W',
          byDay: ['TU'],
          startTime: '19:30',
          endTime: '21:00',
          startDate: '2026-09-01',
          scheduleTimezone: 'Europe/London',
        },
      ],
    };
    const options = { from: Date.parse('2026-11-23T12:00Z'), visitorZone: 'America/New_York' };
    expect(engine.describeSchedule(group, options)).to.deep.equal([
      'Every other Tuesday, 7:30–9 pm, London time (2:30–4 pm your time)',
    ]);
    expect(
      engine.describeStatus(group, { ...options, from: Date.parse('2026-11-24T19:10Z') })?.text,
    ).to.equal('Starts in 20 minutes');
  });
  it('writes a calendar file', async () => {
    const group = {
      id: 'a',
      name: 'A',
      schedule: [{ byDay: ['TU'], startTime: '19:30', scheduleTimezone: 'Europe/London' }],
    };
    expect(await engine.calendarOfSeries(group)).to.contain('RRULE:FREQ=WEEKLY;BYDAY=TU\r\n');
  });
});

describe('everyMinute', () => {
  it('has one timer for the whole page, and none when nobody listens', async () => {
    const { everyMinute } = await import('../../src/schedule/index.js');
    const set = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    const running = new Set<number>();
    let tick: (() => void) | undefined;
    window.setTimeout = ((callback: () => void, wait: number) => {
      expect(wait).to.be.within(0, 60_000);
      tick = callback;
      const id = set(() => undefined, 0);
      running.add(id);
      return id;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id?: number) => {
      if (running.delete(id as number)) clear(id);
    }) as typeof window.clearTimeout;
    try {
      let [a, b] = [0, 0];
      const stopA = everyMinute(() => a++);
      const stopB = everyMinute(() => b++);
      expect(running.size).to.equal(1);
      running.clear();
      tick?.();
      expect([a, b, running.size]).to.deep.equal([1, 1, 1]);
      stopA();
      stopA();
      tick?.();
      expect([a, b]).to.deep.equal([1, 2]);
      stopB();
      expect(running.size).to.equal(0);
    } finally {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    }
  });
});
