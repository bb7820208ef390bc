/** Help for somebody who is not safe: the numbers, and the one line that leads to them. */
export { crisisLine, crisisStyles, type CrisisLineOptions } from './crisis-line.js';
