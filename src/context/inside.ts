/** What stands in a tag, read as a feed: the page itself is the feed. It is read again when it changes. */
export class Inside {
  readonly #host: HTMLElement;
  readonly #read: (host: HTMLElement) => unknown;
  #document: unknown;
  #stop?: MutationObserver;

  /** @param read gives a feed document, or a promise of one; `undefined` where there is none. */
  constructor(host: HTMLElement, read: (host: HTMLElement) => unknown) {
    this.#host = host;
    this.#read = read;
  }

  /** The same document until the tag says something else. */
  get document(): unknown {
    return (this.#document ??= this.#read(this.#host));
  }

  /** Calls back when the tag says something else. */
  watch(changed: () => void): void {
    this.#stop = new MutationObserver(() => void this.#look(changed));
    this.#stop.observe(this.#host, { childList: true, subtree: true, characterData: true });
    if (this.#document !== undefined) void this.#look(changed); // it may have been changed while it was away
  }

  unwatch(): void {
    this.#stop?.disconnect();
  }

  async #look(changed: () => void): Promise<void> {
    const before = this.#document as Promise<unknown>;
    const now = this.#read(this.#host) as Promise<unknown>;
    if (JSON.stringify(await before) === JSON.stringify(await now)) return;
    this.#document = now;
    changed();
  }
}
