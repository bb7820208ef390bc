/**
 * `npm run test:consumers [-- --all | names…]`: packs the tarball, installs it into small apps, builds them with types checked, and
 * uses each in Chromium. Needs a build and the npm registry; no part of `npm test`. Without names, those that are tried always.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/install.mjs';

const here = join(root, 'test/consumers');
const html = (script) =>
  `<!doctype html><html lang="en-GB"><title>Plain</title><body><div id="app"></div><script type="module" src="${script}"></script>`;

/** `entry` is the script of a page that a bundler starts from; `commands` run in the app's folder; `out` is what is served; `worker` where the bundler finds the worker of the search. */
const APPS = {
  react: { entry: './main.tsx', always: true, commands: ['tsc', 'vite build'], worker: true },
  'react-ssr': {
    always: true,
    from: ['react/app.tsx'],
    commands: ['node build.mjs'],
    pages: ['index.html', 'script.html'],
  },
  vue: { entry: './main.ts', always: true, commands: ['vue-tsc --noEmit', 'vite build'], worker: true },
  'vue-ssr': { always: true, from: ['vue/App.vue'], commands: ['node build.mjs'] },
  esbuild: {
    always: true,
    from: ['plain.js'],
    commands: ['esbuild plain.js --bundle --format=esm --splitting --outdir=dist'],
  },
  svelte: { entry: './main.ts', commands: ['svelte-check', 'vite build'], worker: true },
  rollup: { from: ['plain.js'], commands: ['rollup plain.js -d dist -p node-resolve -p commonjs'] },
  webpack: {
    from: ['plain.js'],
    commands: [
      'webpack ./plain.js --mode production --output-path dist --output-filename plain.js --output-public-path /',
    ],
    worker: true,
  },
  parcel: {
    from: ['plain.js'],
    entry: 'plain.js',
    commands: ['parcel build index.html --no-cache --dist-dir dist'],
    worker: true,
  },
};

const run = (command, args, cwd) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`.slice(0, 3000));
  return stdout;
};

function build(name, tarball, folder) {
  const { from = [], commands, entry } = APPS[name];
  cpSync(join(here, name), folder, { recursive: true });
  for (const file of from) cpSync(join(here, file), join(folder, basename(file)));
  const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  own.dependencies = { ...own.dependencies, 'peer-support-widgets': `file:${tarball}` };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
  if (entry) writeFileSync(join(folder, 'index.html'), html(entry));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  for (const command of commands) {
    const [bin, ...args] = command.split(' ');
    if (bin === 'node') run(process.execPath, args, folder);
    else run(join(folder, 'node_modules/.bin', bin), args, folder);
  }
  if (!existsSync(join(folder, 'dist/index.html')))
    writeFileSync(join(folder, 'dist/index.html'), html('/plain.js'));
  cpSync(join(here, 'feed.json'), join(folder, 'dist/feed.json'));
}

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const serve = (folder) =>
  new Promise((ready) => {
    const server = createServer(async ({ url }, response) => {
      const { pathname, search } = new URL(url, 'http://localhost');
      const file = join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
      if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
      if (search === '?slow') await new Promise((done) => setTimeout(done, 1000));
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(readFileSync(file));
    });
    server.listen(0, '127.0.0.1', () =>
      ready({ server, address: `http://127.0.0.1:${server.address().port}` }),
    );
  });

