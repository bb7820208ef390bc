import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed, Group } from '../../feed/index.js';
import { createGroupSearch, type Search, type SearchResult } from '../../search/index.js';

/** Between the search box and the engine: answers each key at once, and mends what was misspelt a moment later. */
export class SearchController implements ReactiveController {
  /** What is typed. It stays in this element: no event, request or address carries it (promise P4). */
  query = '';
  /** The answer to it; nothing while nothing is typed. */
  result?: SearchResult | undefined;
  readonly #host: ReactiveControllerHost;
  #groups: readonly Group[] = [];
  #options: { languages: readonly string[]; vocabulary?: Feed['vocabulary'] | undefined } = {
    languages: ['en'],
  };
  #engine?: Search<Group> | undefined;
  #running?: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** New groups, or another language: what is typed is searched again. */
  setGroups(
    groups: readonly Group[],
    options: { languages: readonly string[]; vocabulary?: Feed['vocabulary'] | undefined },
  ): void {
    if (groups === this.#groups && options.languages.join() === this.#options.languages.join()) return;
    this.#groups = groups;
    this.#options = options;
    this.#stop();
    if (this.query) this.type(this.query);
  }

  /** Called when the search box gets the focus: by the first key the index is there, or most of it. */
  prepare(): void {
    void this.#search().prepare();
  }

  type(query: string): void {
    this.#running?.abort();
    this.query = query;
    this.result = query.trim() ? this.#search().search(query) : undefined;
    this.#host.requestUpdate();
    if (this.result && !this.result.settled) void this.#finish(query);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#stop();
  }

  async #finish(query: string): Promise<void> {
    const running = (this.#running = new AbortController());
    try {
      const result = await this.#search().searchFully(query, { signal: running.signal });
      if (running.signal.aborted) return;
      this.result = result;
      this.#host.requestUpdate();
    } catch {
      // another key came
    }
  }

  #search(): Search<Group> {
    const { vocabulary, languages } = this.#options;
    const terms = [
      ...(vocabulary?.topics ?? []),
      ...(vocabulary?.audiences ?? []),
      ...(vocabulary?.access ?? []),
    ];
    return (this.#engine ??= createGroupSearch(this.#groups, { languages, vocabulary: terms }));
  }

  #stop(): void {
    this.#engine?.stop();
    this.#engine = undefined;
  }
}
