/**
 * What a search needs from its second moment on, in one file that is loaded when the search box gets the focus: the only one that
 * brings Fuse.
 */
import { dateIn } from './days/calendar.js';
import { readDays } from './days/read.js';
import { dayWords } from './days/words.js';
import { inSlices } from '../text/slices.js';
import { crisisMore } from './crisis-more.js';
import { learnCrisis } from './crisis.js';
import { readWith } from './finish.js';
import { wordsOf } from './fold.js';
import type { Engine } from './first-pass.js';
import { loadLexicons } from './lexicon/index.js';
import { teach } from './lexicon/teach.js';
import type { Remote, Setup } from './remote.js';
import type { SearchOptions } from './types.js';

export { finish, readSpellings } from './finish.js';
export { polish } from './polish.js';
export { meeting } from './days/meeting.js';

/** Teaches a search the everyday words of some languages and a feed's own terms, and all searches the words of a crisis. */
export async function learn(
  engine: Engine,
  { languages, vocabulary }: Required<Pick<SearchOptions, 'languages' | 'vocabulary'>>,
  { now = Date.now, timeZone }: Pick<SearchOptions, 'now' | 'timeZone'> = {},
) {
  learnCrisis(crisisMore);
  const lexicons = await loadLexicons(languages);
  const meanings = await inSlices(teach(vocabulary, lexicons));
  const words = dayWords(
    lexicons.map(({ days }) => days),
    languages,
  );
  const isWord = (word: string): boolean =>
    meanings.words.has(word) || engine.index.beginning(word, 1).length > 0;
  const monthFirst = /^en-US\b/i.test(languages[0] ?? '');
  return {
    learned: readWith(engine, meanings),
    lexicons,
    /** Takes the day out of a query. Words that say nothing by themselves are no rest. */
    readDays(query: string) {
      const read = readDays(query, words, { date: dateIn(now(), timeZone), monthFirst }, isWord);
      const idle = read.when && wordsOf(read.rest, true).every((word) => meanings.idle.has(word));
      return idle ? { ...read, rest: '' } : read;
    },
  };
}

/** Starts the worker, where the page allows one. Loaded only for feeds so large that it pays. */
export async function startRemote(setup: Setup): Promise<Remote | undefined> {
  try {
    return await (await import('./remote.js')).startRemote(setup);
  } catch {
    return undefined;
  }
}
