export { base } from './base.js';
export { tokens } from './tokens.js';
export { heading } from './heading.js';
export { icon } from './icons.js';
