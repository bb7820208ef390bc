import { css, html, nothing, type TemplateResult } from 'lit';
import type { Group } from '../../feed/index.js';
import { attendanceLine } from './card.views.js';
import { costLine } from './labels.js';
import { marked } from './marked.js';
import type { View } from './view.js';
import { whenOf } from './when.js';

/** The groups as a table, for sites whose visitors compare. It scrolls in itself where the page is narrow. */
export function table(groups: readonly Group[], view: View, title?: string): TemplateResult {
  const { t, host, search } = view;
  const row = (group: Group): TemplateResult => {
    const { lead, times, soon } = whenOf(view, group);
    return html`<tr>
      <td><span class=${soon ? 'soon' : ''}>${lead}</span><br />${times}</td>
      <th scope="row" dir="auto">
        <button class="plain" id="open-${group.id}" type="button" @click=${() => host.select(group.id)}>
          ${marked(group.name, search.result)}
        </button>
      </th>
      <td dir="auto">${attendanceLine(view, group).join(' · ')}</td>
      <td>${costLine(view, group)}</td>
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
        ${groups.map(row)}
      </tbody>
    </table>
  </div>`;
}

export const styles = css`
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
