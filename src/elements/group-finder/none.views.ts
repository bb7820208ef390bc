/** No match is no dead end. Fetched when there is none. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/index.js';
import { heading } from '../../styles/index.js';
import { FACETS, type FacetId, type Facets, type Selection } from './facets.js';
import { labelOf } from './labels.js';
import { rows } from './list.views.js';
import { matching, only, toggle } from './state.js';
import type { View } from './view.js';

/** One way out of "no group matches": what to take away, and how many groups there are then. */
export interface WayOut {
  facet: FacetId;
  value: string;
  count: number;
}

const count = (among: readonly number[], facets: Facets, selection: Selection): number =>
  matching(facets, among, selection).length;

/** The first few that pass: a list of thousands is looked through no further than it must. */
function firstOf(among: readonly number[], most: number, passes: (i: number) => unknown): number[] {
  const found: number[] = [];
  for (const i of among) {
    if (found.length >= most) break;
    if (passes(i)) found.push(i);
  }
  return found;
}

/** Each chosen value without which something would match, most first. */
export function waysOut(
  facets: Facets,
  among: readonly number[],
  selection: Selection,
  locked: readonly FacetId[],
): WayOut[] {
  return FACETS.filter((facet) => !locked.includes(facet))
    .flatMap((facet) =>
      (selection[facet] ?? []).map((value) => ({
        facet,
        value,
        count: count(among, facets, toggle(selection, facet, value)),
      })),
    )
    .filter((way) => way.count)
    .sort((a, b) => b.count - a.count);
}

/** Groups that miss by least: those that pass the most filters, in the order given. */
export function nearestMisses(
  facets: Facets,
  among: readonly number[],
  selection: Selection,
  most: number,
): number[] {
  const tests = FACETS.filter((facet) => selection[facet]?.length).map((facet) =>
    facets.test({ [facet]: selection[facet] ?? [] }),
  );
  const byMisses: number[][] = Array.from({ length: tests.length + 1 }, () => []);
  for (const i of among) {
    const missed = tests.reduce((n, passes) => n + Number(!passes(i)), 0);
    const row = byMisses[missed] as number[];
    if (row.length < most) row.push(i);
  }
  return byMisses.flat().slice(0, most);
}

/** What to take away, the groups that miss by least, and those one can join from home. What the author locked holds for all. */
export function none(view: View): TemplateResult {
  const { t, lang, search, choice, facets, groups, level, host, focus } = view;
  const { locked, selection } = choice;
  const fixed = only(selection, (facet) => locked.includes(facet));
  const order = matching(facets, view.order, fixed);
  const hits = search.result?.notice === 'none' ? [] : matching(facets, view.found, fixed);
  const filtered = Object.keys(selection).some((facet) => !locked.includes(facet as FacetId));
  const ways = waysOut(facets, hits.length ? hits : order, hits.length ? selection : {}, locked);
  const without = search.result ? count(order, facets, selection) : 0;
  const near = filtered ? nearestMisses(facets, hits.length ? hits : order, selection, 3) : [];
  const online = firstOf(order, 3, (i) => groups[i]?.attendance?.includes('online') && !near.includes(i));
  const some = (title: string, indices: readonly number[]): unknown =>
    indices.length
      ? html`<section class="misses">${heading(level, title)} ${rows(view, indices, title)}</section>`
      : nothing;
  const way = (label: string, n: number, take: () => void): TemplateResult =>
    html`<button
      class="button"
      type="button"
      @click=${() => {
        take();
        focus('results');
      }}
    >
      ${t.without(label, formatNumber(lang, n))}
    </button>`;
  return html`<div class="state" part="state">
      <p><strong>${t.none}</strong></p>
      <p>${ways.length || without || near.length || online.length ? t.noneHelp : t.emptyHelp}</p>
      <p class="chips">
        ${ways.map(({ facet, value, count: n }) => way(labelOf(view, facet, value), n, () => choice.toggle(facet, value)))}
        ${without ? way(`“${search.query.trim()}”`, without, () => host.search('')) : nothing}
      </p>
    </div>
    ${some(t.nearest, near)}${some(t.onlineToo, online)}`;
}

export const styles = css`
  .misses > h1,
  .misses > h2,
  .misses > h3,
  .misses > h4,
  .misses > h5,
  .misses > h6 {
    margin-block: calc(8 * var(--_space)) calc(3 * var(--_space));
  }
`;
