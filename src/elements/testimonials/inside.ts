import { memberOf, query } from '../../text/dom.js';
import type { Slide } from './slide.js';

const STORY = 'figure, blockquote';
const isStory = (node: Element): boolean =>
  !memberOf(node, 'slot') && (Element.prototype.matches.call(node, STORY) || !!query(node, STORY));

/** The stories that the author put right inside the tag. Nothing is copied or moved: they are shown where they stand. */
export const slidesInside = (host: Element): Slide[] =>
  [...host.children].filter(isStory).map((node) => ({ key: node, node }));

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
