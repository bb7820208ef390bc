import type { Begun, FeedSnapshot, Group } from '../../../feed/index.js';

/**
 * A list that is still being read: its beginning is shown, and of it the groups that are shown are read first. The only place of
 * the finder that knows of the reader's `Begun`.
 */
export class PartialList {
  #begun: Begun | undefined;
  readonly #seen: Promise<void>;

  /** @param seen settled when the first drawing is on the screen: the reader waits for it. */
  constructor(seen: Promise<void>) {
    this.#seen = seen;
  }

  /**
   * Takes up what the feed says now. A beginning stays until the whole list is in order.
   * @param inOrder the groups that are in order.
   * @param asked whether the beginning of the list would not answer what is asked.
   */
  take(snapshot: FeedSnapshot | undefined, inOrder: readonly Group[], asked: boolean): void {
    const { feed, begun } = snapshot ?? {};
    if (feed) {
      if (!this.isPart(inOrder)) this.#begun = undefined;
    } else if (begun !== this.#begun) {
      this.#begun = asked ? undefined : begun;
      this.#begun?.hold(this.#seen);
    }
  }

  get groups(): readonly Group[] | undefined {
    return this.#begun?.groups;
  }

  /** Whether of these groups only those are known that were read first. */
  isPart(groups: readonly Group[]): boolean {
    return groups === this.#begun?.groups;
  }

  /** Groups from all over the list: enough to tell which filters are of use. */
  sample(groups: readonly Group[]): readonly Group[] {
    return (this.isPart(groups) && this.#begun?.sample()) || groups;
  }

  /** Reads one group before the others. */
  readonly ensure = (index: number): void => {
    this.#begun?.complete(index);
  };
}
