import { againWords } from '../i18n/again.js';
import { languageOf } from '../i18n/language.js';

const lines = new WeakMap<Element, HTMLElement>();

function lineBelow(place: Element): HTMLElement {
  const line = document.createElement('p');
  line.setAttribute('aria-live', 'polite');
  lines.set(place, line);
  void customElements.whenDefined(place.localName).then(() => {
    line.remove();
  });
  return line;
}

/** The line below an element, where there is one. */
export const lineOf = (place: Element): Element | undefined =>
  lines.get(place)?.isConnected ? lines.get(place) : undefined;

/**
 * Says below an element, to the eye and politely to a screen reader, that its file is being asked for, and if it does not come, that
 * one can press again. It stands beside the tag, because what is inside is the author's, and goes when the element is there.
 * @param file settles when the file has come or has not.
 */
export function tell(place: Element, file: Promise<unknown>): void {
  if (place.hasAttribute('aria-busy')) return;
  const line = lines.get(place) ?? lineBelow(place);
  const { lang, asking, failed } = againWords(languageOf(place));
  line.lang = lang;
  line.dir = 'auto';
  place.after(line);
  place.setAttribute('aria-busy', 'true');
  // a screen reader says what changes in a place that it knows already
  setTimeout(() => {
    line.textContent = asking;
  });
  void file.finally(() => {
    place.removeAttribute('aria-busy');
    setTimeout(() => {
      line.textContent = failed;
      if (!place.isConnected) line.remove();
    });
  });
}
