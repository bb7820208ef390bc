/** The builder on a server of its own, under the strictest policy, and ways to reach what is on it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  chromium,
  type BrowserContextOptions,
  type LaunchOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

type Route = (request: IncomingMessage, response: ServerResponse) => void;
const json =
  (body: unknown): Route =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const SAMPLE = {
  groups: [{ id: 'a', name: 'Sample circle', website: 'https://elsewhere.example/' }],
  faqs: [{ id: 'b', question: 'Is it free?', answer: 'It is.' }],
  testimonials: [{ id: 'c', quote: 'I was made welcome.', name: 'A member' }],
};
const OWN = {
  groups: [
    { id: 'own', name: 'Our own circle' },
    { id: 'two', name: 'Our walk' },
  ],
};
/** The strictest policy that the library is promised to work under (promise X2), and the `data:` icon of the demo's pages. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'";

/** The controls of the form and the places beside it. */
export const on = (page: Page) => {
  const field = (name: string | RegExp): Locator => page.locator('#form').getByLabel(name, { exact: true });
  return {
    field,
    group: (name: string): Locator => page.getByRole('group', { name, exact: true }),
    place: (): Locator => page.getByRole('region', { name: 'Preview' }),
    question: (): Locator => page.locator('#place').getByRole('button', { name: 'Is it free?' }),
    snippet: (): Promise<string> => page.getByLabel('Everything to paste').inputValue(),
    only: async (name: string): Promise<void> => {
      await field(name).check();
      await field('Find a group').uncheck();
    },
  };
};

export async function builderSite() {
  const asked: string[] = [];
  let pasted = '';
  const server = await serve({
    routes: {
      '/demo/feeds/generated/site.json': json(SAMPLE), // that one is made, and need not be there
      '/own.json': json(OWN),
      '/pasted': ((_request, response) => {
        response.removeHeader('content-security-policy');
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><html lang="en"><title>Ours</title><main><h1>Ours</h1>${pasted}</main>`);
      }) as Route,
    },
    headers: { 'content-security-policy': STRICT },
    onRequest: ({ url }: IncomingMessage) => asked.push(url ?? ''),
  });
  const { executablePath, args, env } = (await findChromium()) as LaunchOptions;
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    ...(args && { args }),
    ...(env && { env }),
  });
  return {
    address: server.address,
    /** The addresses that were asked for since the page was there, but for the files of the widgets themselves. */
    asked: (): string[] => asked.filter((url) => !url.startsWith('/dist/')),
    async open(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const broken: string[] = [];
        Object.assign(window, { broken });
        addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
          broken.push(`${violatedDirective} ${sample}`),
        );
      });
      await page.goto(`${server.address}/demo/builder.html`);
      await on(page).place().getByText('Sample circle').waitFor();
      asked.length = 0;
      return page;
    },
    /** A page of her own, with what stands in the snippet. */
    async paste(page: Page): Promise<Page> {
      pasted = await on(page).snippet();
      const fresh = await page.context().newPage();
      await fresh.goto(`${server.address}/pasted`);
      return fresh;
    },
    async close(): Promise<void> {
      await browser.close();
      await server.close();
    },
  };
}
