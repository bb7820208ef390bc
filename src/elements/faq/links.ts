import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { query } from '../../text/dom.js';
import type { Question } from './question.js';

/** What the fragment of the page's address points at. */
export interface Target {
  entry: Question;
  /** There where it is something inside an answer. */
  inside?: Element;
}

/** The fragment of the page's address, without its `#`. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1); // a stray % is no code
  }
}

/** Finds what the fragment points at, in the page as it is now. An element of the page's own that has the name keeps it. */
export function targetOf(host: HTMLElement, entries: readonly Question[]): Target | undefined {
  const id = fragment();
  const element = id ? query(host.getRootNode(), `#${CSS.escape(id)}`) : undefined;
  if (!id || (element && !host.contains(element))) return undefined;
  const entry = entries.find(
    (each) =>
      each.id === id || (element && each.nodes.some((node) => Node.prototype.contains.call(node, element))),
  );
  if (!entry) return undefined;
  return element && entry.id !== id && element !== entry.title ? { entry, inside: element } : { entry };
}

/** How the page was come to: a browser puts a page that it shows again where it was. */
const shownAgain = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
};
let first = true;

/**
 * Brings a target that has been opened to the top of the view; keyboard and screen reader go on from its question. A page that is
 * shown again stays where the browser has put it.
 */
export function bringIntoView(root: ParentNode, { entry, inside }: Target): void {
  const stays = first && shownAgain() && window.scrollY > 0;
  first = false;
  if (stays) return;
  const question = root.querySelector<HTMLElement>(`#${CSS.escape(`q-${entry.id}`)}`);
  const target = inside ?? question;
  target?.scrollIntoView();
  if (!inside) question?.focus({ preventScroll: true });
  if (target)
    import('./hold.js').then(
      ({ hold }) => {
        hold(target);
      },
      () => undefined, // offline: it is open, and may slip down while the page grows
    );
}

/** What a reader does to get elsewhere. That the page has scrolled says nothing: the browser itself goes to the fragment. */
const ACTS = ['wheel', 'touchmove', 'keydown'];
const MOVES = /^(?:Arrow|Page|Home$|End$| $)/;

/**
 * Follows the fragment of the page's address: on load, when it changes, and when a link to where one already is is pressed
 * again. Until the questions are there it waits.
 */
export class Links implements ReactiveController {
  readonly #reveal: () => boolean;
  #waiting = false;

  /** @param reveal opens and shows what the fragment points at; `false` where there is nothing yet. */
  constructor(host: ReactiveControllerHost, reveal: () => boolean) {
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    this.#waiting = Boolean(location.hash);
    for (const type of ACTS) window.addEventListener(type, this.#onAct, { passive: true });
    window.addEventListener('hashchange', this.#onChange);
    window.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    for (const type of ACTS) window.removeEventListener(type, this.#onAct);
    window.removeEventListener('hashchange', this.#onChange);
    window.removeEventListener('click', this.#onClick);
  }

  hostUpdated(): void {
    if (this.#waiting) queueMicrotask(this.#settle); // not within the update: opening an answer is another one
  }

  readonly #settle = (): void => {
    if (this.#waiting && this.#reveal()) this.#waiting = false;
  };

  /** A reader who has turned elsewhere while the feed was loading is left there. */
  readonly #onAct = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || MOVES.test(event.key)) this.#waiting = false;
  };

  readonly #onChange = (): void => {
    this.#waiting = !this.#reveal();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const [pressed] = event.composedPath();
    const link = pressed instanceof Element ? pressed.closest('a') : null;
    if (link?.hash && link.href === location.href && !event.defaultPrevented) this.#onChange();
  };
}
