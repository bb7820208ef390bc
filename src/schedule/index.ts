/**
 * When a group meets: next dates, words, calendar files. Works in a page and in Node.
 *
 * @example
 * import { nextOccurrences, describeSchedule, prepareSchedules } from 'peer-support-widgets/schedule';
 * await prepareSchedules([group]); // once: fetches what this engine and these schedules lack, often nothing
 * describeSchedule(group, { timeZone: 'Europe/London' }); // ["Every Tuesday, 7:30–9 pm"]
 * nextOccurrences(group, { count: 3, timeZone: 'Europe/London' });
 */
export { isReady, ready } from './temporal.js';
export { prepareSchedules, type PrepareOptions } from './prepare.js';
export {
  nextOccurrence,
  nextOccurrences,
  nextStart,
  occurrenceNow,
  occurrences,
  startsIn,
  type Occurrence,
  type WhenOptions,
} from './occurrences.js';
export { orderByNext, sortByNext } from './order.js';
export {
  adviseOnDates,
  datesInWords,
  calendarOfDate,
  calendarOfSeries,
  readEnglish,
  readWords,
  wordsWithoutDates,
} from './later.js';
export { endedOn } from './ended.js';
export { everyMinute } from './minute.js';
export {
  describeDays,
  describeNext,
  describeOccurrence,
  describePlan,
  describeSchedule,
  describeStatus,
  describeTimes,
  type Status,
} from './words.js';
export type { ScheduleWords, WordsOptions } from './clock.js';
export { keyOf, type Meets } from './group.js';
export type { Plan } from './plan.js';
export type { CalendarGroup, CalendarOptions } from './calendar.js';
export type { DateAdvice } from './date-advice.js';
export type { WordsContext, WordsRead } from './told/read.js';
