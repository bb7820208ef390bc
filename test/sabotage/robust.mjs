/** Breaks by which one record, answer, rule or word would hold the page, or cost the others (X5, X7). */
import { check, element, spec } from './by.mjs';

const RECUR = 'src/schedule/recur.ts';
const RRULE = 'src/schedule/rrule.ts';

export default [
  {
    promise: 'X7',
    name: 'the nested quantifier of rules is back',
    edits: [
      [
        RRULE,
        '!values.every(SOUND[name] as (one: string) => boolean)',
        '!(/^BYM/.test(name) ? /^(?:[+-]?\\d{1,3},?)+$/.test(value) : values.every(SOUND[name] as (one: string) => boolean))',
      ],
    ],
    by: spec('schedule/linear', 'a part of a rule with very many digits'),
  },
  {
    promise: 'X7',
    name: 'the nested quantifier of rules is back, in a page',
    edits: [
      [
        RRULE,
        '!values.every(SOUND[name] as (one: string) => boolean)',
        '!(/^BYM/.test(name) ? /^(?:[+-]?\\d{1,3},?)+$/.test(value) : values.every(SOUND[name] as (one: string) => boolean))',
      ],
    ],
    by: check('no odd feed of a real size holds the page'),
  },
  {
    promise: 'X7',
    name: 'a rule that never comes is looked for without a bound',
    edits: [
      [
        RECUR,
        'return withinReach(find, FAR * Math.min(interval, 4));',
        'void withinReach;\n  return (from) => find(from, from + FAR * 400);',
      ],
    ],
    by: spec('schedule/linear', 'rules that never come'),
  },
  {
    promise: 'X7',
    name: 'Markdown is parsed before its depth is looked at',
    edits: [
      ['src/markup/markdown.ts', "  if (isTooMuchMarkdown(text)) throw new Error('too much');\n", ''],
      [
        'src/markup/markdown.ts',
        '  return draw(root, base);',
        "  if (isTooMuchMarkdown(text)) throw new Error('too much');\n  return draw(root, base);",
      ],
    ],
    by: element('markup/limits', 'takes no longer than its length asks for'),
  },
  {
    promise: 'X7',
    name: 'each double of an id is numbered from two on',
    edits: [['src/feed/ids.ts', 'let n = this.#next.get(base) ?? 2;', 'let n = 2;']],
    by: spec('feed/linear', 'ids of 57 equal characters'),
  },
  {
    promise: 'W4',
    name: 'times in words are read in one task',
    edits: [
      ['src/schedule/prepare.ts', 'await inSlices(\n    understand(', 'await inOne(\n    understand('],
      [
        'src/schedule/prepare.ts',
        "import { inSlices } from '../text/slices.js';",
        'const inOne = async <T>(work: Generator<unknown, T>): Promise<T> => {\n  for (;;) {\n    const step = work.next();\n    if (step.done) return step.value;\n  }\n};',
      ],
    ],
    by: spec('schedule/linear', 'have their words read in slices'),
  },
  {
    promise: 'X7',
    name: 'each pin of a map is compared with every other',
    edits: [
      [
        'src/elements/group-finder/model/cluster.ts',
        'const [column, row] = [Math.floor(x / size), Math.floor(y / size)];',
        'const [column, row] = [0, 0];',
      ],
    ],
    by: spec('elements/group-finder/cluster', 'pins|points|grow'),
  },
  {
    promise: 'X5',
    name: 'a value that is nested deep is written whole, and loses the feed',
    edits: [
      ['src/feed/formats/flatten.ts', 'value: written(value)', 'value: written(JSON.stringify(value))'],
    ],
    by: spec('feed/deep', 'cost no group'),
  },
  {
    promise: 'X5',
    name: 'a field nested deep goes into the feed, and breaks whoever walks it',
    edits: [['src/feed/read.ts', "key === '__proto__' || isDeep(one)", "key === '__proto__'"]],
    by: spec('feed/store', 'shows each when one has a field nested deep'),
  },
  {
    promise: 'X5',
    name: 'a page of 150,000 rows overflows the stack and loses the page before it',
    edits: [['src/feed/formats/pages.ts', 'for (const row of rows) all?.push(row);', 'all?.push(...rows);']],
    by: spec('feed/formats', 'keeps the first page where the second has 150,000 rows'),
  },
  {
    promise: 'X5',
    name: 'a further page that fails loses those before it',
    edits: [
      [
        'src/feed/formats/pages.ts',
        '    } catch (reason) {\n      return [',
        '    } catch (reason) {\n      throw reason;\n      return [',
      ],
    ],
    by: spec('feed/formats', 'shows what is there when a further page fails'),
  },
  {
    promise: 'X7',
    name: 'work that grows with the square of a list, in a page',
    edits: [['src/feed/ids.ts', 'let n = this.#next.get(base) ?? 2;', 'let n = 2;']],
    by: check('twice the input is no more than about twice the work: many entries'),
  },
];
