/**
 * Typed words → ranked entries. Works in Node and in a page; knows no element. The only room that knows Fuse.
 * How it works and how well: `docs/search.md`.
 */
export { createSearch } from './engine.js';
export { createGroupSearch, groupFields } from './groups.js';
export { createFaqSearch, faqFields } from './faqs.js';
export type {
  FindOptions,
  Field,
  Match,
  Notice,
  Search,
  SearchOptions,
  SearchResult,
  SearchTerm,
  When,
} from './types.js';
