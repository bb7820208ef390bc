import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type Catalogue } from '../../../i18n/index.js';
import { heading } from '../../../styles/index.js';

export interface NoneProps {
  t: Catalogue['finder'];
  p: Catalogue['panel'];
  lang: string;
  /** The level of the headings. */
  level: number;
  /** Whether there are groups further away: a button below leads to them. */
  further: boolean;
  /** What to take away, and how many groups there are then. */
  ways: readonly { label: string; count: number; onTake: () => void }[];
  /** Lists of groups that come near, each under its title. */
  lists: readonly { title: string; rows: unknown }[];
}

/** No match is no dead end. */
export function none({ t, p, lang, level, further, ways, lists }: NoneProps): TemplateResult {
  return html`<div class="state" part="state">
      <p><strong>${t.none}</strong></p>
      ${further && !ways.length && !lists.length ? nothing : html`<p>${ways.length || lists.length ? p.noneHelp : t.emptyHelp}</p>`}
      <p class="chips">
        ${ways.map(
          ({ label, count, onTake }) =>
            html`<button class="button" type="button" @click=${onTake}>
              ${p.without(label, formatNumber(lang, count))}
            </button>`,
        )}
      </p>
    </div>
    ${lists.map(
      ({ title, rows }) =>
        html`<section class="misses">${heading(level, title) ?? nothing} ${rows}</section>`,
    )}`;
}
