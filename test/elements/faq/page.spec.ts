/** What only a whole page shows: print, no script, a strict policy, requests. Needs the build and Chromium; `npm test` sees to both. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { findChromium } from '../../../scripts/browsers.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const feed = {
  faqs: [
    { id: 'cost', question: 'What does it cost?', answer: 'Nothing, **really**.\n\n- no fee\n- no form' },
    {
      id: 'speak',
      question: 'Do I have to speak?',
      answer: '<p>No. You may <em>listen</em>.</p><script>window.hurt=1</script>',
    },
    { id: 'late', question: 'What if I am late?', answer: 'Come in.' },
  ],
};
const body = `
  <peer-faq id="feed" src="/feed.json" structured-data><p>Or ring 01632 960 018.</p></peer-faq>
  <peer-faq id="own" search>
    <details><summary>Where can I park?</summary><p>Behind the library.</p></details>
    <details><summary>Is there food?</summary><p>Soup and biscuits.</p></details>
  </peer-faq>`;
const page = `<!doctype html><html lang="en"><title>Questions</title><script type="module" src="/dist/embed.js"></script><body>${body}</body></html>`;
const answers = [
  'Nothing, really.',
  'no fee',
  'no form',
  'No. You may listen.',
  'Come in.',
  'Behind the library.',
  'Soup and biscuits.',
];

/** The element by itself, as a bundler brings it: its first file, with none of those that it fetches later. */
const alone = async (): Promise<string> => {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/define/faq.ts',
        preserveEntrySignatures: false,
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((each) => each.type === 'chunk');
  assert.equal(chunks.filter(({ isEntry, name }) => isEntry || name === 'first').length, 1);
  return chunks.find(({ isEntry }) => isEntry)?.code ?? '';
};

let server: Server;
let browser: Browser;
let origin = '';
let first = '';

before(async () => {
  first = await alone();
  server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const type =
      extname(path) === '.js' ? 'text/javascript' : path === '/feed.json' ? 'application/json' : 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.setHeader('content-security-policy', POLICY);
    if (path === '/feed.json') response.end(JSON.stringify(feed));
    else if (path === '/alone') {
      response.removeHeader('content-security-policy');
      response.end(
        `<!doctype html><html lang="en"><title>Alone</title><body>${body}<peer-faq id="typed"><p>Q: Is it free?</p><p>A: It is.</p></peer-faq><script type="module">${first}</script>`,
      );
    } else if (/^\/dist\/[\w/.-]+\.js$/.test(path) && !path.includes('..'))
      response.end(readFileSync(`.${path}`));
    else response.end(page);
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const { executablePath, args, env } = (await findChromium()) as LaunchOptions;
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    ...(args ? { args } : {}),
    ...(env ? { env } : {}),
  });
});
after(async () => {
  await browser.close();
  server.close();
});

/** Opens the page, waits for its answers, and gives what went wrong and what was asked for. */
async function opened(
  options: BrowserContextOptions = {},
): Promise<{ at: Page; wrong: string[]; asked: string[] }> {
  const at = await (await browser.newContext(options)).newPage();
  const wrong: string[] = [];
  const asked: string[] = [];
  at.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  at.on('pageerror', (error) => wrong.push(error.message));
  at.on('request', (request) => asked.push(request.url().replace(origin, '')));
  await at.goto(origin);
  if (options.javaScriptEnabled !== false)
    await at.waitForSelector('#feed li >> nth=1', { state: 'attached' });
  if (options.javaScriptEnabled !== false) await at.waitForSelector('#speak em', { state: 'attached' });
  return { at, wrong, asked };
}

