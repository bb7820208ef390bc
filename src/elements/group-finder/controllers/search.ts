import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed, Group } from '../../../feed/index.js';
import type { Search, SearchResult } from '../../../search/index.js';
import { makeMeets, scheduleHere } from '../model/meets.js';

interface Options {
  languages: readonly string[];
  vocabulary?: Feed['vocabulary'] | undefined;
  /** The zone of groups that name none. */
  timeZone?: string | undefined;
}

/**
 * Between the search box and the engine. The engine is fetched when the box gets the focus, which is before the first
 * letter; then each key is answered at once, and misspelt words are mended a moment later.
 */
export class SearchController implements ReactiveController {
  /** What is typed. It stays in this element: no event, request or address carries it (promise P4). */
  query = '';
  /** Nothing of it is mended: the visitor pressed "Search for “…” instead". */
  #asTyped = false;
  /** The answer to it; nothing while nothing is typed. */
  result?: SearchResult | undefined;
  /** The engine could not be fetched: the page is offline, or the file is not the one it should be. */
  failed = false;
  readonly #host: ReactiveControllerHost;
  /** None until all of them are read; what is typed before is searched then. */
  #groups: readonly Group[] = [];
  /** The visitor was at the search box. */
  #wanted = false;
  #options: Options = { languages: ['en'] };
  #engine?: Promise<Search<Group>> | undefined;
  #ready?: Search<Group> | undefined;
  #running?: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** New groups, or another language: what is typed is searched again. */
  setGroups(groups: readonly Group[], options: Options): void {
    const before = this.#options;
    const same = options.languages.join() === before.languages.join() && options.timeZone === before.timeZone;
    if (groups === this.#groups && same) return;
    this.#groups = groups;
    this.#options = options;
    this.#stop();
    if (this.query) this.type(this.query);
    else if (this.#wanted) this.prepare();
  }

  /** Called when the search box gets the focus: by the first key the index is there, or most of it. */
  prepare(): void {
    this.#wanted = true;
    if (!this.#groups.length) return;
    this.#load()
      .then((engine) => engine.prepare())
      .catch(() => undefined);
  }

  /** Searches for what is typed, without mending any of it. */
  readonly asTyped = (): void => this.type(this.query, true);

  type(query: string, asTyped = false): void {
    this.#running?.abort();
    this.#asTyped = asTyped;
    this.query = query;
    this.#wanted = true;
    const asked = query.trim() !== '' && this.#groups.length > 0;
    if (!asked) this.result = undefined;
    else if (this.#ready) this.result = this.#ready.search(query);
    this.#host.requestUpdate();
    if (asked && !(this.#ready && this.result?.settled)) void this.#finish(query);
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    this.#running?.abort();
    this.#stop();
  }

  readonly #again = (): void => {
    if (this.failed && this.query) this.type(this.query);
  };

  async #finish(query: string): Promise<void> {
    const running = (this.#running = new AbortController());
    try {
      const engine = await this.#load();
      const result = await engine.find(query, { signal: running.signal, asTyped: this.#asTyped });
      if (running.signal.aborted) return;
      this.result = result;
    } catch {
      if (running.signal.aborted || this.#ready) return; // another key came
      this.failed = true;
    }
    this.#host.requestUpdate();
  }

  #load(): Promise<Search<Group>> {
    const { vocabulary, languages, timeZone } = this.#options;
    const groups = this.#groups;
    const terms = [
      ...(vocabulary?.topics ?? []),
      ...(vocabulary?.audiences ?? []),
      ...(vocabulary?.access ?? []),
    ];
    return (this.#engine ??= import('../../../search/index.js').then(
      ({ createGroupSearch }) => {
        const engine = createGroupSearch(groups, {
          languages,
          vocabulary: terms,
          meets: makeMeets(timeZone),
          scheduleOf: (group) => scheduleHere(group, timeZone),
        });
        if (groups === this.#groups) this.#ready = engine;
        this.failed = false;
        return engine;
      },
      (reason: unknown) => {
        this.#engine = undefined; // the next key tries again
        throw reason;
      },
    ));
  }

  #stop(): void {
    this.#ready?.stop();
    this.#ready = this.#engine = undefined;
  }
}
