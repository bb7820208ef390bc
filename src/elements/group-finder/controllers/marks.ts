import type { LitElement, ReactiveController } from 'lit';
import type { SearchResult } from '../../../search/index.js';

const NAME = 'peer-groups';

/**
 * Marks the words that were found where they stand, after each drawing (CSS Custom Highlight API). A `<mark>` would be read out as
 * "highlight start, end" at each word.
 */
export class Marks implements ReactiveController {
  readonly #host: LitElement;
  readonly #result: () => SearchResult | undefined;
  #ranges: Range[] = [];

  constructor(host: LitElement, result: () => SearchResult | undefined) {
    this.#host = host;
    this.#result = result;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#clear();
    const result = this.#result();
    const root = this.#host.shadowRoot;
    if (!root || !result?.query || !('highlights' in CSS)) return;
    for (const element of root.querySelectorAll('.marked')) {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) this.#mark(texts.currentNode as Text, result);
    }
    if (!this.#ranges.length) return;
    let highlight = CSS.highlights.get(NAME); // one for all finders of the page
    if (!highlight) CSS.highlights.set(NAME, (highlight = new Highlight()));
    for (const range of this.#ranges) highlight.add(range);
  }

  hostDisconnected(): void {
    this.#clear();
  }

  #mark(text: Text, { marks }: SearchResult): void {
    for (const [start, end] of marks(text.data)) {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      this.#ranges.push(range);
    }
  }

  #clear(): void {
    for (const range of this.#ranges) CSS.highlights.get(NAME)?.delete(range);
    this.#ranges = [];
  }
}
