/** Help for somebody who is not safe: the numbers, and the one line that leads to them. */
export { chooseCrisisHelp, type CrisisHelp } from './choose.js';
export { crisisContent, crisisContentStyles, numberLinks, sentenceLink } from './crisis-views.js';
export { crisisLine, crisisStyles } from './crisis-line.js';
