import type { CSSResult, LitElement } from 'lit';

/** Code that is fetched late may bring the styles of what it draws. */
interface Part {
  styles?: CSSResult;
}

/**
 * Code that is fetched when something first needs it, once for the whole page. The element is drawn without it until it is
 * here, and drawn again then. Where it cannot be fetched `failed` is called, and the next need tries again.
 *
 * @example
 * const tablePart = later(() => import('./table.views.js'));
 * tablePart(host)?.table(view) ?? cards(view);
 */
export function later<P extends object>(load: () => Promise<P>) {
  let part: P | undefined;
  let loading: Promise<P | undefined> | undefined;
  const fetched = (): Promise<P | undefined> =>
    (loading ??= load().then(
      (here) => (part = here),
      () => (loading = undefined),
    ));
  const now = (host: LitElement, failed?: () => void): P | undefined => {
    if (part) adopt(host, (part as Part).styles);
    else void fetched().then((here) => (here ? host.requestUpdate() : failed?.()));
    return part;
  };
  /** For a press, which can wait. */
  return Object.assign(now, { fetched });
}

/** Late styles join the shadow root once; a page's policy has no say in constructed sheets. */
function adopt({ shadowRoot }: LitElement, styles: CSSResult | undefined): void {
  const sheet = styles?.styleSheet;
  if (sheet && shadowRoot && !shadowRoot.adoptedStyleSheets.includes(sheet))
    shadowRoot.adoptedStyleSheets.push(sheet);
}

/** The parts of a finder that its first list does without. */
export const parts = {
  panel: later(() => import('./filter-panel.js')),
  detail: later(() => import('./detail.js')),
  none: later(() => import('./none.views.js')),
  table: later(() => import('./table.views.js')),
  map: later(() => import('./map.views.js')),
  address: later(() => import('./address.js')),
  actions: later(() => import('./actions.js')),
};
export type Parts = typeof parts;

/** Remembers the last answer, for as long as it is asked the same. */
export function memo<A extends unknown[], R>(work: (...of: A) => R): (...of: A) => R {
  let asked: A | undefined;
  let answer: R;
  return (...of) => {
    if (!asked || of.some((each, i) => each !== asked?.[i])) {
      answer = work(...of);
      asked = of;
    }
    return answer;
  };
}
