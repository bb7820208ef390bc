/** A10: read on every background. Painted and measured: the page is drawn without its words, and each word's colour is held against the pixels behind it. */
import assert from 'node:assert/strict';
import { check } from './lib/check.mjs';
import { everything } from './lib/site.mjs';

const picture = (sky, earth) =>
  `radial-gradient(circle at 20% 10%, ${sky}, transparent 60%), linear-gradient(170deg, ${sky}, ${earth})`;
/** Backgrounds as sites have them, with the text colour that a theme sets for each. The last is a `color-scheme` or none. */
const BACKGROUNDS = [
  ['#ffffff', '#000000', ''],
  ['#ffffff', '#333333', 'light'],
  ['#fbfaf6', '#20282b', ''],
  ['#f0f0f0', '#222222', ''],
  ['#e8e0d0', '#111111', 'light dark'],
  ['#d8e8f0', '#10202a', ''],
  ['#ffe08a', '#1a1a1a', ''],
  ['#c8c8c8', '#111111', ''],
  ['#a8d5ba', '#0b1b12', ''],
  ['#9a9a9a', '#000000', 'light'],
  ['#ff9966', '#000000', ''],
  ['#808080', '#000000', ''],
  ['#5a6fb0', '#ffffff', ''],
  ['#8a2be2', '#ffffff', ''],
  ['#b00020', '#ffffff', 'light'],
  ['#4d0859', '#fff5d6', ''],
  ['#1e3a5f', '#f4f4f4', ''],
  ['#2b2b2b', '#eeeeee', ''],
  ['#1d2021', '#d0c8b0', 'dark'],
  ['#101010', '#bbbbbb', ''],
  ['#000000', '#ffffff', 'dark'],
  ['#000000', '#ffffff', ''],
  [picture('#fdfbf0', '#dfe9ea'), '#101010', ''],
  [picture('#1d2b3a', '#2d1a10'), '#ffffff', ''],
];

/** Sets the page's own colours, as a theme does. */
const paint = (page, [background, color, scheme]) =>
  page.run(
    (b, c, s) => {
      document.documentElement.style.cssText = `background:${b};color:${c};color-scheme:${s || 'normal'};font:1rem/1.5 sans-serif`;
    },
    background,
    color,
    scheme,
  );

/** Draws no words from now on; boxes, edges and backgrounds stay. */
const hideWords = (page) =>
  page.run(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*,*::before,*::after,*::placeholder{-webkit-text-fill-color:transparent!important;text-decoration-color:transparent!important;caret-color:transparent!important;transition:none!important}svg{visibility:hidden!important}',
    );
    const roots = [document, ...kit.all('*').map((each) => each.shadowRoot)].filter(Boolean);
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });

