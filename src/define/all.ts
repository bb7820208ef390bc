/**
 * What `import 'peer-support-widgets/embed.js'` gives a bundler: all elements. The script itself, `dist/embed.js`, loads files that
 * stand beside it, which a bundler does not bring along.
 */
import { fillPlaceholders } from './placeholders.js';
import './feed.js'; // first: what it is around shows nothing before it is there
import './book-support.js';
import './crisis-help.js';
import './faq.js';
import './group-finder.js';
import './quick-exit.js';
import './testimonials.js';

export { registerLanguage } from '../i18n/register.js';

if (typeof document === 'object') fillPlaceholders();

/** There for code that is written for the script: elements of a bundle need no looking for, in no shadow root. */
export function discover(root: Node): void {
  customElements.upgrade(root);
}
