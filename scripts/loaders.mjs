/** Builds what stands beside `dist/embed.js` for hosts that take no module and no tag: `embed.classic.js`, and the page for a frame. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './install.mjs';

export async function buildLoaders(dist) {
  const from = (file) => join(root, 'src/embed', file);
  const common = { bundle: true, minify: true, target: 'es2020', logLevel: 'warning' };
  const frame = { entryPoints: [from('frame.ts')], outfile: join(dist, 'frame.js'), format: 'esm' };
  const classic = {
    entryPoints: [from('classic.ts')],
    outfile: join(dist, 'embed.classic.js'),
    format: 'iife',
  };
  await Promise.all([build({ ...common, ...frame }), build({ ...common, ...classic })]);
  for (const file of ['frame.html', 'frame.css']) copyFileSync(from(file), join(dist, file));
}
