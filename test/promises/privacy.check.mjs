/** P1 to P11: what a visitor looks for stays with the visitor. */
import assert from 'node:assert/strict';
import { check } from './lib/check.mjs';
import { HIDDEN, booking, faqs, manyGroups, sampleFeed, testimonials } from './lib/feed.mjs';
import { everything, pageOf } from './lib/site.mjs';

const SENTINEL = 'qzxwvut';
const asks = async ({ page, site }) => {
  const logged = (await page.requests).map(({ url }) => url.replace(site.address, ''));
  return [...new Set([...logged, ...site.log.map(({ url }) => url)])].filter(
    (url) => !/^\/(?:page-|kit\.js|favicon)/.test(url) && url !== 'about:blank',
  );
};
/** Everything that a page can let out, as one text. */
const leaks = async ({ page, site, otherSites = [] }) =>
  JSON.stringify({
    requests: await page.requests,
    server: [site, ...otherSites].map(({ log }) => log),
    console: page.console,
    page: await page.run(() => ({
      href: location.href,
      title: document.title,
      history: history.state,
      log: kit.log,
      light: document.documentElement.outerHTML,
      cookie: document.cookie,
      name: window.name,
      local: { ...localStorage },
      session: { ...sessionStorage },
      timing: performance.getEntries().map(({ name }) => name),
    })),
  });

/** Says where a word stands that must stand nowhere. */
function lacks(text, pattern) {
  const at = text.search(pattern);
  assert.ok(at < 0, `${pattern} stands in: ${text.slice(Math.max(0, at - 200), at + 200)}`);
}

