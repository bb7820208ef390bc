/** What an element says, and how its language writes numbers, dates and lists. */
export { Localize } from './localize.js';
export { directionOf } from './direction.js';
export { insert } from './insert.js';
export { countryName, formatDate, formatList, formatNumber, languageName, pluralOf } from './format.js';
export type { Catalogue } from './catalogue.js';
