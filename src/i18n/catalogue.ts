import type { common } from './en/common.js';
import type { finder } from './en/finder.js';
import type { panel } from './en/panel.js';
import type { detail } from './en/detail.js';
import type { faq } from './en/faq.js';
import type { testimonials } from './en/testimonials.js';
import type { book } from './en/book.js';
import type { crisis } from './en/crisis.js';
import type { exit } from './en/exit.js';
import type { schedule } from './en/schedule.js';

/** The words of every element and room in one language. English is the model: a missing or misspelt key does not compile. */
export interface Catalogue {
  common: typeof common;
  finder: typeof finder;
  panel: typeof panel;
  detail: typeof detail;
  faq: typeof faq;
  testimonials: typeof testimonials;
  book: typeof book;
  crisis: typeof crisis;
  exit: typeof exit;
  schedule: typeof schedule;
}
