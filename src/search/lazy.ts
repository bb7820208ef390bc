/**
 * What a search needs from its second moment on, in one file that is loaded when the search box gets the focus: the only one that
 * brings Fuse.
 */
import type { Remote, Setup } from './remote.js';

export { finish, readSpellings } from './finish.js';
export { PAGE, rankPage } from './rank-page.js';
export { loadLexicons } from './lexicon/index.js';
export { teach } from './lexicon/teach.js';

/** Starts the worker, where the page allows one. Loaded only for feeds so large that it pays. */
export async function startRemote(setup: Setup): Promise<Remote | undefined> {
  try {
    return await (await import('./remote.js')).startRemote(setup);
  } catch {
    return undefined;
  }
}
