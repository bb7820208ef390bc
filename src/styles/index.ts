export { base } from './base.js';
export { heading } from './heading.js';
export { icon, iconStyles } from './icons.js';
