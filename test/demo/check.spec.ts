/** The checker's page as a volunteer uses it: paste, choose, drop, name; nothing is sent. Needs the build and Chromium. */
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, beforeEach, afterEach, describe, it } from 'node:test';
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const LIST =
  'Name,Day,Time\nTuesday circle,Tuesday,7pm\n,Monday,6pm\nWalk,Someday,25:99\nTea,Someday soon,10am\n';
const FEED = '{ "groups": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B", "colour": "red" }] }';

describe('the page that checks a feed', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  let asked: string[] = [];

  before(async () => {
    server = await serve({
      routes: {
        '/named.json': (_request: IncomingMessage, response: ServerResponse) => {
          response.writeHead(200, { 'content-type': 'application/json' }).end(FEED);
        },
      },
      onRequest: ({ url }: IncomingMessage) => asked.push(url ?? ''),
    });
    const { executablePath, args, env } = (await findChromium()) as LaunchOptions;
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      ...(args && { args }),
      ...(env && { env }),
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    await page.goto(`${server.address}/demo/check.html`);
    await page.getByRole('navigation').waitFor();
    asked = [];
  });
  afterEach(() => page.context().close());

  const report = (): ReturnType<Page['getByRole']> => page.getByRole('region', { name: 'What was found' });
  const press = (): Promise<void> => page.getByRole('button', { name: 'Check it' }).click();

  it('reads what is pasted, says what to mend, and sends nothing', async () => {
    await page.getByRole('textbox', { name: /^Your feed/ }).fill(LIST);
    await press();
    await report()
      .getByText(/Read as csv: 3 groups shown/)
      .waitFor();
    assert.match(await report().innerText(), /“25:99” was not understood/);
    assert.match(await report().innerText(), /“Someday soon, 10am” gives no dates/);
    assert.doesNotMatch(await report().innerText(), /“Tuesday.*gives no dates/);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'What was found');
    assert.ok(
      asked.every((url) => url.startsWith('/dist/')),
      asked.join(' '),
    );
  });

  it('leads from the report to the row', async () => {
    await page.getByRole('textbox', { name: /^Your feed/ }).fill(LIST);
    await press();
    await report().getByRole('link', { name: /row 3/ }).first().click();
    const chosen = await page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    assert.equal(chosen, ',Monday,6pm');
  });

  it('takes a file that is chosen, and one that is dropped', async () => {
    await page
      .getByLabel('Or a file from this device')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await report()
      .getByText(/Read as csv: 3 groups shown/)
      .waitFor();
    const files = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'feed.json', { type: 'application/json' }));
        return data;
      },
      FEED.replace('"B"', '"B" }, { "id": "c", "name": "C"'),
    );
    await page.dispatchEvent('#form', 'drop', { dataTransfer: files });
    await report()
      .getByText(/Read as peer: 3 groups shown/)
      .waitFor();
  });

  it('reads an address that is named, and asks nobody else', async () => {
    await page.getByLabel(/^Or its address/).fill(`${server.address}/named.json`);
    await press();
    await report()
      .getByText(/2 groups shown/)
      .waitFor();
    assert.ok(
      asked.every((url) => url === '/named.json' || url.startsWith('/dist/')),
      asked.join(' '),
    );
  });

  it('says in words what is no feed at all', async () => {
    await press();
    await report()
      .getByText(/Paste a feed, choose a file/)
      .waitFor();
    await page.getByRole('textbox', { name: /^Your feed/ }).fill('<!doctype html><p>Not found');
    await press();
    await report()
      .getByText(/web page/)
      .waitFor();
  });

  it('copies the report as a message to the editor', async () => {
    await page.getByRole('textbox', { name: /^Your feed/ }).fill(LIST);
    await press();
    await report().getByRole('button', { name: 'Copy as a message to the editor' }).click();
    await report().getByText('Copied.').waitFor();
    const message = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(message, /^Hello,/);
    assert.match(message, /row 3/);
    assert.match(message, /Thank you\.$/);
  });
});
