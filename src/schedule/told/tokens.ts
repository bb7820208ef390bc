/** From lexemes to what they mean. A piece of text is understood, has nothing to do with time, or is in doubt. */
import { CLOCKS, type Place } from '../zone-names.js';
import { cut, type Lexeme } from './lexemes.js';
import { aboutTime, looksLikeTime } from './likeness.js';
import { dateOf, zoneIn } from './names.js';
import type { Lexicon, Token } from './table.js';

export interface Tokens {
  tokens: Token[];
  /** Pieces about time that were not understood. */
  unread: string[];
  /** Pieces that say nothing about time. */
  ignored: string[];
  /** Pieces that say when it does not meet, in words to which no date belongs. */
  notes: string[];
}

/** A lexeme or phrase, and what it means: `null` nothing, `undefined` unknown. */
interface Meaning {
  lexemes: Lexeme[];
  token: Token | null | undefined;
}

/** What is known of the list, and words that the other languages have for time. */
export interface Around extends Place {
  others: readonly Lexicon[];
}

export function tokensOf(text: string, lexicon: Lexicon, around: Around): Tokens {
  const result: Tokens = { tokens: [], unread: [], ignored: [], notes: [] };
  let piece: Lexeme[] = [];
  const close = (): void => {
    if (piece.length) takePiece(text, piece, lexicon, around, result);
    piece = [];
  };
  for (const lexeme of cut(text, lexicon)) {
    if (lexeme.kind === 'sep' && lexeme.raw === '.' && isShort(piece.at(-1), lexicon)) continue;
    if (lexeme.kind === 'sep') close();
    else piece.push(lexeme);
  }
  close();
  return result;
}

/** "Dec. 12", "Tues. 7 pm": the full stop belongs to the word. */
function isShort(last: Lexeme | undefined, { phrases }: Lexicon): boolean {
  const token = last && last.text.length < 6 ? phrases.get(last.text) : undefined;
  return token?.is === 'month' || token?.is === 'days';
}

const wordsOf = (text: string, lexemes: readonly Lexeme[]): string => {
  const [first, last] = [lexemes[0], lexemes.at(-1)];
  return first && last ? text.slice(first.from, last.from + last.raw.length).trim() : '';
};

function takePiece(text: string, piece: Lexeme[], lexicon: Lexicon, around: Around, to: Tokens): void {
  const meanings = withoutDash(meaningsOf(piece, lexicon, around));
  const known = meanings.findIndex(({ token }) => token === undefined);
  if (known < 0) {
    const tokens = meanings.flatMap(({ token }) => token ?? []);
    if (tokens.some(({ is }) => is === 'doubt')) to.unread.push(wordsOf(text, piece));
    else if (
      tokens.every(({ is }) => is === 'num' || is === 'age' || is === 'and' || is === 'to' || is === 'at') &&
      tokens.length &&
      (isPlace(meanings, lexicon) || !mayBeTime(tokens))
    )
      to.ignored.push(wordsOf(text, piece));
    else {
      if (
        tokens.some(
          (token) => token.is === 'term' || token.is === 'note' || (token.is === 'holiday' && !token.dates),
        )
      )
        to.notes.push(wordsOf(text, piece));
      to.tokens.push(...tokens, { is: 'sep' });
    }
    return;
  }
  const tail = tailFrom(meanings, known, lexicon);
  const before = tail > 0 ? meanings.slice(0, tail).flatMap(({ token }) => token ?? []) : [];
  const head = before.some(
    ({ is }) => is === 'days' || is === 'time' || is === 'part' || is === 'date' || is === 'month',
  )
    ? before
    : [];
  const rest = meanings.slice(head.length ? tail : 0);
  const doubt = !isSafe(rest, lexicon, around) || (head.length > 0 && head.some(({ is }) => is === 'doubt'));
  if (doubt) to.unread.push(wordsOf(text, piece));
  else {
    if (head.length) to.tokens.push(...head, { is: 'sep' });
    const left = rest.some(({ token }) => token?.is === 'not');
    (left ? to.notes : to.ignored).push(
      wordsOf(
        text,
        rest.flatMap(({ lexemes }) => lexemes),
      ),
    );
  }
}

/** "Room 7". */
const isPlace = ([first]: readonly Meaning[], { lead }: Lexicon): boolean =>
  first?.token === null &&
  first.lexemes.every(({ kind }) => kind === 'word') &&
  lead.has(first.lexemes.map(({ text }) => text).join(' '));

/** "(7)" alone may be a time, "2026" a year; "(123 456)" is neither. */
const mayBeTime = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => token.is !== 'num' || token.n <= 31) ||
  (tokens.length === 1 && tokens.every((token) => token.is === 'num' && token.n >= 1990 && token.n <= 2100));

/**
 * Where a piece that begins with time goes over into a place or a name: "Tuesdays 7 pm | at the library", "Tuesdays 7 pm | Baker Hall". 0 where
 * nothing tells that it does.
 */
