import { lexer, type MarkedToken, type Token } from 'marked';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { draw, type Engine } from './draw.js';
import { isTooMuchMarkdown } from './limits.js';

/**
 * Draws Markdown (CommonMark). HTML in it is shown as it is written. Character references are left alone: the reader of
 * the feed has decoded them, and decoding twice would show other characters than were meant.
 */
export const drawMarkdown: Engine = (text, base) => {
  if (isTooMuchMarkdown(text)) throw new Error('too much');
  const root: Root = { type: 'root', children: lexer(text, { gfm: false }).flatMap(block) };
  return draw(root, base);
};

const blocks = (tokens: readonly Token[] | undefined): never[] => (tokens ?? []).flatMap(block) as never[];
const phrases = (tokens: readonly Token[] | undefined): PhrasingContent[] => (tokens ?? []).flatMap(phrase);

function block(token: Token): RootContent[] {
  const at = token as MarkedToken;
  switch (at.type) {
    case 'paragraph':
    case 'text': // the words of an item in a tight list
      return [{ type: 'paragraph', children: at.tokens ? phrases(at.tokens) : [words(at.text)] }];
    case 'heading':
      return [{ type: 'heading', depth: 3, children: phrases(at.tokens) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: at.ordered,
          start: at.start === '' ? null : at.start,
          children: at.items.map((item) => ({
            type: 'listItem',
            spread: item.loose,
            children: blocks(item.tokens),
          })),
        },
      ];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(at.tokens) }];
    case 'code':
      return [{ type: 'code', value: at.text }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'html':
      return [{ type: 'paragraph', children: [words(at.text.trim())] }];
    case 'space':
    case 'def':
      return [];
    default:
      return [{ type: 'paragraph', children: [words(at.raw)] }];
  }
}

function phrase(token: Token): PhrasingContent[] {
  const at = token as MarkedToken;
  switch (at.type) {
    case 'text':
      return at.tokens ? phrases(at.tokens) : [words(at.text)];
    case 'escape':
    case 'html':
      return [words(at.text)];
    case 'codespan':
      return [{ type: 'inlineCode', value: at.text }];
    case 'br':
      return [{ type: 'break' }];
    case 'em':
      return [{ type: 'emphasis', children: phrases(at.tokens) }];
    case 'strong':
      return [{ type: 'strong', children: phrases(at.tokens) }];
    case 'link':
      return [{ type: 'link', url: at.href, children: phrases(at.tokens) }];
    case 'image':
      return [{ type: 'image', url: at.href, alt: at.text }];
    default:
      return [words(at.raw)];
  }
}

const words = (value: string): Extract<Nodes, { type: 'text' }> => ({ type: 'text', value });
