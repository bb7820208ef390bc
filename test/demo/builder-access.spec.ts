/** The builder for everybody: by keyboard, by ear, on a phone, in the dark, right to left. Needs the build and Chromium. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, afterEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { builderSite, on } from './builder-site.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Axe = {
  run: (
    root: Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const faults = async (page: Page, without: string[] = []): Promise<string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async (names) => {
    const rules = Object.fromEntries(names.map((name) => [name, { enabled: false }]));
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, without);
};
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('the page that builds a page, for everybody', () => {
  let site: Awaited<ReturnType<typeof builderSite>>;
  let page: Page;
  before(async () => {
    site = await builderSite();
  });
  after(() => site.close());
  afterEach(() => page.context().close());

  /** As much of the form as can be seen at once. */
  const unfold = async (): Promise<void> => {
    const { field } = on(page);
    for (const name of ['Questions', 'Stories', 'Book a talk', 'Crisis help', 'Leave quickly'])
      await field(name).check();
    await field('My site has a dark look too').check();
    await field('Colour of links and buttons').fill('#ffcc00');
    await page.getByText(/On a light page/).waitFor();
    await field('Colour of links and buttons').fill('#0b6e6e');
    await field('Colour on dark pages').fill('#7fd6cf');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details'))
        (details as HTMLDetailsElement).open = true;
    });
    await page.waitForTimeout(800);
  };

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing that axe finds, on a ${colorScheme} page`, async () => {
      page = await site.open({ colorScheme, bypassCSP: true });
      assert.deepEqual(await faults(page), []);
      await unfold();
      // the way out puts a link before everything else on the page, outside of its landmarks: that is what it is for
      assert.deepEqual(await faults(page, ['region']), []);
    });

  it('has a label and a hint for each control, and one name for each id', async () => {
    page = await site.open();
    await unfold();
    const bad = await page.evaluate(() => {
      const controls = [...document.querySelectorAll<HTMLInputElement>('#form :is(input, select, textarea)')];
      const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
      return [
        ...controls
          .filter(({ labels, ariaLabel }) => !labels?.length && !ariaLabel)
          .map(({ id }) => `${id}: no label`),
        ...controls.flatMap((control) =>
          (control.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .filter((ref) => ref && !document.getElementById(ref))
            .map((ref) => `${control.id}: no ${ref}`),
        ),
        ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id}: twice`),
      ];
    });
    assert.deepEqual(bad, []);
  });

  it('is reached by Tab from top to bottom, in the order in which it is read', async () => {
    page = await site.open();
    const stops: string[] = [];
    for (let i = 0; i < 120; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { activeElement: at } = document;
        if (!at || at === document.body) return '';
        if (at.matches('#place peer-group-finder')) return 'inside the preview';
        return at.id || ((at as HTMLInputElement).labels?.[0] ?? at).textContent.trim();
      });
      if (!stop) break;
      if (stop !== stops.at(-1)) stops.push(stop);
    }
    const from = stops.indexOf('b-show-peer-group-finder');
    assert.deepEqual(stops.slice(from), [
      ...[
        'peer-group-finder',
        'peer-faq',
        'peer-testimonials',
        'peer-book-support',
        'peer-crisis-help',
        'peer-quick-exit',
      ].map((tag) => `b-show-${tag}`),
      ...['b-sample', 'b-address', 'b-script', 'See which files to copy', 'b-integrity'],
      ...['page-size', 'layout', 'filters', 'topic', 'attendance', 'no-search', 'words'].map(
        (name) => `b-peer-group-finder-${name}`,
      ),
      'More options',
      ...['b-accent', 'b-accent-pick', 'b-night'],
      'More options',
      ...['Like this one', 'Wide'],
      ...['place', 'inside the preview'],
      ...['b-host', 'snippet', 'copy'],
    ]);
  });

  it('needs no scrolling sideways on a phone and at 400 %, right to left too', async () => {
    page = await site.open({ viewport: { width: 320, height: 256 } });
    await unfold();
    assert.equal(await sideways(page), 0);
    await page.setViewportSize({ width: 360, height: 740 });
    assert.equal(await sideways(page), 0);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    assert.equal(await sideways(page), 0);
    assert.equal(await page.locator('#snippet').evaluate((each) => getComputedStyle(each).direction), 'ltr');
    await page.setViewportSize({ width: 1280, height: 800 });
    const [form, side] = await Promise.all(
      ['#form', '.side'].map((each) => page.locator(each).boundingBox()),
    );
    assert.ok(form!.x > side!.x, 'the form comes first, at the right');
  });

  it('shows the preview light, dark, and as wide as a phone', async () => {
    page = await site.open();
    const { place } = on(page);
    const scheme = () =>
      place()
        .locator('peer-group-finder')
        .evaluate((each) => getComputedStyle(each).colorScheme);
    await page.getByRole('group', { name: 'Page' }).getByLabel('Dark', { exact: true }).check();
    assert.equal(await scheme(), 'dark');
    await page.getByRole('group', { name: 'Page' }).getByLabel('Light', { exact: true }).check();
    assert.equal(await scheme(), 'light');
    await page.getByLabel('Like a phone').check();
    assert.ok((await place().boundingBox())!.width <= 360);
  });

  it('is not left by what is pressed in the preview', async () => {
    page = await site.open();
    const { field, only, place } = on(page);
    const here = page.url();
    const says = page.getByRole('status').filter({ hasText: 'In the preview it stays here.' });
    await only('Leave quickly');
    await place().getByRole('link', { name: 'Exit this page' }).click();
    await says.waitFor();
    await field('Book a talk').check();
    await field('Leave quickly').uncheck();
    await place().getByRole('link', { name: 'Book a first talk' }).click();
    await says.filter({ hasText: 'example.org' }).waitFor();
    await only('Leave quickly');
    await field('Book a talk').uncheck();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
    await says.filter({ hasText: 'leaves at once' }).waitFor();
    assert.equal(page.url(), here);
    assert.equal(await page.title(), 'Build your page · Harbour Lane Peer Support (sample)');
  });

  it('works under a strict policy', async () => {
    page = await site.open();
    await unfold();
    await page.getByLabel('Like a phone').check();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.waitForTimeout(300);
    assert.deepEqual(await page.evaluate(() => (window as unknown as { broken: string[] }).broken), []);
  });

  it('tells for each host what to paste and where, what it does not allow, and who says so', async () => {
    page = await site.open();
    const { field, snippet } = on(page);
    const host = page.getByLabel('Where is your page made?');
    await field('How many groups to show at a time').fill('5');
    await host.selectOption('Wix, custom element');
    assert.match(
      await snippet(),
      /^Tag name: peer-group-finder\nAttribute src: .*\nAttribute page-size: 5$/m,
    );
    await field('Questions').check();
    assert.match(await snippet(), /Wix takes the list of groups alone/);
    for (const name of await host.getByRole('option').allTextContents()) {
      await host.selectOption(name);
      const told = page.locator('#host');
      assert.ok((await told.getByRole('listitem').count()) > 0, name);
      await told.getByText(/Looked up on \d{4}-\d\d-\d\d\./).waitFor();
    }
  });

  it('names the version and the hash of the script where they are asked for', async () => {
    page = await site.open();
    await page
      .getByLabel('Where you put the file embed.js')
      .fill('https://cdn.example/npm/peer-support-widgets@{version}/dist/embed.js');
    await page.getByLabel('Run this very version only').check();
    assert.match(
      await on(page).snippet(),
      /src="https:\/\/cdn\.example\/npm\/peer-support-widgets@\d+\.\d+\.\d+\/dist\/embed\.js" integrity="sha384-[^"]+" crossorigin="anonymous"/,
    );
  });

  for (const host of ['Joomla', 'Google Sites'])
    it(`writes what works when it is pasted: ${host}`, async () => {
      page = await site.open();
      await page.getByLabel('My own feed').check();
      await page.getByLabel('Address of your feed').fill('/own.json');
      await page.getByLabel('Where you put the file embed.js').fill('/dist/embed.js');
      await page.getByLabel('Where is your page made?').selectOption(host);
      const pasted = await site.paste(page);
      const place = host === 'Joomla' ? pasted : pasted.frameLocator('iframe');
      await place.getByRole('heading', { name: 'Our own circle' }).waitFor();
      await pasted.close();
    });

  it('says so when the options cannot be loaded', async () => {
    page = await site.open();
    await page.route('**/custom-elements.json', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByText('The options could not be loaded.').waitFor();
  });
});
