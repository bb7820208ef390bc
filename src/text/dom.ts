/**
 * Members of nodes that a page wrote, past what hides them: a control called `reset` stands in the place of its form's `reset()`,
 * and `<form name="querySelector">` in that of the document's
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors). The prototypes keep theirs.
 */

/** A property of an element as its class defines it. */
export const memberOf = <Key extends keyof Element>(element: Element, name: Key): Element[Key] =>
  Reflect.get(Element.prototype, name, element) as Element[Key];

/** `root.querySelectorAll(selector)`. @param root a document, an element or a shadow root. */
export function queryAll(root: Node, selector: string): HTMLElement[] {
  // by number: it may be of another window
  const type: unknown = Reflect.get(Node.prototype, 'nodeType', root);
  const { prototype } =
    type === Node.DOCUMENT_NODE ? Document : type === Node.ELEMENT_NODE ? Element : DocumentFragment;
  const find = Reflect.get(prototype, 'querySelectorAll') as (
    this: Node,
    selector: string,
  ) => NodeListOf<HTMLElement>;
  return [...find.call(root, selector)];
}

/** The first of them. */
export const query = (root: Node, selector: string): HTMLElement | undefined => queryAll(root, selector)[0];
