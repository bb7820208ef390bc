/** `<peer-testimonials>` with what it would fetch by itself, without a press: one file. */
import '../define/testimonials.js';
import '../elements/testimonials/carousel.js';
import '../elements/testimonials/stories.js';
