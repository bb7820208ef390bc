import type { ReactiveControllerHost } from 'lit';
import type { Faq, Feed } from '../../feed/index.js';
import type { Localize } from '../../i18n/index.js';
import { createFaqSearch, type Search, type SearchOptions, type SearchResult } from '../../search/index.js';
import { answerText, type Question } from './question.js';
import { announcement, excerpt, found, nothingFound } from './finding.views.js';
import { adopt } from './light.js';
import { Marks } from './marks.js';

type Words = Localize<'faq'>;

/** Milliseconds without a key after which the count is announced: once a pause, not once a key. */
const PAUSE = 700;
/** So many results say with a line of the answer why they are there. */
const EXPLAINED = 50;

const LIGHT = `::highlight(peer-faq){background-color:var(--_mark,var(--peer-color-mark,Mark));color:inherit}
@media (forced-colors:active){::highlight(peer-faq){background-color:Mark;color:MarkText}}`;

const STYLES = `${LIGHT}
.excerpt{max-inline-size:68ch;padding-block-end:calc(4*var(--_space));margin-block-start:calc(-2*var(--_space))}
.raised{margin-block-end:calc(6*var(--_space))}
.found{margin-block-end:calc(3*var(--_space))}`;

/** An entry as the search reads it; its words are read when they are indexed. */
const asFaq = (entry: Question): Faq => ({
  id: entry.id,
  question: entry.question,
  category: [...entry.category],
  aliases: [...entry.aliases],
  get answer() {
    return answerText(entry);
  },
});

/** Searches the questions, and draws what there is to say about it. Fetched when the search box gets the focus. */
export class Finding {
  result?: SearchResult | undefined;
  /** The questions that were found; `undefined` where nothing is looked for. */
  found?: Set<string> | undefined;
  /** Whether typing has paused: the time to announce. */
  paused = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #marks = new Marks();
  #entries: readonly Question[] = [];
  #options: SearchOptions = {};
  #engine?: Search<Faq> | undefined;
  #running?: AbortController;
  #timer = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    if (host.shadowRoot) adopt(host.shadowRoot, STYLES);
  }

  /** Ends what is under way. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#engine?.stop();
    this.#marks.clear();
  }

  /** Other questions, or other words in them. */
  over(entries: readonly Question[], feed: Feed | undefined, lang: string): void {
    const { topics = [], audiences = [], access = [] } = feed?.vocabulary ?? {};
    this.#entries = entries;
    this.#options = {
      languages: [...new Set([lang, feed?.language ?? lang])],
      vocabulary: [...topics, ...audiences, ...access],
    };
    this.#engine?.stop();
    this.#engine = undefined;
  }

  get #search(): Search<Faq> {
    return (this.#engine ??= createFaqSearch(this.#entries.map(asFaq), this.#options));
  }

  prepare(): void {
    this.#search.prepare().catch(() => undefined); // offline: the next key asks again
  }

  type(query: string): void {
    this.#running?.abort();
    clearTimeout(this.#timer);
    this.paused = false;
    if (!query.trim()) return this.#show(undefined);
    this.#timer = window.setTimeout(() => {
      this.paused = true;
      this.#host.requestUpdate();
    }, PAUSE);
    const result = this.#search.search(query);
    this.#show(result);
    if (!result.settled) void this.#finish(query);
  }

  /** The whole answer, a moment later: misspelt words mended. Dropped when another key has come. */
  async #finish(query: string): Promise<void> {
    const { signal } = (this.#running = new AbortController());
    try {
      this.#show(await this.#search.find(query, { signal }));
    } catch {
      // another key has come, or the page is offline: what is shown stays
    }
  }

  #show(result: SearchResult | undefined): void {
    this.result = result;
    // nothing yet is not nothing: until misspelt words have been mended, what was shown stays
    if (!result || result.settled || result.indices.length) this.found = result && new Set(result.ids);
    this.#host.requestUpdate();
  }

  /** What is said aloud, and stands above the results. */
  words(i18n: Words): string {
    const t = i18n.t;
    return this.result ? announcement(t, i18n.messagesLang, this.found?.size ?? this.#entries.length) : '';
  }

  above(i18n: Words): unknown {
    return this.result && this.found?.size !== 0
      ? found(i18n.t, i18n.messagesLang, this.words(i18n), this.result)
      : undefined;
  }

  below(i18n: Words, contact: unknown): unknown {
    return this.result && this.found?.size === 0
      ? nothingFound(i18n.t, i18n.messagesLang, contact)
      : undefined;
  }

  excerpt(entry: Question): unknown {
    return this.result && this.result.indices.length <= EXPLAINED ? excerpt(this.result, entry) : undefined;
  }

  /** Marks what was found, and opens help that was raised. @param root where the questions are drawn. */
  drawn(root: ParentNode): void {
    const { found } = this;
    adopt(this.#host.getRootNode(), LIGHT);
    this.#marks.show(root, found ? this.#entries.filter(({ id }) => found.has(id)) : [], this.result);
    // somebody typed that they may not be safe: the numbers are in sight at once. Who closes them is left in peace
    const help = root.querySelector('.raised');
    if (!this.#raised) help?.querySelector('details')?.toggleAttribute('open', true);
    this.#raised = Boolean(help);
  }
  #raised = false;
}
