/** Help for somebody who is not safe: the numbers, and the one line that leads to them. */
export { chooseCrisisHelp, crisisCountry, readSms, type CrisisHelp, type CrisisSource } from './choose.js';
export { crisisContent, crisisContentStyles } from './crisis-views.js';
export { crisisLine, crisisStyles, type CrisisLineOptions } from './crisis-line.js';
export { CRISIS_COUNTRIES, builtInLines, emergencyNumber } from './lines.js';
