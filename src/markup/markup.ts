import { html } from 'lit';

/** How a text is drawn. */
export interface MarkupOptions {
  /** Resolves links without a host (`/groups`); without it they are drawn as words. `#fragment` stays within the page. */
  base?: string | undefined;
  /** Called when the text can be drawn better than it was: draw it again. Not called where it was drawn whole at once. */
  ready?: () => void;
}

/** Draws one kind of markup. Throws where it cannot; the plain words stand in then. */
export type Engine = (text: string, base: string | undefined) => unknown;

// Tags that the HTML of feeds has. A stray `<script>` or `x < y` makes no text HTML: Markdown shows it as it is written.
const HTML = /<\/?(?:p|br|a|ul|ol|li|strong|em|b|i|div|span|section|h[1-6]|table|blockquote)\b[^>]{0,999}>/i;
const MARKDOWN = /[*_`[\]\\<>]|^[ \t]*(?:[-+]|#{1,6}|\d{1,9}[.)])[ \t]|^[-=~]{2,}[ \t]*$|https?:\/\/|\w@\w/m;
/** Longer texts are drawn plain: nested marks cost more than their length, and no answer is this long. */
const LONGEST = 50_000;

const load = {
  html: async () => (await import('./html.js')).drawHtml,
  markdown: async () => (await import('./markdown.js')).drawMarkdown,
};
const engines: { html?: Engine; markdown?: Engine } = {};

/** Whether a text has marks that need more than paragraphs. */
export const hasMarkup = (text: string): boolean => MARKDOWN.test(text);

/**
 * The words of a text without its marks, for a first look, a summary or a search. Paragraphs stay apart. Repetitions have
 * an end, so that no hostile text makes them slow.
 */
export const plain = (text: string): string =>
  text
    .replace(/<(?:\/(?:p|li|div|h\d)|br)\b[^>]{0,99}>/gi, '\n')
    .replace(/<\/?[a-z][^>]{0,999}>/gi, '')
    .replace(/!?\[([^\]]{0,999})\]\([^)\s]{0,999}\)/g, '$1')
    .replace(/(\*\*|__|`)(\S(?:.{0,999}?\S)?)\1/g, '$2')
    .replace(/(?<!\w)([*_])(\S(?:.{0,999}?\S)?)\1(?!\w)/g, '$2')
    .replace(/^[ \t]*(?:[-+*]|#{1,6}|>)[ \t]+/gm, '')
    .trim();

const lines = (text: string): unknown => text.split('\n').map((line, i) => (i ? [html`<br />`, line] : line));
const paragraphs = (text: string): unknown =>
  text
    .split(/\n\s*\n/)
    .filter((words) => words.trim())
    .map((words) => html`<p dir="auto">${lines(words.trim())}</p>`);

/**
 * Draws a text as paragraphs, lists and links. Where it has markup that nothing has been loaded for yet, its plain words are
 * drawn first and `ready` says when to draw again. If loading fails, the plain words stay.
 *
 * @example
 * html`${markup(group.description, { base: document.baseURI, ready: () => this.requestUpdate() })}`
 */
export function markup(text: string, { base, ready }: MarkupOptions = {}): unknown {
  if (!hasMarkup(text)) return paragraphs(text);
  if (text.length > LONGEST) return paragraphs(plain(text));
  const kind = HTML.test(text) ? 'html' : 'markdown';
  const draw = engines[kind];
  if (draw) {
    try {
      return draw(text, base);
    } catch {
      return paragraphs(plain(text)); // nested beyond measure, or the page's policy forbids the parser
    }
  }
  load[kind]().then(
    (engine) => {
      engines[kind] = engine;
      ready?.();
    },
    () => undefined, // offline: the plain words stay
  );
  return paragraphs(plain(text));
}
