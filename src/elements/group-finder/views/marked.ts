import { html, type TemplateResult } from 'lit';
import type { SearchResult } from '../../../search/index.js';

/** Text with the words that matched in `<mark>`. The marks come by word, from the search itself. */
export function marked(text: string, result: SearchResult | undefined): string | (string | TemplateResult)[] {
  const spans = result?.query ? result.marks(text) : [];
  if (!spans.length) return text;
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}
