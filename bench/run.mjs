/**
 * `npm run bench`: W2 to W5 of the promises, the finder beside the floor element in one run, several feeds, the processor as it is
 * and slowed four times. Prints the tables and writes `docs/benchmarks.md`. About ten minutes; `--quick` for two.
 * A busy machine makes slow figures: ratios to the floor say more than milliseconds.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { findChromium } from '../scripts/browsers.mjs';

const quick = process.argv.includes('--quick');
const { executablePath, env } = await findChromium();
const browser = spawnSync(executablePath, ['--version'], { encoding: 'utf8', env }).stdout.trim();

/** @returns rows of bench/finder.mjs. */
function measure(sizes, reps, cpu) {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['bench/finder.mjs', '--sizes', sizes, '--reps', String(reps), '--cpu', String(cpu), '--json'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 },
  );
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout);
}
const tableOf = (rows) => {
  const heads = Object.keys(rows[0]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(Object.values(row)))].join(
    '\n',
  );
};

const plain = measure(quick ? '500,10000' : '500,2000,10000', quick ? 3 : 5, 1);
const slow = measure(quick ? '10000' : '500,10000', quick ? 2 : 5, 4);
const large = measure('100000', 1, 1);
const finder = (rows, n) => rows.find((row) => row.groups === n && row.name !== 'floor');
const ten = finder(plain, 10_000);
const hundred = finder(large, 100_000);
/** Promise, what is promised, what was measured, whether it is kept. */
const verdicts = [
  [
    'W2',
    'first rows at 10,000 groups: at most 1.3 × the floor',
    `${ten['× floor']} ×`,
    ten['× floor'] <= 1.3,
  ],
  [
    'W3',
    'key to new rows at 10,000 groups: at most 50 ms and 2 × the floor',
    `${ten['key to rows, ms']} ms, ${ten['× floor ']} ×`,
    ten['key to rows, ms'] <= 50 && ten['× floor '] <= 2,
  ],
  [
    'W4',
    'no task over 50 ms after the first rows at 10,000 groups; none over 100 ms at 100,000',
    `${ten.after} ms (typing: ${ten.typing} ms); ${hundred.after} ms (typing: ${hundred.typing} ms)`,
    Math.max(ten.after, ten.typing) <= 50 && Math.max(hundred.after, hundred.typing) <= 100,
  ],
  [
    'W5',
    'heap at most 15 MB, at most 2,500 elements at 10,000 groups',
    `${ten['heap, MB']} MB, ${ten.elements} elements`,
    ten['heap, MB'] <= 15 && ten.elements <= 2500,
  ],
];
const text = `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, with ${browser}, on a machine of ${cpus().length} processors
(${cpus()[0]?.model.trim() || 'of unknown make'}) and ${Math.round(totalmem() / 2 ** 30)} GB of memory. Medians; the floor is a
20-line element that draws 50 rows of the same feed. Milliseconds are of that machine and of what else it was doing, ratios travel. The
browser has started before the page is asked for, and rows count from the first frame after the one that laid them out.

| | promised | measured | kept |
| --- | --- | --- | --- |
${verdicts.map(([id, what, figure, kept]) => `| ${id} | ${what} | ${figure} | ${kept ? 'yes' : '**no**'} |`).join('\n')}

## The processor as it is

${tableOf([...plain, ...large])}

## The processor slowed four times

${tableOf(slow)}
`;
writeFileSync('docs/benchmarks.md', text);
console.log(text);