/** Every text and every edge of a control in sight, held against what was painted. @returns what is under its limit. */
const measure = async (page) => {
  const shot = await page.picture();
  return page.run(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.drawImage(image, 0, 0);
    const scale = image.width / innerWidth;
    const lit = ([r, g, b]) =>
      [r, g, b]
        .map((each) => each / 255)
        .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
        .reduce((sum, each, i) => sum + each * [0.2126, 0.7152, 0.0722][i], 0);
    const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgb = (color) => {
      dot.clearRect(0, 0, 1, 1);
      dot.fillStyle = color;
      dot.fillRect(0, 0, 1, 1);
      return [...dot.getImageData(0, 0, 1, 1).data];
    };
    const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    /** The worst contrast of a colour with the pixels of a box, but for one in twenty: edges of something else. */
    const worst = (color, { left, top, width, height }) => {
      const [r, g, b, alpha] = rgb(color);
      const x = Math.max(0, Math.floor(left * scale));
      const y = Math.max(0, Math.floor(top * scale));
      const pixels = pen.getImageData(
        x,
        y,
        Math.max(1, Math.floor(width * scale)),
        Math.max(1, Math.floor(height * scale)),
      ).data;
      const all = [];
      for (let i = 0; i < pixels.length; i += 4 * 7) {
        const under = [pixels[i], pixels[i + 1], pixels[i + 2]];
        const over = [r, g, b].map((each, k) => (each * alpha + under[k] * (255 - alpha)) / 255);
        all.push(contrast(lit(over), lit(under)));
      }
      return all.sort((p, q) => p - q)[Math.floor(all.length / 20)] ?? 21;
    };
    const inSight = (box) =>
      box.width > 2 &&
      box.height > 2 &&
      box.top >= 0 &&
      box.left >= 0 &&
      box.bottom <= innerHeight &&
      box.right <= innerWidth;
    const faults = [];
    let texts = 0;
    let edges = 0;
    for (const element of kit.all(
      'peer-quick-exit >> *, peer-group-finder >> *, peer-faq >> *, peer-testimonials >> *, peer-book-support >> *, peer-crisis-help >> *, .peer-answer *',
    )) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, [inert]') || element.matches(':disabled')) continue;
      const style = getComputedStyle(element);
      for (const node of element.childNodes) {
        if (node.nodeType !== 3 || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = [...range.getClientRects()].find(inSight);
        if (!box) continue;
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (!top || kit.host(element) !== (kit.host(top) ?? top))
          if (top !== element && !top?.contains(element) && top !== kit.host(element)) continue;
        texts++;
        const ratio = worst(style.color, box);
        if (ratio < 4.5)
          faults.push(
            `${kit.describe(element)} “${node.data.trim().slice(0, 30)}” ${style.color}: ${ratio.toFixed(2)}`,
          );
      }
      if (element.matches('input, select, textarea') && parseFloat(style.borderTopWidth) > 0) {
        const box = element.getBoundingClientRect();
        if (!inSight(box) || box.top < 4) continue;
        edges++;
        const outside = {
          left: box.left + 8,
          top: box.top - 3,
          width: Math.max(8, box.width - 16),
          height: 2,
        };
        const ratio = worst(style.borderTopColor, outside);
        if (ratio < 3)
          faults.push(`edge of ${kit.describe(element)} ${style.borderTopColor}: ${ratio.toFixed(2)}`);
      }
    }
    return { faults, texts, edges };
  }, shot);
};

for (const from of [0, 6, 12, 18])
  check(
    'A10',
    `each text 4.5:1 and each edge of a control 3:1, painted and measured: backgrounds ${from + 1} to ${from + 6} of 24`,
    async (t) => {
      await t.page.size(1000, 3000);
      await t.open(everything({ faq: 'feedback' }));
      await t.page.run(() => {
        document.querySelector('peer-faq').openAll();
        kit.all('#facet-topic')[0]?.click();
      });
      await t.page.until(() => kit.all('[part=panel]').length);
      await hideWords(t.page);
      const wrong = [];
      for (const background of BACKGROUNDS.slice(from, from + 6)) {
        await paint(t.page, background);
        await t.page.wait(250); // the elements look again in the next frame
        const { faults, texts, edges } = await measure(t.page);
        assert.ok(texts > 40 && edges > 0, `only ${texts} texts and ${edges} edges were in sight`);
        wrong.push(...faults.map((fault) => `on ${background.join(' ')}: ${fault}`));
      }
      assert.deepEqual(wrong.slice(0, 40), [], `${wrong.length} cannot be read`);
    },
    { slow: true },
  );

check(
  'A10',
  'the colours are right at the first drawing, on a dark page that sets no color-scheme',
  async (t) => {
    await t.open('<peer-crisis-help country="GB"></peer-crisis-help>', {
      head: '<style>html { background: #111; color: #eee }</style>',
    });
    const scheme = await t.page.run(
      () => getComputedStyle(document.querySelector('peer-crisis-help')).colorScheme,
    );
    assert.equal(scheme, 'dark');
  },
);
