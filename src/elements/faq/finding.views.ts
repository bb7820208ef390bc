import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, pluralOf, type Catalogue } from '../../i18n/index.js';
import type { SearchResult } from '../../search/index.js';
import { stateBox } from '../../styles/index.js';
import { answerText, type Question } from './question.js';

type Words = Catalogue['faq'];

/** How many were found, in words. */
export const announcement = (t: Words, lang: string, count: number): string =>
  count ? t.found(formatNumber(lang, count), pluralOf(lang, count)) : t.none;

/** The count above the results, and honestly how they came about. */
export function found(
  t: Words,
  lang: string,
  words: string,
  { notice, corrected }: SearchResult,
): TemplateResult {
  const how =
    notice === 'corrected'
      ? t.showingFor(corrected.map(({ read }) => `“${read}”`).join(' '))
      : notice === 'partial'
        ? t.some
        : '';
  return html`<p class="found muted" lang=${lang}>
    <bdi>${words}</bdi>${how && html`<br /><bdi>${how}</bdi>`}
  </p>`;
}

export const nothingFound = (t: Words, lang: string, contact: unknown): TemplateResult =>
  stateBox(t.none, contact ? t.noneHelp : t.noneAlone, contact, lang);

/** Where only the answer, or another way to ask, has the words that were typed: a line of it, so that one sees why it is here. */
export function excerpt({ marks }: SearchResult, entry: Question): unknown {
  if (marks(entry.question).length) return nothing;
  for (const text of [...entry.aliases, answerText(entry)]) {
    const [first] = marks(text);
    if (!first) continue;
    const [start, end] = first;
    const from = start < 40 ? 0 : text.indexOf(' ', start - 40) + 1;
    const to = text.length < end + 60 ? text.length : text.lastIndexOf(' ', end + 60);
    return html`<p class="excerpt small muted" dir="auto" lang=${entry.lang ?? nothing}>
      ${from ? '…' : ''}${text.slice(from, start).replace(/^[\s.,;:!?)]+/, '')}<mark>${text.slice(start, end)}</mark>${text.slice(end, to)}${
        to < text.length ? '…' : ''
      }
    </p>`;
  }
  return nothing;
}
