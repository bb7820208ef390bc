/** The lists that the README shows are read as it says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { normalise } from '../../src/feed/index.js';

const readme = readFileSync('README.md', 'utf8');
const sample = (language: string) =>
  readme
    .split(`\`\`\`${language}\n`)
    .slice(1)
    .map((part) => part.split('```')[0]!)
    .find((part) => part.includes('Calm Tuesday'))!;

describe('the lists in the README', () => {
  it('reads three groups from the spreadsheet, with day, time, place and what it costs', async () => {
    const { feed } = await normalise(sample('csv'));
    assert.deepEqual(
      feed.groups!.map(({ name, location, attendance, cost, joining }) => ({
        name,
        town: location?.addressLocality,
        attendance,
        cost,
        joining,
      })),
      [
        {
          name: 'Calm Tuesday',
          town: 'Harbour Town',
          attendance: ['in-person'],
          cost: 'free',
          joining: 'drop-in',
        },
        {
          name: 'After a loss',
          town: undefined,
          attendance: ['online'],
          cost: 'paid',
          joining: 'call-first',
        },
        {
          name: 'New parents',
          town: 'Harbour Town',
          attendance: ['in-person'],
          cost: 'donation',
          joining: 'drop-in',
        },
      ],
    );
    assert.equal(feed.groups![0]!.schedule?.[0]?.startTime, '19:30');
    assert.ok(feed.groups!.every(({ schedule }) => schedule?.length));
  });

  it('keeps each field of the JSON, with nothing to mend', async () => {
    const written = JSON.parse(sample('json')) as { groups: Record<string, object>[] };
    const { feed, notices } = await normalise(structuredClone(written));
    assert.deepEqual(notices, []);
    for (const part of ['location', 'online'])
      assert.deepEqual(
        feed.groups!.map((group) => (group as unknown as Record<string, unknown>)[part]),
        written.groups.map((group) => group[part]),
      );
  });
});
