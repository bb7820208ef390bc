/** Writes `docs/promises.md` from the results, and reads back what stands there for engines that did not run this time. */
import { existsSync } from 'node:fs';
import { ALSO, BENCHED, NOT_KEPT, PLACES, PROMISES } from './promises.mjs';

const COLUMNS = ['node', 'chromium', 'firefox', 'webkit'];
const NAMES = { node: 'Node', chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const WORDS = { kept: 'yes', failed: '**no**', skipped: 'not here', none: '' };
const cell = (text) => text.replaceAll('|', '\\|');

/** What changes from run to run without meaning anything: when and with which versions. */
export const lasting = (text) => text.replace(/<!-- run -->[^]*?<!-- \/run -->/, '');

/** The table as it stands. */
export function readTable(text) {
  const states = new Map();
  for (const line of text.split('\n')) {
    const cells = line.split(/(?<!\\)\|/).map((each) => each.trim());
    if (cells.length !== COLUMNS.length + 3 || !/^[A-Z]\d/.test(cells[1])) continue;
    COLUMNS.forEach((engine, i) => {
      const state = Object.keys(WORDS).find((key) => WORDS[key] === cells[i + 2]) ?? 'none';
      states.set(`${cells[1].replaceAll('\\|', '|')} · ${engine}`, state);
    });
  }
  const versions = Object.fromEntries(
    [...text.matchAll(/^- (\w+): (.+)$/gm)].map(([, name, version]) => [name, version]),
  );
  return { states, versions, signature: lasting(text) };
}

export function tableOf({ checks, results, versions, before }) {
  const problems = [];
  const stateOf = ({ title, engines }, engine) =>
    !engines.includes(engine)
      ? 'none'
      : (results.find((each) => each.title === title && each.engine === engine)?.state ??
        before.states.get(`${title} · ${engine}`) ??
        'none');
  const kept = (id) => {
    const own = checks.filter(({ ids }) => ids.includes(id));
    if (!own.length) return BENCHED.includes(id) ? 'measured: [benchmarks](benchmarks.md)' : undefined;
    const states = own.flatMap((each) => COLUMNS.map((engine) => stateOf(each, engine)));
    const faults = NOT_KEPT.filter((each) => each.id === id);
    if (faults.length)
      return `**not kept**: ${faults.map(({ why, engines }) => `${why}${engines.includes('node') ? '' : ` (${engines.map((engine) => NAMES[engine]).join(', ')})`}`).join('; ')}`;
    if (states.includes('failed')) return '**no**';
    return states.includes('kept') ? 'yes' : 'not tried here';
  };
  const rowsOf = (rows) =>
    Object.entries(rows).map(([id, promise]) => {
      const state = kept(id);
      if (!state) problems.push(`${id} has no check.`);
      const also = ALSO[id] ?? [];
      for (const file of also)
        if (!existsSync(file)) problems.push(`${id} names ${file} as a proof, which is not there.`);
      const links = also.map((file) => `[${file}](../${file})`).join(', ');
      return `| ${id} | ${cell(promise)} | ${state ?? '**no check**'} | ${links} |`;
    });
  const order = [...Object.keys(PROMISES), ...Object.keys(PLACES)];
  const sorted = [...checks].sort(
    (a, b) => order.indexOf(a.ids[0]) - order.indexOf(b.ids[0]) || (a.title < b.title ? -1 : 1),
  );
  for (const { ids, title } of sorted)
    for (const id of ids)
      if (!order.includes(id)) problems.push(`“${title}” names ${id}, which is no promise.`);
  const told = {
    ...before.versions,
    ...Object.fromEntries(Object.entries(versions).map(([name, version]) => [NAMES[name], version])),
  };
  const text = `# What is promised, and whether it is kept

This page is written by \`npm run test:promises\`, which drives real browsers over pages of a made-up host site, against
\`dist/embed.js\` as it ships. Do not edit it: a row that says something else than the run fails the build.

<!-- run -->
Written on ${new Date().toISOString().slice(0, 10)}, with

${Object.entries(told)
  .map(([name, version]) => `- ${name}: ${version}`)
  .join('\n')}
<!-- /run -->

## The promises

| | promise | kept | proved further by |
| --- | --- | --- | --- |
${rowsOf(PROMISES).join('\n')}

## Host pages that hurt

| | place | holds | proved further by |
| --- | --- | --- | --- |
${rowsOf(PLACES).join('\n')}

## The checks

“yes”: the check passed there. “not here”: it cannot be made in that browser on the machine of the run. Empty: it is made elsewhere.

| check | ${COLUMNS.map((engine) => NAMES[engine]).join(' | ')} |
| --- | ${COLUMNS.map(() => '---').join(' | ')} |
${sorted.map((each) => `| ${cell(each.title)} | ${COLUMNS.map((engine) => WORDS[stateOf(each, engine)]).join(' | ')} |`).join('\n')}
`;
  return { text, problems, stateOf, versions: told, signature: lasting(text) };
}
