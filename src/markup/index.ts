/**
 * Text with markup → Lit templates. Markdown's paragraph, emphasis, strong, list and link, and the same from HTML; never an
 * HTML string in the page. What draws markup is loaded when the first text that has some is met.
 */
export { markup, plain } from './markup.js';
