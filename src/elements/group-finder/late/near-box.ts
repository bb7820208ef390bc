import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue, Localize } from '../../../i18n/index.js';
import { common } from '../../../i18n/en/common.js';
import { choice } from '../views/choice.js';

export interface NearProps {
  state: '' | 'loading' | 'locating' | 'failed' | 'missing' | 'unknown' | 'which';
  /** What was typed and is no place of the feed. */
  typed: string;
  /** What the place is called that groups are listed by. */
  place: string | undefined;
  /** So many kilometres away at most are listed; the distances to choose from. */
  within: number;
  reaches: readonly { km: number; label: string }[];
  onReach: (km: number) => void;
  /** Places of one name, to choose from. */
  places: readonly { label: string; onChoose: () => void }[];
  onFind: (words: string) => void;
  onLocate: (label: string) => void;
}

/** How far away is still near; there once a place is named. */
const reachMenu = ({ within, reaches, onReach }: NearProps, p: Catalogue['panel']): TemplateResult =>
  choice({
    label: p.within,
    options: [...reaches, { km: Infinity, label: p.anyDistance }].map(({ km, label }) => ({
      label,
      chosen: km === within,
      onChoose: () => onReach(km),
    })),
  });

/** Asks for a town or postcode, or the device for where it is. */
export function nearBox(near: NearProps, i18n: Localize<'finder'>, p: Catalogue['panel']): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const box = (event.target as HTMLFormElement).elements.namedItem('place') as HTMLInputElement;
    near.onFind(box.value);
  };
  const { t } = i18n;
  const said = {
    loading: i18n.words('common', common).loading,
    locating: p.locating,
    failed: p.notLocated,
    missing: t.notLoaded,
    unknown: p.noPlace(near.typed),
    which: p.whichPlace,
    '': near.place === undefined ? '' : t.near(near.place),
  }[near.state];
  return html`<form class="near" @submit=${submit}>
    <p><strong>${p.near}</strong></p>
    <div class="fields">
      <label for="place">${p.nearPlace}</label>
      <input
        id="place"
        name="place"
        class="field"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck="false"
        writingsuggestions="false"
      />
      <button class="button" type="submit">${p.go}</button>
      <button class="button quiet" type="button" @click=${() => near.onLocate(p.here)}>${p.nearMe}</button>
    </div>
    <p class="small muted">${p.nearMeNote}</p>
    <p aria-live="polite">${said}</p>
    ${near.place === undefined ? nothing : reachMenu(near, p)}
    <p class="fields">
      ${near.places.map(({ label, onChoose }) => html`<button class="button" type="button" @click=${onChoose}><bdi>${label}</bdi></button>`)}
    </p>
  </form>`;
}
