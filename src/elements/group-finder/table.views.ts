import { html, type TemplateResult } from 'lit';
import type { Group } from '../../feed/index.js';
import { attendanceLine, type CardContext } from './card.views.js';
import { costLine } from './labels.js';

/** The groups as a table, for sites whose visitors compare. It scrolls in itself where the page is narrow. */
export function table(groups: readonly Group[], context: CardContext): TemplateResult {
  const { t, mark, when, onSelect } = context;
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="results">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.table.when}</th>
          <th scope="col">${t.table.name}</th>
          <th scope="col">${t.table.where}</th>
          <th scope="col">${t.table.cost}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map((group) => {
          const { lead, times, soon } = when(group);
          return html`<tr>
            <td><span class=${soon ? 'soon' : ''}>${lead}</span><br />${times}</td>
            <th scope="row" dir="auto">
              <button class="plain" id="open-${group.id}" type="button" @click=${() => onSelect(group)}>
                ${mark(group.name)}
              </button>
            </th>
            <td dir="auto">${attendanceLine(context, group).join(' · ')}</td>
            <td>${costLine(context, group)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
