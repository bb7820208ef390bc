import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inSlices } from '../../src/text/slices.js';

describe('work in slices', () => {
  it('gives what the work comes to', async () => {
    function* work(): Generator<void, string> {
      for (let i = 0; i < 100; i++) yield;
      return 'done';
    }
    assert.equal(await inSlices(work()), 'done');
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    function* work(): Generator<void, void> {
      for (const until = performance.now() + 60; performance.now() < until;) yield;
    }
    await inSlices(work());
    clearInterval(timer);
    assert.ok(turns >= 3, `${turns} turns`);
  });

  it('waits for what a step yields', async () => {
    const order: string[] = [];
    function* work(): Generator<unknown, void> {
      order.push('first');
      yield new Promise((go) => setTimeout(go, 30)).then(() => order.push('waited for'));
      order.push('second');
    }
    await inSlices(work());
    assert.deepEqual(order, ['first', 'waited for', 'second']);
  });

  it('ends with what the signal was aborted with', async () => {
    const stop = new AbortController();
    let steps = 0;
    function* work(): Generator<void, void> {
      for (;;) {
        if (steps++ === 5) stop.abort(new Error('no longer wanted'));
        yield;
      }
    }
    await assert.rejects(inSlices(work(), stop.signal), /no longer wanted/);
  });
});
