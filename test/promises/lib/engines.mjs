/**
 * One face for three engines: Chromium and Firefox through puppeteer-core, WebKit through WebDriver. A check gets a `Page`
 * and does not know which engine it is in, unless it asks.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findOldChromium, findWebKit } from '../../../scripts/browsers.mjs';
import { WebKitDriver } from '../../../scripts/webdriver.mjs';

/** A call of a function in the page, as an expression: a page's policy cannot forbid it. */
const call = (fn, args) => `(${fn})(...${JSON.stringify(args).replace(/</g, '\\u003c')})`;
/** The same, for a question: an element for an answer is a yes. */
const ask = (fn, args) =>
  `Promise.resolve(${call(fn, args)}).then((answer) => { try { return typeof answer === 'function' || answer instanceof Node || JSON.stringify(answer) === '{}' ? true : (answer ?? null); } catch { return true; } })`;

/** What checks do with a page. The engines below supply `evaluate`, `goto`, `keyboard`, `mouse` and the rest. */
class Page {
  /** Waits until the page's `load` event. */
  async open(url) {
    await this.goto(url);
    return this;
  }

  /** Runs a function in the page; arguments and result travel as JSON. */
  run(fn, ...args) {
    return this.evaluate(call(fn, args));
  }

  /** Asks again and again until the answer is truthy, and gives it. */
  async until(fn, ...args) {
    let last;
    for (const end = Date.now() + 12_000; Date.now() < end; await sleep(50)) {
      try {
        last = await this.evaluate(ask(fn, args));
      } catch (reason) {
        last = reason; // the page is being replaced
      }
      if (last && !(last instanceof Error)) return last;
    }
    throw new Error(
      `never came true: ${String(fn).replace(/\s+/g, ' ').slice(0, 300)} ${JSON.stringify(args)}${last instanceof Error ? ` (${last.message})` : ''}`,
    );
  }

  /** Waits until every element of the page has left its loading state. */
  settled(tag) {
    return this.until((name) => kit.settled(name), tag);
  }

  /** A real press in the middle of what `find` gives: selector (looked for in all shadow roots) and, if need be, its words. */
  async press(selector, words = '') {
    let spot;
    for (let before = ''; before !== JSON.stringify(spot ?? null); await sleep(30)) {
      before = JSON.stringify(spot); // it has stood still since the last look
      spot = await this.until((s, w) => kit.spot(s, w), selector, words);
    }
    await this.mouse.click(spot.x, spot.y);
  }

  /** Puts the focus there by a press and types. */
  async type(selector, text, words = '') {
    await this.press(selector, words);
    await this.keyboard.type(text);
  }

  key(name) {
    return this.keyboard.press(name);
  }

  /** With the Shift key held down. */
  async shift(name) {
    await this.keyboard.down('Shift');
    await this.keyboard.press(name);
    await this.keyboard.up('Shift');
  }

  wait(ms) {
    return sleep(ms);
  }
}

class PuppeteerPage extends Page {
  /** Requests of the page as the browser logs them, failed and foreign ones too. */
  requests = [];
  console = [];

  constructor(page, context, engine) {
    super();
    Object.assign(this, { page, context, engine, keyboard: page.keyboard, mouse: page.mouse });
    page.on('request', (request) => {
      if (!request.url().startsWith('data:'))
        this.requests.push({
          url: request.url(),
          method: request.method(),
          body: engine === 'chromium' ? (request.postData() ?? '') : '',
        });
    });
    page.on('console', (message) => this.console.push(message.text()));
    page.on('dialog', (dialog) => void dialog.dismiss());
  }
  goto(url) {
    return this.page.goto(url);
  }
  evaluate(expression) {
    return this.page.evaluate(expression);
  }
  size(width, height) {
    return this.page.setViewport({ width, height });
  }
  /** What is in the window, as a PNG in base64. */
  picture() {
    return this.page.screenshot({ encoding: 'base64' });
  }
  back() {
    return this.page.goBack();
  }
  cdp() {
    return (this.session ??= this.page.createCDPSession());
  }
  close() {
    return this.context.close();
  }
}

async function puppeteerEngine(name, options) {
  const browser = await puppeteer.launch({ headless: true, ...options });
  return {
    name,
    version: (await browser.version()).replace('Chrome/', 'Chromium ').replace('firefox/', 'Firefox '),
    /** How many checks may run side by side; only Firefox's front tab has the keyboard. */
    lanes: name === 'chromium' ? 3 : 1,
    async newPage() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      if (name === 'chromium') {
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      }
      await page.setViewport({ width: 1280, height: 900 });
      return new PuppeteerPage(page, context, name);
    },
    close: () => browser.close(),
  };
}

class WebKitPage extends Page {
  engine = 'webkit';
  console = [];
  constructor(driver) {
    super();
    Object.assign(this, { driver, keyboard: driver.keyboard, mouse: driver.mouse });
  }
  goto(url) {
    return this.driver.go(url);
  }
  async evaluate(expression) {
    // WebDriver's own scripts are compiled by `new Function`, which a page's policy may forbid, hence no `eval` in them
    const { value, error } = await this.driver.command('POST', '/execute/async', {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => ${expression}).then((value) => done({ value }), (e) => done({ error: String(e && e.stack || e) }));`,
      args: [],
    });
    if (error) throw new Error(error);
    return value ?? undefined;
  }
  /** WebDriver has no log of requests: the page's own timing entries, which foreign and failed ones have too. */
  get requests() {
    return this.run(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
        ({ name }) => ({ url: name, method: 'GET', body: '' }),
      ),
    );
  }
  size(width, height) {
    return this.driver.setViewport({ width, height });
  }
  /** WebKitGTK waits for a frame, on a page that stands still for more than a minute: a dot in its corner is drawn meanwhile. */
  async picture() {
    await this.run(() => {
      const dot = document.createElement('i');
      dot.id = 'drawn-meanwhile';
      dot.style.cssText = 'position:fixed;right:0;bottom:0;width:1px;height:1px';
      const draw = (n) => {
        dot.style.background = n % 2 ? '#808080' : '#828282';
        if (n === 0 || dot.isConnected) requestAnimationFrame(() => draw(n + 1));
      };
      document.body.append(dot);
      draw(0);
    });
    const picture = await this.driver.command('GET', '/screenshot');
    await this.run(() => document.getElementById('drawn-meanwhile').remove());
    return picture;
  }
  back() {
    return this.driver.command('POST', '/back', {});
  }
  close() {
    return this.driver.go('about:blank');
  }
}

const starters = {
  async chromium() {
    const { source: _, ...options } = await findChromium();
    return puppeteerEngine('chromium', options);
  },
  firefox: () =>
    findFirefox() && puppeteerEngine('firefox', { browser: 'firefox', executablePath: findFirefox() }),
  async webkit() {
    if (!findWebKit()) return undefined;
    const driver = new WebKitDriver();
    await driver.start();
    return {
      name: 'webkit',
      version: driver.name,
      lanes: 1,
      newPage: async () => {
        await driver.command('POST', '/window/rect', { width: 1280, height: 900 });
        return new WebKitPage(driver);
      },
      close: () => driver.stop(),
    };
  },
};
export const ENGINES = Object.keys(starters);

/** Starts an engine; `undefined` where it is not installed. */
export const startEngine = (name) => starters[name]();

/** Starts a Chromium of years ago; `undefined` where it does not start (not Linux x64, libraries that are missing). */
export async function startOldChromium(major) {
  const options = findOldChromium(major);
  return options && puppeteerEngine('chromium', options).catch(() => undefined);
}
