import type { Schedule } from '../feed/schema.js';
/** A part of an entry that can be searched. Seven are told apart; further ones count as the seventh. */
export interface Field<T> {
  /** Comes back in `Match.field`. */
  name: string;
  /** How much a word found here counts, against the other fields. 1 is plain text; a title may be 4. */
  weight: number;
  /** The text, or a list of values (topics, days). It must not throw, and must give the same each time. */
  read: (entry: T) => string | readonly (string | undefined)[] | undefined;
}

/** A term with everyday words, as `vocabulary` in a feed has them. */
export interface SearchTerm {
  /** What entries say: `eating-disorders`. */
  id: string;
  /** What it is called, in one language or several. */
  label?: string | Record<string, string> | undefined;
  /** What people type who mean it. */
  synonyms?: readonly string[] | undefined;
}

/** When, as the query says it: the days of a visitor's calendar, and hours of the day. */
export interface When {
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day, which may be the same. */
  readonly to: string;
  /** From hour to hour, 0 to 24: `[17, 24]` for an evening. */
  readonly hours?: readonly [from: number, to: number];
  /** What is on at this moment. */
  readonly now?: boolean;
  /** Nothing that was found meets then; the entries are those of the other words. */
  readonly none?: boolean;
}

/** @typeParam T what is searched. */
export interface SearchOptions<T = unknown> {
  /**
   * Whether an entry meets then. With it, days in words ("tomorrow", "15 dec", "next tuesday") are read as dates. Groups have one that
   * reads weekdays and single dates; the finder's knows exceptions, zones and the visitor's clock.
   */
  meets?: (entry: T, when: When) => boolean;
  /** The schedule whose days and hours are words to be searched, where that is another than the entry's own: on the visitor's clock. */
  scheduleOf?: (entry: T) => Schedule[] | undefined;
  /** The moment, in milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
  /** IANA zone of the visitor. Default: of the machine. */
  timeZone?: string;
  /** BCP 47 tags of the feed and the visitor: which everyday words are known. Default `['en']`. */
  languages?: readonly string[];
  /** The feed's own terms, `[...vocabulary.topics, ...vocabulary.audiences, ...vocabulary.access]`. */
  vocabulary?: readonly SearchTerm[];
  /**
   * From how many entries on the index is built and asked in a worker, where the page allows one. Default 20,000: below that the
   * page answers a key within its frame, and at once. `Infinity` for never. In Node there is no worker.
   */
  workerFrom?: number;
}

/**
 * How the results came about, to be said above them: `exact`, as typed (synonyms and unfinished words included);
 * `corrected`, "Showing results for …"; `partial`, "Groups that match some of your words"; `none`, nothing found.
 */
export type Notice = 'exact' | 'corrected' | 'partial' | 'none';

/** Why an entry was found: for a text its words as they are written there, for a list the whole values. */
export interface Match {
  field: string;
  words: string[];
}

/** One answer. It holds no copy of the entries. */
export interface SearchResult {
  /** What was typed. */
  readonly query: string;
  /** Positions of the entries found, in the list that was searched, best first. All of them for a query without words. */
  readonly indices: ArrayLike<number> & Iterable<number>;
  /**
   * Where in `indices` each band ends; entries of one band are as good as each other to a visitor, so another order (the soonest, the
   * nearest) may hold inside a band. In turn: all words in what tells (name, topic, place, day), all words, the same for words
   * that were mended, the same for some of the words.
   */
  readonly bands: readonly number[];
  /** `id` of the entries found, best first. Made when it is asked for. */
  readonly ids: string[];
  readonly notice: Notice;
  /** The query with its misspelt words mended, for "Showing results for …". The query itself where none were. */
  readonly readAs: string;
  /** What was typed and what was read instead. With the notice `exact`, these readings lead to the last of the entries found. */
  readonly corrected: readonly { typed: string; read: string }[];
  /** Words of the query that the entries found do not all have; empty unless `notice` is `partial`. */
  readonly dropped: readonly string[];
  /** The day that the query says, "tomorrow" or "15 dec": say it above the results. */
  readonly when?: When | undefined;
  /** The query says that somebody may not be safe. Show help, calmly, above the results; keep the results; tell nobody. */
  readonly crisis: boolean;
  /** `find` would answer the same. */
  readonly settled: boolean;
  /** Why an entry was found, most telling field first. @param index one of `indices`. */
  match: (index: number) => Match[];
  /** Where to draw marks in any text of an entry: `[start, end)` in UTF-16 units, whole words, in order, never overlapping. */
  marks: (text: string) => [start: number, end: number][];
}

export interface FindOptions {
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
  /** No word is mended, as for "Search for “…” instead". */
  asTyped?: boolean;
}

/** A searchable list. It asks nothing of the network but its own lazy files, keeps nothing, and never throws for a query. */
export interface Search<T> {
  /**
   * The answer: waits for the index, the lexicon and Fuse, mends misspelt words and falls back honestly. @throws only what the signal was
   * aborted with: abort it when another key comes.
   */
  find: (query: string, options?: FindOptions) => Promise<SearchResult>;
  /**
   * The first pass, for a box that answers at each key, followed by `find` unless the result is `settled`: whole words, beginnings of words, and the synonyms that have been loaded. Synchronous and quick enough for an
   * input handler. Before the index is whole it answers from what there is; where a worker has the index, with nothing. So while
   * `settled` is false and nothing is found, keep what is shown until `find` has answered.
   */
  search: (query: string) => SearchResult;
  /** The earlier name of `find`, which goes on to work. */
  searchFully: (query: string, options?: FindOptions) => Promise<SearchResult>;
  /** Builds the index in slices of 5 ms and loads what misspelt words need. To be called when the search box gets the focus. */
  prepare: () => Promise<void>;
  /** Adds entries at the end of the list, as for a feed in parts. */
  add: (entries: readonly T[]) => void;
  /** Ends the worker, if there is one. The search can go on: it begins anew. */
  stop: () => void;
}
