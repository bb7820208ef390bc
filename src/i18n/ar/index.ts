import type { Catalogue } from '../catalogue.js';
import { book } from './book.js';
import { common } from './common.js';
import { crisis } from './crisis.js';
import { detail } from './detail.js';
import { exit } from './exit.js';
import { faq } from './faq.js';
import { finder } from './finder.js';
import { panel } from './panel.js';
import { schedule } from './schedule.js';
import { testimonials } from './testimonials.js';

export const ar: Catalogue = {
  common,
  finder,
  panel,
  detail,
  faq,
  testimonials,
  book,
  crisis,
  exit,
  schedule,
};
