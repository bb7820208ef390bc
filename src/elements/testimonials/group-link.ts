import type { Feed } from '../../feed/index.js';
import { query } from '../../text/dom.js';

/** A way to the group that a story is about. */
export interface GroupLink {
  href: string;
  /** The group's name, where the feed has it. */
  name: string | undefined;
  press: (event: MouseEvent) => void;
}

type Finder = HTMLElement & { select?: (id: string) => unknown };

/** The link to a group in the finder of this page; none where the page has no finder, or the feed no such group. */
export function groupLink(page: Document, feed: Feed | undefined, id?: string): GroupLink | undefined {
  const finder: Finder | undefined = query(page, 'peer-group-finder');
  const group = feed?.groups?.find((each) => each.id === id);
  if (!id || !finder || (feed?.groups && !group)) return undefined;
  return {
    href: `#${finder.id || id}`,
    name: group?.name,
    press: (event) => {
      if (!finder.select || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      finder.scrollIntoView();
      finder.select(id);
    },
  };
}
