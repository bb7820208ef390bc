import { VERSION } from '../version.js';

const MARK = Symbol.for('peer-support-widgets/version');
let warned = false;

type Marked = CustomElementConstructor & { [MARK]?: string };

/**
 * Registers an element. A page may hold two copies of this package, from two scripts or two versions: the first one that
 * defines a tag keeps it, the other one steps back and says so once. A second `customElements.define` would throw, and
 * the rest of that script would never run.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as Marked | undefined;
  if (!first) {
    (element as Marked)[MARK] = VERSION;
    customElements.define(tag, element);
  } else if (first !== element && !warned) {
    warned = true;
    console.warn(
      `peer-support-widgets ${VERSION}: <${tag}> is already defined by ${first[MARK] ?? 'another script'}, which stays in use. Load the script once.`,
    );
  }
}
