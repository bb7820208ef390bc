/** Every check that reads the sources: types, lint, templates, arrows, format, dead code. Runs them all, then says which failed. */
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();

const node =
  (file, ...args) =>
  () =>
    run(process.execPath, [file, ...args]);
const checks = {
  'types (tsc)': node('node_modules/typescript/bin/tsc'),
  'lint (eslint)': node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  // it knows neither Lit's `nothing` nor hidden="until-found", so the two rules that trip over them are off
  'templates (lit-analyzer)': node(
    'node_modules/lit-analyzer/cli.js',
    '--strict',
    '--quiet',
    '--rules.no-incompatible-type-binding',
    'off',
    '--rules.no-boolean-in-attribute-binding',
    'off',
    'src/**/*.ts',
  ),
  'arrows (dependency-cruiser)': node(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    'demo',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ),
  'format (prettier)': node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  'dead code (knip)': node('node_modules/knip/bin/knip.js', '--no-progress'),
  'schema is fresh': node('--import', './scripts/node-ts.mjs', 'scripts/schema.mjs', '--check'),
  'manifest is fresh': node('scripts/manifest.mjs', '--check'),
};

/** @returns the names of the checks that failed. */
export function lint() {
  return Object.entries(checks)
    .filter(([name, check]) => {
      const failed = check() !== 0;
      console.log(`${failed ? 'FAILED' : 'ok    '} ${name}`);
      return failed;
    })
    .map(([name]) => name);
}

if (process.argv[1]?.endsWith('lint.mjs')) process.exitCode = lint().length ? 1 : 0;
