/** What npm and the script tag get. Needs the build: `npm test` makes it first. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { VERSION } from '../../src/version.js';

interface Manifest {
  version: string;
  files: string[];
  exports: Record<string, string | Record<string, string>>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const elements = readdirSync('src/define').map((file) => file.replace('.ts', ''));

describe('the package', () => {
  it('says one version everywhere', () => {
    assert.equal(VERSION, manifest.version);
  });

  it('resolves every export to a file that is shipped', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const target of targets) {
      for (const file of target.includes('*')
        ? elements.map((name) => target.replace('*', name))
        : [target]) {
        assert.ok(existsSync(file), `${file} is not there`);
        assert.ok(
          file === './package.json' || manifest.files.some((shipped) => file.startsWith(`./${shipped}`)),
          `${file} is not shipped`,
        );
      }
    }
  });

  for (const name of [
    'peer-support-widgets',
    'peer-support-widgets/feed',
    'peer-support-widgets/search',
    'peer-support-widgets/schedule',
  ]) {
    it(`can be imported in Node without a page: ${name}`, () => {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', `await import('${name}')`],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, stderr);
    });
  }

  it('works in Node as its documentation says: a feed is read, searched, and its next date found', () => {
    const code = `
      import { normalise } from 'peer-support-widgets/feed';
      import { createGroupSearch } from 'peer-support-widgets/search';
      import { nextOccurrences, prepareSchedules } from 'peer-support-widgets/schedule';
      const { feed } = await normalise({ groups: [{ id: 'a', name: 'Anxiety walk', topics: ['anxiety'], schedule: [{ repeatFrequency: 'P1W', byDay: ['Tuesday'], startTime: '19:30', scheduleTimezone: 'Europe/London' }] }] });
      const found = await createGroupSearch(feed.groups).searchFully('anxeity');
      await prepareSchedules(feed.groups);
      const [next] = nextOccurrences(feed.groups[0], { from: Date.parse('2026-11-23T12:00Z'), count: 1 });
      console.log(found.ids.join(), next.date, new Date(next.start).toISOString());
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
    });
    assert.equal(stdout.trim(), 'a 2026-11-24 2026-11-24T19:30:00.000Z', stderr);
  });

  it('is clean to publint', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/publint/src/cli.js', '--strict'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
  });

  it('has types that resolve, to attw', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        'node_modules/@arethetypeswrong/cli/dist/index.js',
        '--pack',
        '.',
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        './embed.js',
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
  });
});

describe('embed.js', () => {
  interface Report {
    version: string;
    bytes: number;
    integrity: string;
    lazy: Record<string, { integrity: string }>;
  }
  const report = JSON.parse(readFileSync('dist/embed.json', 'utf8')) as Report;
  const hash = (file: string): string =>
    `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

  it('is described by embed.json: version, bytes, hash', () => {
    assert.equal(report.version, manifest.version);
    assert.equal(report.bytes, readFileSync('dist/embed.js').length);
    assert.equal(report.integrity, hash('dist/embed.js'));
  });

  it('knows the hash of every lazy file, itself or through the file that loads it', () => {
    const files = readdirSync('dist/embed').filter((name) => name.endsWith('.js'));
    assert.deepEqual(files.map((name) => `embed/${name}`).sort(), Object.keys(report.lazy).sort());
    const all = ['dist/embed.js', ...files.map((name) => `dist/embed/${name}`)]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    for (const [file, { integrity }] of Object.entries(report.lazy)) {
      assert.equal(integrity, hash(`dist/${file}`));
      assert.ok(all.includes(integrity), `nobody checks ${file}`);
    }
  });

  it('imports nothing at its start: one request', () => {
    const code = readFileSync('dist/embed.js', 'utf8');
    assert.doesNotMatch(code, /(?:^|;)\s*import\s*[{"'*\w]/);
  });

  it('gives a page nothing to import but what finds elements in a shadow root', () => {
    const code = readFileSync('dist/embed.js', 'utf8');
    const given = [...code.matchAll(/(?:^|[;\n])export\s*([{*][^;}]*)/g)].map((found) => found[1]);
    assert.deepEqual(
      given.flatMap((each) => [...each!.matchAll(/[\w$]+ as ([\w$]+)/g)].map((found) => found[1])).sort(),
      ['discover', 'registerLanguage'],
    );
  });
});
