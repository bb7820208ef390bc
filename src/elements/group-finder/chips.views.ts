import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/index.js';
import { FACETS } from './facets.js';
import { labelOf } from './labels.js';
import type { View } from './view.js';

/** What is on, each with a way to take it off. The focus stays near when the pressed button goes. */
export function chips(view: View): TemplateResult {
  const { t, choice, focus } = view;
  const { selection, locked, cleared, near } = choice;
  const chip = (label: string, take: () => void): TemplateResult => {
    const press = (): void => {
      take();
      focus('chips', 'results');
    };
    return html`<button class="button" type="button" aria-label=${t.remove(label)} @click=${press}>
      <bdi>${label}</bdi>${icon('close')}
    </button>`;
  };
  const on = FACETS.filter((facet) => !locked.includes(facet)).flatMap((facet) =>
    (selection[facet] ?? []).map((value) =>
      chip(labelOf(view, facet, value), () => choice.toggle(facet, value)),
    ),
  );
  if (near.place) on.push(chip(t.near(near.place.label), choice.leavePlace));
  const clear = (): void => {
    choice.clear();
    focus('undo', 'chips', 'results');
  };
  const undo = (): void => {
    choice.undo();
    focus('chips');
  };
  return html`<div class="chips" id="chips" tabindex="-1" role="group" aria-label=${t.chosen}>
    ${on}
    ${on.length ? html`<button class="button quiet" type="button" @click=${clear}>${t.clearAll}</button>` : nothing}
    ${cleared ? html`<span role="status">${t.cleared}</span><button class="button quiet" id="undo" type="button" @click=${undo}>${t.undo}</button>` : nothing}
  </div>`;
}
