/**
 * What the script tag loads. Feeds, crisis help and the way out of the page are here at once; each of the other elements is one file
 * more, fetched when its tag is met. The looking comes first, so that files and feeds are on their way while the rest of this
 * file runs; what they bring runs after it, when `<peer-feed>` is defined: an element that asks for a feed before would wait
 * for ever.
 */
export { discover } from './embed/discover.js';
export { registerLanguage } from './i18n/register.js';
import './define/feed.js';
import './define/crisis-help.js';
import './define/quick-exit.js';
import { fillPlaceholders } from './define/placeholders.js';

fillPlaceholders();
