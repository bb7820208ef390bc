/** `npm start`: installs and builds what is missing, then serves the demo on made-up data and prints its address. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './install.mjs';

ensureInstalled();

const newest = (dir) =>
  Math.max(
    0,
    ...readdirSync(join(root, dir), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );
const built = join(root, 'dist/embed.json');
if (!existsSync(built) || statSync(built).mtimeMs < Math.max(newest('src'), newest('scripts'))) {
  if (run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(1);
}
if (!existsSync(join(root, 'demo/feeds/generated/site.json'))) run(process.execPath, ['demo/make-feeds.mjs']);

const { serve } = await import('./serve.mjs');
const { address } = await serve({ port: Number(process.env.PORT ?? 5173) });
console.log(`\n  The demo is at ${address}/demo/\n  Stop it with Ctrl+C.\n`);
