/** A piece of text that an element shows, as a screen reader meets it. */
export interface Part {
  words: string;
  /** Whether something that is set apart stands beside them, such as a number. */
  beside: boolean;
  /** The language that it is read in: the nearest `lang`, through slots and shadow roots as they are drawn. */
  lang: string;
  direction: string;
}

/** The element above, as it is drawn. */
const above = (node: Node): Element | null =>
  (node as Element).assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host;

function languageOf(node: Node | null): string {
  for (let at = node; at; at = above(at)) {
    const lang = at instanceof Element && at.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

const NAMES = ['aria-label', 'aria-roledescription', 'alt', 'title', 'placeholder'];

/** What an element shows and calls things, in the order of the page. What is hidden is left out. */
export function partsOf(element: Element): Part[] {
  const parts: Part[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const box = above(node);
      const words = node.data.replace(/\s+/g, ' ').trim();
      if (words && box)
        parts.push({
          words,
          beside: Boolean(box.querySelector(':scope > :is(bdi, a)')),
          lang: languageOf(node),
          direction: getComputedStyle(box).direction,
        });
      return;
    }
    if (!(node instanceof Element) || /^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)) return;
    if (node.matches('[hidden]:not([hidden=until-found])')) return;
    for (const name of NAMES) {
      const words = node.getAttribute(name);
      if (words) parts.push({ words, beside: false, lang: languageOf(node), direction: '' });
    }
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    for (const child of slotted.length ? slotted : (node.shadowRoot ?? node).childNodes) visit(child);
  };
  visit(element);
  return parts;
}

const isHebrew = (words: string): boolean => /\p{Script=Hebrew}/u.test(words);

/**
 * On a Hebrew page whose own words are all Hebrew, every Latin word is a message in English. Names those parts that are not
 * marked as what they are, and sentences that would be read the wrong way round.
 */
export function wrongParts(element: Element): string[] {
  return partsOf(element).flatMap(({ words, beside, lang, direction }) => {
    const english = /\p{Script=Latin}/u.test(words);
    const wrong: string[] = [];
    // a name in what a button is called is a name in any language
    if (isHebrew(words) && english && direction) wrong.push(`“${words}” is in two languages`);
    if (isHebrew(words) && !english && !/^he\b/.test(lang))
      wrong.push(`“${words}” is said to be ${lang || 'nothing'}`);
    if (english && !/^en\b/.test(lang)) wrong.push(`“${words}” is said to be ${lang || 'nothing'}`);
    // what begins with a number or ends with a mark falls apart in a line that goes the other way
    if (english && direction && (beside || /^[\d“(]|[.?!…:)]$/u.test(words)) && direction !== 'ltr')
      wrong.push(`“${words}” runs from right to left`);
    if (isHebrew(words) && direction === 'ltr') wrong.push(`“${words}” runs from left to right`);
    return wrong;
  });
}
