import type { Feed, Testimonial } from '../../feed/index.js';
import { memberOf, query } from '../../text/dom.js';
import type { Key } from './clamp.js';
import { checkConsent, storiesOf } from './consent.js';

/** One slide: an entry of the feed, or an element that the author put inside the tag. */
export interface Slide {
  key: Key;
  entry?: Testimonial;
  node?: Element;
}

const STORY = 'figure, blockquote';
const isStory = (node: Element): boolean =>
  !memberOf(node, 'slot') && (Element.prototype.matches.call(node, STORY) || !!query(node, STORY));

/** The feed's stories that may be shown, of the kinds that are wanted; without a feed those right inside the tag, where they stand. */
export function slidesOf(host: HTMLElement & { kind: string }, feed: Feed | undefined): Slide[] {
  if (!feed?.testimonials) return [...host.children].filter(isStory).map((node) => ({ key: node, node }));
  const shown = storiesOf(feed.testimonials, host.kind);
  checkConsent(host, shown);
  return shown.map((entry) => ({ key: entry.id, entry }));
}

/** What stands in a slot of the shadow tree: a numbered slide's element, named content, or (no name) all the rest. */
export function slotted(host: Element, name: string, slides: readonly Slide[]): (Element | Text)[] {
  const own = name && slides[+name]?.node;
  return own
    ? [own]
    : ([...host.childNodes] as (Element | Text)[]).filter((node) =>
        node instanceof Element
          ? memberOf(node, 'slot') === name && !isStory(node)
          : !name && node instanceof Text,
      );
}

/** Whether the author put anything inside that can be seen. */
export const hasContent = (host: Element): boolean =>
  slotted(host, '', []).some((node) => node instanceof Element || node.data.trim());
