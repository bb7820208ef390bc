/**
 * What the script tag loads. Feeds, crisis help and the way out of the page are here at once; each of the other elements is one file
 * more, fetched when its tag is met. Providers come first, because an element that asks for a feed before its `<peer-feed>`
 * is defined would wait for ever.
 */
import './define/feed.js';
import './define/crisis-help.js';
import './define/quick-exit.js';
import { meet } from './embed/meet.js';
import { languageOf } from './i18n/language.js';
import { rehearse } from './schedule/rehearse.js';

/**
 * Looks for elements in a shadow root, where a script cannot see them from the document.
 *
 * @example
 * import { discover } from '/peer-support-widgets/embed.js';
 * discover(shadowRoot);
 */
export const discover = meet({
  'peer-group-finder': () => {
    setTimeout(rehearse, 0, languageOf(document.documentElement)); // while its file and its feed are on their way
    return import('./define/group-finder.js');
  },
  'peer-faq': () => import('./embed/faq.js'),
  'peer-testimonials': () => import('./embed/testimonials.js'),
  'peer-book-support': () => import('./define/book-support.js'),
});
