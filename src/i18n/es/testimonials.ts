import type { Catalogue } from '../catalogue.js';

export const testimonials: Catalogue['testimonials'] = {
  name: 'Lo que dice la gente',
  strip: 'Historias',
  empty: 'Ahora mismo no hay historias para leer aquí.',
};
