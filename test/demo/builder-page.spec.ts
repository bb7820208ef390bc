/** The builder as a volunteer uses it: choose, set, look, copy, paste. Needs the build and Chromium. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, afterEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { AGAINST } from '../../demo/builder-colour.js';
import { builderSite, on } from './builder-site.js';

describe('the page that builds a page', () => {
  let site: Awaited<ReturnType<typeof builderSite>>;
  let page: Page;
  before(async () => {
    site = await builderSite();
  });
  after(() => site.close());
  beforeEach(async () => {
    page = await site.open();
  });
  afterEach(() => page.context().close());

  it('starts with a group finder that works, and says that it shows a sample', async () => {
    const { snippet } = on(page);
    assert.match(await snippet(), /<peer-group-finder src="http:[^"]+\/demo\/feeds\/generated\/site\.json">/);
    await page.getByText('This still shows the sample feed.').waitFor();
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
  });

  it('shows the options of what is chosen, and no others', async () => {
    const { group, only, place, question } = on(page);
    assert.equal(await group('Questions').isVisible(), false);
    await only('Questions');
    assert.equal(await group('Questions').isVisible(), true);
    assert.equal(await group('Find a group').isVisible(), false);
    await question().waitFor();
    assert.equal(await place().locator('peer-group-finder').count(), 0);
  });

  it('puts several in one feed, which is loaded once', async () => {
    const { field, group, place, question, snippet } = on(page);
    for (const name of ['Questions', 'Stories', 'Book a talk', 'Crisis help', 'Leave quickly'])
      await field(name).check();
    await question().waitFor();
    await place().locator('peer-feed').getByText('I was made welcome.').waitFor();
    assert.equal(await group('The shared feed').isVisible(), true);
    assert.match(await snippet(), /<peer-quick-exit>[^]*<peer-feed [^]*<peer-group-finder>[^]*<\/peer-feed>/);
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelector('#place peer-feed')!.children].map(({ localName }) => localName),
      ),
      ['peer-group-finder', 'peer-faq', 'peer-testimonials', 'peer-book-support', 'peer-crisis-help'],
    );
  });

  it('sets what is set and leaves out what is usual, and the focus stays', async () => {
    const { field, group, place, snippet } = on(page);
    await field('How many groups to show at a time').fill('5');
    await field('Leave out the search box').check();
    await group('Find a group').getByText('More options').click();
    await field('Which groups come first').selectOption('name');
    await field('How the groups look').selectOption('cards');
    await page.evaluate(
      () => ((document.querySelector('#place peer-group-finder') as HTMLElement).dataset.same = 'yes'),
    );
    await field('Start with these topics').pressSequentially('grief');
    await place().locator('peer-group-finder[topic=grief][no-search][page-size="5"][sort=name]').waitFor();
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), 'grief');
    assert.match(
      await snippet(),
      /<peer-group-finder src="[^"]+" page-size="5" topic="grief" no-search sort="name">/,
    );
    await field('Leave out the search box').uncheck();
    await place().locator('peer-group-finder:not([no-search])').waitFor();
    assert.equal(await place().locator('[data-same]').count(), 1, 'the element is the same one all along');
  });

  it('gives a snippet that works on a page of her own', async () => {
    const { field, place } = on(page);
    await field('Address of your feed').fill('/own.json');
    await field(/^Where you put/).fill('/dist/embed.js');
    await field('How many groups to show at a time').fill('1');
    await place().getByText('Our own circle').waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /still shows the sample/);
    const fresh = await site.paste(page);
    await fresh.getByRole('heading', { name: 'Our own circle' }).waitFor();
    assert.equal(await fresh.getByText('Our walk').count(), 0, 'one at a time');
    assert.equal(
      await fresh.evaluate(() => document.querySelector('peer-group-finder')!.matches(':defined')),
      true,
    );
  });

  it('keeps hostile words from being markup, here and on her page', async () => {
    const { field, group, only, place } = on(page);
    const hostile = `"><script>document.title='hacked'</script><img src=x onerror="document.title='hacked'">`;
    await only('Stories');
    await field(/^Where you put/).fill('/dist/embed.js');
    await field('Heading above the stories').fill(hostile);
    await group('Stories').getByLabel('Words for when it cannot load').fill(hostile);
    await field('Address of your feed').fill('javascript:document.title="hacked"');
    await field('Address of your feed').blur();
    await page.getByText('This is not a web address.').waitFor();
    await place().locator('peer-testimonials').waitFor();
    const fresh = await site.paste(page);
    await fresh.waitForFunction(() => customElements.get('peer-testimonials'));
    for (const each of [page, fresh]) {
      const found = await each.evaluate(() => ({
        heading: document.querySelector('peer-testimonials')!.getAttribute('heading'),
        words: document.querySelector('peer-testimonials > p')!.textContent,
        address: document.querySelector('peer-testimonials')!.getAttribute('src'),
        images: document.querySelectorAll('img').length,
        title: document.title,
      }));
      assert.deepEqual(
        [found.heading, found.words, found.address, found.images],
        [hostile, hostile, null, 0],
      );
      assert.doesNotMatch(found.title, /hacked/);
    }
  });

  it('sends and keeps nothing, and asks for a feed only when its address is done', async () => {
    const { field, group, place, snippet } = on(page);
    const before = page.url();
    await group('Find a group').getByText('More options').click();
    await field('Let people share what they chose by the address').check();
    await place().getByRole('searchbox').fill('circle');
    await field('Address of your feed').pressSequentially('/own.json', { delay: 20 });
    await page.waitForTimeout(600);
    assert.deepEqual(site.asked(), [], 'nothing while it is typed');
    await field('Address of your feed').blur();
    await place().getByText('Our own circle').waitFor();
    assert.deepEqual(site.asked(), ['/own.json']);
    assert.match(await snippet(), / sync-url/);
    assert.equal(page.url(), before);
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, ['', 0, 0]);
  });

  it('says in words when a colour is hard to read, and mends it', async () => {
    const { field, place, snippet } = on(page);
    const accent = field('Colour of links and buttons');
    await accent.fill('#ffcc00');
    await page.getByText(/On a light page .* Choose a darker colour/).waitFor();
    assert.match(await snippet(), /--peer-color-accent: #ffcc00;/);
    await page.getByRole('button', { name: 'Use the nearest colour' }).click();
    await page.getByText(/On a light page/).waitFor({ state: 'detached' });
    const mended = await accent.inputValue();
    assert.match(mended, /^#[0-9a-f]{6}$/);
    assert.equal(await accent.evaluate((each) => each === document.activeElement), true, 'the button went');
    assert.equal(await page.getByLabel('Pick the colour of links').inputValue(), mended);
    await field('My site has a dark look too').check();
    await page.getByText(/On a dark page .* Choose a lighter colour/).waitFor();
    await field('Colour on dark pages').fill('#7fd6cf');
    await page.getByText(/On a dark page/).waitFor({ state: 'detached' });
    assert.ok((await snippet()).includes(`--peer-color-accent: light-dark(${mended}, #7fd6cf);`));
    assert.equal(
      await place().evaluate((each) => each.style.getPropertyValue('--peer-color-accent')),
      `light-dark(${mended}, #7fd6cf)`,
    );
    await accent.fill('nonsense');
    await page.getByText('This is not the code of a colour.').waitFor();
    assert.doesNotMatch(await snippet(), /accent/);
  });

  it('measures colours against those that the elements have', async () => {
    const tokens = readFileSync('src/styles/tokens.ts', 'utf8');
    // the light set stands first, the dark one after it
    const pair = (name: string): string[] =>
      [...tokens.matchAll(new RegExp(`--_${name}:.*(oklch\\([^)]+\\))`, 'g'))].map((found) => found[1]!);
    const [onAccent, surface] = [pair('on-accent'), pair('surface')];
    for (const [i, scheme] of (['light', 'dark'] as const).entries()) {
      const real = await page.evaluate(
        (colours) => {
          const context = document.createElement('canvas').getContext('2d')!;
          return colours.map((colour) => {
            context.fillStyle = colour;
            context.fillRect(0, 0, 1, 1);
            return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
          });
        },
        [onAccent[i]!, surface[i]!],
      );
      const ours = AGAINST[scheme].map((colour) =>
        [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)),
      );
      for (const [k, channels] of real.entries())
        for (const [n, value] of channels.entries())
          assert.ok(
            Math.abs(value - ours[k]![n]!) <= 2,
            `${scheme}: ${JSON.stringify(real)} ${AGAINST[scheme].join(' ')}`,
          );
    }
  });

  it('copies, and selects the text where it may not', async () => {
    const { snippet } = on(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('status').getByText('Copied.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippet());
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page
      .getByRole('status')
      .getByText(/The text is selected/)
      .waitFor();
    const chosen = await page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    assert.equal(chosen, await snippet());
  });
});
