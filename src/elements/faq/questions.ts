import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Faq, Feed } from '../../feed/index.js';
import { memberOf } from '../../text/dom.js';
import { loaded } from '../../text/loaded.js';
import { Answers } from './answers.js';
import { isContent, noContent, readContent } from './content.js';
import type { Question } from './question.js';

const NONE: readonly Question[] = [];

/** Reads `<script type="application/json">` inside the tag as a feed; a bare list is one of questions. */
export function inlineFeed(host: HTMLElement): unknown {
  const text = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!text?.trim().startsWith('[')) return text ?? undefined;
  return `{"faqs":${text}}`;
}

/** Reads the questions of a feed, or those inside the tag, and follows changes of the page there. */
export class Questions implements ReactiveController {
  /** What else stands inside the tag; of a feed's element nothing. */
  content = noContent();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #answers: Answers;
  readonly #observer: MutationObserver;
  /** What the questions were read from: a feed's list, or the host for its tag. */
  #source: unknown;
  #category = '';
  #questions = NONE;
  /** There once its questions are written as structured data: other elements go on without it. */
  #writeData?: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#answers = new Answers(host, () => {
      this.#source = undefined; // they are put into their places
      host.requestUpdate();
    });
    this.#observer = new MutationObserver((records) => {
      // inside a feed's answers only the element itself writes
      if (this.#source !== host && !records.some(({ target }) => target === host)) return;
      if (this.#source === host || !this.#answers.complete) this.#source = undefined;
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#source === this.#host) this.#source = undefined; // it may have been changed while it was away
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#writeData?.();
  }

  /** All that stands inside the tag for the default slot. */
  get plain(): (Element | Text)[] {
    return [...this.#host.childNodes].filter(isContent);
  }

  /** What stands inside the tag for a named slot. */
  slotted(name: string): Element[] {
    return [...this.#host.children].filter((node) => memberOf(node, 'slot') === name);
  }

  /** The questions of a feed; their answers are written into the tag. The same array until something has changed. */
  readFeed(feed: Feed, category: string): readonly Question[] {
    const faqs = feed.faqs ?? [];
    return this.#once(faqs, category, () => {
      this.content = noContent();
      const base = feed.homePageUrl ?? this.#host.baseURI;
      return this.#answers.show(ofCategory(faqs, category).sort(byOrder), base, feed.language);
    });
  }

  /** The questions inside the tag, once no feed is on its way any more. The same array until something has changed. */
  readTag(category: string, wait: boolean): readonly Question[] {
    return this.#once(wait || this.#host, category, () => {
      this.#answers.clear();
      if (wait) return NONE;
      const { exclusive } = this.content; // reading may have taken the names of `<details>` away
      this.content = readContent(this.#host);
      this.content.exclusive ||= exclusive;
      return ofCategory(this.content.questions, category);
    });
  }

  #once(source: unknown, category: string, read: () => readonly Question[]): readonly Question[] {
    if (source === this.#source && category === this.#category) return this.#questions;
    this.#source = source;
    this.#category = category;
    return (this.#questions = read());
  }

  /** Draws an answer now, since it is seen or about to be. */
  show(id: string): void {
    this.#answers.now(id);
  }

  /** Drops the records of what the element itself has written. */
  written(): void {
    this.#observer.takeRecords();
  }

  /** Writes the questions for search engines too. */
  async describe(): Promise<void> {
    const { writeStructuredData, writeAll } = await import('./structured-data.js');
    this.#writeData = writeAll;
    await Promise.all([loaded, this.#answers.drawn]);
    if (!this.#host.isConnected) return;
    writeStructuredData(this.#host, this.#questions);
    this.written();
  }
}

function ofCategory<T extends { category?: readonly string[] | undefined }>(
  all: readonly T[],
  wanted: string,
) {
  const name = wanted.trim().toLowerCase();
  return all.filter(({ category }) => !name || category?.some((each) => each.toLowerCase() === name));
}

const byOrder = (a: Faq, b: Faq): number => (a.order ?? Infinity) - (b.order ?? Infinity) || 0;
