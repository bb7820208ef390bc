/** A test command, `media`, that sets media features the built-in one leaves out (forced colours, contrast). Chromium only. */
export function mediaPlugin() {
  const sessions = new WeakMap();
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const page = session.browser.getPage?.(session.id);
      if (typeof page?.createCDPSession !== 'function' || session.browser.name?.startsWith('Firefox'))
        return { supported: false };
      // what one session sets stays until that session unsets it, and pages are used for one test file after another
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const client = sessions.get(page);
      const { media = '', ...features } = payload ?? {};
      await client.send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return { supported: true };
    },
  };
}
