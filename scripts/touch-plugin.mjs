/** A test command, `swipe`, that draws a finger over the page: `{ x, y, by }`, `by` pixels to the right. Chromium only. */
export function touchPlugin() {
  return {
    name: 'touch',
    async executeCommand({ command, payload, session }) {
      if (command !== 'swipe') return undefined;
      const page = session.browser.getPage?.(session.id);
      if (typeof page?.createCDPSession !== 'function' || session.browser.name?.startsWith('Firefox'))
        return { supported: false };
      const client = await page.createCDPSession();
      const { x, y, by } = payload;
      const touch = (type, at) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: at === undefined ? [] : [{ x: at, y }],
        });
      await touch('touchStart', x);
      for (let part = 1; part <= 10; part++) await touch('touchMove', x + (by * part) / 10);
      await touch('touchEnd');
      await client.detach();
      return { supported: true };
    },
  };
}
