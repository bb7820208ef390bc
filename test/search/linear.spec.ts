import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group } from '../../src/feed/schema.js';
import { createFaqSearch, createGroupSearch, type SearchTerm } from '../../src/search/index.js';
import { GROUPS, labelled, LONG_QUERIES, named, QUERIES, words } from '../inputs/searches.js';
import { growsLinearly } from '../linear.js';

/** Makes it searchable and asks what takes most work: beginnings, phrases, misspelt words, words that nobody has. */
async function ask(
  groups: readonly Group[],
  vocabulary: readonly SearchTerm[] = [],
  asked: readonly string[] = QUERIES,
): Promise<void> {
  const search = createGroupSearch(groups, { languages: [], vocabulary });
  await search.prepare();
  for (const query of asked) {
    const { indices, match } = await search.find(query);
    if (indices.length) match(indices[0] as number);
  }
}

describe('the work of a search grows no faster than its input:', () => {
  for (const [name, make] of Object.entries(GROUPS))
    it(name, () => growsLinearly(make, (groups) => ask(groups)));

  it('many topics that share their labels', () =>
    growsLinearly(
      (n) => labelled(n >> 3, 60),
      (terms) => ask(named(['Hope']), terms),
      { to: 16_384 },
    ));
  it('one topic with many labels', () =>
    growsLinearly(
      (n) => labelled(1, n),
      (terms) => ask(named(['Hope']), terms),
    ));
  for (const [name, query] of Object.entries(LONG_QUERIES))
    it(name, () => growsLinearly(query, (asked) => ask(named(['Hope', ...words(200)]), [], [asked])));
});

describe('words that are properties of objects', () => {
  const properties = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const groups = named(properties).map((group) => ({ ...group, topics: [group.name] })) as Group[];

  it('are found as any other', async () => {
    const search = createGroupSearch(groups, {
      languages: properties,
      vocabulary: properties.map((id) => ({ id, label: id, synonyms: [`also ${id}`] })),
    });
    for (const [i, word] of properties.entries()) {
      const { indices, match } = await search.find(word);
      assert.equal(indices[0], i, word);
      assert.ok(match(i).length);
      assert.ok([...(await search.find(`also ${word}`)).indices].includes(i), word);
    }
  });
  it('name questions, too', async () => {
    const search = createFaqSearch([
      { id: '__proto__', question: 'constructor', answer: '', category: ['toString'] },
    ]);
    assert.deepEqual((await search.find('constructor')).ids, ['__proto__']);
  });
});
