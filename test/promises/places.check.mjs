/** H1 to H9: host pages that hurt. All that is promised must hold there too. */
import assert from 'node:assert/strict';
import { check } from './lib/check.mjs';
import { manyGroups, sampleFeed } from './lib/feed.mjs';
import { everything } from './lib/site.mjs';

/** What every element shows, wherever it stands. */
const SHOWN = {
  'peer-group-finder': 'Calm Tuesday',
  'peer-faq': 'What does it cost?',
  'peer-testimonials': 'I came in with my coat on',
  'peer-book-support': 'Book a first talk',
  'peer-crisis-help': '116 123',
  'peer-quick-exit': 'Exit this page',
};
const allShown = (page, shown = SHOWN) =>
  page.until(
    (wanted) => Object.entries(wanted).every(([tag, words]) => kit.text(tag).includes(words)),
    shown,
  );
const noErrors = async (page) => assert.deepEqual(await page.run(() => kit.log.errors), []);

check('H1', 'moved, cloned, taken out and put back: each element shows the same, once', async (t) => {
  const { page, site } = t;
  await t.open(`${everything()}<section id="there"></section>`);
  await allShown(page);
  await page.run(() => document.querySelector('peer-faq').open('speak'));
  const requests = () => site.log.filter(({ url }) => url === '/feed.json').length;
  const before = requests();
  await page.run(() => {
    const there = document.getElementById('there');
    there.append(document.querySelector('peer-feed')); // all of them, in one go
    document.querySelector('main').prepend(there);
    for (const element of document.querySelectorAll('peer-feed > *')) element.parentElement.prepend(element); // each by itself, in the other order
  });
  await allShown(page);
  assert.equal(
    await page.run(() => kit.text('peer-faq').includes('You can just listen')),
    true,
    'an open answer stays open',
  );
  assert.equal(requests(), before, 'moving loads nothing again');
  await page.run(async () => {
    const feed = document.querySelector('peer-feed');
    const place = feed.parentElement;
    feed.remove();
    await new Promise((go) => setTimeout(go, 300));
    place.append(feed);
  });
  await allShown(page);
  await page.run(() => {
    const feed = document.querySelector('peer-feed');
    const copy = feed.cloneNode(true);
    feed.replaceWith(copy);
  });
  await allShown(page);
  const twice = await page.run(() => {
    const count = (text, words) => text.split(words).length - 1;
    return [
      count(kit.text('peer-faq'), 'What does it cost?'),
      count(kit.text('peer-group-finder'), 'Grupo de madres'),
    ];
  });
  assert.deepEqual(twice, [1, 1], 'nothing is there twice');
  await noErrors(page);
});
check('H1', 'adopted into another document and back', async (t) => {
  const { page } = t;
  await t.open(
    `${everything()}<iframe id="other" title="other" srcdoc="<!doctype html><p>Other document"></iframe>`,
  );
  await allShown(page);
  await page.run(async () => {
    const feed = document.querySelector('peer-feed');
    const place = feed.parentElement;
    const other = document.getElementById('other').contentDocument;
    other.body.append(other.adoptNode(feed));
    await new Promise((go) => setTimeout(go, 300));
    place.append(document.adoptNode(feed));
  });
  await allShown(page);
  await page.run(() => document.querySelector('peer-faq').open('speak'));
  await page.until(() => kit.text('peer-faq').includes('You can just listen'));
  await noErrors(page);
});

const BUILDER = `
  * { all: revert; box-sizing: content-box; }
  html { font-size: 14px; }
  body, body * { line-height: 0; letter-spacing: 5px; text-transform: uppercase; text-align: center; word-spacing: 9px; white-space: nowrap; text-indent: 40px; font-style: italic; }
  p { display: none; }
  button { background: red !important; color: red !important; padding: 40px !important; font-size: 6px !important; }
  a { display: block !important; }
  h2, h3 { font-size: 60px; margin: 90px; }
  ul { list-style: square; padding: 80px; }
  dialog, details, summary, figure, blockquote { display: none; }`;
