import type { Catalogue } from '../catalogue.js';

export const book: Catalogue['book'] = {};
