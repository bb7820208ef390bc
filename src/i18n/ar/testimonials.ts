import type { Catalogue } from '../catalogue.js';

export const testimonials: Catalogue['testimonials'] = {
  name: 'ماذا يقول الناس',
  strip: 'قصص',
  empty: 'لا توجد قصص للقراءة هنا حالياً.',
};
