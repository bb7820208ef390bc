import Fuse from 'fuse.js/min-basic';
import { typedWords } from './terms.js';

/** Longer patterns than this Fuse cuts in pieces. */
const LONGEST = 32;
/** How many are ranked anew: what a page of results shows. */
export const PAGE = 24;

/**
 * Ranks the first page by how near its titles are to the query as a whole: of groups that have all the words, the one whose name was
 * typed comes first.
 * @param titles of the entries, as they are ranked so far. @returns their positions in the new order.
 */
export function rankPage(query: string, titles: readonly string[]): number[] {
  if (typedWords(query).length < 2) return [];
  const page = titles.slice(0, PAGE);
  const fuse = new Fuse(page, { ignoreLocation: true, threshold: 0.6, ignoreDiacritics: true });
  return [
    ...new Set([...fuse.search(query.slice(0, LONGEST)).map(({ refIndex }) => refIndex), ...page.keys()]),
  ];
}
