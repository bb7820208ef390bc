export { base } from './base.js';
export { heading } from './heading.js';
export { icon, iconStyles } from './icons.js';
export { primary } from './primary.js';
export { searching } from './searching.js';
export { failure, stateBox } from './state.js';
export { stateStyles } from './state.styles.js';
export { Tone } from './tone.js';
