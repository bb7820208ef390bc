/**
 * Writes `custom-elements.json` and the editor data beside it. `--check` writes nothing and fails if they are stale.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const check = process.argv.includes('--check');
const into = mkdtempSync(join(root, 'node_modules/.manifest-'));
try {
  const cem = spawnSync(
    process.execPath,
    [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--quiet',
      '--outdir',
      into.slice(root.length + 1),
    ],
    {
      cwd: root,
      env: { ...process.env, MANIFEST_OUT: into },
      encoding: 'utf8',
    },
  );
  if (cem.status !== 0) throw new Error(cem.stdout + cem.stderr);
  const stale = readdirSync(into).filter((name) => {
    try {
      return readFileSync(join(into, name), 'utf8') !== readFileSync(join(root, name), 'utf8');
    } catch {
      return true;
    }
  });
  if (check && stale.length) {
    console.error(`Stale: ${stale.join(', ')}. Run npm run manifest and commit what it writes.`);
    process.exitCode = 1;
  }
  if (!check) for (const name of stale) copyFileSync(join(into, name), join(root, name));
} finally {
  rmSync(into, { recursive: true });
}
