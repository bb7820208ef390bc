/** X1 to X6: the feed is hostile until proved otherwise, and so is everything else that is not ours. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/install.mjs';
import { check } from './lib/check.mjs';
import { PAYLOADS, poisoned } from './lib/corpus.mjs';
import { booking, faqs, groups, manyGroups, sampleFeed, testimonials } from './lib/feed.mjs';
import { junk } from './lib/junk.mjs';
import { secondVersion } from './lib/second-version.mjs';
import { STRICT, everything } from './lib/site.mjs';

/** So many groups that the search goes to a worker. */
const LARGE = () => Array.from({ length: 20_100 }, (_, i) => ({ id: `g${i}`, name: `Group number ${i}` }));

/** What the page holds that no text may bring: elements, attributes, addresses. */
const foreignBodies = (page) =>
  page.run(() => {
    const own = kit
      .elements()
      .filter((element) => !element.parentElement?.closest('peer-faq, peer-group-finder, peer-testimonials'));
    const found = [];
    for (const host of own)
      for (const element of [
        host,
        ...kit.all('*', host),
        ...(host.shadowRoot ? kit.all('*', host.shadowRoot) : []),
      ]) {
        const tag = element.localName;
        if (
          /^(?:script|iframe|object|embed|base|meta|link|style|img|math|animate|video|audio|template|frame|portal)$/.test(
            tag,
          ) &&
          !(tag === 'script' && element.type === 'application/json')
        )
          found.push(`<${tag}> in ${host.localName}`);
        if (/^peer-/.test(tag) && element !== host && !own.includes(element))
          found.push(`<${tag}> in ${host.localName}`);
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) found.push(`${name} on <${tag}>`);
          if (name === 'style' && !/^(?:\s*--_[\w-]+: [\d.]+\w*;)*$/.test(value))
            found.push(`style on <${tag}>: ${value.slice(0, 80)}`);
          if (
            /^(?:href|src|action|formaction|data|xlink:href)$/i.test(name) &&
            !/^(?:https?:|mailto:|tel:|sms:|#|\/)/i.test(value)
          )
            found.push(`${name}="${value.slice(0, 80)}" on <${tag}>`);
        }
      }
    return [...new Set(found)];
  });
const openAll = (page) =>
  page.run(async () => {
    for (const faq of document.querySelectorAll('peer-faq')) faq.openAll();
    for (const button of kit.all('button'))
      if (/Show this story|Show all/.test(button.textContent)) button.click();
    await new Promise((go) => setTimeout(go, 400));
  });

const CORPUS = poisoned(sampleFeed({ groups: groups(), faqs: faqs(), testimonials: testimonials() }));
for (const [format, { type, body: text }] of Object.entries(CORPUS))
  check(
    'X1',
    `${PAYLOADS.length} payloads in every string of a feed (${format}): nothing runs, the words are shown as words`,
    async (t) => {
      const { page, site } = t;
      const body = everything({ finder: 'page-size="200"' });
      site.add('/feed.json', text, { type });
      await t.open(body);
      await openAll(page);
      if (!/schema.org questions|envelope|every string/.test(format)) {
        assert.ok(
          (await page.run(() => kit.all('peer-group-finder >> [part=card]').length)) >= 20,
          `${format}: the groups are shown`,
        );
        const shown = await page.run(() => kit.text('peer-group-finder'));
        // where a format's texts are HTML by custom, its tags are taken out; everywhere else they are words like others
        const html = /Meeting Guide|BMLT|schema.org|HSDS|iCalendar/.test(format);
        for (const words of html
          ? ['{{constructor.constructor']
          : ['<script>alert(1)</script>', '<svg onload=alert(5)>', '<body onload=alert(15)>'])
          assert.ok(shown.includes(words), `${format}: ${words} can be read`);
      }
      assert.deepEqual(await foreignBodies(page), [], format);
      // in full, three groups of each format
      for (const i of [0, 9, 17]) {
        const opened = await page.run(async (n) => {
          const button = kit.all('peer-group-finder >> button').filter(({ id }) => id.startsWith('open-'))[
            n * 2
          ];
          button?.click();
          for (let tries = 0; button && tries < 60 && !kit.find('[part=detail]'); tries++)
            await new Promise((go) => setTimeout(go, 50));
          return Boolean(button);
        }, i);
        if (!opened) continue;
        await page.wait(100);
        assert.deepEqual(await foreignBodies(page), [], `${format}, group ${i}`);
        await page.run(() => kit.find('[part=detail] button, button', 'Back to the list')?.click());
        await page.until(() => kit.find('[part=card], [part=state]'));
      }
      assert.deepEqual(await page.run(() => kit.log.alerts), [], format);
      assert.deepEqual(await page.run(() => kit.log.errors), [], format);
      const asked = (await page.requests).filter(({ url }) => /evil|javascript:|vbscript/.test(url));
      assert.deepEqual(asked, [], format);
    },
    { slow: !/^(?:own format|CSV)$/.test(format) },
  );

