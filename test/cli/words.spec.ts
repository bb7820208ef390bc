import assert from 'node:assert/strict';
import { exec, execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { WORDS } from '../../src/feed/notice-words.js';

const COMMAND = ['--import', './scripts/node-ts.mjs', 'src/cli/main.ts'];
const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((go) => {
    execFile(process.execPath, [...COMMAND, ...args], (error, out, err) => {
      go({ code: error ? Number(error.code) : 0, out, err });
    });
  });

describe('the words of the command line', () => {
  let folder = '';
  const file = async (name: string, feed: unknown): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, typeof feed === 'string' ? feed : JSON.stringify(feed));
    return path;
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'peer-words-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('helps where a word is lacking or one too many', async () => {
    assert.match((await run('template')).err, /template csv/);
    assert.match((await run('convert', 'a.json', 'b.json', '--to', 'csv')).err, /takes one feed/);
    const sheet = 'https://docs.google.com/spreadsheets/d/abc/edit#gid=0';
    assert.match((await run('check', sheet)).err, /d\/abc\/export\?format=csv/);
    assert.match(
      (await run('check', 'http://127.0.0.1:9/feed.json')).err,
      /nothing answers at 127\.0\.0\.1:9/,
    );
  });
  it('ends quietly where its reader has read enough', async () => {
    const path = await file('long.json', {
      groups: Array.from({ length: 3000 }, (_, i) => ({ name: `G${i}` })),
    });
    const err = await new Promise<string>((go) => {
      exec(
        `"${process.execPath}" ${COMMAND.join(' ')} convert "${path}" --to peer | head -n 1`,
        (_, __, said) => {
          go(said);
        },
      );
    });
    assert.doesNotMatch(err, /EPIPE|at /);
  });
  it('asks for a time zone where online groups have none', async () => {
    const group = {
      id: 'a',
      name: 'A',
      attendance: ['online'],
      schedule: [{ repeatFrequency: 'P1W', byDay: ['TU'], startTime: '19:00' }],
    };
    assert.match(
      (await run('check', await file('zone.json', { groups: [group] }))).out,
      /1 online group.*without a time zone/,
    );
    assert.match(
      (await run('check', await file('told.json', { timeZone: 'Europe/London', groups: [group] }))).out,
      /All is well/,
    );
  });
  it('tells columns that are not known in one line, and leaves a name to the group', async () => {
    const { out } = await run(
      'check',
      await file('odd.csv', 'Name,Day,Flavour,Zodiac,Shoe\nReal Alcoholics,Monday,mild,leo,blue\n'),
    );
    assert.match(out, /Flavour, Zodiac, Shoe: is not a field/);
    assert.doesNotMatch(out, /row 0|label/);
  });
  it('says when it stops', async () => {
    const groups = Array.from({ length: 5100 }, (_, i) => ({ id: `g${i}`, name: `G${i}`, colour: 'blue' }));
    assert.match((await run('check', await file('many.json', { groups }))).out, /more than 5,000 findings/);
  });
  it('reads the words of an answer, and not its HTML', async () => {
    const answer =
      '<p><a href="https://example.org/a/very/long/address/indeed?with=much">No.</a> <b>You can just listen.</b></p>';
    const { out } = await run(
      'check',
      await file('faq.json', { faqs: [{ id: 'a', question: 'Do I talk?', answer }] }),
    );
    assert.doesNotMatch(out, /hard to read/);
  });
  it('says what a table gives back otherwise, and nothing where all is the same', async () => {
    const plain = { id: 'a', name: 'Circle', attendance: ['in-person'], location: { name: 'Hall' } };
    const same = await run('convert', await file('same.json', { groups: [plain] }), '--to', 'csv');
    assert.deepEqual([same.code, same.err], [0, '']);
    const zoom = { ...plain, id: 'b', name: 'Circle (Zoom)', attendance: ['online'] };
    const other = await run('convert', await file('zoom.json', { groups: [plain, zoom] }), '--to', 'csv');
    assert.match(other.err, /name: a table gives it back otherwise for Circle \(Zoom\)/);
    assert.equal(other.code, 1);
  });
  it('says what Meeting Guide and JSON-LD have no place for, and keeps what has a code', async () => {
    const path = await file('lossy.json', {
      groups: [
        {
          id: 'a',
          name: 'A',
          topics: ['Big Book', 'step study', 'closed', 'knitting'],
          proofOfAttendance: true,
          access: ['step-free'],
          contact: { phone: '020 7946 0123' },
          location: { name: 'Hall', latitude: 51, longitude: 0, precision: 'approximate' },
          schedule: [{ repeatFrequency: 'P1W', byDay: ['TU'], startTime: '23:00', duration: 'PT90M' }],
        },
      ],
    });
    const guide = await run('convert', path, '--to', 'meeting-guide');
    const [row] = JSON.parse(guide.out) as { end_time: string; types: string[] }[];
    assert.equal(row?.end_time, '00:30');
    for (const code of ['B', 'ST', 'C']) assert.ok(row.types.includes(code), code);
    assert.match(guide.err, /no code for knitting/);
    assert.equal(guide.code, 1);
    const linked = await run('convert', path, '--to', 'jsonld');
    assert.match(linked.err, /roughly so.*telephone.*access.*proof/);
    assert.equal(linked.code, 1);
  });
});

describe('the page about the checker', () => {
  it('lists every code, and no other', async () => {
    const page = await readFile(new URL('../../docs/checker.md', import.meta.url), 'utf8');
    const listed = [...page.matchAll(/^\| `([\w-]+)` +\| (must|should|note) /gm)].map(([, code]) => code);
    assert.deepEqual(listed.sort(), Object.keys(WORDS).sort());
  });
});
