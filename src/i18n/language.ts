/**
 * The language of an element is that of the nearest `lang`, through shadow roots, as HTML defines it
 * (https://html.spec.whatwg.org/multipage/dom.html#language). One observer watches the page for changes.
 */

/** The language tag that applies to an element: nearest `lang`, else the browser's, else English. Always one `Intl` takes. */
export function languageOf(element: Element): string {
  const near = element.closest('[lang]:not([lang=""])');
  if (near) return valid(near.getAttribute('lang') ?? '');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : valid(navigator.language);
}

/** The tag as `Intl` writes it, or `en` where it is none (WebKitGTK without a locale says `C`). */
export function valid(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const watchers = new Set<(anew?: boolean) => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` or `dir` changes somewhere on the page. Returns how to stop. */
export function watchLanguage(changed: (anew?: boolean) => void): () => void {
  watchers.add(changed);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const watcher of watchers) watcher();
    });
    observer.observe(document, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  }
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) {
      observer?.disconnect();
      observer = undefined;
    }
  };
}

/** Has everybody who watches draw anew, since the words have changed. */
export function drawAnew(): void {
  for (const watcher of watchers) watcher(true);
}
