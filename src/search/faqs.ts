import type { Faq } from '../feed/schema.js';
import { createSearch } from './engine.js';
import type { Field, Search, SearchOptions } from './types.js';

/** What of a question is searched, and how much it counts. */
export const faqFields: readonly Field<Faq>[] = [
  { name: 'question', weight: 4, read: (faq) => faq.question },
  { name: 'aliases', weight: 3.5, read: (faq) => faq.aliases },
  { name: 'category', weight: 2, read: (faq) => faq.category },
  { name: 'answer', weight: 1, read: (faq) => faq.answer },
];

/** Makes questions searchable. */
export const createFaqSearch = (faqs: readonly Faq[], options: SearchOptions = {}): Search<Faq> =>
  createSearch(faqs, faqFields, options);
