import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGroupSearch } from '../../src/search/index.js';
import { madeUpFeed } from './made-up-feed.js';
import { nonsense, precise, questions, recallAtFive } from './relevance.js';

const groups = madeUpFeed(2000);
const search = createGroupSearch(groups);
let asked = 0;
let empty = 0;

describe('relevance, in a made-up feed of 2,000 groups', () => {
  for (const { name, target, queries } of questions(groups)) {
    it(`${name}: recall at 5 of at least ${target}`, async (t) => {
      let sum = 0;
      const missed: string[] = [];
      for (const { query, answers } of queries) {
        if (!answers.size) throw new Error(`nothing answers "${query}"`);
        const { ids } = await search.find(query);
        const recall = recallAtFive(ids, answers);
        asked++;
        if (!ids.length) empty++;
        if (recall < 1) missed.push(`${query} ${recall.toFixed(1)}`);
        sum += recall;
      }
      const recall = sum / queries.length;
      t.diagnostic(`${recall.toFixed(3)} of ${queries.length} queries`);
      if (process.env['MISSED']) t.diagnostic(missed.join(' | '));
      assert.ok(recall >= target, `${recall.toFixed(3)}; missed: ${missed.slice(0, 20).join(' | ')}`);
    });
  }

  it('days, topics and short words find what they say: precision of at least 0.98 each, and all of it', async () => {
    const wrong: string[] = [];
    for (const { query, answers } of precise(groups)) {
      const { ids } = await search.find(query);
      const right = ids.filter((id) => answers.has(id)).length;
      if (right < answers.size || right < 0.98 * ids.length)
        wrong.push(`${query}: ${right} of ${ids.length} found, of ${answers.size}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('nonsense finds something without saying so: at most 0.05', async (t) => {
    const queries = nonsense(300);
    const silent: string[] = [];
    for (const query of queries) {
      const { ids, notice } = await search.find(query);
      if (ids.length && notice === 'exact') silent.push(query);
    }
    t.diagnostic((silent.length / queries.length).toFixed(3));
    assert.ok(silent.length / queries.length <= 0.05, silent.join(' '));
  });

  it('answerable, yet nothing: at most 0.01', (t) => {
    t.diagnostic((empty / asked).toFixed(4));
    assert.ok(asked > 1000 && empty / asked <= 0.01, `${empty} of ${asked}`);
  });
});
