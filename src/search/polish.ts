import Fuse from 'fuse.js/min-basic';
import type { Answer } from './first-pass.js';
import { eachWord } from './fold.js';
import { typedWords } from './typed.js';
import type { Row } from './word-index.js';

/** How many are ranked anew: what a page of results shows. */
const PAGE = 24;
/** Longer patterns than this Fuse cuts in pieces. */
const LONGEST = 32;
/** So far a text is looked through for a word's spelling. */
const FAR = 5000;

/** A word as an entry writes it: `leicester` → `Leicester`. */
function spelt(row: Row, folded: string): string | undefined {
  let found: string | undefined;
  for (const text of row.flat())
    if (typeof text === 'string' && !found)
      eachWord(
        text.slice(0, FAR),
        (word, start, end) => word === folded && (found ??= text.slice(start, end)),
      );
  return found;
}

/** The query with the words that were mended, and these as the entries write them. */
function spell(
  query: string,
  { corrected, indices }: Answer,
  rowAt: (at: number) => Row,
): Pick<Answer, 'corrected' | 'readAs'> {
  const rows = Array.from(indices.subarray(0, 3), rowAt);
  const mended = corrected.map(({ typed, read }) => ({
    typed,
    read: rows.map((row) => spelt(row, read)).find((word) => word) ?? read,
  }));
  let readAs = '';
  let at = 0;
  eachWord(
    query,
    (word, start, end) => {
      const one = mended.find(({ typed }) => typed === word);
      if (one) [readAs, at] = [readAs + query.slice(at, start) + one.read, end];
    },
    true,
  );
  return { corrected: mended, readAs: readAs + query.slice(at) };
}

/**
 * Ranks the first page by how near the titles are to the query as a whole: of entries that are as good as each other, the one whose
 * name was typed comes first.
 */
function ranked(query: string, { indices, bands }: Answer, titleAt: (at: number) => string): Uint32Array {
  const [end = 0] = bands;
  const page = Array.from(indices.subarray(0, Math.min(end, PAGE)));
  if (page.length < 2 || typedWords(query).length < 2) return indices;
  const fuse = new Fuse(page.map(titleAt), { ignoreLocation: true, threshold: 0.6, ignoreDiacritics: true });
  const order = new Set([
    ...fuse.search(query.slice(0, LONGEST)).map(({ refIndex }) => refIndex),
    ...page.keys(),
  ]);
  const result = indices.slice();
  [...order].forEach((from, to) => (result[to] = page[from] as number));
  return result;
}

/**
 * Puts the last touches to an answer, where the entries are: the order of the first page, and the spelling of what was mended.
 * @param rest the query without the words for a day.
 */
export function polish(
  query: string,
  rest: string,
  answer: Answer,
  rowAt: (at: number) => Row,
  titleAt: (at: number) => string,
): Answer {
  const spelling = answer.corrected.length ? spell(query, answer, rowAt) : undefined;
  return { ...answer, readAs: query, ...spelling, indices: ranked(rest, answer, titleAt) };
}
