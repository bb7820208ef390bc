/** Longer than this nobody waits for one step in the history, in milliseconds. */
const PATIENCE = 500;

const within = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work.catch(() => undefined), new Promise((done) => setTimeout(done, PATIENCE))]);

/**
 * What hears of a step in the history, this page's `sync-url` among them, has its say first; and Firefox tells of one a moment
 * before an address can be put in its place.
 */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

/**
 * The entries that the page has made in the history: by a link to a `#fragment`, by `sync-url`, by a router. A browser with
 * the Navigation API lists them. For the others they are counted as they come, and rather too few than too many, since a step
 * too many would leave the page by the wrong door: after any step back or forward the count begins anew.
 */
export class OwnEntries {
  readonly #view: Window;
  #length = 0;
  #made = 0;
  /** Where the link leads that was pressed last: the one kind of entry that announces itself as a step back does. */
  #link = '';
  #arrived?: () => void;

  constructor(view: Window) {
    this.#view = view;
  }

  listen(): void {
    this.#begin();
    this.#view.addEventListener('click', this.#onClick, true);
    this.#view.addEventListener('popstate', this.#onStep, true);
    this.#view.addEventListener('pageshow', this.#begin);
  }

  stop(): void {
    this.#view.removeEventListener('click', this.#onClick, true);
    this.#view.removeEventListener('popstate', this.#onStep, true);
    this.#view.removeEventListener('pageshow', this.#begin);
  }

  /** How to get to the first of them; nothing where the page has made none. */
  get wayBack(): (() => Promise<void>) | undefined {
    const { navigation, history } = this.#view;
    const own = this.#listed();
    this.#count();
    const steps = this.#made;
    if (own ? own.length < 2 : !steps) return undefined;
    const first = own?.[0]?.key ?? '';
    const step = async (by: number): Promise<void> => {
      if (!own) {
        const there = new Promise<void>((done) => {
          this.#arrived = done;
        });
        history.go(by);
        await there;
      } else if (navigation.currentEntry?.key !== first) await navigation.traverseTo(first).finished;
    };
    return async () => {
      await within(step(-steps));
      await settle();
      // what lay ahead gives way to one entry that says nothing
      const bare = new URL(this.#view.location.href);
      bare.hash = '';
      history.pushState(null, '', bare);
      await within(step(-1));
      await settle();
    };
  }

  #listed(): NavigationHistoryEntry[] | undefined {
    const navigation = this.#view.navigation as Navigation | undefined;
    return navigation?.entries().filter((entry) => entry.sameDocument);
  }

  readonly #begin = (): void => {
    this.#length = this.#view.history.length;
    this.#made = 0;
  };

  #count(): void {
    const { length } = this.#view.history;
    this.#made = Math.max(0, this.#made + length - this.#length);
    this.#length = length;
  }

  readonly #onClick = (event: Event): void => {
    this.#count();
    this.#link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)?.href ?? '';
  };

  readonly #onStep = (): void => {
    const { location, history } = this.#view;
    this.#arrived?.();
    if (location.href === this.#link && history.length === this.#length + 1) this.#count();
    else this.#begin();
  };
}
