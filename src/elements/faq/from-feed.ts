/** What only a feed needs: it is fetched while the feed is. A page with questions of its own goes without. */
export { Answers } from './answers.js';
export { person } from './person.js';
