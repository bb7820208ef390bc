/**
 * Reads questions and answers from what stands inside the tag, the author's own or an editor's. Their nodes are shown where they
 * stand, so that whoever drew them can go on changing them. Moved or cut are only: a box around everything, whose children take
 * its place; a paragraph with `Q:` and `A:`, whose question gets an element of its own; and the label `A:`.
 */
import { memberOf, queryAll } from '../../text/dom.js';
import { slug } from '../../text/slug.js';
import { isMirror } from './light.js';
import { beginsAnswer, beginsQuestion, cutLabel, cutQuestion, readTyped, splitLines } from './paragraphs.js';
import type { Question } from './question.js';

/** What stands inside the tag. */
export interface Content {
  questions: Question[];
  /** What stands before the first question and after the last. */
  before: (Element | Text)[];
  after: (Element | Text)[];
  /** The level of the outermost of the author's own headings. */
  level?: number;
  /** The author grouped `<details name>`: one open at a time. */
  exclusive: boolean;
}

export const noContent = (): Content => ({ questions: [], before: [], after: [], exclusive: false });

type Draft = { -readonly [Key in keyof Question]: Question[Key] } & { nodes: (Element | Text)[] };

/** How questions are marked: by paragraphs or lines that begin with `Q:`, or by headings of a level; 7 for none. */
interface Form {
  typed: boolean;
  level: number;
}

const HEADING = /^H([1-6])$/;
const WRAPPER = /^(?:DIV|SECTION|ARTICLE)$/;
const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|LINK)$/;
/** Older browsers show the content of a closed `<details>` in no way; newer ones need nothing written on the author's node. */
const needsOpen = (): boolean => !CSS.supports('selector(::details-content)');
const levelOf = (node: Node | null | undefined): number =>
  Number(HEADING.exec(node?.nodeName ?? '')?.[1] ?? 0);
const isTyped = (node: Node): boolean =>
  (node.nodeName === 'P' || node instanceof Text) && beginsQuestion(node);
const textOf = (node: Node): string => String(Reflect.get(Node.prototype, 'textContent', node));
const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();
const wordsOf = (node: Node): string => clean(textOf(node));
const list = (words: string | undefined): string[] =>
  words?.split(',').flatMap((word) => word.trim() || []) ?? [];

/** Whether a node is something of the author's for the page to show: no script, for no slot of a name. */
export const isContent = (node: Node): node is Element | Text =>
  node instanceof Text ||
  (node instanceof Element && !SILENT.test(node.nodeName) && !memberOf(node, 'slot') && !isMirror(node));

/** Whether a node is more than the blanks between others. */
const isSomething = (node: Element | Text): boolean => !(node instanceof Text && !node.data.trim());

/** Whether a node is, or has in it, another element of this package: a parser that missed an end tag puts it here. */
const isOther = (node: Node): boolean =>
  node instanceof Element && [node, ...queryAll(node, '*')].some(({ localName }) => /^peer-/.test(localName));

/** The question inside a `<details>` or a wrapper that begins with a heading. */
const titleIn = (element: Element): Element | undefined => {
  const first = element.firstElementChild ?? undefined;
  if (element.nodeName === 'DETAILS') return first?.nodeName === 'SUMMARY' ? first : undefined;
  return WRAPPER.test(element.nodeName) && levelOf(first) ? first : undefined;
};

export function readContent(host: HTMLElement): Content {
  unwrap(host);
  splitLines(host);
  const all = [...host.childNodes].filter(isContent);
  const form = formOf(all.filter(isSomething));
  const reader = new Reader(form);
  for (const node of all) reader.read(node);
  const { content } = reader;
  content.questions = content.questions.filter(({ question, nodes }) => question && nodes.some(isSomething));
  return content;
}

/** Goes through the children of the element, one after the other. */
class Reader {
  readonly content = noContent();
  readonly #form: Form;
  readonly #taken = new Set<string>();
  /** The question whose answer goes on. */
  #draft: Draft | undefined;
  /** Whether that question itself goes on: it is text without an element around; and that text. */
  #asking = false;
  #asked = '';
  #category: string[] = [];

  constructor(form: Form) {
    this.#form = form;
    if (form.level < 7) this.content.level = form.level;
  }

  read(node: Element | Text): void {
    const { content } = this;
    const { typed, level } = this.#form;
    const own = levelOf(node);
    const title = node instanceof Element ? titleIn(node) : undefined;
    if (title && node instanceof Element) {
      this.#begin(wordsOf(title), node, title).nodes.push(node);
      content.exclusive ||= node.hasAttribute('name');
      if (needsOpen() && node instanceof HTMLDetailsElement) unfold(node);
      this.#draft = undefined;
    } else if (node instanceof Element && own && own < level) {
      this.#category = [wordsOf(node)];
      if (!content.questions.length) content.level = own;
      this.#draft = undefined;
    } else if (node instanceof Element && own && own === level) this.#begin(wordsOf(node), node);
    else if (typed && isTyped(node)) this.#readTyped(node);
    else if (this.#draft && !isOther(node)) this.#goOn(this.#draft, node);
    else {
      this.#draft = undefined; // what follows another element of this package is no part of the answer before it
      if (isSomething(node)) (content.questions.length ? content.after : content.before).push(node);
    }
  }

  #readTyped(node: Element | Text): void {
    if (node instanceof Text) {
      this.#asked = cutQuestion(node.data);
      this.#begin(clean(this.#asked));
      this.#asking = true;
      return;
    }
    const { title, ended } = readTyped(node);
    const draft = this.#begin(cutQuestion(wordsOf(title ?? node)), node, title);
    if (title) draft.nodes.push(node);
    if (ended) this.#draft = undefined;
  }

  /** More of an answer, blanks too, since they stand between words; or of a question that is bare text. */
  #goOn(draft: Draft, node: Element | Text): void {
    const answers = this.#form.typed && beginsAnswer(node);
    if (this.#asking && !answers && node.nodeName !== 'P') {
      if (node.nodeName === 'BR') this.#asking = false;
      else draft.question = clean((this.#asked += textOf(node)));
      return;
    }
    this.#asking = false;
    if (answers) cutLabel(node);
    draft.nodes.push(node);
  }

  /** @param from has its id and its data. */
  #begin(question: string, from?: Element, title?: Element): Draft {
    const { id: own, dataset } = (from ?? {}) as Partial<HTMLElement>;
    let id = own || title?.id || slug(question) || 'q';
    for (let n = 2, stem = id; this.#taken.has(id); n++) id = `${stem}-${n}`;
    this.#taken.add(id);
    this.#asking = false;
    this.#draft = {
      id,
      question,
      nodes: [],
      title,
      category: dataset?.category ? list(dataset.category) : this.#category,
      aliases: list(dataset?.aliases),
      lastReviewed: dataset?.lastReviewed,
      lang: (title ?? from)?.getAttribute('lang') ?? undefined,
      open: from?.nodeName === 'DETAILS' && from.hasAttribute('open'),
    };
    this.content.questions.push(this.#draft);
    return this.#draft;
  }
}

/**
 * Questions are `<details>` or boxes that begin with a heading, else paragraphs or lines that begin with `Q:`, else headings: those
 * of the level of the first heading that no deeper heading follows at once. Headings above them name categories.
 */
function formOf(nodes: (Element | Text)[]): Form {
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