function tailFrom(meanings: readonly Meaning[], unknown: number, lexicon: Lexicon): number {
  let at = unknown;
  while (at > 0) {
    const before = meanings[at - 1] as Meaning;
    const word = before.lexemes.map(({ text }) => text).join(' ');
    if (lexicon.lead.has(word) || before.lexemes[0]?.kind === 'at' || isSpacedDash(before)) return at - 1;
    if (
      before.token === null ||
      before.token?.is === 'place' ||
      before.token?.is === 'num' ||
      before.token?.is === 'not'
    )
      at--;
    else break;
  }
  const first = meanings[unknown]?.lexemes[0];
  const last = meanings[unknown - 1]?.token;
  const named = first?.kind === 'word' && /^\p{Lu}/u.test(first.raw);
  return named && (last?.is === 'time' || last?.is === 'zone' || last?.is === 'part') ? unknown : 0;
}

/** "Tuesdays 7 pm - all welcome": after a dash of its own there may be words that add nothing. */
function withoutDash(meanings: Meaning[]): Meaning[] {
  const at = meanings.findLastIndex(isSpacedDash);
  const rest = meanings.slice(at + 1);
  return at > 0 && rest.length && rest.every(({ token }) => token === null)
    ? meanings.slice(0, at)
    : meanings;
}

const isSpacedDash = ({ lexemes }: Meaning): boolean => lexemes[0]?.kind === 'dash' && !lexemes[0].glued;

/** Whether words that are passed over surely say nothing about time. */
function isSafe(meanings: readonly Meaning[], lexicon: Lexicon, around: Around): boolean {
  return meanings.every(({ token, lexemes }, i) => {
    const next = meanings[i + 1]?.lexemes[0]?.text;
    if (next && lexicon.street.has(next)) return !lexemes.some(({ raw }) => isClock(raw));
    if (/^time ?zone$/.test(lexemes.map(({ text }) => text).join(' '))) return false;
    if (token) return !aboutTime(token, meanings.length === 1);
    return lexemes.every((lexeme) => {
      if (lexeme.kind !== 'word') return lexeme.kind !== 'time' && lexeme.kind !== 'date';
      if (isClock(lexeme.raw) || looksLikeTime(lexeme.text, lexicon)) return false;
      if (token === undefined && next !== undefined && isTime(next, lexicon)) return false; // "(your time)"
      return around.others.every((other) => !foreign(lexeme.text, other));
    });
  });
}

const isTime = (word: string, { table }: Lexicon): boolean =>
  word === table.cityBefore || word === 'timezone';
const isClock = (raw: string): boolean => raw === raw.toUpperCase() && CLOCKS.has(raw.toLowerCase());

/** Whether a word that this language does not have is about time in another; short ones are too often names. */
function foreign(word: string, { phrases }: Lexicon): boolean {
  const token = word.length > 3 ? phrases.get(word) : undefined;
  return (
    !!token &&
    (token.is === 'days' ||
      token.is === 'unit' ||
      token.is === 'repeat' ||
      token.is === 'not' ||
      token.is === 'holiday' ||
      (token.is === 'month' && word.length > 4))
  );
}

function meaningsOf(piece: readonly Lexeme[], lexicon: Lexicon, around: Around): Meaning[] {
  const found: Meaning[] = [];
  for (let i = 0; i < piece.length;) {
    const one = phraseAt(piece, i, lexicon, around) ?? {
      lexemes: [piece[i] as Lexeme],
      token: tokenOf(piece[i] as Lexeme, lexicon, around),
    };
    found.push(one);
    i += one.lexemes.length;
  }
  return found;
}

/** The longest phrase of the table, or the name of a zone, that begins here. */
function phraseAt(
  piece: readonly Lexeme[],
  i: number,
  lexicon: Lexicon,
  around: Around,
): Meaning | undefined {
  const first = piece[i] as Lexeme;
  if (first.kind !== 'word' && first.kind !== 'num' && first.kind !== 'place') return undefined;
  const most = Math.max(lexicon.longest.get(first.text) ?? 0, 4);
  const keys: { key: string; end: number }[] = [];
  let key = '';
  for (let at = i; at < piece.length && keys.length < most; at++) {
    const lexeme = piece[at] as Lexeme;
    if (lexeme.kind === 'dash' && lexeme.glued && key && piece[at + 1]?.kind === 'word') continue;
    if (lexeme.kind !== 'word' && lexeme.kind !== 'num' && lexeme.kind !== 'place') break;
    key = key ? `${key} ${lexeme.text}` : lexeme.text;
    keys.push({ key, end: at + 1 });
  }
  for (const { key: words, end } of keys.reverse()) {
    const lexemes = piece.slice(i, end);
    if (lexicon.phrases.has(words)) return { lexemes, token: lexicon.phrases.get(words) };
    const zone = lexemes[0]?.kind === 'word' ? zoneIn(words, lexemes, lexicon, around) : null;
    if (zone !== null) return { lexemes, token: zone };
  }
  return undefined;
}

function tokenOf(lexeme: Lexeme, { table }: Lexicon, around: Around): Token | null | undefined {
  const { kind, n = 0, text } = lexeme;
  switch (kind) {
    case 'num':
      return { is: 'num', n, digits: true, text };
    case 'place':
      return { is: 'place', n, digits: true };
    case 'time':
      return lexeme.hours !== undefined && lexeme.hours < 5
        ? { is: 'duration', minutes: lexeme.hours * 60 }
        : { is: 'time', at: lexeme.at as NonNullable<Lexeme['at']> };
    case 'date':
      return dateOf(lexeme, table.language, around);
    case 'dash':
      return { is: 'to' };
    case 'and':
    case 'slash':
      return { is: 'and' };
    case 'at':
      return { is: 'at' };
    case 'age':
      return null;
    default:
      return undefined;
  }
}
