import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepareSchedules } from '../../src/schedule/index.js';
import { cases } from './cases.js';
import { examples, refused } from './rfc5545.js';
import { meetings } from './say.js';

describe('nextOccurrences', () => {
  for (const { name, group, from, meets, zone, ends } of cases) {
    it(name, async () => {
      await prepareSchedules([group]);
      assert.deepEqual(meetings(group, from, meets.length + (ends ? 1 : 0), zone), meets);
    });
  }
});

describe('the examples of RFC 5545', () => {
  for (const [start, rrule, dates, complete] of examples) {
    it(`${start} ${rrule}`, async () => {
      const group = {
        schedule: [{ rrule, dtstart: `${start}T09:00:00`, scheduleTimezone: 'America/New_York' }],
      };
      await prepareSchedules([group]);
      const wanted = dates.split(' ');
      const found = meetings(group, `${start}T00:00Z`, wanted.length + (complete ? 1 : 0));
      assert.deepEqual(
        found.map((when) => when.slice(0, 10)),
        wanted,
      );
      // 9 in the morning on the clocks of New York, summer and winter
      assert.ok(found.every((when) => /T1[34]:00Z$/.test(when)));
    });
  }
  for (const rrule of refused) {
    it(`knows no date of ${rrule}`, async () => {
      const group = { schedule: [{ rrule, dtstart: '1997-09-02T09:00', text: 'Often' }] };
      await prepareSchedules([group]);
      assert.deepEqual(meetings(group, '1997-09-01T00:00Z', 3), []);
    });
  }
});
