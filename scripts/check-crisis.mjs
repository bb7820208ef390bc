/**
 * Warns of built-in crisis lines that nobody has looked up for more than 180 days (promise S2). It never stops a build: an
 * old date is a reason to ring, not to leave people without a number.
 *
 *     node scripts/check-crisis.mjs
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';

const MOST = 180;
const DAY = 86_400_000;

/** @returns the lines of `src/crisis/sources.ts` that are too old at `now`, each with its age in days. */
export function oldLines(proofs, now = Date.now()) {
  return proofs
    .map((proof) => ({ ...proof, days: Math.floor((now - Date.parse(proof.checked)) / DAY) }))
    .filter(({ days }) => !(days <= MOST));
}

async function readProofs() {
  const source = readFileSync(new URL('../src/crisis/sources.ts', import.meta.url), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).CRISIS_PROOFS;
}

/** Prints a warning for each line that is too old. @returns how many there are. */
export async function checkCrisis(now = Date.now()) {
  const old = oldLines(await readProofs(), now);
  if (old.length)
    console.warn(
      [
        `Crisis lines: ${old.length} were last confirmed more than ${MOST} days ago. Look each up, then write the day into src/crisis/sources.ts:`,
        ...old.map(
          ({ country, name, source, checked, days }) =>
            `  ${country} ${name}: ${checked} (${days} days), ${source}`,
        ),
      ].join('\n'),
    );
  return old.length;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await checkCrisis();
