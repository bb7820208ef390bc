/** One question and its answer, wherever they came from. */
export interface Question {
  /** The fragment that opens it. */
  readonly id: string;
  readonly question: string;
  /** The answer: children of the element, which are slotted into the panel. They stay whose they were. */
  readonly nodes: readonly (Element | Text)[];
  /** What of those nodes is the question, and therefore no part of the answer. */
  readonly title?: Element | undefined;
  readonly category: readonly string[];
  /** Other ways to ask it. */
  readonly aliases: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly lastReviewed?: string | undefined;
  /** BCP 47 tag of the question, where it differs from the page's. */
  readonly lang?: string | undefined;
  /** The author wrote it open. */
  readonly open?: boolean;
}

/** The text nodes of an answer, in order, without its question. */
export function* answerTexts({ nodes, title }: Question): Generator<Text> {
  for (const node of nodes) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let at: Node | null = node instanceof Text ? node : walker.nextNode(); at; at = walker.nextNode())
      if (!title?.contains(at) && (at as Text).data.trim()) yield at as Text;
  }
}

/** The words of an answer, with a space where an element ends. */
export const answerText = (entry: Question): string =>
  Array.from(answerTexts(entry), ({ data }) => data)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
