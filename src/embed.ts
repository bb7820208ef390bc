/**
 * What the script tag loads: every element. Providers come first, because an element that asks for a feed before its
 * `<peer-feed>` is defined would wait for ever.
 */
import './define/feed.js';
import './define/faq.js';
import './define/group-finder.js';
import './define/testimonials.js';
import './define/book-support.js';
import './define/crisis-help.js';
import './define/quick-exit.js';
// fetched by an element alone when it needs them; here they belong to the one request
import './elements/faq/entry.js';
import './elements/faq/foot.js';
import './elements/faq/from-feed.js';
import './elements/faq/from-paragraphs.js';
import './elements/faq/hold.js';
import './elements/testimonials/carousel.js';
import './elements/testimonials/stories.js';
