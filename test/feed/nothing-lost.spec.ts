import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalise } from '../../src/feed/index.js';
import { CELLS, FACTS, SAYINGS, type Fact } from './ways-to-say.js';

/** One column of a made-up list. */
interface Column {
  fact: Fact;
  heading: string;
  cell: string;
  field: string;
  found: RegExp;
}

const bare = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/\b\p{Lu}+\b/gu, (word) => word.toLowerCase())
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const camel = (heading: string): string =>
  bare(heading)
    .replace(/ (.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^./, (letter) => letter.toLowerCase());
const snake = (heading: string): string => bare(heading).toLowerCase().replace(/ /g, '_');
const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;
const INSIDE: Partial<Record<Fact, string>> = {
  place: 'venue',
  street: 'venue',
  town: 'venue',
  postcode: 'venue',
  day: 'schedule',
  time: 'schedule',
  end: 'schedule',
  phone: 'contact',
  email: 'contact',
};
const row = (columns: readonly Column[], key: (heading: string) => string): Record<string, string> =>
  Object.fromEntries(columns.map(({ heading, cell }) => [key(heading), cell]));

const SHAPES: Record<string, (columns: readonly Column[]) => unknown> = {
  CSV: (columns) =>
    `${columns.map(({ heading }) => quoted(heading)).join(',')}\n${columns.map(({ cell }) => quoted(cell)).join(',')}\n`,
  camelCase: (columns) => [row(columns, camel)],
  snake_case: (columns) => [row(columns, snake)],
  'nested one level': (columns) => {
    const nested: Record<string, unknown> = {};
    for (const { fact, heading, cell } of columns) {
      const parent = INSIDE[fact];
      if (parent !== undefined) ((nested[parent] ??= {}) as Record<string, string>)[camel(heading)] = cell;
    }
    const plain = columns.filter(({ fact }) => INSIDE[fact] === undefined);
    for (const { heading, cell } of plain)
      nested[camel(heading) in nested ? `${camel(heading)}Name` : camel(heading)] = cell;
    return [nested];
  },
  'rows under any key': (columns) => ({ site: { ourGroups: [row(columns, camel)] } }),
  'a table of the page': (columns) => ({
    columns: columns.map(({ heading }) => heading),
    rows: [columns.map(({ cell }) => cell)],
  }),
};

/** What visitors see: not what is kept under its own name. */
const shown = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shown)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, each]) => (key.startsWith('_') ? [] : [[key, shown(each)]])),
        )
      : value;

/** The facts that are neither in the feed nor named. */
async function lost(columns: readonly Column[], shape: string): Promise<string[]> {
  const { feed, notices } = await normalise(SHAPES[shape]?.(columns));
  const all = JSON.stringify(shown(feed.groups));
  return columns
    .filter(({ heading, cell, found }) => {
      if (found.test(all) || all.includes(cell)) return false; // a time without a day stays in words
      return !notices.some(
        ({ field, value = '' }) =>
          value.includes(cell) ||
          [heading, camel(heading), snake(heading)].some((key) => field === key || field.endsWith(`.${key}`)),
      );
    })
    .map(({ heading, cell }) => `${heading}: ${cell}`);
}

const columnOf = (fact: Fact): fc.Arbitrary<Column> =>
  fc
    .tuple(fc.constantFrom(...SAYINGS[fact]), fc.constantFrom(...CELLS[fact]))
    .map(([heading, [cell, field, found]]) => ({ fact, heading, cell, field, found }));

/** Several facts, each called in one of its ways, and no two alike. */
const list = fc
  .uniqueArray(fc.constantFrom(...FACTS), { minLength: 2, maxLength: 12 })
  .chain((facts) => fc.tuple(...[...new Set<Fact>(['name', ...facts])].map(columnOf)))
  .filter((columns) => new Set(columns.map(({ heading }) => snake(heading))).size === columns.length);

describe('nothing is lost in silence', () => {
  it('knows thirty ways to call each field', () => {
    for (const fact of FACTS) assert.equal(new Set(SAYINGS[fact]).size, 30, fact);
  });
  for (const shape of Object.keys(SHAPES))
    it(`a fact is in the feed or named: ${shape}`, async () => {
      await fc.assert(
        fc.asyncProperty(list, async (columns) => {
          assert.deepEqual(await lost(columns, shape), []);
        }),
        { numRuns: 300 },
      );
    });
  for (const fact of FACTS)
    it(`understands every way to call the ${fact}`, async () => {
      const usual: Column[] = [
        { fact: 'name', heading: 'Name', cell: 'Qualle Circle', field: 'name', found: /Qualle/ },
        { fact: 'day', heading: 'Day', cell: 'Tuesday', field: 'schedule', found: /TU/ },
        { fact: 'time', heading: 'Time', cell: '19:30', field: 'schedule', found: /19:30/ },
      ];
      for (const heading of SAYINGS[fact])
        for (const [cell, field, found] of CELLS[fact]) {
          const columns = [
            ...usual.filter((column) => column.fact !== fact),
            { fact, heading, cell, field, found },
          ];
          const { feed } = await normalise(SHAPES.CSV?.(columns));
          const value = (feed.groups?.[0] as Record<string, unknown> | undefined)?.[field];
          assert.match(JSON.stringify(value ?? ''), found, `${heading}: ${cell}`);
        }
    });
});
