import { storeAt } from '../context/client.js';
import { queryAll } from '../text/dom.js';
import { lineOf, tell } from './tell.js';

/** How the file of each tag is fetched. */
export type Files = Readonly<Record<string, () => Promise<unknown>>>;
/** Looks for tags in a part of the page. */
export type Discover = (root: ParentNode) => void;

/** The first script on a page does the looking: a second one, of this version or another, would fetch all once more. */
const FIRST = Symbol.for('peer-support-widgets/discover');
const page = globalThis as { [FIRST]?: Discover };

/** How long a file that did not come is waited for before it is asked for again, in milliseconds; after that, when the line is back. At a press at once. */
const AGAIN = [2_000, 8_000, 30_000];

/**
 * Fetches the file of an element when the first of its tag is met, now or later. The feed that the element names is asked for at the
 * same moment: both are on their way together, and the visitor waits for the slower one alone.
 * @returns looks where the document does not see: in a shadow root.
 */
export function meet(files: Files): Discover {
  if (page[FIRST]) return page[FIRST];
  const missing = new Set(Object.keys(files));
  const tries = new Map<string, number>();
  const coming = new Map<string, Promise<unknown>>();

  const fetchFile = (tag: string): void => {
    if (!missing.delete(tag) || customElements.get(tag)) return;
    const file = files[tag]?.().catch((reason: unknown) => {
      console.warn(`<${tag}> shows what stands inside the tag.`, reason);
      missing.add(tag);
      const again = (): void => fetchFile(tag);
      addEventListener('online', again, { once: true });
      const wait = AGAIN[tries.get(tag) ?? 0];
      tries.set(tag, (tries.get(tag) ?? 0) + 1);
      if (tries.get(tag) === 2) helpBelow(tag); // once may be chance
      if (wait) setTimeout(again, wait);
    });
    if (file) coming.set(tag, file);
  };
  const look: Discover = (root) => {
    if (!missing.size) return;
    const found: Element[] = queryAll(root, [...missing].join());
    if (root instanceof Element && missing.has(root.localName)) found.unshift(root);
    for (const element of found) if (!customElements.get(element.localName)) askFor(element);
    for (const { localName } of found) fetchFile(localName);
  };

  // a press where an element should be asks again for its file, and says so
  addEventListener('click', ({ target }) => {
    const tags = [...tries.keys()].filter((tag) => !customElements.get(tag)).join();
    // a form with a control called "closest" has no other way
    const place = tags && target instanceof Element ? Element.prototype.closest.call(target, tags) : null;
    if (!place) return;
    fetchFile(place.localName);
    const file = coming.get(place.localName);
    if (file) tell(place, file);
  });
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document, { childList: true, subtree: true });
  look(document);
  return (page[FIRST] = look);
}

/** Puts help in a crisis below the first element of a tag whose file does not come, until it comes: the element itself would show it. */
function helpBelow(tag: string): void {
  const place = document.querySelector(`${tag}:not([no-crisis-line])`);
  if (!place || document.querySelector('peer-crisis-help')) return;
  const help = document.createElement('peer-crisis-help');
  help.setAttribute('country', place.getAttribute('country') ?? '');
  (lineOf(place) ?? place).after(help);
  void customElements.whenDefined(tag).then(() => {
    help.remove();
  });
}

/** Longer than this nobody waits for a file, in milliseconds. */
const PATIENCE = 30_000;

/** Loads the feed that an element names, until the element itself does. */
function askFor(element: Element): void {
  const stop = storeAt(element, element.getAttribute('src') ?? '')?.subscribe(() => undefined);
  if (!stop) return;
  const timer = setTimeout(stop, PATIENCE);
  void customElements.whenDefined(element.localName).then(() => {
    clearTimeout(timer);
    setTimeout(stop); // by then it listens itself
  });
}
