import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGroupSearch } from '../../src/search/index.js';
import { madeUpFeed } from './made-up-feed.js';
import { kept, tuned, type Sentence } from './sentences.js';

const groups = madeUpFeed(2000).map((group, i) =>
  i % 40 === 30 ? { ...group, name: 'Family circle', audience: ['family-friends'] } : group,
);
const search = createGroupSearch(groups);

/** The share of what sentences are about that is found at all. */
async function understood(sentences: readonly Sentence[]): Promise<[share: number, missed: string[]]> {
  const missed: string[] = [];
  let all = 0;
  for (const [said, ...topics] of sentences) {
    const { indices } = await search.find(said);
    const found = new Set(
      [...indices].flatMap((i) => [...(groups[i]?.topics ?? []), ...(groups[i]?.audience ?? [])]),
    );
    const first = new Set(
      [...indices]
        .slice(0, 10)
        .flatMap((i) => [...(groups[i]?.topics ?? []), ...(groups[i]?.audience ?? [])]),
    );
    if (!topics.some((topic) => first.has(topic))) missed.push(`${said}: none of it among the first ten`);
    for (const topic of topics) {
      all++;
      if (!found.has(topic)) missed.push(`${said}: ${topic}`);
    }
  }
  return [1 - missed.length / all, missed];
}

describe('a sentence', () => {
  it('is understood', async () => {
    const [share, missed] = await understood(tuned);
    assert.ok(share >= 0.95, missed.join(' | '));
  });
  it('is understood that nobody thought of', async (t) => {
    const [share, missed] = await understood(kept);
    t.diagnostic(share.toFixed(2));
    assert.ok(share >= 0.8, missed.join(' | '));
  });
});
