/**
 * What comes after the first pass, where that found little: words joined or split, misspelt words mended, one more slip forgiven, a
 * word dropped.
 */
import { inSlices } from '../text/slices.js';
import { bandsOf, FEW, foundBy, isTelling, type Answer, type Engine } from './first-pass.js';
import { stem } from './fold.js';
import { postingsOf, rank, type Term, type Way } from './rank.js';
import { Spellings, type Candidate } from './spelling.js';
import type { Meanings } from './meanings.js';
import { termsOf } from './terms.js';
import { typedWords, waysOfWord, type Typed } from './typed.js';

const spellings = new WeakMap<Learned, Spellings>();

function spellingsOf(engine: Learned): Spellings {
  let found = spellings.get(engine);
  if (!found) spellings.set(engine, (found = new Spellings(engine)));
  return found;
}

/** Reads the vocabulary of the feed as far as it is there, so that a misspelt word finds its likes. */
export const readSpellings = (engine: Learned): Promise<void> => inSlices(spellingsOf(engine).grow());

/** A search that knows everyday words. */
export interface Learned extends Engine {
  readonly meanings: Meanings;
}

/** The ways in which entries can have a word, or what is meant by it. */
const waysOf = (engine: Learned, one: Typed): Way[] => [
  ...waysOfWord(engine.index, one, (word) => engine.meanings.has(stem(word)) || isTelling(engine, word)),
  ...engine.meanings.waysOf([one.word], one.unfinished),
];

/** Lets a search read queries with what it has learned. */
export function readWith(engine: Engine, meanings: Meanings): Learned {
  const learned = Object.assign(engine, { meanings });
  engine.read = (typed) => termsOf(meanings, typed, (one) => waysOf(learned, one));
  return learned;
}

/** A query with words mended: what is searched, and what is said. */
interface Mended {
  terms: Term[];
  corrected: { typed: string; read: string }[];
}

/** A way through a word that was not typed so counts less, the more slips it takes. */
const less = (ways: readonly Way[], cost: number): Way[] =>
  ways.map((way) => ({ ...way, quality: way.quality * Math.max(0.2, 0.9 - 0.2 * Math.max(0, cost)) }));

/** Words about as likely as the likeliest, and words that are likely enough where those find little. */
const [AS_LIKELY, LIKELY] = [0.2, 0.8];

/** Misspelt words read as the likeliest word, so that phrases are found again; single words as all that are likely. */
function mend(
  engine: Learned,
  typed: readonly Typed[],
  misspelt: (typed: Typed) => boolean,
  last: boolean,
): Mended[] {
  const { meanings } = engine;
  const corrected: Mended['corrected'] = [];
  const read = new Map<string, Candidate[]>();
  const mended = typed.map((one) => {
    if (!misspelt(one)) return one;
    const candidates = spellingsOf(engine).candidates(one.word, one.unfinished, last);
    const [best] = candidates;
    if (!best) return one;
    corrected.push({ typed: one.word, read: best.word });
    read.set(best.word, candidates);
    return { ...one, word: best.word };
  });
  if (!corrected.length) return [];
  return [AS_LIKELY, LIKELY].map((margin) => ({
    corrected,
    terms: termsOf(meanings, mended, (one) => {
      const candidates = read.get(one.word);
      if (!candidates) return waysOf(engine, one);
      const worst = (candidates[0]?.cost ?? 0) + margin;
      return candidates.flatMap(({ word, cost }) =>
        cost > worst ? [] : less(waysOf(engine, { ...one, word, unfinished: false }), cost),
      );
    }),
  }));
}

/** Ways to join or split the words of a query that are tried. */
const MOST_REJOINED = 12;

/** The query with two words joined, or one split, where the feed knows the result: "head space", "selfharm". */
function* rejoined(engine: Learned, typed: readonly Typed[]): Generator<Typed[]> {
  const known = (word: string): boolean => !!engine.index.get(word) || engine.meanings.has(word);
  for (const [i, one] of typed.entries()) {
    const next = typed[i + 1];
    if (next && known(one.word + next.word))
      yield [...typed.slice(0, i), { ...next, word: one.word + next.word }, ...typed.slice(i + 2)];
    if (known(one.word)) continue;
    for (let at = 3; at <= one.word.length - 3; at++) {
      const parts = [one.word.slice(0, at), one.word.slice(at)];
      if (parts.every(known))
        yield [
          ...typed.slice(0, i),
          ...parts.map((word) => ({ ...one, word, unfinished: false })),
          ...typed.slice(i + 1),
        ];
    }
  }
}

