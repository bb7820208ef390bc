/** A small W3C WebDriver client for Debian's WebKitGTK: Xvfb + WebKitWebDriver + MiniBrowser, over `fetch`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Keys by the names that pages know, as WebDriver writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
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

const miniBrowserPath = () =>
  [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ].find((p) => existsSync(p));

/** One window of WebKitGTK. */
export class WebKitDriver {
  /** `WebKitGTK 2.50.6`, once it has started. */
  name = 'WebKitGTK';
  #children = [];
  #base;
  #session;

  async start() {
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
    await this.command('POST', '/window/rect', { width: 1280, height: 900 });
  }

  async #call(method, path, body) {
    const res = await fetch(this.#base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await res.json();
    if (!res.ok) throw new Error(`WebKitWebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  /** A command of the session, by its path after `/session/{id}`. */
  command(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  go(url) {
    return this.command('POST', '/url', { url });
  }

  /** Runs the body of a function in the page; `arguments` are the values given. */
  execute(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
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

  #actions(actions) {
    return this.command('POST', '/actions', { actions });
  }
  #pointer(actions) {
    return this.#actions([{ type: 'pointer', id: 'mouse1', parameters: { pointerType: 'mouse' }, actions }]);
  }
  #keys(actions) {
    return this.#actions([{ type: 'key', id: 'kbd', actions }]);
  }

  async setViewport({ width, height }) {
    // the window rect includes MiniBrowser's toolbar, so grow by the difference
    const [iw, ih] = await this.execute('return [innerWidth, innerHeight]');
    const rect = await this.command('GET', '/window/rect');
    await this.command('POST', '/window/rect', {
      width: rect.width + width - iw,
      height: rect.height + height - ih,
    });
  }

  keyboard = {
    type: (text) =>
      this.#keys(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    down: (key) => this.#keys([{ type: 'keyDown', value: KEYS[key] ?? key }]),
    up: (key) => this.#keys([{ type: 'keyUp', value: KEYS[key] ?? key }]),
    press: (key) => {
      const value = KEYS[key] ?? key;
      return this.#keys([
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
  };

  mouse = {
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
    reset: () => this.command('DELETE', '/actions'),
  };
}
