import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../i18n/index.js';
import { icon } from '../../../styles/index.js';

export interface ChipsProps {
  p: Catalogue['panel'];
  /** What is on, each with a way to take it off. */
  on: readonly { label: string; onTake: () => void }[];
  /** Whether all was taken off just now. */
  cleared: boolean;
  onClear: () => void;
  onUndo: () => void;
}

export function chips({ p, on, cleared, onClear, onUndo }: ChipsProps): TemplateResult {
  return html`<div class="chips" id="chips" tabindex="-1" role="group" aria-label=${p.chosen}>
    ${on.map(
      ({ label, onTake }) =>
        html`<button class="button" type="button" aria-label=${p.remove(label)} @click=${onTake}>
          <bdi>${label}</bdi>${icon('close')}
        </button>`,
    )}
    ${on.length ? html`<button class="button quiet" type="button" @click=${onClear}>${p.clearAll}</button>` : nothing}
    ${cleared ? html`<span aria-live="polite">${p.cleared}</span><button class="button quiet" id="undo" type="button" @click=${onUndo}>${p.undo}</button>` : nothing}
  </div>`;
}
