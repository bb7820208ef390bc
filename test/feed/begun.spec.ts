import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise, type Begun, type Group } from '../../src/feed/index.js';

/** A long made-up list: some rows are odd, as in real ones. */
const rows = Array.from({ length: 300 }, (_, i) => ({
  slug: i % 50 === 7 ? 'twice' : `sample-${i}`,
  name: `Sample ${i}`,
  day: i === 20 ? 'Someday' : i % 7,
  time: '19:30',
  notes: `What to know about ${i}.`,
  conference_url: i === 10 ? 'javascript:alert(1)' : i % 2 ? `https://example.org/${i}` : '',
  formatted_address: `${i} Mill Lane, Leeds, LS1 4AB, UK`,
  types: i % 3 ? ['O'] : ['TC'],
}));
const withJunk: unknown[] = [...rows.slice(0, 5), 'no row', {}, ...rows.slice(5)];

/** Reads a list as a page does: told of it early, and with somebody who holds it. */
async function readEarly(list: unknown[], look: (begun: Begun) => Promise<unknown> | undefined) {
  const seen: Begun[] = [];
  const reading = await normalise(list, {
    begin: (begun) => {
      seen.push(begun);
      const until = look(begun);
      if (until) begun.hold(until);
    },
  });
  return { seen, reading };
}
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('the beginning of a long list, while the rest is still to be read', () => {
  it('has every group that will be there, with its id, name and times', async () => {
    let early: readonly Group[] = [];
    const { reading } = await readEarly(withJunk, ({ groups }) => void (early = copy(groups)));
    const whole = reading.feed.groups!;
    assert.equal(early.length, 300);
    assert.deepEqual(
      early.map(({ id, name, schedule }) => [id, name, schedule]),
      whole.map(({ id, name, schedule }) => [id, name, schedule]),
    );
    assert.ok(
      early.every((group) => !group.description && !group.location),
      'the rest was not read for it',
    );
  });

  it('is the same in the end as a list that nobody asked for early', async () => {
    const { reading } = await readEarly(withJunk, ({ groups, complete }) => {
      for (const i of [250, 3, 250, groups.length, -1]) complete(i);
      return undefined;
    });
    assert.deepEqual(reading, await normalise(withJunk));
  });

  it('gives one group in full at once', async () => {
    let early: Group | undefined;
    const { reading } = await readEarly(rows, ({ groups, complete }) => {
      complete(42);
      early = copy(groups[42]);
      return undefined;
    });
    assert.equal(early?.description, 'What to know about 42.');
    assert.deepEqual(early, copy(reading.feed.groups![42]));
  });

  it('tells of each fault once, row after row', async () => {
    const { reading } = await readEarly(withJunk, ({ complete }) => void complete(10));
    const at = reading.notices.map(({ row }) => row);
    assert.deepEqual(
      at,
      at.toSorted((a, b) => a - b),
    );
    const unsafe = reading.notices.filter(({ code }) => code === 'unsafe-address');
    assert.deepEqual(
      unsafe.map(({ row, id }) => [row, id]),
      [[13, 'Sample 10']],
    );
  });

  it('waits with the rest until what comes first is drawn', async () => {
    const order: string[] = [];
    const { seen } = await readEarly(rows, async ({ groups }) => {
      await new Promise((go) => setTimeout(go, 60));
      order.push(groups[200]?.description ? 'read before' : 'not read before');
    });
    assert.deepEqual(order, ['not read before']);
    assert.ok(seen[0]?.groups[200]?.description, 'read after');
  });

  it('by each of those who show it', async () => {
    const drawn: string[] = [];
    await readEarly(rows, ({ groups, hold }) => {
      for (const ms of [20, 80])
        hold(
          new Promise((go) => setTimeout(go, ms)).then(() =>
            drawn.push(groups[200]?.description ? 'read before' : 'not read before'),
          ),
        );
      return undefined;
    });
    assert.deepEqual(drawn, ['not read before', 'not read before']);
  });

  it('but no longer than a second', async () => {
    const began = performance.now();
    const { reading } = await readEarly(rows, () => new Promise(() => undefined));
    assert.equal(reading.feed.groups?.length, 300);
    assert.ok(performance.now() - began > 900);
  });

  it('is told once, and not of a short list', async () => {
    assert.equal((await readEarly(rows, () => undefined)).seen.length, 1);
    assert.equal((await readEarly(rows.slice(0, 150), () => undefined)).seen.length, 0);
  });
});
