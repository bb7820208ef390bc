import type { SearchResult } from '../../search/index.js';
import { answerTexts, type Question } from './question.js';

const NAME = 'peer-faq';
/** Answers beyond these get no marks: nobody looks through so many. */
const MOST = 100;

/**
 * Marks the words that were found where they stand, without a change to anybody's nodes (CSS Custom Highlight API,
 * https://www.w3.org/TR/css-highlight-api-1/).
 */
export class Marks {
  #ranges: Range[] = [];

  /** @param root where the questions are drawn. @param entries those that are shown. */
  show(root: ParentNode, entries: readonly Question[], result: SearchResult | undefined): void {
    this.clear();
    if (!result || !('highlights' in CSS)) return;
    for (const entry of entries.slice(0, MOST)) {
      const words = root.querySelector(`#${CSS.escape(`q-${entry.id}`)} .words`);
      const question = document.createTreeWalker(words ?? document, NodeFilter.SHOW_TEXT);
      while (words && question.nextNode()) this.#mark(question.currentNode as Text, result);
      for (const text of answerTexts(entry)) this.#mark(text, result);
    }
    if (!this.#ranges.length) return;
    let highlight = CSS.highlights.get(NAME); // one for all elements of the page
    if (!highlight) CSS.highlights.set(NAME, (highlight = new Highlight()));
    for (const range of this.#ranges) highlight.add(range);
  }

  #mark(text: Text, { marks }: SearchResult): void {
    for (const [start, end] of marks(text.data)) {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      this.#ranges.push(range);
    }
  }

  clear(): void {
    for (const range of this.#ranges) CSS.highlights.get(NAME)?.delete(range);
    this.#ranges = [];
  }
}
