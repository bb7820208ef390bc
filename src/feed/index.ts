/** An address becomes typed data. Works in Node and in a page; knows no element. */
export { FeedError, type FeedErrorCode, type Format, type Input } from './input.js';
export { load, type LoadOptions } from './load.js';
export { inSlices, normalise, type Reading } from './normalise.js';
export {
  noticeRemedy,
  noticeText,
  noticeWeight,
  type Notice,
  type NoticeCode,
  type Weight,
} from './notice.js';
export { FeedStore, storeFrom, storeOf, type FeedSnapshot, type Source } from './store.js';
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
