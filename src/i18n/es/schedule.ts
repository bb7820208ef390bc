import type { Catalogue } from '../catalogue.js';

export const schedule: Catalogue['schedule'] = {};
