/**
 * What a search needs from its second moment on, in one file that is loaded when the search box gets the focus: the only one that
 * brings Fuse.
 */
import { inSlices } from '../text/slices.js';
import { crisisMore } from './crisis-more.js';
import { learnCrisis } from './crisis.js';
import { readWith } from './finish.js';
import type { Engine } from './first-pass.js';
import { loadLexicons } from './lexicon/index.js';
import { teach } from './lexicon/teach.js';
import type { Remote, Setup } from './remote.js';
import type { SearchOptions } from './types.js';

export { finish, readSpellings } from './finish.js';
export { polish } from './polish.js';

/** Teaches a search the everyday words of some languages and a feed's own terms, and all searches the words of a crisis. */
export async function learn(
  engine: Engine,
  { languages, vocabulary }: Required<Pick<SearchOptions, 'languages' | 'vocabulary'>>,
) {
  learnCrisis(crisisMore);
  const lexicons = await loadLexicons(languages);
  const meanings = await inSlices(teach(vocabulary, lexicons));
  return { learned: readWith(engine, meanings), lexicons };
}

/** Starts the worker, where the page allows one. Loaded only for feeds so large that it pays. */
export async function startRemote(setup: Setup): Promise<Remote | undefined> {
  try {
    return await (await import('./remote.js')).startRemote(setup);
  } catch {
    return undefined;
  }
}
