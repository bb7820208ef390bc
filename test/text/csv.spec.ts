import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { growsLinearly } from '../linear.js';
import { normalise } from '../../src/feed/index.js';
import { formatCsv, parseCsv } from '../../src/text/csv.js';

const cell = fc.oneof(fc.string(), fc.stringMatching(/^[a-z ",;\n\r']{0,12}$/));
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe('cells between separators', () => {
  it('are read as a well-known library writes them, whatever stands in them', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
        const text = Papa.unparse(rows, { delimiter, newline: '\r\n' });
        if (!text) return; // one empty cell is no text
        assert.deepEqual(parseCsv(`${text}\r\n`, delimiter), rows);
      }),
    );
  });

  it('are written as a well-known library reads them', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = formatCsv(rows);
        if (text) assert.deepEqual(Papa.parse(text, { delimiter: ',' }).data, rows);
      }),
    );
  });

  for (const [what, text, rows] of [
    [
      'a mark around a part of the words',
      'a,"b" c,d\n1,2,3',
      [
        ['a', '"b" c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a mark within the words',
      'a 6" pipe,b\n1,2',
      [
        ['a 6" pipe', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a mark that is never closed',
      '"a,b\n1,2\n3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a mark that is not closed before another cell begins with one',
      '"a,b\n1,2\n"c, d",4\n5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['c, d', '4'],
        ['5', '6'],
      ],
    ],
    ['a space after the closing mark', '"a" ,b', [['a', 'b']]],
    [
      'lines within a cell',
      '"a\nb",c\r\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'old Macintosh lines',
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['empty cells and lines', ',a,\n\n,,', [['', 'a', ''], [''], ['', '', '']]],
  ] as [string, string, string[][]][])
    it(`are kept: ${what}`, () => {
      assert.deepEqual(parseCsv(text, ','), rows);
    });

  for (const piece of ['"""x,', '""x,', '"x\n', '",', '""""x,""', '"x ""y"" ,'])
    it(`are not looked at again and again: ${piece}`, async () => {
      await growsLinearly(
        (size) => piece.repeat(size),
        (text) => parseCsv(text, ','),
        { to: 131_072 },
      );
    });

  it('give every group of a sheet into which somebody typed marks by hand', async () => {
    const { feed } = await normalise(
      'Name,Day,Time\nCalm Tuesday,Tuesday,7pm\n"Open circle,Monday,6pm\n"New" parents,Friday,10am\nLate shift,Sunday,9pm\n',
    );
    assert.deepEqual(
      feed.groups!.map(({ name, schedule }) => [name, schedule?.[0]?.byDay?.[0]]),
      [
        ['Calm Tuesday', 'TU'],
        ['Open circle', 'MO'],
        ['"New" parents', 'FR'],
        ['Late shift', 'SU'],
      ],
    );
  });
});
