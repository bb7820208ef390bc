import { define } from '../context/define.js';
import { PeerTestimonials } from '../elements/testimonials/testimonials.js';
import { guard } from './guard.js';

define('peer-testimonials', guard(PeerTestimonials));

export { PeerTestimonials };