/** Types the same words into every box that there is, one after the other. */
async function typeEverywhere(page, text) {
  await page.type('peer-group-finder, #search', '', ''); // brings the page to the front
  await page.type('input[type=search]', text, 'groups');
  await page.until(() => kit.find('[part=state], [part=card]'));
  await page.type('input[type=search]', text, 'questions');
  await page.wait(1200); // results are announced, misspelt words mended
  await page.run(() => {
    for (const input of kit.all('input[type=search]')) {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  });
  await page.press('button', '^Place');
  await page.type('input[name=place]', text);
  await page.key('Enter');
  await page.until((words) => kit.text('peer-group-finder').includes(words), text);
}

/** Leaves the page alone for a while, scrolled to its end. */
async function leaveAlone(page) {
  await page.run(() => window.scrollTo(0, document.body.scrollHeight));
  await page.wait(1500);
}
const plainFeed = () => {
  const plain = ({ id, question }) => ({ id, question, answer: 'Plain words.' });
  return sampleFeed({
    groups: manyGroups(30),
    faqs: faqs().map(plain),
    testimonials: testimonials().slice(0, 5),
  });
};
/** What a page asked for, the files of elements by their names. A browser without Temporal gets it as one more file of the script's own, by its hash. */
const asked = async (t) =>
  (await asks(t))
    .filter((url) => t.engine !== 'webkit' || !/^\/dist\/embed\/(?:implementation|temporal)/.test(url))
    .map((url) => url.replace(/^\/dist\/embed\/([a-z-]+)-[\w-]{8}\.js$/, '$1'))
    .sort();

check(
  'P1',
  'a page of every element asks for the script, a file for each element, the feed, and what reads it',
  async (t) => {
    t.site.json('/feed.json', plainFeed());
    await t.open(everything());
    await leaveAlone(t.page);
    assert.deepEqual(await asked(t), [
      '/dist/embed.js',
      '/feed.json',
      'book-support',
      'faq',
      'group-finder',
      'reader',
      'testimonials',
    ]);
  },
);

for (const [tag, files] of Object.entries({
  'peer-group-finder': ['/dist/embed.js', '/feed.json', 'group-finder', 'reader'],
  'peer-faq': ['/dist/embed.js', '/feed.json', 'faq', 'reader'],
  'peer-testimonials': ['/dist/embed.js', '/feed.json', 'reader', 'testimonials'],
  'peer-book-support': ['/dist/embed.js', '/feed.json', 'book-support', 'reader'],
  'peer-crisis-help': ['/dist/embed.js', '/feed.json', 'reader'],
}))
  check('P1', `a page of <${tag}> alone asks for no other element's file`, async (t) => {
    t.site.json('/feed.json', plainFeed());
    await t.open(`<${tag} src="/feed.json"></${tag}>`);
    await leaveAlone(t.page);
    assert.deepEqual(await asked(t), files);
  });

check(
  'P1',
  'a feed with Markdown, faults and every field brings at most sealed files of the script’s own, and nobody else',
  async (t) => {
    const { page } = t;
    await t.open(everything());
    await leaveAlone(page);
    const seen = (await asks(t)).filter((url) => !url.startsWith('/dist/embed/'));
    assert.deepEqual(seen.sort(), ['/dist/embed.js', '/feed.json']);
  },
);

check(
  'P1',
  'the demo pages ask for their own files and nothing else',
  async ({ page, site }) => {
    const { readdirSync } = await import('node:fs');
    const { root } = await import('../../scripts/install.mjs');
    for (const file of readdirSync(`${root}/demo`).filter((name) => name.endsWith('.html'))) {
      await page.open(`${site.address}/demo/${file}`);
      await page.wait(700);
    }
    const foreign = (await page.requests).filter(
      ({ url }) => !url.startsWith(`${site.address}/`) && !url.startsWith('about:'),
    );
    assert.deepEqual(foreign, []);
  },
  { engines: ['chromium', 'firefox'] },
);

check('P2', 'no cookie, storage, cache or service worker, whatever the visitor does', async (t) => {
  const { page } = t;
  await t.open(everything({ book: 'mode="dialog"' }));
  await typeEverywhere(page, SENTINEL);
  await page.press('peer-faq >> button', 'cost|^Clear');
  await page.press('button', 'Next');
  const touched = await page.run(() => kit.log.storage);
  assert.deepEqual(touched, []);
  const left = await page.run(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: indexedDB.databases ? (await indexedDB.databases()).length : 0,
    caches: window.caches ? (await caches.keys()).length : 0,
    workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }));
  assert.deepEqual(left, { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
});

check(
  'P2',
  'works in a sandboxed frame, where cookies and every kind of storage throw',
  async ({ page, site }) => {
    const cors = { 'access-control-allow-origin': '*' };
    const { readFileSync, readdirSync } = await import('node:fs');
    const { root } = await import('../../scripts/install.mjs');
    const files = ['embed.js', ...readdirSync(`${root}/dist/embed`).map((name) => `embed/${name}`)];
    for (const name of files)
      site.add(`/dist/${name}`, readFileSync(`${root}/dist/${name}`), {
        type: 'text/javascript',
        headers: cors,
      });
    site.add('/feed.json', JSON.stringify(sampleFeed()), { type: 'application/json', headers: cors });
    site.add(
      '/inner.html',
      pageOf(everything(), {
        script: `<script type="module" src="/dist/embed.js" crossorigin></script>
        <script src="/tell.js"></script>`,
      }),
    );
    site.add(
      '/tell.js',
      `addEventListener('message', async ({ data }) => {
      if (data === 'type') { const box = kit.find('input[type=search]'); box.focus(); box.value = 'anxiety'; box.dispatchEvent(new Event('input', { bubbles: true, composed: true })); kit.find('button', '^Topic').click(); kit.find('peer-faq >> button', 'cost')?.click(); }
    });
    setInterval(() => parent.postMessage({ settled: kit.settled(), text: kit.text(), errors: kit.log.errors, open: kit.all('[part=panel]').length }, '*'), 100);`,
      { type: 'text/javascript' },
    );
    await page.open(
      site.page(
        `<iframe sandbox="allow-scripts" src="/inner.html" title="inner" width="1000" height="700"></iframe>
      <script>addEventListener('message', ({ data }) => (window.told = data));</script>`,
        { script: '' },
      ),
    );
    await page.until(() => window.told?.settled && window.told.text.includes('Calm Tuesday'));
    await page.run(() => frames[0].postMessage('type', '*'));
    await page.until(() => window.told.open);
    await page.wait(300);
    const { errors, text } = await page.run(() => window.told);
    assert.deepEqual(errors, []);
    assert.match(text, /What does it cost\?/);
    assert.match(text, /Nobody asked me to explain/);
  },
);

check('P3', 'the feed is fetched without cookies, without a referrer and without a query', async (t) => {
  const { page, site } = t;
  const address = site.page(everything());
  await page.open(site.add('/set', '<script>document.cookie = "who=visitor; path=/"</script>'));
  await page.open(`${address}?diagnosis=secret#secret`);
  await page.settled();
  await typeEverywhere(page, SENTINEL);
  const requests = site.log.filter(({ url }) => url.startsWith('/feed.json'));
  assert.deepEqual(
    requests.map(({ method, url }) => [method, url]),
    [['GET', '/feed.json']],
  );
  const [{ headers }] = requests;
  assert.equal(headers.cookie, undefined);
  assert.equal(headers.referer, undefined);
  assert.equal(headers.authorization, undefined);
  // WebKit keeps one profile for all checks
  await page.run(() => (document.cookie = 'who=; path=/; max-age=0'));
});

check(
  'P4',
  'typed text never leaves: request, address, title, event, message, console, light DOM',
  async (t) => {
    const { page } = t;
    await t.open(everything());
    await typeEverywhere(page, SENTINEL);
    await page.press('button[id^=open-], [part=state] button, button', 'Calm Tuesday|Open all|Clear');
    await page.wait(800);
    const out = await leaks(t);
    lacks(out, new RegExp(SENTINEL, 'i'));
  },
);

check(
  'P5',
  'the address and the history stay as they were, whatever is typed, filtered and opened',
  async (t) => {
    const { page } = t;
    await t.open(everything());
    const before = await page.run(() => [location.href, history.length, document.title]);
    await typeEverywhere(page, 'town');
    await page.press('button', '^Clear all|^Topic');
    await page.press('button[id^=open-]', 'Calm Tuesday');
    await page.until(() => kit.find('[part=detail]'));
    await page.press('button', 'Copy a link');
    await page.wait(200);
    await page.press('button', 'Back to the list');
    await page.press('peer-faq >> button', 'What does it cost');
    await page.press('button', 'Next');
    assert.deepEqual(await page.run(() => [location.href, history.length, document.title]), before);
  },
);

check(
  'P5',
  'with sync-url the address carries the choice, and Back takes an opened group away',
  async (t) => {
    const { page } = t;
    await t.open(everything({ finder: 'sync-url' }));
    await page.type('input[type=search]', 'calm', 'groups');
    await page.until(() => /calm/.test(location.hash));
    await page.press('button[id^=open-]', 'Calm Tuesday');
    await page.until(() => /group=calm-tuesday/.test(location.hash) && kit.find('[part=detail]'));
    await page.back();
    await page.until(() => !/group=/.test(location.hash) && !kit.find('[part=detail]'));
  },
);

/** What every event may carry, by type. A detail that grows must be thought about here. */
const DETAILS = {
  'peer-load': ['faqs', 'groups', 'testimonials'],
  'peer-error': ['code', 'message'],
  'peer-notices': ['notices'],
  'peer-results': ['count', 'total'],
  'peer-group-select': ['id'],
  'peer-before-toggle': ['id', 'open', 'reason'],
  'peer-toggle': ['id', 'open', 'reason'],
  'peer-feedback': ['helpful', 'id'],
  'peer-slide': ['count', 'id', 'index', 'reason', 'visible'],
  'peer-rotate': ['on'],
  'peer-reveal': ['id', 'open', 'what'],
  'peer-book-open': ['mode', 'provider'],
  'peer-book-done': ['mode', 'provider'],
  'peer-book-fail': ['mode', 'provider', 'reason'],
};
check(
  'P6',
  'no event carries search words or a topic; each detail is what the list says and no more',
  async (t) => {
    const { page } = t;
    await t.open(everything({ faq: 'feedback', book: 'mode="dialog"' }));
    await page.type('input[type=search]', 'bereavement', 'groups');
    await page.type('input[type=search]', 'pelican', 'questions');
    await page.wait(1500);
    await page.press('peer-faq >> button', 'private');
    await page.press('peer-faq >> button', '^Yes');
    await page.run(() => document.querySelector('peer-group-finder').clear());
    await page.press('button', '^Topic');
    await page.press('#panel label', 'Bereavement');
    await page.wait(1200);
    await page.press('button[id^=open-]', 'Evening online');
    await page.until(() => kit.find('[part=detail]'));
    await page.wait(300); // it brings itself into sight
    await page.press('peer-testimonials >> button', 'Next');
    await page.until(() => kit.log.events.some(({ type }) => type === 'peer-slide'));
    await page.press('peer-testimonials >> button', 'Show all');
    await page.press('peer-testimonials >> button', 'Show this story');
    await page.press('a', 'Book a first talk');
    await page.wait(300);
    const events = await page.run(() => kit.log.events);
    for (const type of [
      'peer-load',
      'peer-results',
      'peer-group-select',
      'peer-toggle',
      'peer-feedback',
      'peer-slide',
      'peer-reveal',
      'peer-book-open',
    ])
      assert.ok(
        events.some((event) => event.type === type),
        `${type} was not fired`,
      );
    for (const { type, detail } of events) {
      assert.ok(DETAILS[type], `${type} is not on the list`);
      for (const key of Object.keys(detail)) assert.ok(DETAILS[type].includes(key), `${type} carries ${key}`);
      assert.doesNotMatch(JSON.stringify(detail), /bereave|pelican|anxiety|grief/i);
    }
  },
);

check('P7', 'every outgoing link of every state says noopener, noreferrer and no-referrer', async (t) => {
  const { page } = t;
  await t.open(everything({ faq: 'feedback', book: 'mode="dialog"' }));
  const scan = () =>
    page.run(() =>
      kit
        .all('a[href]')
        .filter((link) => /^https?:$/.test(link.protocol) && link.host !== location.host)
        .map((link) => ({
          where: kit.describe(link),
          href: link.href,
          ok:
            ['noopener', 'noreferrer'].every((each) => link.relList.contains(each)) &&
            link.referrerPolicy === 'no-referrer',
        })),
    );
  const found = [];
  const look = async () => found.push(...(await scan()));
  await look();
  await page.press('peer-faq >> button', 'Open all');
  await page.press('summary, a', 'Not safe right now');
  await look();
  for (const name of ['Calm Tuesday', 'Evening online', 'Link after']) {
    await page.press('button[id^=open-]', name);
    await page.until(() => kit.find('[part=detail]'));
    await page.until(() => !kit.find('[part=detail]').innerHTML.includes('](')); // the Markdown is drawn
    await look();
    await page.press('button', 'Back to the list');
  }
  await page.press('a', 'Book a first talk');
  await page.until(() => kit.find('[part=panel]'));
  await look();
  assert.ok(
    found.some(({ href }) => href.includes('/speak')),
    'the link in an answer was seen',
  );
  assert.ok(
    found.some(({ href }) => href.includes('/more')),
    'the link in a description was seen',
  );
  assert.ok(
    found.some(({ href }) => href.includes('findahelpline')),
    'the link in the crisis card was seen',
  );
  assert.ok(found.length > 8);
  assert.deepEqual(
    [...new Set(found.filter(({ ok }) => !ok).map(({ where, href }) => `${where} → ${href}`))],
    [],
  );
});

check(
  'P8',
  'no map before a press; the notice before it names the host that will learn the address',
  async (t) => {
    const { page } = t;
    const tiles = await t.otherSite();
    const host = new URL(tiles.address).host;
    await t.open(everything({ finder: `map="${tiles.address}/{z}/{x}/{y}.png" map-credit="Sample tiles"` }));
    await page.wait(500);
    assert.deepEqual(tiles.log, []);
    await page.until((name) => kit.text('peer-group-finder').includes(name), host);
    assert.deepEqual(
      (await asks(t)).filter((url) => /leaflet/i.test(url)),
      [],
      'what draws maps is not loaded either',
    );
    await page.press('button', 'map');
    await page.until(() => kit.find('.leaflet-container, [part=map]'));
    for (const end = Date.now() + 5000; !tiles.log.length && Date.now() < end;) await page.wait(50);
    assert.ok(tiles.log.length > 0, 'after the press the tiles come from the named host');
    assert.ok(
      tiles.log.every(({ headers }) => !headers.referer && !headers.cookie),
      'and are told nothing about the page',
    );
  },
);

const PLACE_MOCK = `window.located = 0;
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: {
    getCurrentPosition(ok) { window.located++; setTimeout(() => ok({ coords: { latitude: 51.987654, longitude: -0.123456 } })); },
    watchPosition() { window.located += 100; return 1; }, clearWatch() {},
  } });`;
check(
  'P9',
  'the device is asked where it is only after a press, once; the answer goes nowhere',
  async (t) => {
    const { page, site } = t;
    site.add('/mock.js', PLACE_MOCK, { type: 'text/javascript' });
    await t.open(everything(), { head: '<script src="/mock.js"></script>' });
    await page.type('input[type=search]', 'town', 'groups');
    await page.press('button', 'Clear search');
    await page.press('button', '^Place');
    await page.until(() => kit.find('button', 'where I am'));
    assert.equal(await page.run(() => window.located), 0);
    await page.press('button', 'where I am');
    await page.until(() => /miles?\b/.test(kit.text('peer-group-finder')));
    await page.wait(300);
    assert.equal(await page.run(() => window.located), 1);
    const out = await leaks(t);
    lacks(out, /51\.98|-0\.1234/i);
    lacks(await page.run(() => kit.markup()), /51\.98|-0\.1234/i);
  },
);

check('P10', 'what a group hides is nowhere in the page: street, coordinates, link', async (t) => {
  const { page } = t;
  await t.open(everything());
  const secrets = [HIDDEN.street, 'ZZ9 9QX', '51.2345', '0.7654', 'secret-room', '7946 0999', '79460999'];
  const look = async (where) => {
    const markup = await page.run(() => kit.markup());
    for (const secret of secrets) assert.ok(!markup.includes(secret), `${secret} is in ${where}`);
  };
  await look('the list');
  for (const name of ['Somewhere near \\(area', 'Somewhere near \\(on-request', 'Link after']) {
    await page.press('button[id^=open-]', name);
    await page.until(() => kit.find('[part=detail]'));
    await page.wait(200);
    await look(`the page of ${name}`);
    await page.press('button', 'Back to the list');
  }
  await page.run(() => document.querySelector('peer-group-finder').setAttribute('layout', 'table'));
  await page.wait(400);
  await look('the table');
  await page.run(() => document.querySelector('peer-group-finder').search('hidden lane'));
  await page.wait(400);
  await look('the words that matched');
  await page.run(() => {
    const finder = document.querySelector('peer-group-finder');
    finder.clear();
    finder.map = '/tiles/{z}/{x}/{y}.png';
  });
  await page.press('button', 'map');
  await page.until(() => kit.find('.leaflet-container'));
  await page.wait(300);
  await look('the map');
});

check(
  'P11',
  'booking tells nobody before a press, and opens a frame only after the visitor agreed to the named provider',
  async (t) => {
    const { page, site } = t;
    const provider = await t.otherSite();
    provider.add('/talk', '<title>Provider</title><p>Calendar');
    site.json('/feed.json', sampleFeed({ booking: booking(`${provider.address}/talk`) }));
    await t.open(
      '<peer-feed src="/feed.json"><peer-book-support mode="dialog"></peer-book-support></peer-feed>',
    );
    await page.wait(400);
    assert.deepEqual(provider.log, []);
    assert.equal(
      await page.run(
        () => kit.all('iframe, link[rel=preconnect], link[rel=dns-prefetch], link[rel=prefetch]').length,
      ),
      0,
    );
    await page.press('a', 'Book a first talk');
    await page.until(() => kit.find('dialog[open]'));
    await page.until(() => kit.text('peer-book-support').includes('Provider (sample)'));
    await page.wait(300);
    assert.equal(await page.run(() => kit.all('iframe').length), 0);
    assert.deepEqual(provider.log, []);
    await page.press('dialog button', 'here|Show|Yes|Open');
    await page.until(() => kit.all('iframe').length);
    for (const end = Date.now() + 5000; !provider.log.length && Date.now() < end;) await page.wait(50);
    assert.equal(provider.log[0].url, '/talk');
    assert.equal(provider.log[0].headers.referer, undefined);
    assert.equal(provider.log[0].headers.cookie, undefined);
  },
);
