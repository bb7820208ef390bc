import { html } from 'lit';
import { directionOf } from '../text/direction.js';
import type { Engine } from './draw.js';

/** How a text is drawn. */
export interface MarkupOptions {
  /** Resolves links without a host (`/groups`); without it they are drawn as words. `#fragment` stays within the page. */
  base?: string | undefined;
  /** Called when the text can be drawn better than it was: draw it again. Not called where it was drawn whole at once. */
  ready?: () => void;
}

// Tags that the HTML of feeds has. A stray `<script>` or `x < y` makes no text HTML: Markdown shows it as it is written.
const HTML = /<\/?(?:p|br|a|ul|ol|li|strong|em|b|i|div|span|section|h[1-6]|table|blockquote)\b[^<>]*>/i;
const MARKDOWN = /[*_`[\]\\<>]|^[ \t]*(?:[-+]|#{1,6}|\d{1,9}[.)])[ \t]|^[-=~]{2,}[ \t]*$|https?:\/\/|\w@\w/m;

const load = {
  html: async () => (await import('./html.js')).drawHtml,
  markdown: async () => (await import('./markdown.js')).drawMarkdown,
};
const engines: { html?: Engine; markdown?: Engine } = {};

/** Whether a text has marks that need more than paragraphs. */
export const hasMarkup = (text: string): boolean => MARKDOWN.test(text);

/**
 * The words of a text without its marks, for a first look, a summary or a search. Paragraphs stay apart. Each pattern ends
 * where the next mark of its kind begins, so that no character is looked at for more than one of them.
 */
export const plain = (text: string): string =>
  text
    .replace(/<(?:\/(?:p|li|div|h\d)|br)\b[^<>]{0,99}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/!?\[([^[\]]*)\]\([^[)\s]*\)/g, '$1')
    .replace(/(?:\*\*(?=[^*\s])([^*\n]+)\*\*|__(?=[^_\s])([^_\n]+)__|`([^`\n]+)`)/g, '$1$2$3')
    .replace(/(?<!\w)(?:\*(?=[^*\s])([^*\n]*[^*\s])\*|_(?=[^_\s])([^_\n]*[^_\s])_)(?!\w)/g, '$1$2')
    .replace(STARTS, (marks) => (/^[ \t]*\d{1,9}[.)][ \t]*$/.test(marks) ? marks : ''))
    .trim();
/** Marks at the beginning of a line. A single number stays: it says which comes first. */
const STARTS = /^(?:[ \t]*(?:>|(?:[-+*]|#{1,6}|\d{1,9}[.)])(?=[ \t])))+[ \t]*/gm;

const lines = (text: string): unknown =>
  text.split('\n').flatMap((line, i) => (i ? [html`<br />`, line] : line));
const paragraphs = (text: string): unknown =>
  text
    .split(/\n\s*\n/)
    .filter((words) => words.trim())
    .map((words) => html`<p dir=${directionOf(words)}>${lines(words.trim())}</p>`);

/**
 * Draws a text as paragraphs, lists and links. Where it has markup that nothing has been loaded for yet, its plain words are
 * drawn first and `ready` says when to draw again. If loading fails, the plain words stay.
 *
 * @example
 * html`${markup(group.description, { base: document.baseURI, ready: () => this.requestUpdate() })}`
 */
export function markup(text: string, { base, ready }: MarkupOptions = {}): unknown {
  if (!hasMarkup(text)) return paragraphs(text);
  const kind = HTML.test(text) ? 'html' : 'markdown';
  const draw = engines[kind];
  if (draw) {
    try {
      return draw(text, base);
    } catch {
      return paragraphs(plain(text)); // the page's policy forbids the parser, or the text is too much for it
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
