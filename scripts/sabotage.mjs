/**
 * `npm run test:sabotage`: breaks the sources on purpose, one place at a time, in a copy, and asks the test that must notice. A break
 * that no test notices is a test that is missing. The breaks stand in `test/sabotage/`, each as the words that are replaced in a file.
 *
 * - `--only P5,draft` some of them, by promise or by words of the name
 * - `--list` names them all and runs nothing
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { root } from './install.mjs';

const PATIENCE = 150_000;
/** What a test says that could not run at all: that is no test that noticed. */
const COULD_NOT_RUN =
  /ERR_MODULE_NOT_FOUND|SyntaxError|ReferenceError|Transform failed|does not provide an export|Could not import your test module/;

const option = (name) => process.argv.find((_, i, all) => all[i - 1] === `--${name}`);
const only = option('only')?.split(',');

const all = [];
for (const file of readdirSync(join(root, 'test/sabotage')).sort())
  if (file.endsWith('.mjs') && file !== 'by.mjs')
    all.push(...(await import(new URL(`../test/sabotage/${file}`, import.meta.url))).default);
const chosen = all.filter(
  ({ promise, name }) => !only || only.some((each) => promise === each || name.includes(each)),
);
if (process.argv.includes('--list')) {
  for (const { promise, name } of chosen) console.log(`${promise.padEnd(4)} ${name}`);
  process.exit(0);
}

const copy = mkdtempSync(join(tmpdir(), 'psw-sabotage-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
for (const name of readdirSync(root))
  if (name === 'node_modules') symlinkSync(join(root, name), join(copy, name));
  else if (name !== 'dist' && !/^\.git$/.test(name))
    cpSync(join(root, name), join(copy, name), { recursive: true });

/** Runs a command in the copy; ends it when it takes too long, which is what a test of a hold may come to. */
function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: copy,
      env: { ...process.env, ...env },
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const timer = setTimeout(() => {
      output += '\nheld';
      process.kill(-child.pid, 'SIGKILL');
    }, PATIENCE);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(output);
    });
  });
}
const count = (output, pattern) => Number(pattern.exec(output)?.[1] ?? 0);

/** Kind of test → how many of it passed and failed. */
const ASK = {
  async spec({ file, title }) {
    const output = await run([
      '--import',
      './scripts/node-ts.mjs',
      '--test',
      '--test-reporter=tap',
      '--test-timeout=60000',
      `--test-name-pattern=${title}`,
      file,
    ]);
    const told = (what) => count(output, new RegExp(`^# ${what} (\\d+)`, 'm'));
    return { output, passed: told('pass'), failed: told('fail') + told('cancelled') };
  },
  async element({ file, title }) {
    const output = await run(['node_modules/@web/test-runner/dist/bin.js', '--files', file], {
      GREP: title,
      CI: 'true',
      BROWSERS: 'chromium',
    });
    const told = (what) => count(output, new RegExp(`browsers: .*?(\\d+) ${what}`));
    return { output, passed: told('passed'), failed: told('failed') };
  },
  async check({ title }) {
    const built = await run(['scripts/build.mjs', '--embed']);
    if (!built.includes('dist/embed.js:')) return { output: built, broken: 'it could not be built' };
    const output = await run([
      'scripts/promises.mjs',
      '--no-build',
      '--once',
      '--engines',
      'chromium',
      '--only',
      title,
    ]);
    const told = (what) => count(output, new RegExp(`promises: .*?(\\d+) ${what}`));
    return { output, passed: told('passed'), failed: told('failed') };
  },
};
async function ask(by) {
  const { output, passed, failed, broken } = await ASK[by.kind](by);
  const held = output.endsWith('\nheld');
  return { output, passed, failed: held ? 1 : failed, broken: broken ?? COULD_NOT_RUN.exec(output)?.[0] };
}

const tell = (by) => (by.kind === 'check' ? `the check “${by.title}”` : `${by.file}, “${by.title}”`);
const whole = new Map();
/** Says why a test cannot tell anything: it does not pass on the sources as they are. Asked once for each test. */
async function faultOf(by) {
  const key = tell(by);
  if (!whole.has(key)) {
    let told = await ask(by);
    if (told.failed) told = await ask(by); // on a busy machine a page or a timer can be late
    const { passed, failed, broken, output } = told;
    const fault = broken ?? (failed ? 'it fails' : passed ? '' : 'there is no such test');
    whole.set(key, fault && `${key} without the break: ${fault}\n${output.slice(-1500)}`);
  }
  return whole.get(key);
}

/** Breaks the copy, and gives what mends it. */
async function breakIt(edits) {
  const before = [];
  const mend = () => before.reverse().forEach(([path, text]) => writeFileSync(path, text));
  try {
    for (const [file, from, to] of edits) {
      const path = join(copy, file);
      const text = readFileSync(path, 'utf8');
      const places = text.split(from).length - 1;
      if (places !== 1) throw new Error(`${file} has ${places} places that say: ${from}`);
      const broken = text.replace(from, () => to);
      if (file.endsWith('.ts')) await transform(broken, { loader: 'ts' });
      before.push([path, text]);
      writeFileSync(path, broken);
    }
  } catch (reason) {
    mend();
    throw reason;
  }
  return mend;
}

const counts = { noticed: 0, survived: 0, wrong: 0 };
async function outcome({ edits, by }) {
  const fault = await faultOf(by);
  if (fault) return ['wrong', fault];
  let mend;
  try {
    mend = await breakIt(edits);
  } catch ({ message }) {
    return ['wrong', message];
  }
  try {
    const { failed, broken, output } = await ask(by);
    if (broken) return ['wrong', `the break does not run (${broken})\n${output.slice(-1500)}`];
    return failed ? ['noticed'] : ['survived', `${tell(by)} passes all the same`];
  } finally {
    mend();
  }
}
const MARK = { noticed: 'ok      ', survived: 'SURVIVED', wrong: 'WRONG   ' };
const begun = Date.now();
// what needs the same test stands together, and what needs a build comes last
const order = ['spec', 'element', 'check'];
chosen.sort((a, b) => order.indexOf(a.by.kind) - order.indexOf(b.by.kind));
for (const each of chosen) {
  const started = Date.now();
  const [state, why = ''] = await outcome(each);
  counts[state]++;
  console.log(
    `${MARK[state]} ${each.promise.padEnd(4)} ${each.name} (${((Date.now() - started) / 1000).toFixed(1)} s)${why && `\n         ${why.replaceAll('\n', '\n         ')}`}`,
  );
}
console.log(
  `sabotage: ${counts.noticed} noticed, ${counts.survived} survived, ${counts.wrong} could not be tried, in ${Math.round((Date.now() - begun) / 1000)} s`,
);
process.exitCode = counts.noticed === chosen.length && chosen.length ? 0 : 1;
