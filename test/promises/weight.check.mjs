/** W1, W6, W7: what the page carries, what moves under the visitor's finger, what stays behind. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '../../scripts/install.mjs';
import { check } from './lib/check.mjs';
import { sampleFeed } from './lib/feed.mjs';
import { classes, figures } from './lib/heap.mjs';
import { TAGS, everything } from './lib/site.mjs';

const brotli = (file) =>
  brotliCompressSync(readFileSync(join(root, 'dist', file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
/** The files of the elements, by their names. */
const elementFiles = () =>
  ['group-finder', 'faq', 'testimonials', 'book-support'].map((name) => [
    name,
    `embed/${readdirSync(join(root, 'dist/embed')).find((file) => file.startsWith(`${name}-`))}`,
  ]);

check(
  'W1',
  'embed.js is at most 32 kB brotli, the file of the finder at most 19.5, of another element at most 10.5',
  () => {
    const size = brotli('embed.js');
    assert.ok(size <= 32_000, `embed.js is ${size} bytes`);
    for (const [name, file] of elementFiles())
      assert.ok(
        brotli(file) <= (name === 'group-finder' ? 19_500 : 10_500),
        `${name} is ${brotli(file)} bytes`,
      );
  },
  { pages: false },
);

for (const [name, file] of elementFiles())
  check('W1', `peer-${name}: its file and its feed are asked for side by side`, async (t) => {
    const { page, site } = t;
    const feed = JSON.stringify(sampleFeed());
    const script = readFileSync(join(root, 'dist', file));
    // neither is answered before both are asked for
    const waiting = [];
    const both = (answer) => (_, response) => {
      waiting.push(() => answer(response));
      if (waiting.length === 2) for (const go of waiting) go();
    };
    site.add(
      '/feed.json',
      both((response) => response.writeHead(200, { 'content-type': 'application/json' }).end(feed)),
    );
    site.add(
      `/dist/${file}`,
      both((response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)),
    );
    await t.open(`<peer-${name} src="/feed.json"></peer-${name}>`, { settle: false });
    await page.until((tag) => document.querySelector(tag).matches(':state(ready)'), `peer-${name}`);
  });

/** The rule as the README gives it: for this tag by name, else that for the finder. */
const ruleFor = (tag) => {
  const rules = [
    ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```css\n([^`]*min-height[^`]*)```/g),
  ].map(([, rule]) => rule);
  const rule = rules.find((each) => each.includes(tag)) ?? rules[0]?.replaceAll('peer-group-finder', tag);
  assert.ok(rule, 'the README has the rule');
  return `<style>${rule}</style>`;
};
const SHIFT = `window.shift = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; }).observe({ type: 'layout-shift', buffered: true });`;
/** A list so long that its beginning is shown before the rest is read; a filter is of use for few of its groups. */
const long = () =>
  Array.from({ length: 4000 }, (_, i) => ({
    slug: `sample-${i}`,
    name: `Sample ${i}`,
    day: i % 7,
    time: `${10 + (i % 9)}:30`,
    timezone: 'Europe/London',
    types: i % 5 ? ['O'] : ['C', 'W', 'S'],
    notes: 'A made-up meeting.',
    formatted_address: `${i} Sample Street, ${i % 3 ? 'Sampleton' : 'Otherby'}, ZZ1 1ZZ, UK`,
  }));

for (const [tag, what, feed, [width, height]] of [
  ...['peer-group-finder', 'peer-faq', 'peer-testimonials', 'peer-book-support'].map((tag) => [
    tag,
    `on a telephone with the rule of the README, also when the feed is slow: ${tag}`,
    sampleFeed,
    [390, 640],
  ]),
  ['peer-group-finder', 'while a long list is read: on a telephone', long, [390, 640]],
  ['peer-group-finder', 'while a long list is read: on a wide screen', long, [1280, 560]],
])
  check(
    'W6',
    `no layout shift ${what}`,
    async (t) => {
      const { page, site } = t;
      const text = JSON.stringify(feed());
      site.add('/feed.json', (_, response) => {
        // the page has been painted by then
        setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(text), 2000);
      });
      site.add('/shift.js', SHIFT, { type: 'text/javascript' });
      await page.size(width, height);
      await t.open(`<${tag} src="/feed.json"></${tag}><p>Below</p>`, {
        head: `${ruleFor(tag)}<script src="/shift.js"></script>`,
      });
      await page.until((name) => !document.querySelector(name).matches(':state(loading)'), tag);
      await page.wait(1000);
      assert.equal(Number((await page.run(() => window.shift)).toFixed(2)), 0);
    },
    { engines: ['chromium'] },
  );

