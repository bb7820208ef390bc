import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';

interface Run {
  code: number;
  out: string;
  err: string;
}
const run = (...args: string[]): Promise<Run> =>
  new Promise((go) => {
    const child = execFile(
      process.execPath,
      ['--import', './scripts/node-ts.mjs', 'src/cli/main.ts', ...args],
      (error, out, err) => {
        go({ code: error ? Number(error.code) : 0, out, err });
      },
    );
    child.stdin?.end();
  });

describe('the command line', () => {
  let folder = '';
  let server: Server;
  let address = '';
  const file = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'peer-check-'));
    server = createServer((request, response) => {
      response.statusCode = request.url === '/feed.json' ? 200 : 404;
      response.end('{"groups":[{"id":"a","name":"A"}]}');
    }).listen(0, '127.0.0.1');
    await new Promise((go) => server.once('listening', go));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  it('says how it is used', async () => {
    const { code, out } = await run('--help');
    assert.equal(code, 0);
    assert.match(out, /check FILE-or-URL[^]*convert[^]*template/);
    assert.equal((await run('juggle')).code, 2);
    assert.equal((await run('check')).code, 2);
    assert.equal((await run('check', '--nonsense')).code, 2);
  });

  it('ends with 0 for a feed that is in order, from a file and from an address', async () => {
    const path = await file('good.json', '{"groups":[{"id":"a","name":"A"}]}');
    const { code, out } = await run('check', path, `${address}/feed.json`);
    assert.equal(code, 0);
    assert.match(out, /good\.json: the feed format, 1 group shown\n\nAll is well\./);
  });

  it('prints row, field, what was read and what to write instead, and ends with 1', async () => {
    const path = await file(
      'bad.json',
      '{"groups":[{"id":"a","name":"Tuesday circle","schedule":[{"byDay":["TU"],"startTime":"late"}]},{"id":"b"}]}',
    );
    const { code, out } = await run('check', path);
    assert.equal(code, 1);
    assert.match(out, /Left out\n {2}groups, row 2\n {4}name: is missing\.\n {4}→ Add it/);
    assert.match(
      out,
      /groups, row 1 \(Tuesday circle\)\n {4}schedule\[0\]\.startTime: “late” is not a time\.\n {4}→ Write it as 19:30 or 7:30 pm\./,
    );
    assert.match(out, /1 left out, 1 to mend\./);
  });

  it('names the line and the column of a spreadsheet', async () => {
    const path = await file(
      'list.csv',
      '\uFEFFOur groups;;\nName;Day;Start time\n"Circle\none";Tuesday;19:30\nTwo;Monday;quarter past\n',
    );
    const { out } = await run('check', path);
    assert.match(out, /groups, row 4 \(Two\)/);
    assert.match(out, /Start time: “quarter past”/);
  });

  it('names words of which no dates can be made, and is content with those that are understood', async () => {
    const said = [
      'Someday soon, 10am',
      'Every other Thursday, 6pm',
      '1st & 3rd Tuesday, 7pm',
      'By appointment',
      'Temporarily inactive',
    ];
    const groups = said.map((text, i) => ({
      id: `g${String(i)}`,
      name: `Group ${String(i)}`,
      schedule: [{ text }],
    }));
    const { code, out } = await run('check', '--all', await file('words.json', JSON.stringify({ groups })));
    assert.equal(code, 0);
    assert.deepEqual(out.match(/“[^”]*” gives no dates/g), [
      '“Someday soon, 10am” gives no dates',
      '“Every other Thursday, 6pm” gives no dates',
    ]);
  });

  it('tells one fault of many rows once, unless all are asked for', async () => {
    const path = await file(
      'many.json',
      JSON.stringify({ groups: Array.from({ length: 9 }, (_, i) => ({ name: `Group ${i}` })) }),
    );
    const few = await run('check', path);
    assert.match(few.out, /groups, 9 rows: 1–9\n {4}id: was missing/);
    assert.equal(few.code, 0, 'notes are no fault');
    assert.equal((await run('check', path, '--strict')).code, 1);
    assert.equal((await run('check', path, '--all')).out.match(/was missing/g)?.length, 9);
  });

  it('names the rows where few have one fault, and tells what else was read', async () => {
    const times = ['late', 'early', 'late', 'later', 'soon', 'never'];
    const feed = (n: number): string =>
      JSON.stringify({
        groups: times.slice(0, n).map((startTime, i) => ({
          id: `g${i}`,
          name: `Group ${i}`,
          schedule: [{ byDay: ['TU'], startTime }],
        })),
      });
    const few = await run('check', await file('few.json', feed(2)));
    assert.match(
      few.out,
      /groups, rows 1 \(Group 0\), 2 \(Group 1\)\n {4}schedule\.startTime: “late” is not a time\.\n {4}Likewise: “early”\n {4}→/,
    );
    const more = await run('check', await file('more.json', feed(6)));
    assert.match(
      more.out,
      /groups, 6 rows: 1–6\n[^\n]*“late” is not a time\.\n {4}Likewise: “early”, “later”, “soon” …\n/,
    );
  });

  it('says so where nothing of a file can be shown, or only a part of the list is there', async () => {
    const codes = await file('codes.json', '[{"key_string":"B","name_string":"Beginners"}]');
    const { code, out } = await run('check', codes);
    assert.equal(code, 1);
    assert.match(out, /feed\n {4}has nothing that can be shown\./);
    const page = await file(
      'page.json',
      '{"total_pages":10,"page_number":1,"contents":[{"id":"1","name":"Circle","organization":{"name":"Sample"}}]}',
    );
    assert.match((await run('check', page)).out, /1 group shown[^]*“page 1 of 10” is not the whole list\./);
    assert.equal((await run('check', await file('none-yet.json', '{"groups":[]}'))).code, 0);
  });

  it('ends with 2 where nothing can be read, and says why', async () => {
    for (const [path, says] of [
      [join(folder, 'none.json'), /There is no file/],
      [folder, /is a folder/],
      [await file('page.html', '<!doctype html>'), /web page/],
      [await file('empty.json', ''), /empty/],
      [`${address}/nothing`, /answered 404/],
    ] as const) {
      const { code, err } = await run('check', path);
      assert.equal(code, 2);
      assert.match(err, says);
    }
  });

  it('gives programs JSON', async () => {
    const path = await file('json.json', '{"groups":[{"id":"a","name":"A","status":"purple"}]}');
    const { code, out } = await run('check', path, '--json');
    assert.equal(code, 1);
    const [result] = JSON.parse(out) as [
      { counts: object; notices: { field: string; weight: string; remedy: string }[] },
    ];
    assert.deepEqual(result.counts, { groups: 1 });
    assert.equal(result.notices[0]?.field, 'status');
    assert.equal(result.notices[0].weight, 'warning');
    assert.match(result.notices[0].remedy, /active, paused/);
  });

  it('writes templates that its own check finds in order', async () => {
    for (const kind of ['json', 'csv']) {
      const path = join(folder, `template.${kind}`);
      assert.equal((await run('template', kind, '--out', path)).code, 0);
      const { code, out } = await run('check', path);
      assert.equal(code, 0, out);
      assert.match(out, /2 groups/);
    }
    assert.equal((await run('template', 'xml')).code, 2);
  });

  it('puts the schema that a JSON feed names beside it, for editors', async () => {
    const { $schema } = JSON.parse((await run('template', 'json')).out) as { $schema: string };
    const beside = await mkdtemp(join(folder, 'beside-'));
    await run('template', 'json', '--out', join(beside, 'groups.json'));
    const schema = await readFile(new URL($schema, pathToFileURL(join(beside, 'groups.json'))), 'utf8');
    assert.equal((JSON.parse(schema) as { title: string }).title, 'Feed for peer-support-widgets');
    assert.equal((await run('template', 'schema')).out, schema);
    await writeFile(join(beside, 'feed.schema.json'), 'mine');
    await run('template', 'json', '--out', join(beside, 'groups.json'));
    assert.equal(await readFile(join(beside, 'feed.schema.json'), 'utf8'), 'mine', 'one that is there stays');
  });

  it('converts, and says what the target cannot hold', async () => {
    const path = await file(
      'words.json',
      '{"groups":[{"id":"a","name":"A","schedule":[{"text":"now and then"}]}]}',
    );
    const out = join(folder, 'a.ics');
    const { code, err } = await run('convert', path, '--to', 'ics', '--out', out);
    assert.equal(code, 1);
    assert.match(err, /A: has no date or rule that a calendar can hold/);
    assert.match(await readFile(out, 'utf8'), /^BEGIN:VCALENDAR\r\n/);
    assert.equal((await run('convert', path)).code, 2);
    assert.match((await run('convert', path, '--to', 'pdf')).err, /no format “pdf”/);
  });
});
