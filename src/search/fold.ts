/**
 * What counts as one word, and as the same word. Texts and queries pass here alike, so that "MÜNCHEN", "munchen" and
 * "Münche\u0308n" meet; marks are drawn on the text as it was written, because each word keeps its place in it.
 */
import { readTime } from '../text/index.js';

// Marks that a hurried hand leaves out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels and hamza, and the
// kashida. Others (kana voicing, Hindi vowel signs) are part of the letter and stay.
// eslint-disable-next-line no-misleading-character-class -- ranges of marks, not letters with marks
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Most words are plain ASCII, and cheap. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Lower case, without accents and apostrophes, with one letter for those that are written in two ways. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return (
    !BEYOND_ASCII.test(lower)
      ? lower
      : lower
          .normalize('NFKD')
          .replace(MARKS, '')
          .replace(LETTER, (c) => LETTERS[c] ?? c)
  ).replace(APOSTROPHES, '');
}

const TIME = String.raw`\d{1,2}(?:[:.h]\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}[:h]\d\d(?!\d)`;
const LETTERS_OF_WORD = String.raw`[\p{L}\p{N}\p{M}]+`;
const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TIME})|${LETTERS_OF_WORD}(?:['’‘ʼ\`´]${LETTERS_OF_WORD})*`,
  'giu',
);
// Scripts that write no spaces are read as overlapping pairs of characters.
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]+\p{M}*/gu;
const UNIT = /.\p{M}*/gsu;

/** No word is longer than this for the search, and no chain of hyphenated words is joined beyond it: work stays linear in the text. */
const LONGEST = 48;

/** Is told of each word: its folded form, and where it stands in the text. */
export type Visit = (word: string, start: number, end: number) => void;

/**
 * Cuts a text into words. A time of day (`6.30 pm`, `18:30`) is one word, `18:30`.
 * @param query a query is not given the extra forms that a text gets: hyphenated words joined, the last of a run of pairs.
 */
export function eachWord(text: string, visit: Visit, query = false): void {
  let joined = '';
  let from = 0;
  let end = -1;
  for (const found of text.matchAll(WORD)) {
    const raw = found[0];
    const start = found.index;
    const cut = raw.slice(0, LONGEST);
    const word = (/^\d/.test(cut) && readTime(cut.replace(/\s/, ''))) || fold(cut);
    const hyphen = !query && start === end + 1 && /[-‐‑]/.test(text.charAt(end));
    end = start + raw.length;
    if (word && raw > '\u0e00' && raw.search(UNSPACED) >= 0) pairs(raw, start, visit, query);
    else if (word) visit(word, start, end);
    if (hyphen && joined.length + word.length <= LONGEST) visit((joined += word), from, end);
    else [joined, from] = [word, start];
  }
}

function pairs(raw: string, offset: number, visit: Visit, query: boolean): void {
  let rest = 0;
  const visitPart = (part: string, start: number, end: number): void =>
    visit(fold(part.slice(0, LONGEST)), offset + start, offset + end);
  const plain = (to: number): void => {
    if (to > rest) visitPart(raw.slice(rest, to), rest, to);
  };
  for (const run of raw.matchAll(UNSPACED)) {
    plain(run.index);
    rest = run.index + run[0].length;
    const units = [...run[0].matchAll(UNIT)];
    units.forEach((unit, i) => {
      const next = units[i + 1];
      const start = run.index + unit.index;
      if (next) visitPart(unit[0] + next[0], start, start + unit[0].length + next[0].length);
      else if (!query || i === 0) visitPart(unit[0], start, start + unit[0].length);
    });
  }
  plain(raw.length);
}

/** The words of a text, folded. */
export function wordsOf(text: string, query = false): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word), query);
  return words;
}

/** The form that singular and plural share, near enough: `groups` → `group`, `worries` → `worry`, `60s` → `60`. */
export const stem = (word: string): string =>
  word.length > 3 || /^\d/.test(word) ? word.replace(/ies$/, 'y').replace(/([^siu])s$/, '$1') : word;
