/** `<peer-faq>` with what it would fetch by itself, without a press: one file. */
import '../define/faq.js';
import '../elements/faq/entry.js';
import '../elements/faq/foot.js';
import '../elements/faq/from-feed.js';
import '../elements/faq/from-paragraphs.js';
import '../elements/faq/hold.js';
