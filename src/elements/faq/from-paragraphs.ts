/** What only a page needs whose questions are paragraphs that begin with `Q:` and `A:`. It is fetched for those. */
import { QUESTION, wordsOf, type Begin } from './content.js';

const ANSWER = /^\s*(?:A|Answer|R|Respuesta|ج|جواب)\s*\d{0,3}\s*[:：]\s*/i;

/** `Q: …` alone in a paragraph, or with `A: …` after a line break in the same one. */
export function typedQuestion(paragraph: Element, begin: Begin): void {
  let title = paragraph.querySelector<HTMLElement>(':scope > .peer-question') ?? undefined;
  const split = [...paragraph.childNodes].find(
    ({ nodeName, nextSibling }) => nodeName === 'BR' && nextSibling && ANSWER.test(wordsOf(nextSibling)),
  );
  if (!title && split) {
    title = document.createElement('span');
    title.className = 'peer-question';
    const range = document.createRange();
    range.setStart(paragraph, 0);
    range.setEndAfter(split);
    title.append(range.extractContents());
    cutLabel(paragraph);
    paragraph.prepend(title);
  }
  begin(paragraph, title, wordsOf(title ?? paragraph).replace(QUESTION, ''), title ? [paragraph] : []);
}

/** `A:` says nothing once the question is a button above it. */
export function cutLabel(element: Element): void {
  const label = ANSWER.exec(element.textContent)?.[0];
  if (!label) return;
  let left = label.length;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text && left; text = walker.nextNode() as Text | null) {
    const cut = Math.min(left, text.data.length);
    text.deleteData(0, cut);
    left -= cut;
  }
}
