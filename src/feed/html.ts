/**
 * HTML that came as a string, as Markdown or as plain text. Nothing is ever parsed into a page: the tags are read
 * as characters, what is not known falls away, and what is left is text. Its entities are left to whoever reads the text.
 */
import { cleanLines, plainText } from '../text/index.js';

const BLOCK =
  /^(?:p|div|section|article|header|footer|table|tr|ul|ol|dl|dt|dd|h[1-6]|blockquote|figure|pre|address|main)$/;
/** Elements whose text is no text. */
const MUTE = /^(?:script|style|template|noscript|svg|iframe|object|head|title|textarea|select|button)$/;
// Quoted values may hold a `>`; nothing here can look further than the next `<`, so that no input is slow.
const TOKEN =
  /<!--[^]*?(?:-->|$)|<(\/?)([a-z][a-z\d]*)(?![a-z\d])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[^<]+|</gi;

/** Characters after which a text is no text but an attack. */
const MOST = 100_000;

/** Marks that Markdown would read as its own; and the marks of entities again, since they are decoded where the text is read. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/&/g, '&amp;');

/** Turns HTML into the Markdown subset of a feed: paragraph, emphasis, strong, list, link. Headings become strong lines. */
export function htmlToMarkdown(html: string): string {
  return convert(html, true);
}

/** Turns HTML into text: blocks and breaks become lines, all other tags fall away. */
export function htmlToText(html: string): string {
  return html.includes('<') ? convert(html, false) : cleanLines(html);
}

function convert(html: string, marked: boolean): string {
  const out: string[] = [];
  const links: string[] = [];
  const lists: number[] = [];
  let mute = '';
  for (const [whole, closing, tag = '', attributes = ''] of html.slice(0, MOST).matchAll(TOKEN)) {
    const name = tag.toLowerCase();
    if (mute) {
      if (closing && name === mute) mute = '';
    } else if (!name) {
      if (!whole.startsWith('<!--')) out.push(fold(marked ? escape(plainText(whole)) : whole));
    } else if (MUTE.test(name)) {
      if (!closing && !attributes.endsWith('/')) mute = name;
    } else if (name === 'br') out.push('\n');
    else if (name === 'li') {
      const n = lists.at(-1);
      if (closing) out.push('\n');
      else if (!marked) out.push('\n');
      else if (n === undefined || n < 0) out.push('\n- ');
      else out.push(`\n${String((lists[lists.length - 1] = n + 1))}. `);
    } else if (BLOCK.test(name)) {
      const heading = marked && /^h\d$/.test(name);
      if (name === 'ul' || name === 'ol') {
        if (closing) lists.pop();
        else lists.push(name === 'ol' ? 0 : -1);
      }
      out.push(heading && closing ? '**\n\n' : name === 'tr' ? '\n' : '\n\n');
      if (heading && !closing) out.push('**');
    } else if (name === 'td' || name === 'th') out.push(closing ? ' ' : '');
    else if (marked && (name === 'strong' || name === 'b')) out.push('**');
    else if (marked && (name === 'em' || name === 'i')) out.push('*');
    else if (marked && name === 'a') {
      if (closing) out.push(links.length ? (links.pop() ?? '') : '');
      else {
        const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
        const address = (href?.[1] ?? href?.[2] ?? href?.[3] ?? '')
          .trim()
          .replace(/[\s()<>]/g, encodeURIComponent);
        links.push(address ? `](${address})` : '');
        if (address) out.push('[');
      }
    }
  }
  return cleanLines(out.join(''));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');
