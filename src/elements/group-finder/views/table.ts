import { css, html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../i18n/index.js';
import type { CardProps } from './card.js';
import { wayIn } from './pieces.js';

export interface TableProps {
  rows: readonly CardProps[];
  t: Catalogue['finder'];
  /** Names the table where it is not the whole answer. */
  title?: string | undefined;
}

/** The groups as a table, for sites whose visitors compare. It scrolls in itself where the page is narrow. */
export function table({ rows, t, title }: TableProps): TemplateResult {
  const row = ({ group, words, told, feedLang, onOpen }: CardProps): TemplateResult => {
    const { lead, times, soon } = words.when;
    return html`<tr>
      <td><span class=${soon ? 'soon' : ''}>${lead}</span><br />${times}</td>
      <th scope="row" dir="auto">
        <button
          class="plain marked"
          id="open-${group.id}"
          type="button"
          lang=${feedLang ?? nothing}
          @click=${onOpen}
        >
          ${group.name}
        </button>
        ${told === undefined ? nothing : html`<p aria-live="polite">${told}</p>`}
      </th>
      <td dir="auto">
        ${words.places.map((way, i) => html`${i ? ' · ' : ''}${wayIn(way, feedLang, 'marked')}`)}
      </td>
      <td>${words.cost}</td>
    </tr>`;
  };
  return html`<div
    class="scroll"
    tabindex="0"
    role="region"
    aria-label=${title ?? nothing}
    aria-labelledby=${title ? nothing : 'results'}
  >
    <table>
      <thead>
        <tr>
          ${[t.table.when, t.table.name, t.table.where, t.table.cost].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>`;
}

export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space)) calc(3 * var(--_space)) 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    min-inline-size: 8rem;
  }
`;
