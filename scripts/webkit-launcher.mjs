// A @web/test-runner launcher for Debian's WebKitGTK.
import { WebKitDriver } from './webdriver.mjs';

class WebKitLauncher {
  name = 'WebKitGTK';
  // 'puppeteer' makes @web/test-runner-commands use getPage() below, whose shape is the small part of puppeteer's Page it calls
  type = 'puppeteer';
  concurrency = 1;
  #driver = new WebKitDriver();
  #urls = new Map();
  #starting;

  async initialize(config) {
    this.config = config;
  }

  async startSession(id, url) {
    this.#starting ??= this.#driver.start();
    await this.#starting;
    this.name = this.#driver.name;
    this.#urls.set(id, url);
    await this.#driver.go(url);
  }
  isActive(id) {
    return this.#urls.has(id);
  }
  getBrowserUrl(id) {
    return this.#urls.get(id);
  }
  async stopSession(id) {
    const testCoverage = this.config.coverage
      ? await this.#driver.execute('return window.__coverage__')
      : undefined;
    await this.#driver.go('about:blank');
    this.#urls.delete(id);
    return { testCoverage: testCoverage ?? undefined };
  }
  async startDebugSession() {
    throw new Error('debug is not supported in WebKitGTK');
  }
  stop() {
    return this.#driver.stop();
  }

  getPage() {
    return {
      setViewport: (size) => this.#driver.setViewport(size),
      keyboard: this.#driver.keyboard,
      mouse: this.#driver.mouse,
      emulateMediaFeatures: async () => {
        throw new Error('emulateMedia is not supported in WebKitGTK');
      },
    };
  }
}

export const webkitLauncher = () => new WebKitLauncher();
