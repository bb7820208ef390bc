import { query, queryAll } from '../../text/dom.js';

/** Every frame, film, sound and dialog of the page, those inside open shadow roots too. */
function* loud(root: ParentNode): Generator<Element> {
  for (const element of queryAll(root, '*')) {
    if (/^(?:iframe|frame|object|embed|video|audio|dialog)$/.test(element.localName)) yield element;
    if (element.shadowRoot) yield* loud(element.shadowRoot);
  }
}

const COVER = {
  display: 'block',
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  width: '100vw',
  height: '100vh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'Canvas',
  opacity: '1',
};

/**
 * Lays a blank sheet over the whole page, at once. It goes into the top layer, so that an open dialog lies below it too.
 * Styles are set one by one, since a page's policy may forbid a style attribute.
 */
function cover(document: Document): void {
  const sheet = document.createElement('div');
  for (const [name, value] of Object.entries(COVER)) sheet.style.setProperty(name, value, 'important');
  sheet.popover = 'manual';
  query(document, ':root')?.append(sheet);
  try {
    sheet.showPopover();
  } catch {
    // without popovers it is still above everything but an open dialog
  }
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** No page may ask "do you really want to leave?" of somebody who has to. */
const letGo = (event: Event): void => {
  event.stopImmediatePropagation();
};

/**
 * Leaves the page so that nothing of it is seen or heard on the way, and Back does not return to it: cover, neutral title
 * and no icon in the tab, frames and sound torn down, then `location.replace`.
 * @param newTab opens the address in a new tab as well, which comes to the front.
 */
export function leave(address: string, newTab: boolean, view: Window = window): void {
  const { document } = view;
  cover(document);
  // a form called `title` stands in the place of the document's
  Reflect.set(Document.prototype, 'title', new URL(address).hostname || ' ', document);
  for (const icon of queryAll(document, 'link[rel~=icon], link[rel=apple-touch-icon]')) icon.remove();
  for (const element of loud(document)) {
    if (element instanceof HTMLMediaElement) element.pause();
    else if (element instanceof HTMLDialogElement)
      element.close(); // else the sheet above it could be pressed through
    else element.remove();
  }
  view.onbeforeunload = null;
  view.addEventListener('beforeunload', letGo, true);
  if (newTab) view.open(address, '_blank', 'noopener,noreferrer');
  if (view.top && view.top !== view) {
    try {
      view.top.location.replace(address); // allowed after a press, unless the frame is sandboxed
      return;
    } catch {
      // this part at least is gone
    }
  }
  view.location.replace(address);
}