const hasPdfText = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('a page with <peer-faq>', () => {
  it('prints every answer, though all are closed', async () => {
    const { at } = await opened();
    assert.equal(await at.locator('button[aria-expanded=true]').count(), 0);
    await at.emulateMedia({ media: 'print' });
    for (const words of answers)
      assert.ok(await at.getByText(words).last().isVisible(), `“${words}” is not printed`);
    await at.emulateMedia({ media: null });
    const pdf = await at.pdf();
    assert.ok(pdf.length > 1000);
    // the text of the PDF itself, where the machine can read it
    if (hasPdfText) {
      const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).replace(
        /\s+/g,
        ' ',
      );
      for (const words of [...answers, ...feed.faqs.map(({ question }) => question)])
        assert.ok(text.includes(words), `“${words}” is not in the PDF`);
      assert.ok(!text.includes('Open all'), 'a control is in the PDF');
    }
  });

  it('is readable and works without script', async () => {
    const { at } = await opened({ javaScriptEnabled: false });
    assert.ok(await at.getByText('Or ring 01632 960 018.').isVisible());
    await at.getByText('Where can I park?').click();
    assert.ok(await at.getByText('Behind the library.').isVisible());
  });

  it('works under a strict policy with Trusted Types, and runs nothing of an answer', async () => {
    const { at, wrong } = await opened();
    await at.getByRole('button', { name: 'Do I have to speak?' }).click();
    await at.getByText('No. You may listen.').waitFor({ state: 'visible' });
    await at.waitForSelector('script[type="application/ld+json"]', { state: 'attached' });
    assert.equal(await at.evaluate('window.hurt'), undefined);
    assert.deepEqual(wrong, []);
  });

  it('asks for nothing but its script and the feed, whatever is typed and pressed', async () => {
    const { at, asked } = await opened();
    const address = at.url();
    await at.getByRole('searchbox').pressSequentially('sentinel soup');
    await at.waitForTimeout(1000);
    await at.keyboard.press('Escape');
    await at.getByRole('button', { name: 'Open all' }).first().click();
    for (const path of asked)
      assert.match(path, /^\/(?:$|feed\.json$|dist\/(?:embed\.js|embed\/[\w.-]+\.js)$)/);
    assert.equal(at.url(), address);
    assert.equal(
      await at.evaluate('localStorage.length + sessionStorage.length + document.cookie.length'),
      0,
    );
  });

  it('shows every question when the part that searches cannot be fetched', async () => {
    const { at } = await opened();
    await at.route(/finding/, (route) => route.abort());
    await at.getByRole('searchbox').pressSequentially('soup');
    await at.waitForTimeout(300);
    for (const name of ['Where can I park?', 'Is there food?'])
      assert.ok(await at.getByRole('button', { name }).isVisible());
    await at.getByRole('button', { name: 'Is there food?' }).click();
    await at.getByText('Soup and biscuits.').waitFor({ state: 'visible' });
  });

  it('leaves everything to be read when only its first file has come', async () => {
    const at = await browser.newPage();
    await at.goto(`${origin}/alone`);
    await at.getByRole('button', { name: 'Where can I park?' }).click();
    await at.getByText('Behind the library.').waitFor({ state: 'visible' });
    await at.getByText('Or ring 01632 960 018.').waitFor({ state: 'visible' });
    await at.getByRole('button', { name: 'Is it free?' }).click();
    await at.getByText('It is.').waitFor({ state: 'visible' });
    await at.locator('#feed').getByRole('button', { name: 'Try again' }).waitFor({ state: 'visible' });
    await at.close();
  });

  it('has a tree that says heading, button and region by name', async () => {
    const { at } = await opened();
    await at.getByRole('button', { name: 'What if I am late?' }).click();
    await at.getByText('Come in.').waitFor({ state: 'visible' });
    const tree = await at.locator('#feed').ariaSnapshot();
    assert.match(
      tree,
      /- heading "What if I am late\?" \[level=2\]:\s+- button "What if I am late\?" \[expanded\]/,
    );
    assert.match(tree, /- region "What if I am late\?":\s+- paragraph: Come in\./);
    assert.match(tree, /- heading "What does it cost\?" \[level=2\]:\s+- button "What does it cost\?"\s/);
    assert.doesNotMatch(tree, /Nothing, really/); // closed is closed for a screen reader too
  });
});
