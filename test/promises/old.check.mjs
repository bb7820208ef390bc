/** X8: the main journeys in Chromium as it was three and two and a half years ago, against `dist/embed.js` as it ships. */
import assert from 'node:assert/strict';
import { check, skip } from './lib/check.mjs';
import { startOldChromium } from './lib/engines.mjs';
import { everything, pageOf } from './lib/site.mjs';

const JOURNEYS = {
  async 'a group is found by a misspelt search, by a filter, and opened'(page) {
    await page.type('input[type=search]', 'bereavment', 'groups');
    await page.until(
      () => !kit.find('[part=card]', 'Calm Tuesday') && kit.find('[part=card]', 'Evening online'),
    );
    await page.run(() => document.querySelector('peer-group-finder').clear());
    await page.until(() => kit.find('[part=card]', 'Calm Tuesday'));
    await page.press('button', '^Topic');
    await page.press('#panel label', 'Bereavement');
    await page.until(
      () => !kit.find('[part=card]', 'Calm Tuesday') && kit.find('[part=card]', 'Evening online'),
    );
    await page.press('button[id^=open-]', 'Evening online');
    await page.until(() => kit.find('[part=detail]', 'Zoom'));
  },
  async 'an answer is opened'(page) {
    await page.press('peer-faq >> button', 'bring a friend');
    await page.until(() => /Yes, do\./.test(kit.text('peer-faq')));
  },
  async 'the next story comes'(page) {
    await page.press('peer-testimonials >> button', 'Next');
    await page.until(() => kit.log.events.some(({ type }) => type === 'peer-slide'));
  },
  async 'the booking dialog opens, asks before it contacts anybody, and closes'(page) {
    await page.press('a', 'Book a first talk');
    await page.until(() => kit.find('dialog[open]', 'Provider \\(sample\\)'));
    await page.key('Escape');
    await page.until(() => !kit.all('dialog[open]').length);
  },
  async 'help in a crisis is in sight'(page) {
    await page.until(() => kit.find('peer-crisis-help >> a[href="tel:999"]'));
    for (const tag of ['peer-group-finder', 'peer-faq', 'peer-testimonials', 'peer-book-support'])
      assert.ok(await page.until((name) => kit.find(`${name} >> .crisis-line`), tag));
  },
  async 'quick exit leaves for a neutral page'(page) {
    await page.press('peer-quick-exit >> :is(a, button)');
    await page.until(() => location.pathname === '/neutral');
  },
};

for (const major of [117, 123])
  check(
    'X8',
    `the main journeys in Chromium ${major}`,
    async ({ site }) => {
      const engine = await startOldChromium(major);
      if (!engine)
        skip(`Chromium ${major} does not start here: it needs Linux on x64 and the libraries of a browser.`);
      try {
        assert.match(engine.version, new RegExp(`Chromium ${major}\\.`));
        for (const [journey, go] of Object.entries(JOURNEYS)) {
          const page = await engine.newPage();
          await page.open(site.add('/old.html', pageOf(everything({ book: 'mode="dialog"' }))));
          await page.settled();
          await go(page).catch((reason) => {
            throw new Error(`${journey}: ${reason.message}`, { cause: reason });
          });
          assert.deepEqual(await page.run(() => window.kit?.log.errors ?? []), [], journey);
          await page.close();
        }
      } finally {
        await engine.close();
      }
    },
    { pages: false },
  );
