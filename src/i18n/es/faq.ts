import type { Catalogue } from '../catalogue.js';

export const faq: Catalogue['faq'] = {};