check('H2', 'a page builder’s CSS does not reach what the elements draw', async (t) => {
  const { page, site } = t;
  site.add('/builder.css', BUILDER, { type: 'text/css' });
  await t.open(everything(), { head: '<link rel="stylesheet" href="/builder.css">' });
  await allShown(page);
  const looks = await page.run(() => {
    const faults = [];
    for (const element of kit.all('*')) {
      const host = kit.host(element);
      if (
        !host ||
        element.getRootNode() === document ||
        !kit.visible(element) ||
        element.matches('.visually-hidden, .visually-hidden *') ||
        ![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
      )
        continue;
      const style = getComputedStyle(element);
      const line = style.lineHeight === 'normal' ? 99 : parseFloat(style.lineHeight);
      if (line < parseFloat(style.fontSize))
        faults.push(`${kit.describe(element)}: line ${style.lineHeight}`);
      for (const [name, bad] of [
        ['textTransform', 'uppercase'],
        ['letterSpacing', '5px'],
        ['whiteSpaceCollapse', 'x'],
        ['textIndent', '40px'],
        ['wordSpacing', '9px'],
      ])
        if (style[name] === bad) faults.push(`${kit.describe(element)}: ${name} ${bad}`);
      if (style.color === 'rgb(255, 0, 0)') faults.push(`${kit.describe(element)} is red`);
      if (element.localName === 'button' && style.fontSize === '6px')
        faults.push(`${kit.describe(element)} is tiny`);
    }
    return faults;
  });
  assert.deepEqual([...new Set(looks)].slice(0, 12), []);
  await page.run(() => document.querySelector('peer-faq').open('cost'));
  await page.press('button[id^=open-]', 'Calm Tuesday');
  await page.until(() => kit.find('[part=detail]'));
});
check('H2', '`* { all: unset }` leaves every element in sight and working', async (t) => {
  const { page, site } = t;
  site.add('/builder.css', '* { all: unset; }', { type: 'text/css' });
  await t.open(everything(), { head: '<link rel="stylesheet" href="/builder.css">' });
  await allShown(page);
  await page.run(() => document.querySelector('peer-faq').open('cost'));
  await page.until(() => kit.text('peer-faq').includes('Nothing. Our groups are free'));
});

check(
  'H3',
  'properties that a framework sets before the upgrade, before or after it is attached, count the same',
  async (t) => {
    const { page, site } = t;
    site.json('/many.json', sampleFeed({ groups: manyGroups(12) }));
    site.add(
      '/framework.js',
      `
    const set = (element) => Object.assign(element, { src: '/many.json', pageSize: 5, headingLevel: 3, topic: 'sleep', noSearch: true });
    const before = set(document.createElement('peer-group-finder')); before.id = 'before';
    document.querySelector('main').append(before);
    const after = document.createElement('peer-group-finder'); after.id = 'after';
    document.querySelector('main').append(after); set(after);
    window.makeLater = () => { for (const [id, first] of [['later', true], ['last', false]]) { const element = document.createElement('peer-group-finder'); element.id = id; if (first) set(element); document.querySelector('main').append(element); if (!first) set(element); } };`,
      { type: 'text/javascript' },
    );
    await t.open('<script src="/framework.js"></script>', { settle: false });
    await page.until(() => customElements.get('peer-group-finder'));
    await page.run(() => window.makeLater());
    await page.until(() =>
      ['before', 'after', 'later', 'last'].every((id) => /3 groups/.test(kit.text(`#${id}`))),
    );
    const texts = await page.run(() => ['before', 'after', 'later', 'last'].map((id) => kit.text(`#${id}`)));
    assert.equal(new Set(texts).size, 1);
    assert.equal(await page.run(() => kit.all('#before >> input[type=search]').length), 0);
    assert.equal(site.log.filter(({ url }) => url === '/many.json').length, 1, 'one request for all four');
  },
);

check('H5', 'in a column of 250 px nothing runs out of it', async (t) => {
  const { page } = t;
  await t.open(`<div id="column" style="inline-size: 250px">${everything({ faq: 'feedback' })}</div>`);
  await allShown(page);
  const check250 = async (state) => {
    const out = await page.run(() => {
      const column = document.getElementById('column').getBoundingClientRect();
      const faults = [];
      for (const element of kit.all('*')) {
        const host = kit.host(element);
        if (
          !host ||
          !kit.visible(element) ||
          element.closest('.visually-hidden') ||
          host.matches('peer-testimonials, peer-quick-exit')
        )
          continue;
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const over = Math.round(range.getBoundingClientRect().right - column.right);
          if (over > 1) faults.push(`${kit.describe(element)} by ${over}px`);
        }
      }
      return faults;
    });
    assert.deepEqual(out.slice(0, 6), [], state);
  };
  await check250('ready');
  await page.run(() => {
    document.querySelector('peer-faq').openAll();
    kit.all('#facets')[0]?.previousElementSibling?.querySelector('button')?.click();
  });
  await page.run(() => kit.all('#facet-region')[0].click());
  await page.until(() => kit.all('[part=panel]').length);
  await page.wait(300);
  await check250('opened');
  await page.run(() => document.querySelector('peer-group-finder').select('calm-tuesday'));
  await page.until(() => kit.find('[part=detail]'));
  await check250('a group in full');
});

