import type { Catalogue } from './catalogue.js';
import { drawAnew } from './language.js';
import { phrases } from './localize.js';

/** Words of a site's own: any part of the catalogue. A message with a value is a function, as in the catalogue. */
export type Phrases = { readonly [Name in keyof Catalogue]?: Some<Catalogue[Name]> };
type Some<Words> = Words extends (...values: never[]) => unknown
  ? Words
  : Words extends object
    ? { readonly [Key in keyof Words]?: Some<Words[Key]> }
    : string;

const own = new Map<string, Phrases>();
/** The words of a room with those of the site over them; made anew when the room's own have come. */
const mixed = new WeakMap<object, { shipped: object; words: object }>();

/**
 * Puts phrases of a site's own, or a whole language, in the place of those that are shipped. What is left out stays as it is: in
 * the language where it is shipped, else in English. Elements on the page are drawn again.
 *
 * @param language a BCP 47 tag, of which the first part counts: `cy` for `cy-GB` too.
 * @example
 * registerLanguage('en', { finder: { search: 'Search our circles' } });
 */
export function registerLanguage(language: string, words: Phrases): void {
  const key = language.replace(/-.*/, '').toLowerCase();
  own.set(key, mix(own.get(key) ?? {}, words));
  phrases.has = (spoken) => own.has(spoken);
  phrases.over = (spoken, name, shipped) => {
    const over = own.get(spoken)?.[name];
    if (!over) return shipped;
    const known = mixed.get(over);
    if (known?.shipped === shipped) return known.words as typeof shipped;
    const words = mix(shipped, over);
    mixed.set(over, { shipped, words });
    return words;
  };
  drawAnew();
}

/** A copy of some words, with others over them. */
function mix<Words extends object>(words: Words, over: object): Words {
  const copy = { ...words } as Record<string, unknown>;
  for (const [key, value] of Object.entries(over) as [string, unknown][]) {
    const before = copy[key];
    copy[key] =
      value && typeof value === 'object' && before && typeof before === 'object' ? mix(before, value) : value;
  }
  return copy as Words;
}
