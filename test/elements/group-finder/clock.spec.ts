import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group } from '../../../src/feed/schema.js';
import { FilterIndex } from '../../../src/elements/group-finder/model/filters.js';
import { scheduleHere } from '../../../src/elements/group-finder/model/meets.js';
import { prepareSchedules } from '../../../src/schedule/index.js';
import { createGroupSearch } from '../../../src/search/index.js';

process.env['TZ'] = 'Asia/Tokyo'; // the visitor; Sunday 20:00 in New York is Monday morning there, all year
const timeZone = 'America/New_York';
const sunday = (id: string, attendance: Group['attendance'], rest: Partial<Group> = {}): Group => ({
  id,
  name: `Circle ${id}`,
  ...(attendance && { attendance }),
  schedule: [{ repeatFrequency: 'P1W', byDay: ['SU'], startTime: '20:00', endTime: '21:00' }],
  ...rest,
});
const groups = [
  sunday('hall', ['in-person']),
  sunday('both', ['in-person', 'online']),
  sunday('online', ['online']),
  sunday('phone', ['phone']),
  sunday('local', ['online'], {
    schedule: [{ repeatFrequency: 'P1W', byDay: ['SU'], startTime: '20:00', scheduleTimezone: 'Asia/Tokyo' }],
  }),
];

describe('days and hours by the clock that counts', () => {
  it('are the visitor’s own for groups that one joins from home, and the group’s in a room', async () => {
    await prepareSchedules(groups, { timeZone });
    const index = new FilterIndex(groups, groups, timeZone);
    const passing = (selection: object): string[] =>
      groups.filter((_, i) => index.test(selection)(i)).map(({ id }) => id);
    assert.deepEqual(passing({ day: ['MO'] }), ['online', 'phone']);
    assert.deepEqual(passing({ day: ['SU'] }), ['hall', 'both', 'local']);
    assert.deepEqual(passing({ time: ['morning'] }), ['online', 'phone']);
    assert.deepEqual(passing({ time: ['evening'] }), ['hall', 'both', 'local']);
  });

  it('are searched so too', async () => {
    await prepareSchedules(groups, { timeZone });
    const search = createGroupSearch(groups, { scheduleOf: (group) => scheduleHere(group, timeZone) });
    const found = async (words: string): Promise<string[]> => [...(await search.find(words)).ids].sort();
    assert.deepEqual(await found('monday'), ['online', 'phone']);
    assert.deepEqual(await found('sunday'), ['both', 'hall', 'local']);
    assert.deepEqual(await found('weekend'), ['both', 'hall', 'local']);
    assert.deepEqual(await found('morning'), ['online', 'phone']);
  });

  it('are found without asking the browser for its zone group by group', () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      sunday(String(i), i % 2 ? ['online'] : ['in-person']),
    );
    const { DateTimeFormat } = Intl;
    let asked = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (target, args) => (asked++, new target(...(args as []))),
    });
    try {
      const index = new FilterIndex(many, many, 'Asia/Tokyo');
      for (const filter of ['day', 'time', 'status'] as const) index.useful(filter);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
    assert.ok(asked <= 20, `asked ${String(asked)} times`);
  });
});
