/** The leaf room that every other may use: what characters and words mean. It knows no data and no page. */
export { localDate } from './local-date.js';
export { emptyCell } from './empty.js';
export { fetchEntities, missedEntities, plainText } from './plain.js';
export { cleanLines, cleanText, withoutAccents } from './words.js';
export { slug } from './slug.js';
export { safeUrl } from './address.js';
export { dial, fetchNumbers, lacksNumbers, telUrl } from './phone.js';
export {
  minutesOf,
  readDate,
  readTime,
  readWeekday,
  weekdayAt,
  weekdayIndex,
  WEEK_FROM_MONDAY,
  WEEKDAYS,
} from './time.js';
