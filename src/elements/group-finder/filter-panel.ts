/** The open filter: check boxes with counts, places as a tree, near you. Fetched when the first filter is pressed. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type Catalogue } from '../../i18n/index.js';
import { naturalOrder, type FacetId, type Facets, type Selection } from './facets.js';
import { labelOf, type Words } from './labels.js';
import type { Place } from './near.js';

export { distancesFrom, distanceWords, findPlace, locate } from './near.js';
export { panel as english } from '../../i18n/en/panel.js';

/** From so many values on, a filter has a search box of its own. */
const LONG = 12;

export interface PanelContext extends Words {
  p: Catalogue['panel'];
  facet: FacetId;
  facets: Facets;
  /** Positions of the groups that were searched for; counts are among them. */
  among: readonly number[];
  selection: Selection;
  /** What is typed in the panel's own search box. */
  find: string;
  /** How many groups the list has now. */
  matches: number;
  near: { place?: Place | undefined; state: '' | 'locating' | 'failed' | 'unknown'; typed: string };
  on: {
    toggle: (facet: FacetId, value: string) => void;
    find: (words: string) => void;
    nearMe: () => void;
    nearPlace: (words: string) => void;
    done: () => void;
  };
}

interface Option {
  value: string;
  label: string;
  count: number;
}

/** Every value of a filter in the feed, with how many groups would be left. None disappears while others are pressed. */
function optionsOf(context: PanelContext): Option[] {
  const { facet, facets, among, selection, lang } = context;
  const counts = facets.counts(facet, among, selection);
  const all = new Set(facets.values(facet).flat());
  for (const value of selection[facet] ?? []) all.add(value);
  const order = naturalOrder(facet);
  const rank = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  const { compare } = new Intl.Collator(lang);
  return [...all]
    .map((value) => ({ value, label: labelOf(context, facet, value), count: counts.get(value) ?? 0 }))
    .sort((a, b) => rank(a.value) - rank(b.value) || compare(a.label, b.label));
}

function checkBox(context: PanelContext, { value, label, count }: Option): TemplateResult {
  const { facet, selection, lang, on } = context;
  const id = `option-${facet}-${value.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return html`<input
      type="checkbox"
      id=${id}
      .checked=${selection[facet]?.includes(value) ?? false}
      @change=${() => on.toggle(facet, value)}
    /><label for=${id} class=${count ? '' : 'muted'}
      ><bdi>${label}</bdi> <span class="n">(${formatNumber(lang, count)})</span></label
    >`;
}

const flat = (context: PanelContext, options: readonly Option[]): TemplateResult =>
  html`<ul role="list" class="options">
    ${options.map((option) => html`<li>${checkBox(context, option)}</li>`)}
  </ul>`;

/** Countries, regions and towns, each inside the one it is part of. */
function tree(context: PanelContext, options: readonly Option[], parent = ''): TemplateResult {
  const depth = parent ? parent.split('/').length + 1 : 1;
  const level = options.filter(
    ({ value }) => value.split('/').length === depth && (!parent || value.startsWith(`${parent}/`)),
  );
  const chosen = context.selection.region ?? [];
  return html`<ul role="list" class=${parent ? 'options inner' : 'options tree'}>
    ${level.map((option) => {
      const inside = options.some(({ value }) => value.startsWith(`${option.value}/`));
      const open = level.length === 1 || chosen.some((value) => value.startsWith(`${option.value}/`));
      return html`<li>
        ${checkBox(context, option)}
        ${
          inside
            ? html`<details ?open=${open}>
                <summary>${context.p.placesIn(option.label)}</summary>
                ${tree(context, options, option.value)}
              </details>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

function findBox({ p, t, facet, find, on }: PanelContext): TemplateResult {
  return html`<label class="find" for="find">${p.find(t.facets[facet])}</label>
    <input
      id="find"
      class="field"
      type="search"
      autocomplete="off"
      .value=${find}
      @input=${(event: Event) => on.find((event.target as HTMLInputElement).value)}
    />`;
}

function nearBox({ p, t, near, on }: PanelContext): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    on.nearPlace(
      (event.target as HTMLFormElement).elements.namedItem('place') instanceof HTMLInputElement
        ? ((event.target as HTMLFormElement).elements.namedItem('place') as HTMLInputElement).value
        : '',
    );
  };
  const said =
    near.state === 'locating'
      ? p.locating
      : near.state === 'failed'
        ? p.notLocated
        : near.state === 'unknown'
          ? p.noPlace(near.typed)
          : near.place
            ? t.near(near.place.label)
            : '';
  return html`<form class="near" @submit=${submit}>
    <p><strong>${p.near}</strong></p>
    <div class="bar">
      <label for="place">${p.nearPlace}</label>
      <input id="place" name="place" class="field" autocomplete="off" />
      <button class="button" type="submit">${p.go}</button>
      <button class="button quiet" type="button" @click=${on.nearMe}>${p.nearMe}</button>
    </div>
    <p class="small muted">${p.nearMeNote}</p>
    <p role="status">${said}</p>
  </form>`;
}

const folded = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The panel below the filter's button. Escape, or the button at its end, closes it. */
export function filterPanel(context: PanelContext): TemplateResult {
  const { p, t, facet, find, lang, matches, on } = context;
  const options = optionsOf(context);
  const wanted = folded(find);
  const found = wanted ? options.filter(({ label }) => folded(label).includes(wanted)) : options;
  const list = found.length
    ? facet === 'region' && !wanted
      ? tree(context, options)
      : flat(context, found)
    : html`<p>${p.noOption}</p>`;
  return html`<div class="panel" id="panel" part="panel">
    ${facet === 'region' ? nearBox(context) : nothing}
    <fieldset>
      <legend class="visually-hidden">${t.facets[facet]}</legend>
      ${options.length > LONG ? findBox(context) : nothing} ${list}
    </fieldset>
    <p class="actions">
      <button class="button primary" type="button" @click=${on.done}>
        ${p.done(matches, formatNumber(lang, matches))}
      </button>
    </p>
  </div>`;
}