/** What a visitor does on the page of every app. @throws an error that names what was missed. */
async function use(page, { worker }) {
  const named = (name, wait) =>
    wait.catch((reason) => {
      throw new Error(`${name}: ${reason.message}`);
    });
  const see = (name) => named(name, page.locator(`::-p-aria(${name})`).setTimeout(15_000).waitHandle());
  const press = (name) =>
    named(name, page.locator(`::-p-aria(${name}[role="button"])`).setTimeout(15_000).click());
  const until = async (what, ask, ...args) => {
    await page.waitForFunction(ask, { timeout: 15_000, polling: 50 }, ...args).catch(() => {
      throw new Error(what);
    });
  };
  const sees = (text) =>
    until(
      `"${text}" is not seen`,
      (words) => {
        const look = (node) =>
          [...node.querySelectorAll('*')].some(
            (each) =>
              (each.checkVisibility({ contentVisibilityAuto: true }) &&
                !each.querySelector('*') &&
                each.textContent.includes(words)) ||
              (each.shadowRoot && look(each.shadowRoot)),
          );
        return look(document);
      },
      text,
    );

  await until('a typed listener of peer-load is not called', () =>
    document.body.textContent.includes('3 groups loaded'),
  );
  for (const name of ['Calm Tuesday', 'After a loss', 'New parents']) await see(name);
  await sees('From a property');

  await press('What does it cost\\?');
  await sees('Nothing at all.');
  await page.evaluate(() => (document.querySelector('#fed').innerHTML = ''));
  await press('Who comes\\?');
  await sees('People like you.');

  await press('First');
  await sees('Answer to first');
  await press('Add');
  await press('Third');
  await sees('Answer to third');
  await press('Turn round');
  const topOf = async (name) => (await (await see(name + '[role="button"]')).boundingBox()).y;
  const order = async () => (await topOf('Third')) < (await topOf('Second'));
  for (const end = Date.now() + 15_000; !(await order());)
    if (Date.now() > end) throw new Error('the questions do not stand in the order of the tag');
  await press('Take away');
  await page
    .waitForSelector('::-p-aria(First[role="button"])', { hidden: true, timeout: 15_000 })
    .catch(() => {
      throw new Error('a question that was taken away is still there');
    });

  const prefill = await page.evaluate(() => document.querySelector('peer-book-support').prefill?.name);
  if (prefill !== 'Sample') throw new Error('prefill is not set as a property');

  if (!worker) return;
  await page.evaluate(() => {
    const groups = Array.from({ length: 25_000 }, (_, at) => ({ id: `g${at}`, name: `Circle ${at}` }));
    document.querySelectorAll('peer-group-finder')[1].data = { groups };
  });
  await page.evaluate(() => document.querySelectorAll('peer-group-finder')[1].search('circle'));
  for (const end = Date.now() + 20_000; !page.workers().length;) {
    if (Date.now() > end) throw new Error('the worker of the search was not found');
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function tryIn(browser, folder, app) {
  const { server, address } = await serve(join(folder, 'dist'));
  try {
    for (const path of app.pages ?? ['index.html']) {
      const page = await browser.newPage();
      const said = [];
      page.on('console', (message) => {
        if (
          ['error', 'warn'].includes(message.type()) &&
          !/favicon|404/.test(message.text() + message.location().url)
        )
          said.push(message.text());
      });
      page.on('pageerror', (reason) => said.push(String(reason)));
      await page.goto(`${address}/${path}`);
      await use(page, app).catch((reason) => said.unshift(reason.message));
      await page.close();
      if (said.length) throw new Error(`${path}: ${said.join('\n')}`.slice(0, 3000));
    }
  } finally {
    server.close();
  }
}

const asked = process.argv.slice(2);
const names = asked.includes('--all')
  ? Object.keys(APPS)
  : asked.length
    ? asked
    : Object.keys(APPS).filter((name) => APPS[name].always);
const temporary = mkdtempSync(join(tmpdir(), 'peer-consumers-'));
let failed = 0;
const browser = await puppeteer.launch(await findChromium());
try {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', temporary, '--loglevel=error'], root);
  const tarball = join(
    temporary,
    readdirSync(temporary).find((file) => file.endsWith('.tgz')),
  );
  for (const name of names) {
    const folder = join(temporary, name);
    mkdirSync(folder);
    const start = Date.now();
    try {
      build(name, tarball, folder);
      await tryIn(browser, folder, APPS[name]);
      console.log(`✔ ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
    } catch (reason) {
      failed++;
      console.log(`✖ ${name}: ${reason.message}`);
    }
  }
} finally {
  await browser.close();
  if (!process.env.KEEP) rmSync(temporary, { recursive: true, force: true });
  else console.log(temporary);
}
console.log(`consumers: ${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