check('X1', 'links are https, http, mailto, tel and sms, whatever the feed says', async (t) => {
  const { page, site } = t;
  const bad = [
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    'blob:https://x/y',
    'java\nscript:alert(1)',
    'ftp://x/y',
    'intent://x',
    'about:blank',
    'view-source:https://x',
  ];
  const good = ['https://elsewhere.example/a', 'http://elsewhere.example/b'];
  site.json('/feed.json', {
    version: '1',
    groups: [...bad, ...good].map((url, i) => ({
      id: `u${i}`,
      name: `Group ${i}`,
      url,
      joinUrl: url,
      feedback: url,
      attendance: ['online'],
      online: { url },
      contact: { url },
    })),
  });
  await t.open(
    '<peer-feed src="/feed.json"><peer-group-finder page-size="50"></peer-group-finder></peer-feed>',
  );
  const seen = new Set();
  for (let i = 0; i < bad.length + good.length; i++) {
    await page.run(
      (n) =>
        kit
          .all('button')
          .find(({ id }) => id === `open-u${n}`)
          .click(),
      i,
    );
    await page.until(() => kit.find('[part=detail]'));
    for (const href of await page.run(() =>
      kit.all('peer-group-finder >> a').map((link) => link.getAttribute('href')),
    ))
      seen.add(href);
    await page.run(() => kit.find('button', 'Back to the list').click());
    await page.until(() => kit.find('[part=card]'));
  }
  for (const href of seen) assert.match(href ?? '', /^(?:https?:|mailto:|tel:|sms:|#)/);
  for (const href of good) assert.ok(seen.has(href), `${href} is a link`);
});

check('X2', 'every element works under a strict policy with Trusted Types', async (t) => {
  const { page, site } = t;
  site.add('/dist/embed/none', '');
  await t.open(everything({ finder: 'sync-url', book: 'mode="dialog"', faq: 'feedback' }), {
    headers: STRICT,
  });
  await page.type('input[type=search]', 'anxeity tuesday', 'groups');
  await page.until(() => kit.marked());
  await page.run(() => document.querySelector('peer-group-finder').clear());
  await page.press('button', '^Topic');
  await page.press('#panel label', 'Bereavement');
  await page.press('button[id^=open-]', 'Evening online');
  await page.until(() => kit.find('[part=detail]'));
  await page.press('button', 'Back to the list');
  await page.type('input[type=search]', 'pelican', 'questions');
  await page.press('peer-faq >> button', 'private');
  await page.until(() => kit.find('peer-faq p', 'pelican'));
  await page.press('peer-testimonials >> button', 'Next');
  await page.press('peer-testimonials >> button', 'Show all');
  await page.press('peer-testimonials >> button', 'Show this story');
  await page.press('a', 'Book a first talk');
  await page.until(() => kit.find('dialog[open]'));
  await page.press('dialog >> button, button', '^Close');
  await page.wait(300);
  const { policy, errors } = await page.run(() => kit.log);
  assert.deepEqual(
    policy.filter((line) => !line.includes('favicon')),
    [],
  ); // Firefox asks for one by itself
  assert.deepEqual(errors, []);
  const looks = await page.run(() => {
    const card = kit.find('peer-group-finder >> [part=card]');
    const hidden = kit.all('.visually-hidden')[0];
    return {
      border: getComputedStyle(card).borderTopWidth !== '0px',
      hidden: hidden.getBoundingClientRect().width <= 1,
    };
  });
  assert.deepEqual(looks, { border: true, hidden: true }, 'the styles are there');
});

check(
  'X2',
  '`structured-data` is written under Trusted Types too, although the browser reports it to the page',
  async (t) => {
    const { page } = t;
    await t.open(everything({ faq: 'structured-data' }), { headers: STRICT });
    await page.until(
      () =>
        JSON.parse(
          document.querySelector('peer-faq > script[type="application/ld+json"]')?.textContent ?? 'null',
        )?.mainEntity.length === 7,
    );
    assert.deepEqual(await page.run(() => kit.log.errors), []);
  },
);

check('X2', 'a large feed is searched under the strict policy too, where no worker may start', async (t) => {
  const { page, site } = t;
  site.json('/feed.json', sampleFeed({ groups: LARGE() }));
  await t.open('<peer-feed src="/feed.json"><peer-group-finder></peer-group-finder></peer-feed>', {
    headers: STRICT,
  });
  await page.type('input[type=search]', 'number 3997', 'groups');
  await page.until(() => /Group number 3997/.test(kit.text('peer-group-finder')));
  assert.deepEqual(await page.run(() => kit.log.errors), []);
  const policy = await page.run(() => kit.log.policy);
  assert.deepEqual(
    policy.filter((line) => !/^worker-src|^script-src|favicon/.test(line)),
    [],
  );
});

check(
  'X3',
  'forged messages are not heard: only the frame’s own window, and only from its origin',
  async (t) => {
    const { page, site } = t;
    const provider = await t.otherSite();
    const stranger = await t.otherSite();
    const forge = `addEventListener('message', ({ data }) => { if (data.go) (data.self ? parent : parent).postMessage(data.go, '*'); });`;
    provider.add('/talk', `<title>Provider</title><p>Calendar<script>${forge}</script>`);
    for (const other of [provider, stranger])
      other.add('/forge', `<title>x</title><script>${forge}</script>`);
    site.json('/feed.json', sampleFeed({ booking: booking(`${provider.address}/talk`) }));
    await t.open(`<peer-feed src="/feed.json"><peer-book-support mode="inline"></peer-book-support></peer-feed>
    <iframe id="same" title="same origin as the provider" src="${provider.address}/forge"></iframe>
    <iframe id="other" title="a stranger" src="${stranger.address}/forge"></iframe>`);
    await page.press('a', 'Book a first talk');
    await page.press('button', 'Open it here');
    await page.until(() => kit.all('peer-book-support >> iframe').length);
    await page.wait(700);
    const told = [
      { type: 'peer-booking', status: 'done', start: '2027-01-05T10:00:00Z' },
      { type: 'peer-booking', status: 'fail' },
      { event: 'calendly.event_scheduled' },
      { fullType: 'CAL:x:bookingSuccessful', data: {} },
      { type: 'peer-booking', status: 'height', height: 3333 },
    ];
    await page.run((messages) => {
      for (const go of messages) {
        for (const id of ['same', 'other'])
          document.getElementById(id).contentWindow.postMessage({ go }, '*');
        window.postMessage(go, '*');
      }
    }, told);
    await page.wait(700);
    const seen = () =>
      page.run(() => kit.log.events.filter(({ type }) => /done|fail/.test(type)).map(({ type }) => type));
    assert.deepEqual(await seen(), []);
    assert.notEqual(
      await page.run(() => kit.all('peer-book-support >> iframe')[0].style.blockSize),
      '3333px',
    );
    await page.run(
      (go) => kit.all('peer-book-support >> iframe')[0].contentWindow.postMessage({ go }, '*'),
      told[0],
    );
    await page.until(() => kit.log.events.some(({ type }) => type === 'peer-book-done'));
    await page.run(
      (go) => kit.all('peer-book-support >> iframe')[0]?.contentWindow.postMessage({ go }, '*'),
      told[0],
    );
    await page.wait(300);
    assert.deepEqual(await seen(), ['peer-book-done'], 'once');
  },
);

const use = async (page) => {
  await page.settled();
  await page.type('input[type=search]', 'calm', 'groups');
  await page.until(() => kit.marked());
  await page.run(() => document.querySelector('peer-group-finder').clear());
  await page.press('button', '^Topic');
  await page.until(() => kit.find('[part=panel]'));
  await page.press('button[id^=open-]', 'Calm Tuesday');
  await page.until(
    () => kit.find('[part=detail]') && /We sit in a circle/.test(kit.text('peer-group-finder')),
  );
  await page.press('peer-faq >> button', 'speak');
  await page.until(() => kit.find('peer-faq li', 'Leave early'));
  await page.press('peer-testimonials >> button', 'Next');
  await page.run(() => document.querySelector('peer-book-support').setAttribute('mode', 'dialog'));
  await page.press('a', 'Book a first talk');
  await page.until(() => kit.find('dialog[open]'));
  assert.deepEqual(await page.run(() => kit.log.errors), []);
};
const warned = (page) => page.run(() => kit.log.warnings.filter((line) => /already defined/.test(line)));
const tag = (src) => `<script type="module" src="${src}"></script>`;
/** What stands where: scripts before the tags, the tags, scripts after them. */
const ways = {
  'twice, before the tags': { before: ['/dist/embed.js', '/dist/embed.js?again'], warnings: 1 },
  'twice the very same': { before: ['/dist/embed.js', '/dist/embed.js'], warnings: 0 },
  'after the tags': { after: ['/dist/embed.js'], warnings: 0 },
  'in two versions, before the tags': { before: ['/dist/embed.js', '/v2/embed.js'], warnings: 1 },
  'in two versions, before and after': { before: ['/v2/embed.js'], after: ['/dist/embed.js'], warnings: 1 },
};
for (const [name, { before = [], after = [], warnings }] of Object.entries(ways))
  check('X4', `loaded ${name}: all works, with ${warnings ? 'one warning' : 'no warning'}`, async (t) => {
    const { page, site } = t;
    if ([...before, ...after].some((src) => src.startsWith('/v2'))) await secondVersion(site, '/v2');
    await t.open(everything() + after.map(tag).join(''), { script: before.map(tag).join('') });
    await use(page);
    assert.equal((await warned(page)).length, warnings);
  });
check(
  'X4',
  'in any order, outside in and inside out, put there by script before and after the library',
  async (t) => {
    const { page, site } = t;
    site.add(
      '/late.js',
      `
    const feed = document.createElement('peer-feed');
    for (const name of ['crisis-help', 'book-support', 'testimonials', 'faq', 'group-finder']) feed.append(document.createElement('peer-' + name));
    document.querySelector('main').append(feed);
    setTimeout(() => { feed.src = '/feed.json'; }, 200);
    setTimeout(() => { const script = document.createElement('script'); script.type = 'module'; script.src = '/dist/embed.js'; document.head.append(script); }, 400);`,
      { type: 'text/javascript' },
    );
    await t.open('<script src="/late.js"></script>', { script: '', settle: false });
    await page.until(
      () => kit.settled() && /Calm Tuesday/.test(kit.text()) && /What does it cost/.test(kit.text()),
    );
    await use(page);
  },
);

check('X4', 'in somebody’s shadow root, where the page tells of it by discover()', async (t) => {
  const { page, site } = t;
  site.add(
    '/widget.js',
    `import { discover } from '/dist/embed.js';
    const root = document.querySelector('#widget').attachShadow({ mode: 'open' });
    const finder = document.createElement('peer-group-finder');
    finder.setAttribute('src', '/feed.json');
    root.append(finder);
    discover(root);`,
    { type: 'text/javascript' },
  );
  await t.open('<div id="widget"></div>', {
    head: '<script type="module" src="/widget.js"></script>',
    settle: false,
  });
  await page.until(() => {
    const finder = document.querySelector('#widget').shadowRoot?.firstElementChild;
    return /Calm Tuesday/.test(finder?.shadowRoot?.textContent);
  });
});

check(
  'X5',
  'whatever bytes come as a feed: no exception escapes, the page goes on, the visitor is told',
  async (t) => {
    const { page, site } = t;
    const documents = junk(2026, 70);
    documents.forEach(({ type, body }, i) => site.add(`/junk/${i}`, body, { type }));
    await t.open(
      '<peer-feed src="/feed.json"><peer-group-finder></peer-group-finder><peer-faq></peer-faq><peer-testimonials></peer-testimonials><peer-book-support></peer-book-support><peer-crisis-help></peer-crisis-help></peer-feed>',
    );
    for (let i = 0; i < documents.length; i++) {
      await page.run((n) => (document.querySelector('peer-feed').src = `/junk/${n}`), i);
      await page.until(() => kit.settled());
      const { errors } = await page.run(() => kit.log);
      assert.deepEqual(
        errors,
        [],
        `document ${i} (${documents[i].what}): ${documents[i].body.toString().slice(0, 200)}`,
      );
      assert.notEqual(
        await page.run(() => kit.text('peer-group-finder')),
        '',
        `document ${i} leaves an empty box`,
      );
    }
    await page.run(() => (document.querySelector('peer-feed').src = '/feed.json'));
    await page.until(() => /Calm Tuesday/.test(kit.text('peer-group-finder')));
  },
);

check(
  'X5',
  'one bad record costs only itself, and is reported with its row, its field and a remedy',
  async (t) => {
    const { page, site } = t;
    const good = manyGroups(3);
    site.json('/feed.json', {
      version: '1',
      groups: [
        good[0],
        'no record',
        { ...good[1], url: 'javascript:x', ageMin: 'old' },
        { name: 7, schedule: 'soon' },
        good[2],
        null,
        { id: 'x' },
      ],
    });
    await t.open('<peer-feed src="/feed.json"><peer-group-finder></peer-group-finder></peer-feed>');
    await page.until(() =>
      ['Group number 0', 'Group number 1', 'Group number 2'].every((name) =>
        kit.text('peer-group-finder').includes(name),
      ),
    );
    const [{ detail }] = await page.run(() => kit.log.events.filter(({ type }) => type === 'peer-notices'));
    const of = (field) => detail.notices.find((notice) => notice.field?.includes(field));
    assert.ok(of('ageMin'), JSON.stringify(detail.notices));
    assert.equal(of('ageMin').row, 3);
    await page.until(() =>
      kit.log.warnings.some((line) => /row 3 .*ageMin: .*\. .*\w/.test(line.replaceAll('\n', ' '))),
    );
  },
);

const dist = join(root, 'dist');
const lazy = () => readdirSync(join(dist, 'embed')).filter((name) => name.endsWith('.js'));
const hash = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
/** What embed.js and its lazy files say of each other: file → the hash that whoever loads it knows. */
const seals = () => {
  const known = new Map();
  for (const file of ['embed.js', ...lazy().map((name) => `embed/${name}`)])
    for (const [, name, integrity] of readFileSync(join(dist, file), 'utf8').matchAll(
      /new URL\("\.\/(?:embed\/)?([^"]+\.js)",import\.meta\.url\)\.href,"(sha384-[^"]+)"/g,
    )) {
      known.set(name, [...(known.get(name) ?? []), integrity]);
    }
  return known;
};

check(
  'X6',
  'every lazy file is loaded by its hash, and by nothing else',
  () => {
    const known = seals();
    for (const name of lazy()) {
      const text = readFileSync(join(dist, 'embed', name), 'utf8');
      // a worker takes no integrity: its file is fetched and compared before it may run
      if (name.startsWith('worker-'))
        known.set(
          name,
          readdirSync(join(dist, 'embed'))
            .filter((each) => readFileSync(join(dist, 'embed', each), 'utf8').includes(hash(text)))
            .map(() => hash(text)),
        );
      for (const integrity of known.get(name)?.length ? known.get(name) : [`no one loads ${name}`])
        assert.equal(integrity, hash(text), name);
    }
    for (const name of known.keys()) assert.ok(lazy().includes(name), `${name} is loaded and not shipped`);
    for (const file of ['embed.js', ...lazy().map((name) => `embed/${name}`)]) {
      const text = readFileSync(join(dist, file), 'utf8');
      // the loader's own import, after the check, is the only one; workers and scripts by address are none
      assert.deepEqual(
        (text.match(/\bimport\s*\(/g) ?? []).length,
        file === 'embed.js' ? 1 : 0,
        `${file}: import()`,
      );
      assert.doesNotMatch(
        text,
        /^\s*import\s*[{*\w"']|;import\s*[{*"']|\bfrom\s*["']\.\.?\//m,
        `${file}: static import`,
      );
      // structured data are no code
      const scripts = text.match(/importScripts\(|createElement\(["'`]script/g) ?? [];
      const data = text.includes('application/ld+json') ? 1 : 0;
      assert.ok(scripts.length <= data, `${file}: another way to load code`);
    }
  },
  { pages: false },
);

check(
  'X6',
  'one byte changed in any lazy file, each in its turn: it is refused and never runs',
  async (t) => {
    const { page, site } = t;
    await t.open('<p>', { settle: false });
    await page.until(() => customElements.get('peer-feed'));
    for (const name of lazy()) {
      const text = readFileSync(join(dist, 'embed', name));
      // one byte of white space more at the front runs the same: only the hash can tell
      const other = Buffer.concat([Buffer.from(`globalThis.ran=1;`), text]);
      const changed = Buffer.from(text);
      changed[changed.length - 1] ^= 1;
      site.add(`/dist/embed/${name}`, other, { type: 'text/javascript' });
      site.add(`/one-byte/${name}`, changed, { type: 'text/javascript' });
    }
    const answers = await page.run(
      async (files) => {
        const key = Object.getOwnPropertySymbols(globalThis).find((each) =>
          /^peer-support-widgets\/[0-9a-f]{12}$/.test(each.description),
        );
        const { load } = globalThis[key];
        const out = [];
        for (const [name, integrity] of files)
          for (const address of [`/dist/embed/${name}`, `/one-byte/${name}`])
            out.push([
              address,
              await load(new URL(address, location.href).href, integrity).then(
                () => 'ran',
                () => 'refused',
              ),
            ]);
        return { out, ran: globalThis.ran ?? 0 };
      },
      [...seals()].map(([name, [integrity]]) => [name, integrity]),
    );
    assert.equal(answers.out.length, 2 * lazy().filter((name) => !name.startsWith('worker-')).length);
    assert.deepEqual(
      answers.out.filter(([, answer]) => answer !== 'refused'),
      [],
    );
    assert.equal(answers.ran, 0);
  },
);

/** The worker's file as some server gives it: changed always, or only the second time it is asked for. */
for (const [name, from] of Object.entries({ 'is changed': 1, 'is changed once it has been checked': 2 }))
  check('X6', `a file of the search’s worker that ${name} does not run; the search goes on`, async (t) => {
    const { page, site } = t;
    const [file] = lazy().filter((each) => each.startsWith('worker-'));
    const text = readFileSync(join(dist, 'embed', file));
    let asked = 0;
    site.add(`/dist/embed/${file}`, (request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
      response.end(++asked < from ? text : Buffer.concat([Buffer.from('fetch("/ran");'), text]));
    });
    site.json('/feed.json', sampleFeed({ groups: LARGE() }));
    await t.open('<peer-feed src="/feed.json"><peer-group-finder></peer-group-finder></peer-feed>');
    await page.type('input[type=search]', 'number 3997', 'groups');
    await page.until(() => /Group number 3997/.test(kit.text('peer-group-finder')));
    await page.wait(700);
    assert.ok(asked, 'it was asked for');
    assert.ok(!site.log.some(({ url }) => url === '/ran'), 'it did not run');
  });

/** For each kind of lazy file: what a visitor does that loads it, and what must still work without it. */
const kinds = {
  'a whole element': {
    file: /^group-finder/,
    act: (page) => page.until(() => customElements.get('peer-faq')),
    still: /Ring us on 020 7946 0000/,
    late: true,
  },
  'the filters': {
    file: /^filter-panel|^panel/,
    act: (page) => page.press('button', '^Topic'),
    still: /Calm Tuesday/,
  },
  'a group in full': {
    file: /^detail/,
    act: (page) => page.press('button[id^=open-]', 'Calm Tuesday'),
    still: /Evening online/,
  },
  'the mending of misspelt words': {
    file: /^finish|^lazy|^search/,
    act: (page) => page.type('input[type=search]', 'anxeity', 'groups'),
    still: /Search the groups/,
  },
  Markdown: {
    file: /^markdown/,
    act: (page) => page.run(() => document.querySelector('peer-faq').openAll()),
    still: /You can just listen/,
  },
  Spanish: { file: /^es-/, lang: 'es', act: () => undefined, still: /Calm Tuesday/ },
};
for (const [name, { file, act, still, lang, late }] of Object.entries(kinds))
  check('X6', `a changed file of ${name} does not run, and the page goes on`, async (t) => {
    const { page, site } = t;
    const names = lazy().filter((each) => file.test(each));
    assert.ok(names.length, `there is a lazy file of ${name}`);
    for (const each of names)
      site.add(
        `/dist/embed/${each}`,
        Buffer.concat([Buffer.from('globalThis.ran=1;'), readFileSync(join(dist, 'embed', each))]),
        { type: 'text/javascript' },
      );
    await t.open(everything(), { lang: lang ?? 'en-GB', settle: !lang && !late });
    if (lang) await page.until(() => /Calm Tuesday/.test(kit.text('peer-group-finder')));
    await act(page);
    for (
      const end = Date.now() + 5000;
      Date.now() < end && !site.log.some(({ url }) => names.some((each) => url.includes(each)));
    )
      await page.wait(50);
    assert.ok(
      site.log.some(({ url }) => names.some((each) => url.includes(each))),
      'it was asked for',
    );
    await page.wait(500);
    assert.equal(await page.run(() => globalThis.ran ?? 0), 0, 'it did not run');
    assert.match(await page.run(() => kit.text()), still);
    assert.deepEqual(
      (await page.run(() => kit.log.errors)).filter((line) => !/could not be loaded|integrity/i.test(line)),
      [],
    );
  });
