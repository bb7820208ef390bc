import type { Catalogue } from '../catalogue.js';

export const exit: Catalogue['exit'] = {};
