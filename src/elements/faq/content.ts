/**
 * The page is the feed: reads questions and answers from what stands inside the tag. Nodes are neither moved nor copied, so
 * that whoever drew them can go on changing them.
 */
import { memberOf } from '../../text/dom.js';
import { slug } from '../../text/slug.js';
import type { Entry } from './entry.js';
import type * as Paragraphs from './from-paragraphs.js';
import { isMirror } from './light.js';

/** What stands inside the tag. */
export interface Content {
  entries: Entry[];
  /** What stands before the first question and after the last. */
  before: (Element | Text)[];
  after: (Element | Text)[];
  /** The level of the outermost of the author's own headings. */
  level?: number;
  /** The author grouped `<details name>`: one open at a time. */
  exclusive: boolean;
  /** Questions are paragraphs, and what reads those is not there: nothing was read. */
  unread?: boolean;
}

export const noContent = (): Content => ({ entries: [], before: [], after: [], exclusive: false });

/** Begins an entry. @param from has its id and its data. */
export type Begin = (
  from: Element,
  title: Element | undefined,
  question: string,
  rest: (Element | Text)[],
) => Draft;

type Draft = { -readonly [Key in keyof Entry]: Entry[Key] } & { nodes: (Element | Text)[] };

const HEADING = /^H([1-6])$/;
const WRAPPER = /^(?:DIV|SECTION|ARTICLE)$/;
const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|LINK)$/;
export const QUESTION = /^\s*(?:Q|Question|P|Pregunta|س|سؤال)\s*\d{0,3}\s*[:：]\s*/i;

const levelOf = (node: Node | null | undefined): number =>
  Number(HEADING.exec(node?.nodeName ?? '')?.[1] ?? 0);
const isTyped = (node: Node): boolean => node.nodeName === 'P' && QUESTION.test(node.textContent ?? '');
export const wordsOf = (node: Node): string =>
  String(Reflect.get(Node.prototype, 'textContent', node))
    .replace(/\s+/g, ' ')
    .trim();
const list = (words: string | undefined): string[] =>
  words?.split(',').flatMap((word) => word.trim() || []) ?? [];

/** Whether a node is something of the author's for the page to show: no script, for no slot of a name. */
export const isContent = (node: Node): node is Element | Text =>
  node instanceof Text ||
  (node instanceof Element && !SILENT.test(node.nodeName) && !memberOf(node, 'slot') && !isMirror(node));

/** Whether a node is more than the blanks between others. */
const isSomething = (node: Element | Text): boolean => !(node instanceof Text && !node.data.trim());

/** The question inside a `<details>` or a wrapper that begins with a heading. */
const titleIn = (element: Element): Element | undefined => {
  const first = element.firstElementChild ?? undefined;
  if (element.nodeName === 'DETAILS') return first?.nodeName === 'SUMMARY' ? first : undefined;
  return WRAPPER.test(element.nodeName) && levelOf(first) ? first : undefined;
};

/** @param paragraphs reads paragraphs that begin with `Q:`. */
export function readContent(host: HTMLElement, paragraphs?: typeof Paragraphs): Content {
  unwrap(host);
  const all = [...host.childNodes].filter(isContent);
  const nodes = all.filter(isSomething);
  const content = noContent();
  const form = formOf(nodes);
  if (form.level < 7) content.level = form.level;
  if (form.typed && !paragraphs) return { ...content, unread: true };
  const taken = new Set<string>();
  let draft: Draft | undefined;
  let category: string[] = [];

  const begin: Begin = (from, title, question, rest) => {
    const { dataset } = from as HTMLElement;
    let id = from.id || title?.id || slug(question) || 'q';
    for (let n = 2, stem = id; taken.has(id); n++) id = `${stem}-${n}`;
    taken.add(id);
    draft = {
      id,
      question,
      nodes: rest,
      title,
      category: dataset.category ? list(dataset.category) : category,
      aliases: list(dataset.aliases),
      lastReviewed: dataset.lastReviewed,
      lang: (title ?? from).getAttribute('lang') ?? undefined,
    };
    content.entries.push(draft);
    return draft;
  };

  for (const node of all) {
    const element = node instanceof Element ? node : undefined;
    const level = levelOf(node);
    const title = element && titleIn(element);
    if (element && title) {
      begin(element, title, wordsOf(title), [element]).open = element.hasAttribute('open');
      content.exclusive ||= element.hasAttribute('name');
      if (element instanceof HTMLDetailsElement) unfold(element);
      draft = undefined;
    } else if (element && level && level < form.level) {
      category = [wordsOf(element)];
      if (!content.entries.length) content.level = level;
      draft = undefined;
    } else if (element && level === form.level && level) begin(element, undefined, wordsOf(element), []);
    else if (element && form.typed && isTyped(element)) paragraphs?.typedQuestion(element, begin);
    else if (draft) {
      // blanks too: they stand between words
      if (element && form.typed) paragraphs?.cutLabel(element);
      draft.nodes.push(node);
    } else if (isSomething(node)) (content.entries.length ? content.after : content.before).push(node);
  }
  content.entries = content.entries.filter(({ question, nodes }) => question && nodes.some(isSomething));
  return content;
}

/**
 * Questions are `<details>` or boxes that begin with a heading, else paragraphs that begin with `Q:`, else headings: those of the
 * level of the first heading that no deeper heading follows at once. Headings above them name categories.
 */
function formOf(nodes: (Element | Text)[]): { typed: boolean; level: number } {
  if (nodes.some((node) => node instanceof Element && titleIn(node))) return { typed: false, level: 7 };
  if (nodes.some(isTyped)) return { typed: true, level: 7 };
  const first = nodes.find((node, i) => levelOf(node) && !(levelOf(nodes[i + 1]) > levelOf(node)));
  return { typed: false, level: levelOf(first) };
}

/** The panel folds it now: the `<details>` itself is open for good, also beside others of its `name`. */
function unfold(details: HTMLDetailsElement): void {
  details.removeAttribute('name');
  details.open = true;
}

/** A page builder's box around everything is taken away: only children of the element itself can be slotted. */
function unwrap(host: HTMLElement): void {
  const boxes = [...host.children].filter((box) => !SILENT.test(box.nodeName) && !memberOf(box, 'slot'));
  const [box] = boxes;
  if (boxes.length !== 1 || !box || !WRAPPER.test(box.nodeName)) return;
  const [first, second] = box.children;
  const questions = [...box.children].filter((child) => titleIn(child) ?? (levelOf(child) || isTyped(child)));
  // a box that begins with its only heading is itself a question
  if (questions.length > (levelOf(first) ? 1 : 0) || (first && !second && WRAPPER.test(first.nodeName))) {
    box.replaceWith(...box.childNodes);
    unwrap(host);
  }
}