/** Which words may be misspelt: those that no entry has, and those that hardly any has. What the lexicon knows is not. */
function doubtsAbout(engine: Learned): Record<'missing' | 'rare', (one: Typed) => boolean> {
  const { index, meanings } = engine;
  /** How many entries have the word, about; counted no further than matters. */
  const hits = (one: Typed): number => {
    let count = 0;
    for (const way of waysOf(engine, one)) if ((count += postingsOf(index, way).length) >= FEW) break;
    return count;
  };
  const known = ({ word }: Typed): boolean =>
    meanings.idle.has(word) || meanings.words.has(word) || meanings.words.has(stem(word));
  return {
    missing: (one) => !known(one) && !hits(one),
    rare: (one) => !known(one) && !index.get(one.word) && hits(one) < FEW,
  };
}

/** What of a query the best entry has not. */
function partOf(
  { index }: Learned,
  { terms, corrected }: Mended,
  best: number,
): Pick<Answer, 'corrected' | 'dropped'> {
  const has = (way: Way): boolean => postingsOf(index, way).some((posting) => posting >>> 8 === best);
  const missed = terms.filter(({ ways }) => !ways.some(has));
  const words = new Set(missed.flatMap(({ typed }) => typed.split(' ')));
  return {
    corrected: corrected.filter(({ read }) => !words.has(read)),
    dropped: [...words].map((word) => corrected.find(({ read }) => read === word)?.typed ?? word),
  };
}

/** From so many words on a query is a sentence, if some of them say nothing by themselves. */
const SENTENCE = 4;

/** Of a sentence what it is about: the terms that everyday words are known for. No word of it must be found, and none is mended. */
function sentenceOf({ meanings }: Learned, typed: readonly Typed[], terms: readonly Term[]): Term[] {
  if (typed.length < SENTENCE || !typed.some(({ word }) => meanings.idle.has(word))) return [];
  return terms.filter((term) => term.typed.includes(' ') || meanings.has(stem(term.typed)));
}

/** The whole answer to a query whose first pass found little. @param asTyped no word is mended. */
export function finish(engine: Learned, query: string, first: Answer, asTyped = false): Answer {
  const { index, meanings, weights } = engine;
  const typed = typedWords(query);
  if (first.settled || !typed.length) return first;
  const plain = (words: readonly Typed[]): Term[] => termsOf(meanings, words, (one) => waysOf(engine, one));
  const indices = new Set(first.indices);
  const bands = [...first.bands];
  const found = [...first.found];
  const take = (terms: readonly Term[], need: 'all' | 'most' | 'any' = 'all'): number => {
    if (!terms.length) return 0;
    const { indices: more, telling } = rank(index, weights, terms, need);
    for (const [nth, i] of more.entries()) {
      if (nth === telling) bands.push(indices.size);
      indices.add(i);
    }
    bands.push(indices.size);
    if (more.length) found.push(...foundBy(terms));
    return more.length;
  };
  const answer = (notice: Answer['notice'], rest: Partial<Answer> = {}): Answer => ({
    indices: Uint32Array.from(indices),
    notice,
    corrected: [],
    readAs: query,
    dropped: [],
    settled: true,
    found,
    bands: bandsOf(bands),
    ...rest,
  });

  let tries = MOST_REJOINED;
  for (const words of rejoined(engine, typed)) {
    if (!tries--) break;
    take(plain(words));
  }
  // what is found as it was typed was meant so
  if (indices.size) return answer('exact');

  const meant = sentenceOf(engine, typed, plain(typed));
  if (meant.length && take(meant, 'any')) {
    const [best = 0] = indices;
    return answer('partial', partOf(engine, { terms: plain(typed), corrected: [] }, best));
  }

  const { missing, rare } = doubtsAbout(engine);
  const attempts: [(one: Typed) => boolean, boolean][] = asTyped
    ? []
    : [
        [missing, false],
        [rare, false],
        [missing, true],
      ];
  let mended: Mended = { terms: plain(typed), corrected: [] };
  for (const [misspelt, last] of attempts) {
    for (const next of mend(engine, typed, misspelt, last)) {
      if (indices.size >= FEW) break;
      mended = next;
      take(mended.terms);
    }
    if (indices.size) return answer('corrected', { corrected: mended.corrected });
  }
  if (take(mended.terms, 'most')) {
    const [best = 0] = indices;
    return answer('partial', partOf(engine, mended, best));
  }
  return answer('none');
}
