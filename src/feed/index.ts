/** An address becomes typed data. Works in Node and in a page; knows no element. */
export { advise, type AdviceOptions } from './advice.js';
export { decode } from './decode.js';
export { mayShow } from './may-show.js';
export { FeedError, type Begun, type FeedErrorCode, type Format, type Input } from './input.js';
export { load, type LoadOptions } from './load.js';
export { normalise } from './normalise.js';
export type { NormaliseOptions, Reading } from './reading.js';
// eslint-disable-next-line @typescript-eslint/no-deprecated -- for whoever knows it by that name
export type { FeedIssue, Notice, NoticeCode, Weight } from './notice-words.js';
export { noticeRemedy, noticeSays, noticeText, noticeWeight } from './notice-words.js';
export {
  FeedStore,
  readFeed,
  storeFrom,
  storeOf,
  storeOfAll,
  type FeedSnapshot,
  type Source,
} from './store.js';
export type {
  Booking,
  Change,
  CrisisLine,
  Faq,
  Feed,
  Group,
  Location,
  Organizer,
  PartName,
  Schedule,
  Term,
  Testimonial,
} from './schema.js';
