/** Words that may be about time without being understood: those that must not be passed over. */
import type { Lexicon, Token } from './table.js';

/** Whether a word that is known says something of time also where the words beside it are not known. */
export function aboutTime(token: Token, alone: boolean): boolean {
  switch (token.is) {
    case 'num':
    case 'place':
    case 'and':
    case 'or':
    case 'to':
    case 'at':
    case 'between':
    case 'only':
    case 'start':
    case 'until':
    case 'before':
    case 'after':
    case 'age':
    case 'note':
    case 'session':
    case 'left':
      return false;
    case 'zone':
      return !token.bare;
    case 'not':
      return alone;
    default:
      return true;
  }
}

const vocabularies = new WeakMap<Lexicon, Map<string, string[]>>();
/** The words of time that a slip can be told from, by their length. */
function vocabularyOf(lexicon: Lexicon): Map<string, string[]> {
  let found = vocabularies.get(lexicon);
  if (found) return found;
  found = new Map();
  for (const [phrase, token] of lexicon.phrases) {
    if (!token || !aboutTime(token, true) || token.is === 'doubt') continue;
    for (const word of phrase.split(' ')) {
      if (word.length < 6) continue;
      const key = word.charAt(0);
      const words = found.get(key) ?? [];
      if (!words.includes(word)) words.push(word);
      found.set(key, words);
    }
  }
  vocabularies.set(lexicon, found);
  return found;
}

const judged = new Map<string, boolean>();

/** Whether an unknown word is one slip away from a word of time: "Wendesday", "fortnitely". */
export function looksLikeTime(word: string, lexicon: Lexicon): boolean {
  if (word.length < 5 || word.length > 16) return false;
  const key = `${lexicon.table.language} ${word}`;
  let like = judged.get(key);
  if (like === undefined) {
    if (judged.size > 5000) judged.clear();
    const known = vocabularyOf(lexicon).get(word.charAt(0)) ?? [];
    like = known.some((each) => slips(word, each) <= (each.length > 9 ? 3 : each.length > 7 ? 2 : 1));
    judged.set(key, like);
  }
  return like;
}

/** Letters that are wrong, missing, too many or exchanged; 4 means more than three. */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
