import { eachWord } from './fold.js';

/** What the index is given of one entry: for each field its text or values. */
export type Row = readonly (string | readonly (string | undefined)[] | undefined)[];

/** The bit of a posting that says: the word is the whole of a value, as `bereavement` is and not `suicide-bereavement`. */
export const WHOLE = 128;
/** Fields that are told apart; further ones count as the last. */
export const FIELDS = 7;

/** A longer text is read in pieces of so many characters. */
const PIECE = 4000;
/** And a longer list so many values at a time. */
const VALUES = 100;
/** How many of the first letters words are kept by. */
const HEAD = 3;

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
  /** The vocabulary by its first letters, for beginnings of words. */
  readonly #heads = new Map<string, string[]>();
  /** A repeated string is cut into words once. */
  #known = new Map<string, number[]>();

  /** Adds an entry. Run it to its end; it stops within a very long text, so that the work can be done in slices. */
  *add(row: Row): Generator<void, void> {
    for (const [field, value] of row.entries()) {
      const bit = 1 << Math.min(field, FIELDS - 1);
      if (typeof value === 'string') yield* this.#postAll(value, bit);
      else if (Array.isArray(value))
        for (const [i, text] of (value as unknown[]).entries()) {
          if (typeof text === 'string') yield* this.#postAll(text, bit, WHOLE);
          if (i % VALUES === VALUES - 1) yield;
        }
    }
    this.size++;
  }

  *#postAll(text: string, bit: number, whole = 0): Generator<void, void> {
    if (text.length <= PIECE) return this.#post(text, bit, whole);
    for (let at = 0; at < text.length;) {
      const space = text.lastIndexOf(' ', at + PIECE);
      const end = space > at ? space : at + PIECE;
      this.#post(text.slice(at, end), bit);
      at = end;
      yield;
    }
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
      const head = word.slice(0, HEAD);
      const alike = this.#heads.get(head);
      if (alike) alike.push(word);
      else this.#heads.set(head, [word]);
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

  /** Words that begin so, the shortest first; at most so many. */
  beginning(prefix: string, most: number): string[] {
    const byLength: string[][] = [];
    const head = prefix.slice(0, HEAD);
    const heads = head.length === HEAD ? [head] : this.#heads.keys();
    for (const each of heads)
      if (each.startsWith(head))
        for (const word of this.#heads.get(each) ?? [])
          if (word.startsWith(prefix)) (byLength[word.length] ??= []).push(word);
    const found: string[] = [];
    // holes are lengths that no word has
    byLength.forEach((words) => found.push(...words.slice(0, most - found.length)));
    return found;
  }
}
