import type { ReactiveElement } from 'lit';

/** The parts of Lit's life cycle in which an element can fail, as its prototype has them. */
interface Parts {
  connectedCallback(): void;
  performUpdate(): void;
  update(changed: Map<PropertyKey, unknown>): void;
}

const boxes = new WeakMap<Element, HTMLElement>();

/** All that stands inside the tag, whatever slot it was given to. */
function slots(host: Element): HTMLSlotElement[] {
  const names = new Set([...host.children].map((child) => child.slot));
  return [...names.add('')].map((name) => Object.assign(document.createElement('slot'), { name }));
}

/** Shows what the author wrote in place of what the element has drawn. */
function giveUp(host: ReactiveElement, reason: unknown): void {
  console.error(`<${host.localName}> failed. What stands inside the tag is shown.`, reason);
  const root = host.shadowRoot;
  if (!root || boxes.has(host)) return;
  const box = document.createElement('div');
  boxes.set(host, box);
  for (const drawn of root.children) (drawn as HTMLElement).hidden = true;
  box.append(...slots(host));
  root.prepend(box); // the first slot of a name is the one that counts
  if (root.slotAssignment === 'manual')
    for (const slot of box.children)
      (slot as HTMLSlotElement).assign(
        ...([...host.childNodes].filter(
          (node) => (node instanceof Element ? node.slot : '') === (slot as HTMLSlotElement).name,
        ) as (Element | Text)[]),
      );
  // after the author's words: an element that works, and is not one that shows this line, does without its code
  import('../crisis/fallback.js').then(
    ({ fallback }) => {
      fallback(host, box);
    },
    () => undefined, // the author's words are there
  );
}

/** The element works again. */
function recover(host: ReactiveElement): void {
  boxes.get(host)?.remove();
  if (boxes.delete(host))
    for (const drawn of host.shadowRoot?.children ?? []) (drawn as HTMLElement).hidden = false;
}

/**
 * Whatever fails in an element (a missing feature, an exception while it is put in or drawn), what stands inside its tag is seen,
 * with the line of help: a blank box would be worse than no script (promise S6). What fails after the element has been drawn
 * costs only itself. The next drawing that succeeds takes the place back.
 */
export function guard<Class extends CustomElementConstructor>(element: Class): Class {
  const proto = element.prototype as ReactiveElement & Parts;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called on its element below
  const { connectedCallback, performUpdate, update } = proto as Parts;
  const drawn = new WeakSet<object>();
  proto.connectedCallback = function (this: ReactiveElement) {
    try {
      connectedCallback.call(this as unknown as Parts);
    } catch (reason) {
      giveUp(this, reason);
    }
  };
  proto.update = function (this: ReactiveElement, changed) {
    update.call(this as unknown as Parts, changed);
    drawn.add(this);
    recover(this);
  };
  proto.performUpdate = function (this: ReactiveElement) {
    drawn.delete(this);
    try {
      performUpdate.call(this as unknown as Parts);
    } catch (reason) {
      if (drawn.has(this)) console.error(`<${this.localName}>:`, reason);
      else giveUp(this, reason);
    }
  };
  return element;
}
