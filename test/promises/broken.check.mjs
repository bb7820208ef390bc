/** S6, X8: what a browser lacks, and what does not come, is taken away on purpose before the script loads. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check } from './lib/check.mjs';

const TAGS = ['peer-group-finder', 'peer-faq', 'peer-testimonials', 'peer-book-support', 'peer-crisis-help'];
const BODY = `<peer-quick-exit href="/neutral"></peer-quick-exit>
${TAGS.map((tag) => `<${tag} src="/feed.json" country="GB"><p>Own words</p></${tag}>`).join('')}`;

const without = (owner, ...names) => [
  `${owner}.${names[0]}`,
  names.map((name) => `delete ${owner}.${name};`).join(''),
];
const none = (name) => [name, `window.${name} = undefined;`];
const throwing = (name) => [`${name} throws`, `${name} = function () { throw new RangeError('broken'); };`];

/** What older browsers lack, and what hardly any browser lacks. */
const LACKING = [
  without('ElementInternals.prototype', 'states'),
  without('HTMLElement.prototype', 'attachInternals'),
  without('Document.prototype', 'adoptedStyleSheets'),
  without('ShadowRoot.prototype', 'adoptedStyleSheets'),
  throwing('CSSStyleSheet'),
  ...['DurationFormat', 'Segmenter', 'PluralRules', 'ListFormat', 'DisplayNames'].map((name) =>
    without('Intl', name),
  ),
  throwing('Intl.DateTimeFormat'),
  throwing('Intl.NumberFormat'),
  none('Temporal'),
  ['CSS.highlights', "Object.defineProperty(CSS, 'highlights', { value: undefined });"],
  none('Highlight'),
  none('IntersectionObserver'),
  none('structuredClone'),
  none('requestIdleCallback'),
  none('Worker'),
  without('AbortSignal', 'any', 'timeout'),
  without('AbortSignal.prototype', 'throwIfAborted'),
  without('Array.prototype', 'at', 'findLast', 'findLastIndex'),
  without('Array.prototype', 'toSorted', 'toReversed', 'toSpliced', 'with'),
  without('String.prototype', 'replaceAll'),
  without('Object', 'groupBy'),
  without('Object', 'hasOwn'),
  without('Map', 'groupBy'),
  without(
    'Set.prototype',
    'union',
    'intersection',
    'difference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ),
  without('Promise', 'withResolvers', 'try'),
  without('URL', 'canParse', 'parse'),
  without('HTMLDialogElement.prototype', 'showModal', 'close'),
  without('HTMLElement.prototype', 'showPopover', 'hidePopover', 'togglePopover'),
  without('Element.prototype', 'checkVisibility'),
  without('Event.prototype', 'composedPath'),
];

/** What can be seen of each element, in its shadow root or inside its tag. */
const seen = (page) =>
  page.run((tags) => {
    const painted = (element) => Boolean(element?.getClientRects().length) && element.offsetHeight > 0;
    return tags.map((tag) => {
      const host = document.querySelector(tag);
      const has = (selector) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])].some(painted);
      return {
        tag,
        words: painted(host.querySelector('p')),
        works: has('[part~=card], button, figure, a[href]:not(.crisis-line *)'),
        help: has('.crisis-line, a[href^="tel:"]'),
      };
    });
  }, TAGS);

/** Waits until each element shows something and the help, as far as `helped` asks for it. */
async function neverBlank(page, what, helped = () => true) {
  let blank = [];
  for (let tries = 0; tries < 60; tries++) {
    blank = (await seen(page)).filter(
      ({ tag, words, works, help }) => !(words || works) || (helped(tag) && !help),
    );
    if (!blank.length) return;
    await page.wait(100);
  }
  assert.deepEqual(blank, [], what);
}

check(
  'S6 X8',
  `no element is blank or without help in want of a feature (${LACKING.length})`,
  async (t) => {
    const { page, site } = t;
    for (const [what, script] of LACKING) {
      site.add('/broken.js', script, { type: 'text/javascript' });
      await t.open(BODY, { head: '<script src="/broken.js"></script>', settle: false });
      await page.wait(300); // what fails may fail after a first drawing
      await neverBlank(page, `without ${what}`);
    }
  },
  { engines: ['chromium'], slow: true },
);

check(
  'S6',
  'each lazy file answered with 404: the author’s words or the element stay, and the card of help',
  async (t) => {
    const { page } = t;
    const { lazy } = JSON.parse(readFileSync(new URL('../../dist/embed.json', import.meta.url), 'utf8'));
    for (const file of Object.keys(lazy)) {
      const other = await t.otherSite();
      other.add(`/dist/${file}`, 'gone', { status: 404 });
      await page.open(other.page(BODY));
      await page.wait(300);
      // an element whose own file is missing has nothing but the author's words; the card of help is in embed.js itself
      const own = file.replace(/^embed\/|-[\w-]{8}\.js$/g, '');
      await neverBlank(page, `without ${file}`, (tag) => tag !== `peer-${own}`);
      assert.deepEqual(await page.run(() => kit.log.errors), [], file);
    }
  },
  { engines: ['chromium'], slow: true },
);
