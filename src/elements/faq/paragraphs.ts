/** Questions and answers as people type them: paragraphs or lines that begin with `Q:` and `A:`, in the three languages. */
const Q = 'Q|Question|P|Pregunta|س|سؤال';
const A = 'A|Answer|R|Respuesta|ج|جواب';
const label = (start: string, words: string): RegExp =>
  new RegExp(`${start}\\s*(?:${words})\\s*\\d{0,3}\\s*[:：]\\s*`, 'i');
const QUESTION = label('^', Q);
const ANSWER = label('^', A);
const NEXT_LINE = label('\\n', `${Q}|${A}`);
const begins = (begin: RegExp, node: Node | null): boolean => begin.test(node?.textContent ?? '');

export const beginsQuestion = (node: Node): boolean => begins(QUESTION, node);
export const beginsAnswer = (node: Node): boolean => begins(ANSWER, node);
/** A question without its label. */
export const cutQuestion = (words: string): string => words.replace(QUESTION, '');

const isBreak = (node: Node | null): boolean => node?.nodeName === 'BR';

/** Gives each line of bare text that begins with a label a node of its own, and several questions of one paragraph too. */
export function splitLines(host: HTMLElement): void {
  for (const paragraph of host.querySelectorAll(':scope > p')) {
    const begun = [...paragraph.childNodes].filter(
      (node, i, all) => beginsQuestion(node) && (!i || isBreak(all[i - 1] ?? null)),
    );
    if (begun.length > 1) paragraph.replaceWith(...paragraph.childNodes);
  }
  for (const node of [...host.childNodes]) if (node instanceof Text) splitText(node);
}

function splitText(text: Text): void {
  const at = text.data.search(NEXT_LINE);
  if (at >= 0) splitText(text.splitText(at + 1));
}

/**
 * Reads a paragraph that begins with `Q:`. Where the answer begins in it too, after a line break, the question is put into an
 * element of its own, which can be hidden: only whole children of the host can be slotted.
 * @returns `title`: that element. `ended`: a line break stands last, which is what WordPress leaves where an end tag of the host was
 * and the parser passed over it: what follows is no part of the answer.
 */
export function readTyped(paragraph: Element): { title?: Element; ended: boolean } {
  const last = paragraph.lastElementChild;
  const ended = isBreak(last) && !last?.nextSibling?.textContent?.trim();
  const before = paragraph.querySelector(':scope > .peer-question');
  if (before) return { title: before, ended };
  const split = [...paragraph.childNodes].find(
    (node) => isBreak(node) && node.nextSibling && beginsAnswer(node.nextSibling),
  );
  if (!split) return { ended: false };
  const title = document.createElement('span');
  title.className = 'peer-question';
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEndAfter(split);
  title.append(range.extractContents());
  cutLabel(paragraph);
  paragraph.prepend(title);
  return { title, ended };
}

/** Cuts off `A:`, which says nothing below a button with the question. */
export function cutLabel(node: Element | Text): void {
  let left = ANSWER.exec(node.textContent)?.[0].length ?? 0;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let text: Node | null = node instanceof Text ? node : walker.nextNode();
  for (; text && left; text = walker.nextNode()) {
    const cut = Math.min(left, (text as Text).data.length);
    (text as Text).deleteData(0, cut);
    left -= cut;
  }
}
