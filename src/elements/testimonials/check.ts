import { warn } from '../../context/index.js';
import { queryAll } from '../../text/dom.js';
import type { Slide } from './slides.js';

/** Seconds that a story stays at least where it moves by itself: nobody reads one in less. */
export const SHORTEST = 7;

const KNOWN = {
  layout: ['carousel', 'list', 'grid'],
  picker: ['buttons', 'tabs', 'none'],
  height: ['tallest', 'auto'],
} as const;

/** The attributes that say how stories stand and move. */
export interface Settings {
  layout: string;
  picker: string;
  height: string;
  /** Seconds; 0: never. */
  autoplay: number;
}

/** Tells the author about attributes that mean nothing; the element goes on with what it would do without them. */
export function checkAttributes(host: HTMLElement & Settings): void {
  for (const name of Object.keys(KNOWN) as (keyof typeof KNOWN)[]) {
    if (!(KNOWN[name] as readonly string[]).includes(host[name]))
      warn(host, `${name}="${host[name]}" is not known. Use one of: ${KNOWN[name].join(', ')}.`);
  }
  if (host.autoplay !== 0 && !(host.autoplay >= SHORTEST))
    warn(host, `autoplay="${host.autoplay}" is too short or no number. Write seconds, at least ${SHORTEST}.`);
}

/** A story that is not part of another: `<figure>` with a `<blockquote>` in it is one. */
const WHOLE = ':is(figure, blockquote):not(figure *, blockquote *)';

/** Tells the author where several stories became one. */
export function checkInside(host: Element, slides: readonly Slide[]): void {
  if (slides.some(({ node }) => node && queryAll(node, WHOLE).length > 1))
    warn(host, 'several stories in one element are shown as one. Put each <figure> right inside the tag.');
}
