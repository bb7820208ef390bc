import { warn } from '../../context/index.js';
import type { Slide } from './testimonials.views.js';

const STORY = 'figure, blockquote';
/** A story that is not part of another: `<figure>` with a `<blockquote>` in it is one. */
const WHOLE = ':is(figure, blockquote):not(figure *, blockquote *)';

const isStory = (node: Node): node is Element =>
  node instanceof Element && !node.slot && (node.matches(STORY) || !!node.querySelector(STORY));

/** The stories that the author put right inside the tag. Nothing is copied or moved: they are shown where they stand. */
export function slidesInside(host: Element): Slide[] {
  const stories = [...host.children].filter(isStory);
  if (stories.some((node) => node.querySelectorAll(WHOLE).length > 1))
    warn(host, 'several stories in one element are shown as one. Put each <figure> right inside the tag.');
  return stories.map((node) => ({ key: node, node }));
}

/** What stands in a slot of the shadow tree: a numbered slide's element, named content, or (no name) all the rest. */
export function slotted(host: Element, name: string, slides: readonly Slide[]): (Element | Text)[] {
  if (/^\d/.test(name)) return slides.flatMap(({ node }, i) => (node && String(i) === name ? [node] : []));
  return ([...host.childNodes] as (Element | Text)[]).filter((node) =>
    node instanceof Element
      ? node.slot === name && (!!name || !isStory(node))
      : !name && node instanceof Text,
  );
}

/** Whether the author put anything inside that can be seen. */
export const hasContent = (host: Element): boolean =>
  slotted(host, '', []).some((node) => node instanceof Element || node.data.trim());
