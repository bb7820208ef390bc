/**
 * What was tried: each row opens a page and throws where it is not as it says. `works` is what the row claims; `done` what a site has to
 * do. No page needed.
 */
import assert from 'node:assert/strict';
import { FINDER } from './pages.mjs';

const group = (tab, nth = 0) => tab.getByRole('heading', { name: 'Calm Tuesday' }).nth(nth).waitFor();
const words = async (tab) => {
  await tab.waitForLoadState('networkidle');
  await tab.getByText('Ring 01632 960018.').waitFor();
  assert.equal(await tab.getByRole('heading', { name: 'Calm Tuesday' }).count(), 0);
};
const open =
  (path, see = group) =>
  async (tab, site) => {
    await tab.goto(site + path);
    await see(tab);
  };
/** A page that is swapped by hand, as libraries do it. */
const swap =
  (path, act, see = group) =>
  async (tab, site) => {
    await tab.goto(site + path);
    await tab.getByText('First page').waitFor();
    await tab.evaluate(act, FINDER);
    await see(tab);
  };
const once = async (tab) => {
  await group(tab);
  assert.equal(await tab.getByRole('searchbox').count(), 1);
};

export const ROWS = [
  ['Script', 'module, as the README writes it', 'yes', 'nothing', open('/module')],
  [
    'Script',
    'module without its type',
    'no: the words inside the tag stay',
    '`embed.classic.js`',
    open('/no-type', words),
  ],
  ['Script', '`embed.classic.js` as a plain script', 'yes', 'nothing', open('/classic')],
  ['Script', 'tag manager: `embed.classic.js` by createElement', 'yes', 'nothing', open('/manager')],
  [
    'Script',
    'tag manager: the module by createElement',
    'yes',
    'keep `type="module"`',
    open('/manager-module'),
  ],
  [
    'Script',
    'optimiser that delays scripts and drops their type',
    'yes',
    '`embed.classic.js`, and its files left out of combining',
    open('/optimiser'),
  ],
  ['Script', 'inline `import()`', 'yes', 'nothing', open('/import')],
  ['Script', 'three times on a page, with another `?ver=`', 'yes, once', 'nothing', open('/thrice', once)],
  [
    'Script',
    'another origin with CORS, with `integrity`',
    'yes',
    '`Access-Control-Allow-Origin` there',
    open('/other'),
  ],
  [
    'Script',
    'another origin with CORS, `embed.classic.js`',
    'yes',
    '`Access-Control-Allow-Origin` there',
    open('/other-classic'),
  ],
  [
    'Script',
    'another origin without CORS',
    'no: the words inside the tag stay',
    'the header',
    open('/other-closed', words),
  ],
  [
    'Script',
    '`embed.js` copied without the folder `embed/`',
    'half: help in a crisis shows, of the list the words inside the tag',
    'copy both',
    open('/alone', async (tab) => {
      await words(tab);
      await tab.getByRole('link', { name: /999/ }).first().waitFor();
    }),
  ],
  ['Script', '`peer-group-finder.single.js` as a plain script', 'yes', 'nothing', open('/single')],

  [
    'Content',
    'WordPress’s wpautop: lines of Q: and A:, paragraph left open',
    'yes; what follows stays outside',
    'nothing',
    open('/qa', async (tab) => {
      await tab.getByRole('button', { name: 'Do I have to speak?' }).waitFor();
      await tab.getByRole('button', { name: 'What does it cost?' }).waitFor();
      await tab
        .locator('peer-quick-exit')
        .getByRole('button')
        .or(tab.locator('peer-quick-exit').getByRole('link'))
        .first()
        .waitFor();
    }),
  ],
  [
    'Content',
    'blocks: Table, Details in a Group, Heading and Paragraph, Quote, Pullquote',
    'yes',
    'nothing: groups can be kept in a Table block',
    open('/blocks', async (tab) => {
      await group(tab);
      await tab.getByRole('button', { name: 'Do I have to speak?' }).waitFor();
      await tab.getByRole('button', { name: 'Can I bring somebody?' }).waitFor();
      await tab.getByText('I was not alone.').filter({ visible: true }).first().waitFor();
    }),
  ],
  [
    'Content',
    'inline JSON that wpautop has cut',
    'no: the console says that an editor changed it, and what to do',
    'a file or a table instead',
    async (tab, site) => {
      const told = [];
      tab.on('console', (message) => told.push(message.text()));
      await tab.goto(`${site}/json`);
      await tab.waitForTimeout(1000);
      assert.match(told.join('\n'), /editor/i);
    },
  ],
  [
    'Content',
    '`<div data-peer>` and `<a data-peer>`, which kses, TinyMCE and CKEditor keep',
    'yes',
    'nothing',
    open('/placeholder', async (tab) => {
      await group(tab);
      await tab
        .locator('peer-book-support')
        .getByRole('link', { name: /Book a talk/ })
        .waitFor();
      assert.equal(await tab.getByRole('searchbox').count(), 0);
    }),
  ],

  ['Page', 'strict Content-Security-Policy, Trusted Types', 'yes', 'nothing', open('/strict')],
  [
    'Page',
    'iframe on `frame.html`, which tells its height',
    'yes',
    'a listener of one line in the page around it',
    async (tab, site) => {
      await tab.goto(`${site}/frame`);
      await tab.frameLocator('iframe').getByRole('heading', { name: 'Calm Tuesday' }).waitFor();
      await tab.waitForFunction(() => document.querySelector('iframe').clientHeight > 200);
    },
  ],
  [
    'Page',
    'sandboxed iframe (`allow-scripts` alone)',
    'yes',
    '`Access-Control-Allow-Origin` on script and feed',
    async (tab, site) => {
      await tab.goto(`${site}/sandbox`);
      await tab.frameLocator('iframe').getByRole('heading', { name: 'Calm Tuesday' }).waitFor();
    },
  ],
  ['Browser', 'Chromium 117', 'yes', 'nothing', open('/module'), 117],
  ['Browser', 'Chromium 123', 'yes', 'nothing', open('/module'), 123],

  [
    'Swapped by hand',
    'as Turbo does: a new body, then the old one again from a copy',
    'yes, once',
    'the script in the head',
    swap(
      '/swap',
      async (finder) => {
        const next = document.implementation.createHTMLDocument('Next');
        next.body.innerHTML = `<main><h1>Next</h1>${finder}</main>`;
        document.body.replaceWith(document.adoptNode(next.body));
        await new Promise((done) => setTimeout(done, 600));
        const kept = document.body.cloneNode(true);
        document.body.innerHTML = '<main><h1>Third</h1></main>';
        await new Promise((done) => setTimeout(done, 50));
        document.body.replaceWith(kept);
      },
      once,
    ),
  ],
  [
    'Swapped by hand',
    'as htmx does: innerHTML of a target',
    'yes, once',
    'nothing',
    swap('/swap', (finder) => void (document.getElementById('view').innerHTML = finder), once),
  ],
  [
    'Swapped by hand',
    'as Barba and Swup do: a parsed container, the script in the page before',
    'yes, once',
    'the script in the head of every page',
    swap(
      '/swap',
      (finder) => {
        const next = new DOMParser().parseFromString(`<div id="view">${finder}</div>`, 'text/html');
        document.getElementById('view').replaceWith(next.getElementById('view'));
      },
      once,
    ),
  ],
  [
    'Swapped by hand',
    'as Barba and Swup do: the script only in the page that comes',
    'no: such a script does not run; the words inside the tag stay',
    'the script in the head of every page',
    swap(
      '/swap-late',
      (finder) => {
        const next = new DOMParser().parseFromString(
          `<div id="view"><script type="module" src="/dist/embed.js"></script>${finder}</div>`,
          'text/html',
        );
        document.getElementById('view').replaceWith(next.getElementById('view'));
      },
      words,
    ),
  ],
  [
    'Swapped by hand',
    'in a view transition',
    'yes, once',
    'nothing',
    swap(
      '/swap',
      (finder) =>
        document.startViewTransition(() => void (document.getElementById('view').innerHTML = finder))
          .finished,
      once,
    ),
  ],
  [
    'Swapped by hand',
    'as React’s StrictMode does: put in, taken out, put in again at once',
    'yes, once',
    'nothing',
    swap(
      '/swap',
      () => {
        const finder = document.createElement('peer-group-finder');
        finder.setAttribute('src', '/groups.csv');
        const view = document.getElementById('view');
        view.append(finder);
        finder.remove();
        view.append(finder);
      },
      once,
    ),
  ],
].map(([kind, host, works, done, run, chromium]) => ({ kind, host, works, done, run, chromium }));
