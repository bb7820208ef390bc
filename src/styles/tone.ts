import type { LitElement, ReactiveController } from 'lit';
import { DARK, onlyText } from './tokens.js';

/**
 * The luminance of a computed colour, 0 to 1, and how much of it covers what is behind
 * (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). Of oklab and lab it is read from their lightness, which is near enough
 * to choose between light and dark.
 */
export function luminance(color: string): { y: number; alpha: number } {
  const [kind = '', rest = ''] = color.split('(');
  const wide = rest.startsWith('srgb') || rest.startsWith('display');
  const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).slice(rest.startsWith('display') ? 1 : 0);
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers.map(
    (each) => parseFloat(each) / (each.endsWith('%') ? 100 : 1),
  );
  if (kind.startsWith('ok')) return { y: a ** 3, alpha };
  if (kind.startsWith('l')) return { y: ((a + 16) / 116) ** 3, alpha };
  const [red, green, blue] = [a, b, c].map((each) => {
    const part = wide ? each : each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return { y: 0.2126 * red + 0.7152 * green + 0.0722 * blue, alpha };
}

/** The luminance of what is painted behind an element; undefined where a picture, a gradient or glass is in between. */
function behind(element: Element): number | undefined {
  for (let at: Element | null = element; at;) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const { y, alpha } = luminance(backgroundColor);
    if (alpha > 0.99) return y;
    if (alpha > 0) return undefined;
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 0 : 1;
}

/** Text lighter than this stands on something dark: black and white are as far from it as each other. */
const MIDDLE = 0.18;
/** How light a page must be for the colours of the light set to be read on it (4.5:1 text, 3:1 edges), and how dark for the other. */
const LIGHT_ENOUGH = 0.69;
const DARK_ENOUGH = 0.05;

/** What an element adds to its tokens: nothing on a light page. */
export function toneOf(element: Element): string {
  const { color } = getComputedStyle(element);
  const dark = luminance(color).y > MIDDLE;
  const page = behind(element);
  const plain = page === undefined || (dark ? page > DARK_ENOUGH : page < LIGHT_ENOUGH);
  if (!dark && !plain) return '';
  return `@media screen{:host{${dark ? DARK : ''}${plain ? onlyText(color) : ''}}}`;
}

const all = new Set<() => void>();
const lookAgain = (): void => {
  for (const look of all) look();
};
let watching = false;
/** A page changes its colours by a class or an attribute on `html` or `body`, by the device's own setting, or by a late style sheet. */
function watch(): void {
  if (watching) return;
  watching = true;
  const changes = new MutationObserver(lookAgain);
  for (const each of [document.documentElement, document.body]) changes.observe(each, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookAgain);
  addEventListener('load', lookAgain);
  document.addEventListener('transitionend', ({ target }) => {
    if (target === document.body || target === document.documentElement) lookAgain();
  });
}

/**
 * Lets an element be read on the page's own background: which set of colours it uses follows the text colour that it inherits and
 * what is painted behind it, since many dark themes set no `color-scheme`. Looked at before the first drawing, so nothing flashes.
 */
export class Tone implements ReactiveController {
  readonly #host: LitElement;
  #sheet: CSSStyleSheet | undefined;
  #now = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    watch();
    all.add(this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    all.delete(this.#look);
  }

  readonly #look = (): void => {
    const root = this.#host.shadowRoot;
    if (!root?.adoptedStyleSheets) return; // an old browser has the colours of a light page
    const tone = toneOf(this.#host);
    if (tone === this.#now) return;
    this.#now = tone;
    if (!this.#sheet)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, (this.#sheet = new CSSStyleSheet())];
    this.#sheet.replaceSync(tone);
  };
}
