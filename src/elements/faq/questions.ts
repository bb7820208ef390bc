import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Faq, Feed } from '../../feed/index.js';
import type { Localize } from '../../i18n/index.js';
import { memberOf } from '../../text/dom.js';
import type { Answers } from './answers.js';
import { isContent, noContent, readContent } from './content.js';
import type { Entry } from './entry.js';

/** What only a feed needs, and only questions in paragraphs. */
let fromFeed: typeof import('./from-feed.js') | undefined;
let fromParagraphs: typeof import('./from-paragraphs.js') | undefined;

const fetchFromFeed = async (): Promise<void> => void (fromFeed = await import('./from-feed.js'));
const fetchFromParagraphs = async (): Promise<void> =>
  void (fromParagraphs = await import('./from-paragraphs.js'));

/** Reads `<script type="application/json">` inside the tag as a feed; a bare list is one of questions. */
export function inlineFeed(host: HTMLElement): unknown {
  const text = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!text?.trim().startsWith('[')) return text ?? undefined;
  return `{"faqs":${text}}`;
}

/** The questions that an element shows: the feed's, else those inside its tag. It notices when either changes. */
export class Questions implements ReactiveController {
  entries: readonly Entry[] = [];
  content = noContent();
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Whether a part is on its way, or did not come. Until then, what stands inside the tag is shown as it stands there. */
  pending?: 'loading' | 'error' | undefined;
  #fetch = fetchFromFeed;
  #answers?: Answers;
  readonly #observer: MutationObserver;
  #faqs?: readonly Faq[] | undefined;
  #category = '';
  /** The page has changed something inside the tag. */
  #stale = true;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => {
      if (this.#faqs) return; // a feed's answers are not the page's to change
      this.#stale = true;
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#stale = true; // it may have been changed while it was away
    this.#answers?.dress();
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  get categories(): readonly string[] {
    const names = new Set(this.entries.flatMap(({ category }) => category));
    return names.size > 1 ? [...names] : [];
  }

  /** All that stands inside the tag for the default slot. */
  get plain(): (Element | Text)[] {
    return [...this.#host.childNodes].filter(isContent);
  }

  /** What stands inside the tag for a named slot. */
  slotted(name: string): Element[] {
    return [...this.#host.children].filter((node) => memberOf(node, 'slot') === name);
  }

  /** Ways to reach a person, by what a feed knows. */
  person(i18n: Localize<'faq'>, feed: Feed | undefined): TemplateResult | undefined {
    return fromFeed?.person(i18n, feed?.organizer, feed?.booking);
  }

  /** @returns whether there are other questions than before, or other words in them. */
  read(feed: Feed | undefined, loading: boolean, category: string): boolean {
    if ((loading || feed) && !fromFeed) this.#need(fetchFromFeed);
    const faqs = fromFeed && feed?.faqs?.length ? feed.faqs : undefined;
    const waiting = loading || this.pending === 'loading';
    const same = faqs === this.#faqs && category === this.#category;
    if (same && (faqs || !this.#stale)) return false;
    this.#category = category;
    this.#faqs = faqs;
    if (faqs && fromFeed) {
      this.content = noContent();
      const base = feed?.homePageUrl ?? this.#host.baseURI;
      (this.#answers ??= new fromFeed.Answers(this.#host)).dress();
      this.entries = this.#answers.show(this.#wanted(faqs).sort(byOrder), base, feed?.language);
    } else {
      this.#answers?.clear();
      const { exclusive } = this.content; // its `name`s are gone once it has been read
      this.content = waiting ? noContent() : readContent(this.#host, fromParagraphs);
      if (this.content.unread) this.#need(fetchFromParagraphs);
      this.content.exclusive ||= exclusive;
      this.entries = this.#wanted(this.content.entries);
      this.#stale = waiting;
    }
    return true;
  }

  #need(fetch: () => Promise<void>): void {
    this.#fetch = fetch;
    if (!this.pending) void this.fetch();
  }

  /** Fetches the part that is wanted; once more where it did not come. */
  async fetch(): Promise<void> {
    this.pending = 'loading';
    try {
      await this.#fetch();
      this.pending = undefined;
    } catch {
      this.pending = 'error';
    }
    this.#stale = true;
    this.#host.requestUpdate();
  }

  /** An answer is about to be seen: it does not wait for its turn. */
  show(id: string): void {
    this.#answers?.now(id);
  }

  /** The element has written what it had to write: its own changes are none to look at. */
  written(): void {
    this.#observer.takeRecords();
  }

  /** Writes them for search engines too. */
  async describe(): Promise<void> {
    const { writeStructuredData } = await import('./structured-data.js');
    await this.#answers?.drawn;
    writeStructuredData(this.#host, this.entries);
    this.written();
  }

  #wanted<T extends { category?: readonly string[] | undefined }>(all: readonly T[]): T[] {
    const name = this.#category.trim().toLowerCase();
    return all.filter(({ category }) => !name || category?.some((each) => each.toLowerCase() === name));
  }
}

const byOrder = (a: Faq, b: Faq): number => (a.order ?? Infinity) - (b.order ?? Infinity) || 0;
