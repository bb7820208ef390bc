import type { Catalogue } from '../catalogue.js';

export const finder: Catalogue['finder'] = {};
