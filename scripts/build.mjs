/**
 * Builds everything that ships: the modules and types for npm (tsc), then `dist/embed.js` and its lazy files (vite), then
 * closes the lazy files in: each is loaded only with the hash that `embed.js` knows. `--embed`: without the modules for npm.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { checkCrisis } from './check-crisis.mjs';
import { buildFeed } from './feed-bundle.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';
import { buildLoaders } from './loaders.mjs';
import { writeNotice } from './notice.mjs';
import { sealEmbed } from './seal-embed.mjs';
import { buildSingle } from './single.mjs';

rmSync('dist', { recursive: true, force: true });
if (!process.argv.includes('--embed')) {
  const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  if (tsc.status !== 0) process.exit(tsc.status ?? 1);
}
writeFrameworkTypes(JSON.parse(readFileSync('custom-elements.json', 'utf8')), 'dist/types');
await build({ logLevel: 'error' });
cpSync('feed.schema.json', 'dist/schema/v1/feed.schema.json'); // for `$schema` in feeds
await buildFeed(); // what the demo's checker imports
writeNotice('dist');
await buildLoaders('dist');
await buildSingle('dist');
const { bytes, brotli, lazy } = sealEmbed('dist');
console.log(`dist/embed.js: ${bytes} bytes, ${brotli} brotli; ${lazy} lazy files`);
await checkCrisis();
