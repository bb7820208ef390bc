/** A test command, `media`, that sets media features the built-in one leaves out (forced colours, contrast). Chromium only. */
export function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const page = session.browser.getPage?.(session.id);
      if (typeof page?.createCDPSession !== 'function' || session.browser.name?.startsWith('Firefox'))
        return { supported: false };
      const client = await page.createCDPSession();
      const { media = '', ...features } = payload ?? {};
      await client.send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return { supported: true };
    },
  };
}
