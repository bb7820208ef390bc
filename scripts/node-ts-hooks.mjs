import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/** `.js` in an import of a source file finds the `.ts` beside it. */
export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (reason) {
    if (!/^\.{1,2}\/.*\.js$/.test(specifier)) throw reason;
    return next(specifier.replace(/\.js$/, '.ts'), context);
  }
}

/** Strips the types; JSON comes as a module. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    sourcefile: fileURLToPath(url),
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
