import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Group } from '../../src/feed/schema.js';
import {
  createFaqSearch,
  createGroupSearch,
  createSearch,
  type SearchResult,
} from '../../src/search/index.js';
import { madeUpFeed } from './made-up-feed.js';

const groups = madeUpFeed(300);
const search = createGroupSearch(groups, { languages: ['en', 'es', 'ar'] });
await search.prepare();

const isSound = (result: SearchResult, text: string): void => {
  assert.equal(new Set(result.indices).size, result.indices.length, 'nothing twice');
  assert.ok([...result.indices].every((index) => groups[index]));
  assert.equal(result.ids.length, result.indices.length);
  if (result.indices.length) result.match(result.indices[0]!);
  let last = 0;
  for (const [start, end] of result.marks(text)) {
    assert.ok(start >= last && end > start && end <= text.length);
    last = end;
  }
};

/** Words of the feed, junk, and both glued together. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'anxiety',
        'anxeity',
        'tuesday',
        '6pm',
        '7:30',
        'leister',
        '不安',
        'القلق',
        'zoom',
        'the',
        '👩‍👩‍👧',
        '\u0000',
        '-',
        '’',
        'ß',
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(' ')),
);

describe('whatever is typed', () => {
  it('is answered, with sound results and marks', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (query, text) => {
        isSound(search.search(query), text);
        isSound(await search.find(query), text);
      }),
      { numRuns: 400 },
    );
  });

  for (const [name, query] of [
    ['10,000 letters', 'x'.repeat(10_000)],
    ['10,000 words', 'anxiety '.repeat(10_000)],
    ['10,000 emoji', '😀'.repeat(10_000)],
    ['10,000 accents', `a${'\u0301'.repeat(10_000)}`],
    ['control characters', '\u0000\u0007\u001b[31m\u202e'],
    ['half a character', '\ud83d'],
    ['mixed scripts', 'anxiety不安القلقтривогаचिंता'],
    ['a pattern', '.*(a+)+$[\\'],
    ['the name of a property', '__proto__ constructor toString'],
  ] as const)
    it(`${name} get a bounded look`, async () => {
      // Bounded work: no more of the query is read than its first 16 words.
      const result = await search.find(query);
      isSound(result, query.slice(0, 500));
      assert.ok(result.dropped.length <= 16 && result.corrected.length <= 16);
    });
});

describe('whatever is searched', () => {
  it('an empty feed finds nothing', async () => {
    const empty = createGroupSearch([]);
    for (const query of ['', 'a', 'anxeity', 'two words'])
      assert.deepEqual((await empty.find(query)).ids, []);
  });
  it('a feed of one word finds it', async () => {
    const one = createGroupSearch([{ id: 'x', name: 'Hope' }]);
    for (const query of ['hope', 'h', 'hpoe', 'hop', 'HOPE'])
      assert.deepEqual((await one.find(query)).ids, ['x'], query);
  });
  it('groups of any shape do no harm to the others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything(), { maxLength: 5 }), fc.string(), async (junk, query) => {
        const mixed = createGroupSearch([...(junk as Group[]), { id: 'x', name: 'Hope' }]);
        assert.ok([...(await mixed.find('hope')).indices].includes(junk.length));
        const result = await mixed.find(query);
        for (const index of result.indices) result.match(index);
      }),
      { numRuns: 150 },
    );
  });
  it('a group whose name is no text is found by nothing, and can be asked why', async () => {
    for (const name of [false, 7, {}, Symbol('x'), [Symbol('x')], [{ toString: 1 }]]) {
      const mixed = createGroupSearch([{ name } as never, { id: 'x', name: 'Hope' }]);
      const { indices, match } = await mixed.find('');
      assert.deepEqual([...indices], [0, 1]);
      assert.deepEqual(match(0), []);
    }
  });
  it('a question without an answer is still found', async () => {
    const faqs = createFaqSearch([{ id: 'q', question: 'Is it free?' } as never]);
    assert.deepEqual((await faqs.find('fre')).ids, ['q']);
  });
  it('more fields than are told apart are all searched', async () => {
    const fields = Array.from({ length: 12 }, (_, i) => ({
      name: `f${i}`,
      weight: 1,
      read: (entry: string[]) => entry[i],
    }));
    const wide = createSearch(
      [Array.from({ length: 12 }, (_, i) => `word${String.fromCharCode(97 + i)}`)],
      fields,
    );
    assert.deepEqual([...(await wide.find('wordl')).indices], [0]);
    assert.deepEqual(wide.search('wordl').match(0), [{ field: 'f11', words: ['wordl'] }]);
  });
});
