import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a spec in a Node of its own, whose clock is set to a zone. */
const run = (file: string, zone: string): Promise<string> =>
  new Promise((done) => {
    const env: NodeJS.ProcessEnv = { ...process.env, TZ: zone };
    delete env.NODE_TEST_CONTEXT; // it would make the inner run report to the outer
    const args = ['--import', './scripts/node-ts.mjs', `test/schedule/${file}`];
    execFile(process.execPath, args, { cwd: root, env }, (_error, stdout) => {
      done(/^# pass \d+|^# fail \d+/gm[Symbol.match](stdout)?.join(' ') ?? stdout);
    });
  });

describe('wherever the machine stands', () => {
  for (const zone of [
    'UTC',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  ])
    for (const file of ['occurrences.spec.ts', 'words.spec.ts', 'calendar.spec.ts'])
      it(`${file} holds with TZ=${zone}`, async () => {
        assert.match(await run(file, zone), /^# pass [1-9]\d* # fail 0$/);
      });
});
