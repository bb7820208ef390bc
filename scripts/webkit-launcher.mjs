// A @web/test-runner launcher for Debian's WebKitGTK: Xvfb + WebKitWebDriver + MiniBrowser, W3C WebDriver over fetch.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const freePort = () =>
  new Promise((resolve, reject) => {
    const s = createServer();
    s.once('error', reject);
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => resolve(port));
    });
  });

export const miniBrowserPath = () =>
  [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ].find((p) => existsSync(p));

class WebKitLauncher {
  name = 'WebKitGTK';
  // 'puppeteer' makes @web/test-runner-commands use getPage() below, whose shape is the small part of puppeteer's Page it calls
  type = 'puppeteer';
  concurrency = 1;
  #children = [];
  #urls = new Map();
  #starting;
  #base;
  #session;

  async initialize(config) {
    this.config = config;
  }

  async #start() {
    process.once('exit', () => this.#kill());
    const env = {
      ...process.env,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
    };
    if (!env.DISPLAY) {
      // -displayfd lets the X server choose a free display and tell us
      const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      this.#children.push(x);
      const n = await new Promise((resolve, reject) => {
        x.once('error', reject);
        x.stdio[3].once('data', (d) => resolve(String(d).trim()));
      });
      env.DISPLAY = `:${n}`;
    }
    const port = await freePort();
    this.#children.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));
    this.#base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      try {
        await fetch(`${this.#base}/status`);
        break;
      } catch (e) {
        if (i > 100) throw e;
        await sleep(50);
      }
    }
    const value = await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowserPath(), args: ['--automation'] } },
      },
    });
    this.#session = value.sessionId;
    this.name = `WebKitGTK ${value.capabilities.browserVersion}`;
    await this.#cmd('POST', '/window/rect', { width: 1280, height: 900 });
  }

  async #call(method, path, body) {
    const res = await fetch(this.#base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await res.json();
    if (!res.ok) throw new Error(`WebKitWebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  }
  #cmd(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }
  #actions(actions) {
    return this.#cmd('POST', '/actions', { actions });
  }
  #pointer(actions) {
    return this.#actions([{ type: 'pointer', id: 'mouse1', parameters: { pointerType: 'mouse' }, actions }]);
  }

  async startSession(id, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#urls.set(id, url);
    await this.#cmd('POST', '/url', { url });
  }
  isActive(id) {
    return this.#urls.has(id);
  }
  getBrowserUrl(id) {
    return this.#urls.get(id);
  }
  async stopSession(id) {
    const testCoverage = this.config.coverage
      ? await this.#cmd('POST', '/execute/sync', { script: 'return window.__coverage__', args: [] })
      : undefined;
    await this.#cmd('POST', '/url', { url: 'about:blank' });
    this.#urls.delete(id);
    return { testCoverage: testCoverage ?? undefined };
  }
  async startDebugSession() {
    throw new Error('debug is not supported in WebKitGTK');
  }
  async stop() {
    try {
      if (this.#session) await this.#call('DELETE', `/session/${this.#session}`);
    } catch {
      // the driver is going away anyway
    }
    this.#kill();
  }
  #kill() {
    for (const c of this.#children.splice(0).reverse()) c.kill();
  }

  getPage() {
    return this.#page;
  }
  #key(type, key) {
    return this.#actions([{ type: 'key', id: 'kbd', actions: [{ type, value: KEYS[key] ?? key }] }]);
  }
  #page = {
    setViewport: async ({ width, height }) => {
      // the window rect includes MiniBrowser's toolbar, so grow by the difference
      const [iw, ih] = await this.#cmd('POST', '/execute/sync', {
        script: 'return [innerWidth, innerHeight]',
        args: [],
      });
      const rect = await this.#cmd('GET', '/window/rect');
      await this.#cmd('POST', '/window/rect', {
        width: rect.width + width - iw,
        height: rect.height + height - ih,
      });
    },
    keyboard: {
      type: (text) =>
        this.#actions([
          {
            type: 'key',
            id: 'kbd',
            actions: [...text].flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          },
        ]),
      down: (key) => this.#key('keyDown', key),
      up: (key) => this.#key('keyUp', key),
      press: (key) => {
        const value = KEYS[key] ?? key;
        return this.#actions([
          {
            type: 'key',
            id: 'kbd',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ]);
      },
    },
    mouse: {
      move: (x, y) => this.#pointer([{ type: 'pointerMove', duration: 0, x, y }]),
      click: (x, y, { button = 'left' } = {}) => {
        const b = BUTTONS[button];
        return this.#pointer([
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: b },
          { type: 'pointerUp', button: b },
        ]);
      },
      down: ({ button = 'left' } = {}) => this.#pointer([{ type: 'pointerDown', button: BUTTONS[button] }]),
      up: ({ button = 'left' } = {}) => this.#pointer([{ type: 'pointerUp', button: BUTTONS[button] }]),
      reset: () => this.#cmd('DELETE', '/actions'),
    },
    emulateMediaFeatures: async () => {
      throw new Error('emulateMedia is not supported in WebKitGTK');
    },
  };
}

export const webkitLauncher = () => new WebKitLauncher();
