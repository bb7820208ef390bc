/** Each row of docs/hosts.md, run again. Needs the build and Chromium. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { pageOf, runRows } from './run.mjs';
import { ROWS } from './rows.mjs';

interface Row {
  kind: string;
  host: string;
  works: string;
}
type Result = { row: Row; fault?: string; skipped?: boolean };

describe('hosts', () => {
  let results: Result[];
  before(async () => {
    results = await (runRows as () => Promise<Result[]>)();
  });
  (ROWS as Row[]).forEach(({ kind, host, works }, i) => {
    it(`${kind}, ${host}: ${works}`, (t) => {
      const { fault, skipped } = results[i]!;
      if (skipped) return t.skip('this Chromium does not start here');
      assert.equal(fault, undefined);
    });
  });
  it('are told in docs/hosts.md as they are here', () => {
    assert.equal(readFileSync('docs/hosts.md', 'utf8'), pageOf(), 'run npm run hosts');
  });
});
