import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../i18n/index.js';
import { icon } from '../../../styles/index.js';

export interface ChipsProps {
  t: Catalogue['finder'];
  /** What is on, each with a way to take it off. */
  on: readonly { label: string; onTake: () => void }[];
  /** Whether all was taken off just now. */
  cleared: boolean;
  onClear: () => void;
  onUndo: () => void;
}

export function chips({ t, on, cleared, onClear, onUndo }: ChipsProps): TemplateResult {
  return html`<div class="chips" id="chips" tabindex="-1" role="group" aria-label=${t.chosen}>
    ${on.map(
      ({ label, onTake }) =>
        html`<button class="button" type="button" aria-label=${t.remove(label)} @click=${onTake}>
          <bdi>${label}</bdi>${icon('close')}
        </button>`,
    )}
    ${on.length ? html`<button class="button quiet" type="button" @click=${onClear}>${t.clearAll}</button>` : nothing}
    ${cleared ? html`<span aria-live="polite">${t.cleared}</span><button class="button quiet" id="undo" type="button" @click=${onUndo}>${t.undo}</button>` : nothing}
  </div>`;
}
