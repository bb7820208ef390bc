/** Another version of `embed.js`, built once from the same sources, as a page has it where two of its parts bring one each. */
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../scripts/install.mjs';
import { sealEmbed } from '../../../scripts/seal-embed.mjs';

const folder = join(root, 'node_modules/.cache/promises', String(process.pid));
let building;

async function make() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    root,
    logLevel: 'error',
    configFile: join(root, 'vite.config.ts'),
    build: { outDir: folder },
    plugins: [
      {
        name: 'another-version',
        enforce: 'pre',
        transform: (code, id) =>
          (id.endsWith('src/version.ts') ? "export const VERSION = '9.9.9';" : undefined) ??
          (void code, undefined),
      },
    ],
  });
  sealEmbed(folder);
}

/** Serves it under a path of a site. */
export async function secondVersion(site, path) {
  await (building ??= make());
  for (const name of readdirSync(folder, { recursive: true }).map(String))
    if (statSync(join(folder, name)).isFile() && name.endsWith('.js'))
      site.add(`${path}/${name}`, readFileSync(join(folder, name)), { type: 'text/javascript' });
}
