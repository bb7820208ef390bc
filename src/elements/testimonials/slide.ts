import type { Testimonial } from '../../feed/index.js';
import type { Key } from './clamp.js';

/** One slide: an entry of the feed, or an element that the author put inside the tag. */
export interface Slide {
  key: Key;
  entry?: Testimonial;
  node?: Element;
}

/** Seconds that a story stays at least where it moves by itself: nobody reads one in less. */
export const SHORTEST = 7;
