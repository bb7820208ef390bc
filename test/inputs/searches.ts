/** What is searched, and what for, of any size. */
import type { Group } from '../../src/feed/schema.js';
import type { SearchTerm } from '../../src/search/index.js';

/** So many words, no two alike; with a beginning in common they look nearly equal. */
export const words = (count: number, begin = ''): string[] =>
  Array.from({ length: count }, (_, i) =>
    Array.from(i.toString(16).padStart(5, '0'), (digit) => 'bdfgklmnprstvxyz'[parseInt(digit, 16)]).join(''),
  ).map((word) => begin + word);

export const named = (names: readonly string[]): Group[] => names.map((name, i) => ({ id: String(i), name }));
const described = (description: string): Group[] => [{ id: 'a', name: 'Hope', description }];
export const labelled = (topics: number, labels: number): SearchTerm[] =>
  Array.from({ length: topics }, (_, i) => ({
    id: `topic-${i}`,
    label: Object.fromEntries(words(labels).map((word, nth) => [`l${nth}`, `shared label ${word}`])),
  }));

/** What takes most work: beginnings, phrases, misspelt words, words that nobody has. */
export const QUERIES = [
  's',
  'shared',
  'shared label bbbbb',
  'supportbbbbd',
  'hope suportbbb trampolining',
  'brambulletonk',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'a-b-c-d-e-f-g-h-i-j',
];

/** Groups of any number or length. */
export const GROUPS: Record<string, (size: number) => readonly Group[]> = {
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

/** Queries of any length. */
export const LONG_QUERIES: Record<string, (n: number) => string> = {
  'a long query of letters': (n) => 'x'.repeat(n),
  'a long query of words': (n) => words(n).join(' '),
  'a long query of hyphens': (n) => 'self-'.repeat(n),
  'a long query of emoji and marks': (n) => '😀a\u0301\u0316'.repeat(n),
};
