/**
 * The checks and how they are run: each check names the promises that it proves in its title, gets a fresh page and a site of
 * its own, and runs in every engine unless it says why it cannot.
 */
import { ENGINES, startEngine } from './engines.mjs';
import { openSite } from './site.mjs';

/** For one check; for one that measures time, and so does all its work again and again, four times this. */
const PATIENCE = 90_000;
const checks = [];

/**
 * @param {string} ids promise numbers, with spaces between: `P4` or `P4 P6`.
 * @param {string} title what the visitor or the author can rely on.
 * @param {(t: object) => unknown} work gets `page`, `site`, `engine`, `open(body, options)`.
 * @param {{engines?: string[], pages?: boolean}} options `engines`: where it can be proved at all; `pages: false`: needs no browser;
 * `slow`: left out of `--quick`, which is what `npm test` runs; `alone`: with no other check beside it, since it measures time.
 */
export function check(
  ids,
  title,
  work,
  { engines = ENGINES, pages = true, slow = false, alone = false } = {},
) {
  checks.push({
    ids: ids.split(' '),
    title: `${ids} ${title}`,
    work,
    slow,
    alone,
    engines: pages ? engines : ['node'],
  });
}
export const allChecks = () => checks;

/** Says that a check cannot be made here, and why: it counts as skipped, never as kept. */
export class Skip extends Error {}
export const skip = (why) => {
  throw new Skip(why);
};

/** The words of an error and where in the checks it came from. */
const told = (reason) =>
  String(reason?.stack ?? reason)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line) || line.includes('.check.mjs'))
    .slice(0, 30)
    .join('\n')
    .replaceAll(/file:.*?(test\/promises)/g, '$1');

async function runOne({ work, title, alone }, engine) {
  const patience = alone ? 4 * PATIENCE : PATIENCE;
  const started = Date.now();
  let page;
  let site;
  let timer;
  const result = { title, engine: engine?.name ?? 'node' };
  try {
    const late = new Promise((_, no) => {
      timer = setTimeout(() => no(new Error(`took longer than ${patience / 1000} seconds`)), patience);
    });
    late.catch(() => undefined);
    const run = async () => {
      site = await openSite();
      page = engine && (await engine.newPage());
      const sites = [];
      try {
        await work({
          engine: engine?.name,
          site,
          page,
          /** Another origin. */
          otherSite: async (options) => {
            const other = await openSite(options);
            sites.push(other);
            return other;
          },
          /** Another page, of a browser profile of its own. WebKit has one window only. */
          newPage: () => engine.newPage(),
          /** Writes a page, opens it and waits for its elements. */
          open: async (body, { settle = true, query = '', ...options } = {}) => {
            await page.open(site.page(body, options) + query);
            if (settle) await page.settled();
            return page;
          },
        });
      } finally {
        for (const other of sites) await other.close();
      }
    };
    await Promise.race([run(), late]);
    result.state = 'kept';
  } catch (reason) {
    if (reason instanceof Skip) Object.assign(result, { state: 'skipped', why: reason.message });
    else Object.assign(result, { state: 'failed', why: told(reason) });
  } finally {
    clearTimeout(timer);
    await page?.close().catch(() => undefined);
    await site?.close();
  }
  return { ...result, ms: Date.now() - started };
}

/**
 * Runs checks in engines, side by side as far as an engine allows. `expected` says which failures are known, `retries` whether others get a second try.
 * @returns {Promise<{results: object[], versions: Record<string, string>}>}
 */
export async function runChecks({
  engines,
  wanted = () => true,
  expected = () => false,
  retries = true,
  tell = () => undefined,
}) {
  const results = [];
  let again = [];
  const versions = {};
  const drain = async (queue, engine) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const result = await runOne(next, engine);
      if (result.state === 'failed') again.push([next, result]);
      else results.push(result);
      tell(result);
    }
  };
  /** On a busy machine a page can be late: what failed is tried once more, by itself, and that counts. */
  const retry = async (engine) => {
    const own = ([, { engine: name }]) => name === (engine?.name ?? 'node');
    const mine = again.filter(own);
    again = again.filter((each) => !own(each));
    for (const [each, first] of mine) {
      const result = expected(first) || !retries ? first : await runOne(each, engine);
      results.push(result);
      if (result !== first) tell({ ...result, second: true });
    }
  };
  const started = [];
  const start = async (name) => {
    const own = checks.filter((each) => each.engines.includes(name) && wanted(each));
    const engine = own.length && (await startEngine(name));
    if (!engine) return;
    versions[name] = engine.version;
    started.push({ engine, last: own.filter((each) => each.alone) });
    const queue = own.filter((each) => !each.alone);
    await Promise.all(Array.from({ length: engine.lanes }, () => drain(queue, engine)));
    await retry(engine);
  };
  const plain = async () => {
    await drain(checks.filter((each) => each.engines.includes('node') && wanted(each)));
    await retry();
  };
  try {
    await Promise.all([...engines.map(start), plain()]);
    for (const { engine, last } of started) {
      await drain(last, engine);
      await retry(engine);
    }
  } finally {
    for (const { engine } of started) await engine.close();
  }
  return { results, versions };
}
