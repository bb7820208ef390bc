import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group } from '../../src/feed/schema.js';
import { createFaqSearch, createGroupSearch, type SearchTerm } from '../../src/search/index.js';
import { growsLinearly } from '../linear.js';

/** So many words, no two alike; with a beginning in common they look nearly equal. */
const words = (count: number, begin = ''): string[] =>
  Array.from({ length: count }, (_, i) =>
    Array.from(i.toString(16).padStart(5, '0'), (digit) => 'bdfgklmnprstvxyz'[parseInt(digit, 16)]).join(''),
  ).map((word) => begin + word);

const named = (names: readonly string[]): Group[] => names.map((name, i) => ({ id: String(i), name }));
const described = (description: string): Group[] => [{ id: 'a', name: 'Hope', description }];
const labelled = (topics: number, labels: number): SearchTerm[] =>
  Array.from({ length: topics }, (_, i) => ({
    id: `topic-${i}`,
    label: Object.fromEntries(words(labels).map((word, nth) => [`l${nth}`, `shared label ${word}`])),
  }));

const queries = [
  's',
  'shared',
  'shared label bbbbb',
  'supportbbbbd',
  'hope suportbbb trampolining',
  'brambulletonk',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'a-b-c-d-e-f-g-h-i-j',
];

/** Makes it searchable and asks what takes most work: beginnings, phrases, misspelt words, words that nobody has. */
async function ask(
  groups: readonly Group[],
  vocabulary: readonly SearchTerm[] = [],
  asked = queries,
): Promise<void> {
  const search = createGroupSearch(groups, { languages: [], vocabulary });
  await search.prepare();
  for (const query of asked) {
    const { indices, match } = await search.find(query);
    if (indices.length) match(indices[0] as number);
  }
}

const feeds: Record<string, (size: number) => readonly Group[]> = {
  'a word joined by hyphens': (n) => described('a-'.repeat(n)),
  'many words joined by hyphens': (n) => described(words(n).join('-')),
  'one word without an end': (n) => described('x'.repeat(10 * n)),
  'one word with apostrophes': (n) => described("a'".repeat(n)),
  'one group with many distinct words': (n) => described(words(n).join(' ')),
  'many groups with nearly equal names': (n) => named(words(n, 'support')),
  'many groups whose names sound alike': (n) =>
    named(
      Array.from({ length: n }, (_, i) => `br${i.toString(5).replace(/\d/g, (d) => 'aeiou'[+d]!)}mbletonk`),
    ),
  'many groups with one long description': (n) =>
    Array.from({ length: n >> 3 }, (_, i) => ({
      id: String(i),
      name: 'Hope',
      description: words(300).join(' '),
    })),
  'a flood of emoji': (n) => described('👩‍👩‍👧😀'.repeat(n)),
  'a flood of marks on a letter': (n) => described(`a${'\u0301\u0316'.repeat(n)}`),
  'a flood of marks on a character': (n) => described(`漢${'\u0301\u0316'.repeat(n)}`),
  'a text without spaces': (n) => described('กรุงเทพ漢字'.repeat(n)),
  'digits, colons and spaces': (n) =>
    described('1'.repeat(n) + '1:'.repeat(n) + ' '.repeat(n) + '12 '.repeat(n)),
  'one group with many topics': (n) => [{ id: 'a', name: 'Hope', topics: words(n) }],
  'one group with many times': (n) => [
    {
      id: 'a',
      name: 'Hope',
      schedule: Array.from({ length: n }, () => ({ byDay: ['TU'], startTime: '19:00' })),
    },
  ],
  'words that can be split in many ways': (n) =>
    named([...Array.from({ length: 45 }, (_, i) => 'a'.repeat(i + 3)), ...words(n)]),
};

describe('the work of a search grows no faster than its input:', () => {
  for (const [name, make] of Object.entries(feeds))
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
  for (const [name, query] of Object.entries<(n: number) => string>({
    'a long query of letters': (n) => 'x'.repeat(n),
    'a long query of words': (n) => words(n).join(' '),
    'a long query of hyphens': (n) => 'self-'.repeat(n),
    'a long query of emoji and marks': (n) => '😀a\u0301\u0316'.repeat(n),
  }))
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
