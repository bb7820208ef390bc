/** How an element meets a feed. */
export { feedContext } from './feed-context.js';
export { FeedController } from './feed-controller.js';
export { isSource, namedBy } from './named-by.js';
export { Announcer } from './announcer.js';
export { setState } from './state.js';
export { warn } from './warn.js';
