/** The script of the checks of promise X7: `linear-page.ts` with the generators that it imports, as one file. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from '../../../scripts/install.mjs';

let text;
/** @returns {Promise<string>} */
export const linearScript = async () =>
  (text ??= (
    await build({
      entryPoints: [join(root, 'test/promises/lib/linear-page.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
    })
  ).outputFiles[0].text);
