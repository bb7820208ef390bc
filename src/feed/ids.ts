/** Names that are used once: a double gets a number, and stays within the 64 characters that an id may have. */
export class Unique {
  readonly #taken = new Set<string>();
  /** The next number of doubles, by what stands before it: ids that only differ after that share one. */
  readonly #next = new Map<string, number>();

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /** The id itself where it is free, else the same with a number. */
  take(id: string): string {
    let free = id;
    if (this.#taken.has(id)) {
      const base = id.slice(0, 57);
      let n = this.#next.get(base) ?? 2;
      while (this.#taken.has((free = `${base}-${String(n)}`))) n++;
      this.#next.set(base, n + 1);
    }
    this.#taken.add(free);
    return free;
  }
}
