import type { Catalogue } from '../catalogue.js';

export const testimonials: Catalogue['testimonials'] = {};