/** Puts an element into the page, uses it, takes it away; `times` over. */
const cycles = (page, tag, times) =>
  page.run(
    async (name, n) => {
      const pause = (ms) => new Promise((go) => setTimeout(go, ms));
      for (let i = 0; i < n; i++) {
        const element = document.createElement(name);
        if ('src' in element) element.src = `/feed.json?${i % 4 ? 'same' : i}`;
        if (name === 'peer-feed') element.innerHTML = '<peer-faq></peer-faq>';
        if (name === 'peer-book-support') element.mode = 'inline';
        if (name === 'peer-testimonials') element.setAttribute('autoplay', '7');
        document.querySelector('main').append(element);
        for (
          let tries = 0;
          tries < 60 && (element.isUpdatePending || element.matches(':state(loading)'));
          tries++
        )
          await pause(5);
        const rooted = element.shadowRoot;
        rooted?.querySelector('input[type=search]')?.dispatchEvent(new Event('focus'));
        rooted?.querySelector('button')?.click();
        rooted?.querySelector('summary')?.click();
        if (name === 'peer-group-finder') element.search('calm');
        if (name === 'peer-quick-exit')
          dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', code: 'ShiftLeft' }));
        await pause(5);
        element.remove();
        if (name === 'peer-quick-exit')
          dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', code: 'ShiftLeft' }));
      }
      await pause(1500); // timers of the last one run out
    },
    tag,
    times,
  );
const TIMERS = `window.timers = new Map();
for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']]) {
  const own = window[set];
  window[set] = (work, ms, ...more) => { const id = own(() => { if (set === 'setTimeout') timers.delete(id); typeof work === 'function' && work(...more); }, ms); timers.set(id, String(work).slice(0, 100)); return id; };
  const stop = window[clear];
  window[clear] = (id) => { timers.delete(id); stop(id); };
}`;
for (const tag of TAGS)
  check(
    'W7',
    `${tag} put in and taken out 100 times leaves no object, node, listener or timer behind`,
    async (t) => {
      const { page, site } = t;
      site.add('/timers.js', TIMERS, { type: 'text/javascript' });
      await t.open(`<${tag}></${tag}>`, { head: '<script src="/timers.js"></script>', settle: false });
      await page.until((name) => customElements.get(name), tag);
      await page.run(
        () =>
          (EventTarget.prototype.dispatchEvent = Object.getPrototypeOf(
            document.createElement('p'),
          ).dispatchEvent),
      );
      await cycles(page, tag, 20); // whatever is kept once is there now
      const cdp = await page.cdp();
      await page.run(
        () =>
          (kit.log.events.length = kit.log.warnings.length = kit.log.sent.length = kit.log.light.length = 0),
      );
      const before = {
        ...(await figures(cdp)),
        classes: await classes(cdp),
        timers: await page.run(() => window.timers.size),
      };
      await cycles(page, tag, 100);
      await page.run(
        () =>
          (kit.log.events.length = kit.log.warnings.length = kit.log.sent.length = kit.log.light.length = 0),
      );
      const after = {
        ...(await figures(cdp)),
        classes: await classes(cdp),
        timers: await page.run(() => [...window.timers.values()]),
      };
      const grown = [...after.classes]
        .map(([name, count]) => [name, count - (before.classes.get(name) ?? 0)])
        .filter(([name, more]) => more >= 50 && !/Performance|LayoutShift|DOMRect/.test(name));
      assert.deepEqual(grown, [], 'classes of which there are more');
      assert.ok(after.nodes - before.nodes < 50, `${after.nodes - before.nodes} nodes more`);
      assert.ok(
        after.listeners - before.listeners < 20,
        `${after.listeners - before.listeners} listeners more`,
      );
      assert.ok(after.timers.length <= before.timers, `timers: ${after.timers.join('; ')}`);
    },
    { engines: ['chromium'], slow: tag !== 'peer-faq' },
  );

check('W7', 'what has left the page asks for nothing and hears nothing', async (t) => {
  const { page, site } = t;
  await t.open(everything());
  await page.wait(1000); // what was asked for while it stood there has come
  await page.run(() => {
    const own = EventTarget.prototype.removeEventListener;
    window.removedListeners = 0;
    EventTarget.prototype.removeEventListener = function (...args) {
      window.removedListeners++;
      return own.apply(this, args);
    };
    document.querySelector('main').replaceChildren();
  });
  const before = site.log.length;
  await page.run(() => {
    for (const type of [
      'hashchange',
      'popstate',
      'pageshow',
      'visibilitychange',
      'resize',
      'online',
      'languagechange',
    ]) {
      dispatchEvent(new Event(type));
      document.dispatchEvent(new Event(type));
    }
    document.documentElement.lang = 'es';
    location.hash = '#speak';
  });
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.wait(500);
  assert.deepEqual(
    site.log
      .slice(before)
      .map(({ url }) => url)
      .filter((url) => url !== '/favicon.ico'),
    [],
  );
  assert.deepEqual(await page.run(() => kit.log.errors), []);
  assert.notEqual(await page.run(() => location.pathname), '/neutral');
});
