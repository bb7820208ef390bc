import { query, queryAll } from '../../text/dom.js';
import type { OwnEntries } from './own-entries.js';
import { openRoots } from './open-roots.js';

const LEFT_BEHIND =
  'iframe, frame, object, embed, video, audio, dialog, link[rel~=icon], link[rel=apple-touch-icon], textarea, ' +
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=submit], [type=button], [type=reset], [type=image], [type=file])';

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

/** Chromium tells a screen reader of the sheet only if the page, which lies below it by now, stands for as long, in milliseconds. */
const HEARD = 20;

/** Words and their language. */
interface Said {
  words: string;
  lang: string;
}

/**
 * Lays a blank sheet over the whole page, at once. It goes into the top layer, so that an open dialog lies below it too, and
 * takes the focus, so that a screen reader says its name and nothing of the page. Styles are set one by one, since a page's
 * policy may forbid a style attribute.
 */
function cover(document: Document, { words, lang }: Said): void {
  const sheet = document.createElement('div');
  for (const [property, value] of Object.entries(COVER))
    sheet.style.setProperty(property, value, 'important');
  sheet.popover = 'manual';
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', words);
  sheet.lang = lang;
  sheet.tabIndex = -1;
  query(document, ':root')?.append(sheet);
  try {
    sheet.showPopover();
  } catch {
    // without popovers it is still above everything but an open dialog
  }
  sheet.focus({ preventScroll: true });
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** No page may ask "do you really want to leave?" of somebody who has to, nor keep them with a router of its own. */
const letGo = (event: Event): void => {
  event.stopImmediatePropagation();
};

/** Puts the address in the place of the page, and of the page around it where the browser lets a frame do that. */
function replace(address: string, view: Window): void {
  try {
    (view.top ?? view).location.replace(address); // allowed after a press, unless the frame is sandboxed
  } catch {
    view.location.replace(address); // this part at least goes
  }
}

/** Takes away what could be seen, heard or read again: frames, sound, dialogs, typed words, the name and icon in the tab. */
function clear(document: Document, address: string): void {
  // a form called `title` stands in the place of the document's
  Reflect.set(Document.prototype, 'title', new URL(address).hostname || ' ', document);
  for (const root of openRoots(document))
    for (const element of queryAll(root, LEFT_BEHIND)) {
      if (element instanceof HTMLMediaElement) element.pause();
      else if (element instanceof HTMLDialogElement)
        element.close(); // else the sheet above it could be pressed through
      else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        element.value = '';
      else element.remove();
    }
}

/**
 * Leaves the page so that nothing of it is seen or heard on the way, and Back does not return to it: a cover, then
 * `location.replace` from the first entry that the page has in the history.
 * @param newTab opens the address in a new tab as well, which comes to the front.
 * @param said what a screen reader says meanwhile.
 */
export function leave(
  address: string,
  newTab: boolean,
  said: Said,
  entries: OwnEntries,
  view = window,
): void {
  try {
    cover(view.document, said);
    clear(view.document, address);
  } catch {
    // a page may stand in the way of any of it: leaving is what counts
  }
  const wayBack = entries.wayBack;
  view.onbeforeunload = null;
  view.addEventListener('beforeunload', letGo, true);
  (view.navigation as Navigation | undefined)?.addEventListener('navigate', letGo, true);
  if (newTab) view.open(address, '_blank', 'noopener,noreferrer');
  if (!wayBack) {
    if (newTab) replace(address, view);
    else setTimeout(replace, HEARD, address, view);
    return;
  }
  void wayBack()
    .catch(() => undefined)
    .then(() => {
      replace(address, view);
    });
}
