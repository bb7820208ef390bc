import { eachWord } from './fold.js';

/** What the index is given of one entry: for each field its text or values. */
export type Row = readonly (string | readonly (string | undefined)[] | undefined)[];

/** The bit of a posting that says: the word is the whole of a value, as `bereavement` is and not `suicide-bereavement`. */
export const WHOLE = 128;
/** Fields that are told apart; further ones count as the last. */
export const FIELDS = 7;

/**
 * Which entries have which words. A posting is one number: position of the entry × 256 + a bit for each field that has the
 * word. Entries are only ever added, so the index answers while it grows.
 */
export class WordIndex {
  /** Number of entries. */
  size = 0;
  /** The vocabulary, in the order in which it was met. */
  readonly words: string[] = [];
  readonly postings: number[][] = [];
  readonly #ids = new Map<string, number>();
  /** The vocabulary by spelling, for beginnings of words. */
  #sorted: string[] = [];
  /** A repeated string is cut into words once. */
  #known = new Map<string, number[]>();

  add(row: Row): void {
    row.forEach((value, field) => {
      const bit = 1 << Math.min(field, FIELDS - 1);
      if (typeof value === 'string') this.#post(value, bit);
      else if (Array.isArray(value))
        for (const text of value as unknown[]) if (typeof text === 'string') this.#post(text, bit, WHOLE);
    });
    this.size++;
  }

  #post(text: string, bit: number, whole = 0): void {
    let ids = this.#known.get(text);
    if (!ids) {
      const found = new Set<number>();
      eachWord(text, (word) => found.add(this.#idOf(word)));
      this.#known.set(text, (ids = [...found]));
    }
    if (ids.length === 1) bit |= whole;
    const posting = this.size * 256;
    for (const id of ids) {
      const list = this.postings[id] as number[];
      const last = list.length - 1;
      const there = list[last] ?? -1;
      if (there >= posting) list[last] = there | bit;
      else list.push(posting | bit);
    }
  }

  #idOf(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      this.#ids.set(word, (id = this.words.length));
      this.words.push(word);
      this.postings.push([]);
    }
    return id;
  }

  /** To be called when no more entries are expected for now: forgets what only adding needs. */
  rest(): void {
    this.#known = new Map();
  }

  /** The entries that have exactly this word. */
  get(word: string): number[] | undefined {
    const id = this.#ids.get(word);
    return id === undefined ? undefined : this.postings[id];
  }

  /** The words that begin so, by spelling. */
  *beginning(prefix: string): Generator<string> {
    const { words } = this;
    // What was met since is put behind what was sorted; sorting nearly sorted words is quick.
    if (this.#sorted.length < words.length)
      this.#sorted = this.#sorted.concat(words.slice(this.#sorted.length)).sort();
    const sorted = this.#sorted;
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    for (let word; (word = sorted[low])?.startsWith(prefix); low++) yield word;
  }
}
