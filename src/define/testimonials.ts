import { define } from '../context/define.js';
import { PeerTestimonials } from '../elements/testimonials/testimonials.js';

define('peer-testimonials', PeerTestimonials);
