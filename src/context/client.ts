/** What an element with a feed of its own needs besides: fetched by `FeedController` when the first one comes. */
export { storeFrom, storeOfAll } from '../feed/store.js';
export { addressesOf } from './addresses.js';
export { warnNotices } from './warn-notices.js';
