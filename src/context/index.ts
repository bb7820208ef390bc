/** How an element meets a feed. */
export { feedContext } from './feed-context.js';
export { Inside } from './inside.js';
export { fire } from './fire.js';
export { FeedController } from './feed-controller.js';
export { isSource, sourceOf } from './source.js';
export { Announcer } from './announcer.js';
export { internalsOf, setState, showState } from './state.js';
export { warn } from './warn.js';
