import type { Catalogue } from '../catalogue.js';

export const search: Catalogue['search'] = {};
