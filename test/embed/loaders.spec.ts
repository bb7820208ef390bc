/** Script tags and frames as hosts make them. Needs the build and Chromium. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const CSV = 'Name,Day,Time\nCalm Tuesday,Tuesday,7pm\n';
const FINDER = '<peer-group-finder src="/groups.csv"></peer-group-finder>';
const page =
  (head: string, body = FINDER) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><title>Host</title>${head}<main><h1>Host</h1>${body}</main></html>`,
      );
const text = (type: string, words: string) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': type }).end(words);

describe('hosts that take no module, or only a frame', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let tab: Page;
  before(async () => {
    const {
      source: _,
      headless: __,
      ...found
    } = (await findChromium()) as Awaited<ReturnType<typeof findChromium>> & { headless?: unknown };
    browser = await chromium.launch({ ...found, headless: true });
    tab = await browser.newPage();
    site = await serve({
      routes: {
        '/groups.csv': text('text/csv', CSV),
        '/plain': page('<script src="/dist/embed.classic.js"></script>'),
        '/defer': page('<script defer async src="/dist/embed.classic.js"></script>'),
        '/manager': page(
          `<script>var s = document.createElement('script'); s.src = '/dist/embed.classic.js'; document.head.append(s)</script>`,
        ),
        '/editor': page(
          '<script src="/dist/embed.classic.js"></script>',
          '<div data-peer="group-finder" data-src="/groups.csv"></div>',
        ),
        '/single': page('<script src="/dist/peer-group-finder.single.js"></script>'),
        '/single-module': page('<script type="module" src="/dist/peer-group-finder.single.js"></script>'),
        '/single-late': page(
          `<script>addEventListener('load', async () => {
            await import('/dist/peer-group-finder.single.js');
            const finder = document.createElement('peer-group-finder');
            finder.setAttribute('src', '/groups.csv');
            document.querySelector('main').append(finder);
          })</script>`,
          '',
        ),
        '/around': page(
          `<script>addEventListener('message', (e) => { if (e.data?.type === 'peer-height') document.querySelector('iframe').style.height = e.data.height + 'px' })</script>`,
          '<iframe title="Groups" src="/dist/frame.html?element=group-finder&src=/groups.csv" style="width: 100%; height: 40px; border: 0"></iframe>',
        ),
      },
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  const shows = async (path: string): Promise<void> => {
    await tab.goto(site.address + path);
    await tab.getByRole('heading', { name: 'Calm Tuesday' }).waitFor();
  };

  it('has a plain script of under a kilobyte', () => {
    assert.ok(statSync('dist/embed.classic.js').size < 1000);
  });
  it('works as a plain script', () => shows('/plain'));
  it('works deferred and async', () => shows('/defer'));
  it('works through a tag manager', () => shows('/manager'));
  it('works with what an editor leaves of the markup', () => shows('/editor'));

  for (const way of ['single', 'single-module', 'single-late'])
    it(`works as one file (/${way}), which asks for the feed alone, also for search, filters and one group`, async () => {
      const asked: string[] = [];
      const note = (request: { url: () => string }): void => void asked.push(new URL(request.url()).pathname);
      tab.on('request', note);
      await shows(`/${way}`);
      await tab.getByRole('searchbox').fill('clam tuesdy');
      await tab.getByRole('heading', { name: 'Calm Tuesday' }).waitFor();
      await tab.getByRole('button', { name: /See this group/ }).click();
      await tab
        .getByRole('button', { name: /Back|All groups/ })
        .first()
        .waitFor();
      tab.off('request', note);
      assert.deepEqual(
        asked.filter((path) => path !== '/favicon.ico').sort(),
        ['/dist/peer-group-finder.single.js', '/groups.csv', `/${way}`].sort(),
      );
    });

  it('stands in a frame that grows with it', async () => {
    await tab.goto(`${site.address}/around`);
    const frame = tab.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Calm Tuesday' }).waitFor();
    await tab.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 200);
    const fits = await frame.locator('html').evaluate((html) => html.scrollHeight <= innerHeight + 1);
    assert.equal(fits, true);
  });

  it('reads in a frame no feed of another site, whoever wrote the link', async () => {
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(
      `${site.address}/dist/frame.html?element=group-finder&src=https://elsewhere.example/a.json`,
    );
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((url) => new URL(url).host.includes('elsewhere')),
      [],
    );
  });
});
