/** The same, in an engine whose own Temporal has been taken away before anything is loaded. */
import { expect } from '@open-wc/testing';
import { cases } from './cases.js';

const scope = globalThis as { Temporal?: unknown };

describe('the schedule engine without native Temporal', () => {
  before(() => {
    delete scope.Temporal;
  });
  it('says the words and claims no date until the polyfill has come', async () => {
    const { describeSchedule, isReady, nextOccurrences, ready } = await import('../../src/schedule/index.js');
    const group = { schedule: [{ byDay: ['TU'], startTime: '19:30', scheduleTimezone: 'Europe/London' }] };
    expect(isReady()).to.be.false;
    expect(nextOccurrences(group)).to.deep.equal([]);
    expect(describeSchedule(group)).to.deep.equal(['Every Tuesday, 7:30 pm']);
    await ready();
    expect(nextOccurrences(group).length).to.equal(6);
    expect(scope.Temporal).to.equal(undefined);
  });
  for (const { name, group, from, meets, zone, ends } of cases) {
    it(name, async () => {
      const { prepareSchedules } = await import('../../src/schedule/index.js');
      const { meetings } = await import('./say.js');
      await prepareSchedules([group]);
      expect(meetings(group, from, meets.length + (ends ? 1 : 0), zone)).to.deep.equal(meets);
    });
  }
});
