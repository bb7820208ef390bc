/** The open filter: check boxes with counts, places as a tree, near you; and the chips. Fetched when the first filter is pressed. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber, type Catalogue } from '../../i18n/index.js';
import { panel as english } from '../../i18n/en/panel.js';
import { done } from './group-finder.views.js';
import type { FacetId, Facets, Selection } from './facets.js';
import { labelOf } from './labels.js';
import * as near from './near.js';
import type { View } from './view.js';

export { chips } from './chips.views.js';
export { distancesFrom } from './near.js';
export { panelStyles as styles } from './panel.styles.js';

/** From so many values on, a filter has a search box of its own. */
const LONG = 12;

interface Context extends View {
  p: Catalogue['panel'];
  facet: FacetId;
}

interface Option {
  value: string;
  label: string;
  count: number;
}

/** How many of these groups have each value of a filter, given the other filters. Values that none has are absent. */
function countsOf(
  facets: Facets,
  facet: FacetId,
  among: Iterable<number>,
  selection: Selection,
): Map<string, number> {
  // `access` narrows with each value, so its own choice counts too
  const passes = facets.test(selection, facet === 'access' ? undefined : facet);
  const values = facets.values(facet);
  const counts = new Map<string, number>();
  for (const i of among) {
    if (!passes(i)) continue;
    for (const value of values[i] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const wordsOf = ({ i18n }: View): Catalogue['panel'] => i18n.words('panel', english);

export const distanceWords = (view: View, km: number): string =>
  near.distanceWords(view.lang, km, wordsOf(view));

/** Days in the order of the week, parts of the day in the order of the day; others by their names. */
const ORDER: Partial<Record<FacetId, readonly string[]>> = {
  day: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
  time: ['morning', 'afternoon', 'evening', 'night'],
  attendance: ['in-person', 'online', 'phone', 'text-chat'],
  cost: ['free', 'donation', 'sliding', 'paid'],
};

/** Every value of a filter in the feed, with how many groups would be left. None disappears while others are pressed. */
function optionsOf(context: Context): Option[] {
  const { facet, facets, found, choice, lang } = context;
  const counts = countsOf(facets, facet, found, choice.selection);
  const order = ORDER[facet] ?? [];
  const rank = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  const { compare } = new Intl.Collator(lang);
  return [...new Set([...facets.all(facet), ...(choice.selection[facet] ?? [])])]
    .map((value) => ({
      value,
      label: labelOf(context, facet, value),
      count: counts.get(value) ?? 0,
    }))
    .sort((a, b) => rank(a.value) - rank(b.value) || compare(a.label, b.label));
}

const checkBox = ({ facet, choice, lang }: Context, { value, label, count }: Option): TemplateResult =>
  html`<label class=${count ? 'option' : 'option muted'}
    ><input
      type="checkbox"
      .checked=${live(choice.selection[facet]?.includes(value) ?? false)}
      @change=${() => choice.toggle(facet, value)}
    /><span><bdi>${label}</bdi> <span class="n">(${formatNumber(lang, count)})</span></span></label
  >`;

const flat = (context: Context, options: readonly Option[]): TemplateResult =>
  html`<ul role="list" class="options">
    ${options.map((option) => html`<li>${checkBox(context, option)}</li>`)}
  </ul>`;

/** Countries, regions and towns, each inside the one it is part of. */
function tree(context: Context, options: readonly Option[]): TemplateResult {
  const chosen = context.choice.selection.region ?? [];
  const inside = new Map<string, Option[]>();
  for (const option of options) {
    const parent = option.value.slice(0, Math.max(0, option.value.lastIndexOf('/')));
    inside.set(parent, [...(inside.get(parent) ?? []), option]);
  }
  const level = (parent: string): TemplateResult => {
    const here = inside.get(parent) ?? [];
    return html`<ul role="list" class="options tree">
      ${here.map((option) => {
        const { value, label } = option;
        const open = here.length === 1 || chosen.some((each) => each.startsWith(`${value}/`));
        return html`<li>
          ${checkBox(context, option)}
          ${
            inside.has(value)
              ? html`<details ?open=${open}>
                  <summary>${context.p.placesIn(label)}</summary>
                  ${level(value)}
                </details>`
              : nothing
          }
        </li>`;
      })}
    </ul>`;
  };
  return level('');
}

function findBox({ p, t, facet, choice, host }: Context): TemplateResult {
  const find = (event: Event): void => {
    choice.find = (event.target as HTMLInputElement).value;
    host.requestUpdate();
  };
  return html`<label class="find" for="find">${p.find(t.facets[facet])}</label>
    <input
      id="find"
      class="field"
      type="search"
      autocomplete="off"
      .value=${live(choice.find)}
      @input=${find}
    />`;
}

function nearBox({ p, t, choice, groups }: Context): TemplateResult {
  const { state, typed: unknown, place } = choice.near;
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = (event.target as HTMLFormElement).elements.namedItem('place') as HTMLInputElement;
    near.nearPlace(choice, typed.value, groups);
  };
  const said = {
    locating: p.locating,
    failed: p.notLocated,
    unknown: p.noPlace(unknown),
    '': place ? t.near(place.label) : '',
  }[state];
  return html`<form class="near" @submit=${submit}>
    <p><strong>${p.near}</strong></p>
    <div class="fields">
      <label for="place">${p.nearPlace}</label>
      <input id="place" name="place" class="field" autocomplete="off" />
      <button class="button" type="submit">${p.go}</button>
      <button class="button quiet" type="button" @click=${() => near.nearMe(choice, p.here, groups)}>
        ${p.nearMe}
      </button>
    </div>
    <p class="small muted">${p.nearMeNote}</p>
    <p role="status">${said}</p>
  </form>`;
}

const folded = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The panel below the filter's button. Escape, or the button at its end, closes it. */
export function filterPanel(view: View, facet: FacetId): TemplateResult {
  const p = wordsOf(view);
  const context: Context = { ...view, p, facet };
  const { t, lang, matches, choice } = view;
  const options = optionsOf(context);
  const wanted = folded(choice.find);
  const found = wanted ? options.filter(({ label }) => folded(label).includes(wanted)) : options;
  const list = !found.length
    ? html`<p>${p.noOption}</p>`
    : facet === 'region' && !wanted
      ? tree(context, options)
      : flat(context, found);
  return html`<div class="panel" id="panel" part="panel">
    ${facet === 'region' && view.groups.some(near.pointOf) ? nearBox(context) : nothing}
    <fieldset>
      <legend class="visually-hidden">${t.facets[facet]}</legend>
      ${options.length > LONG ? findBox(context) : nothing} ${list}
    </fieldset>
    <p class="actions">
      <button class="button primary" type="button" @click=${() => done(view)}>
        ${p.done(matches.length, formatNumber(lang, matches.length))}
      </button>
    </p>
  </div>`;
}
