import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Search, SearchOptions, SearchResult } from '../../search/index.js';
import type { Faq, Feed } from '../../feed/index.js';
import { answerText, type Entry } from './entry.js';

/** Milliseconds without a key after which the count is announced: once a pause, not once a key. */
const PAUSE = 700;

/** An entry as the search reads it; its words are read when they are indexed. */
const asFaq = (entry: Entry): Faq => ({
  id: entry.id,
  question: entry.question,
  category: [...entry.category],
  aliases: [...entry.aliases],
  get answer() {
    return answerText(entry);
  },
});

/** What somebody looks for among the questions. What is typed stays here: in no address, event or request. */
export class Searching implements ReactiveController {
  query = '';
  /** The category that the visitor chose; a search looks everywhere. */
  chosen = '';
  result?: SearchResult | undefined;
  /** Whether typing has paused: the time to announce. */
  paused = false;
  readonly #host: ReactiveControllerHost;
  #entries: readonly Entry[] = [];
  #options: SearchOptions = {};
  #search?: Search<Faq> | undefined;
  #found?: Set<string> | undefined;
  #running?: AbortController;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#search?.stop();
  }

  /** Other questions, or other words in them. What is typed stays. */
  over(entries: readonly Entry[], feed: Feed | undefined, lang: string): void {
    const { topics = [], audiences = [], access = [] } = feed?.vocabulary ?? {};
    this.#entries = entries;
    this.#options = {
      languages: [...new Set([lang, feed?.language ?? lang])],
      vocabulary: [...topics, ...audiences, ...access],
    };
    this.#search?.stop();
    this.#search = undefined;
    if (this.query) this.type(this.query);
  }

  /** The search box has the focus: be ready for the first key. */
  prepare(): void {
    this.#load()
      .then((search) => search.prepare())
      .catch(() => undefined); // offline: the next key asks again
  }

  type(query: string): void {
    this.#running?.abort();
    clearTimeout(this.#timer);
    this.query = query;
    this.paused = false;
    if (!query.trim()) return this.#show(undefined);
    this.#timer = window.setTimeout(() => {
      this.paused = true;
      this.#host.requestUpdate();
    }, PAUSE);
    const result = this.#search?.search(query);
    this.#show(result ?? this.result);
    if (!result?.settled) void this.#finish(query);
  }

  /** The whole answer, a moment later: misspelt words mended. Dropped when another key has come. */
  async #finish(query: string): Promise<void> {
    const { signal } = (this.#running = new AbortController());
    try {
      const search = await this.#load();
      if (!signal.aborted) this.#show(await search.searchFully(query, { signal }));
    } catch {
      // another key has come, or the page is offline: what is shown stays
    }
  }

  /** Whether an entry is to be shown. */
  readonly shows = ({ id, category }: Entry): boolean =>
    this.#found ? this.#found.has(id) : !this.chosen || category.includes(this.chosen);

  /** A category's button was pressed; the one without a name chooses all. */
  readonly onChoose = (event: Event): void => {
    this.chosen = (event.currentTarget as HTMLButtonElement).value;
    this.#host.requestUpdate();
  };

  /** Shows every entry again. */
  reset(): void {
    this.chosen = '';
    this.type('');
  }

  get count(): number {
    return this.#found?.size ?? this.#entries.length;
  }

  #show(result: SearchResult | undefined): void {
    this.result = result;
    // nothing yet is not nothing: until misspelt words have been mended, what was shown stays
    if (!result || result.settled || result.indices.length) this.#found = result && new Set(result.ids);
    this.#host.requestUpdate();
  }

  /** The engine is fetched when somebody is about to search. */
  async #load(): Promise<Search<Faq>> {
    const { createFaqSearch } = await import('../../search/index.js');
    return (this.#search ??= createFaqSearch(this.#entries.map(asFaq), this.#options));
  }
}
