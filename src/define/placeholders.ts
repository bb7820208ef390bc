import { queryAll } from '../text/dom.js';

/** The tags that a placeholder can stand for. */
const NAMES = ['feed', 'group-finder', 'faq', 'testimonials', 'book-support', 'crisis-help', 'quick-exit'];
/** Attributes that would do something on any element: a page editor that keeps `data-…` must not get scripts in by them. */
const NOT_OURS = /^(?:on.*|style|is|slot|class|id)$/;

/**
 * Puts the element into a placeholder, and what stood inside into the element, as its fallback. A link goes into the element
 * instead, since it is what the element shows.
 */
function fill(place: HTMLElement): void {
  const name =
    place
      .getAttribute('data-peer')
      ?.trim()
      .toLowerCase()
      .replace(/^peer-/, '') ?? '';
  if (!NAMES.includes(name))
    return console.warn(`data-peer="${name}" names no element. It can be: ${NAMES.join(', ')}.`);
  const tag = `peer-${name}`;
  const isLink = place.localName === 'a';
  if ((isLink ? place.parentElement : place.firstElementChild)?.localName === tag) return; // done already
  const element = document.createElement(tag);
  for (const { name: attribute, value } of Array.from(place.attributes)) {
    const own = attribute.startsWith('data-') ? attribute.slice(5) : '';
    if (own && own !== 'peer' && !NOT_OURS.test(own)) element.setAttribute(own, value);
  }
  if (isLink) {
    place.replaceWith(element);
    element.append(place);
  } else {
    element.append(...Array.from(place.childNodes));
    place.append(element);
  }
}

/**
 * Makes `<div data-peer="group-finder" data-src="/groups.csv">` work like the tag, now and for what comes into the page later. Page
 * editors that remove tags they do not know (WordPress for authors, TinyMCE, CKEditor) keep such a `div`.
 */
export function fillPlaceholders(): void {
  const look = (root: ParentNode): void => {
    if (root instanceof HTMLElement && root.hasAttribute('data-peer')) fill(root);
    for (const place of queryAll(root, '[data-peer]')) if (place instanceof HTMLElement) fill(place);
  };
  const start = (): void => {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof Element) look(node);
    }).observe(document, { childList: true, subtree: true });
    look(document);
  };
  // before the end of the page the parser would put the rest of a placeholder's content beside the element
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