check('H6', 'with fonts at 200 % no words are cut off', async (t) => {
  const { page } = t;
  await t.open(everything(), { head: '<style>html { font-size: 200%; }</style>' });
  await allShown(page);
  await page.run(() => document.querySelector('peer-faq').openAll());
  await page.wait(300);
  const cut = await page.run(() =>
    kit
      .all('*')
      .filter((element) => {
        if (
          !kit.host(element) ||
          !kit.visible(element) ||
          element.closest('.visually-hidden') ||
          element.matches('input, select, .strip, .text, .long')
        )
          return false;
        const style = getComputedStyle(element);
        const clips = /hidden|clip/.test(style.overflowX + style.overflowY);
        return (
          clips &&
          (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2)
        );
      })
      .map(kit.describe),
  );
  assert.deepEqual(cut, []);
  assert.ok(
    await page.run(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1),
    'no scrolling sideways',
  );
});

check(
  'H8',
  'a feed that changes between loads: what is open stays open, what has gone says so',
  async (t) => {
    const { page, site } = t;
    await t.open(everything());
    await page.run(() => document.querySelector('peer-faq').open('speak'));
    await page.run(() => document.querySelector('peer-group-finder').select('calm-tuesday'));
    await page.until(() => kit.find('[part=detail]'));
    const feed = sampleFeed();
    site.json('/feed.json', {
      ...feed,
      groups: feed.groups.slice(1),
      faqs: [{ id: 'new', question: 'A new one?', answer: 'Yes.' }, ...feed.faqs],
    });
    await page.run(() => document.querySelector('peer-feed').reload());
    await page.until(() => kit.text('peer-faq').includes('A new one?'));
    assert.ok((await page.run(() => kit.text('peer-faq'))).includes('You can just listen'));
    await page.until(() => /no longer in the list/.test(kit.text('peer-group-finder')));
    await page.press('peer-group-finder >> button', 'Back to the list');
    await page.until(
      () =>
        kit.text('peer-group-finder').includes('Evening online') &&
        !kit.text('peer-group-finder').includes('Calm Tuesday'),
    );
    await noErrors(page);
  },
);

/** The page's clock stands at a moment and its zone is another. */
const clock = (iso) => `{
  const shift = Date.parse(${JSON.stringify(iso)}) - Date.now();
  const Own = Date;
  window.Date = class extends Own { constructor(...args) { if (args.length) super(...args); else super(Own.now() + shift); } static now() { return Own.now() + shift; } };
  if (globalThis.Temporal) { const now = Temporal.Now; const at = () => Temporal.Instant.fromEpochMilliseconds(Date.now());
    const zoned = (zone) => at().toZonedDateTimeISO(zone ?? now.timeZoneId());
    Temporal.Now.instant = at; Temporal.Now.zonedDateTimeISO = zoned; Temporal.Now.plainDateISO = (zone) => zoned(zone).toPlainDate(); Temporal.Now.plainDateTimeISO = (zone) => zoned(zone).toPlainDateTime(); }
}`;
for (const [name, { now, zone, says }] of Object.entries({
  'in the zone of the group': { now: '2026-06-02T12:00:00Z', zone: 'Europe/London', says: /Tonight[^]*7:30/ },
  'a day ahead of it': {
    now: '2026-06-02T12:00:00Z',
    zone: 'Pacific/Auckland',
    says: /Tomorrow|Wed[^]*(?:London time|your time)/,
  },
  'across the change of the clocks in spring': {
    now: '2026-03-28T12:00:00Z',
    zone: 'America/New_York',
    says: /(?:Tue|31 March|31 Mar)[^]*2:30\s*(?:pm)?[^]*your time|2:30[^]*your time/i,
  },
}))
  check(
    'H9',
    `a visitor’s clock ${name}: day and time are right`,
    async (t) => {
      const { page, site } = t;
      await (await page.cdp()).send('Emulation.setTimezoneOverride', { timezoneId: zone });
      site.json('/feed.json', sampleFeed({ groups: sampleFeed().groups.slice(0, 1) }));
      site.add('/clock.js', clock(now), { type: 'text/javascript' });
      await t.open('<peer-feed src="/feed.json"><peer-group-finder></peer-group-finder></peer-feed>', {
        head: '<script src="/clock.js"></script>',
      });
      await page.until(() => kit.find('[part=card]'));
      const when = await page.run(() => kit.all('[part=when]')[0].textContent.replace(/\s+/g, ' '));
      assert.match(when, says);
      await noErrors(page);
    },
    { engines: ['chromium'] },
  );
