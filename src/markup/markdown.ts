import { fromMarkdown } from 'mdast-util-from-markdown';
import { draw } from './draw.js';
import type { Engine } from './markup.js';

/** Draws Markdown (CommonMark). HTML in it is shown as it is written. */
export const drawMarkdown: Engine = (text, base) => draw(fromMarkdown(text), base);
