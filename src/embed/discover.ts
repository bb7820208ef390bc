import { languageOf } from '../i18n/language.js';
import { rehearse } from '../schedule/rehearse.js';
import { meet } from './meet.js';

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
    return import('../define/group-finder.js');
  },
  'peer-faq': () => import('../define/faq.js'),
  'peer-testimonials': () => import('../define/testimonials.js'),
  'peer-book-support': () => import('../define/book-support.js'),
});
