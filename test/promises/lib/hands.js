/* Catches what the buttons of a finder hand over: links, calendar files, sheets of paper. Runs before the library. */
(() => {
  const hands = (window.hands = { copied: [], shared: [], files: [], printed: [] });
  const give = (object, name, value) => Object.defineProperty(object, name, { configurable: true, value });
  give(navigator, 'clipboard', { writeText: async (text) => void hands.copied.push(text) });
  give(navigator, 'share', async (what) => void hands.shared.push(what));
  let blob;
  URL.createObjectURL = (given) => ((blob = given), 'blob:none');
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) return click.call(this);
    const name = this.download;
    blob.text().then((text) => hands.files.push({ name, type: blob.type, text }));
  };
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get() {
      const frame = get.call(this);
      try {
        frame.print = () => void hands.printed.push(frame.document.documentElement.outerHTML);
      } catch {
        // none, or another site's
      }
      return frame;
    },
  });
})();
