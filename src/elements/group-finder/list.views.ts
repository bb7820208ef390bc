/** The list of groups with what stands around it: count, order, notices, ways out of "no match". */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Group } from '../../feed/index.js';
import { formatList, formatNumber } from '../../i18n/index.js';
import { heading } from '../../styles/index.js';
import { card, type CardContext } from './card.views.js';
import type { ChoiceController } from './choice-controller.js';
import type { Facets } from './facets.js';
import { labelOf } from './labels.js';
import type { SearchController } from './search-controller.js';
import { nearestMisses, waysOut, type SortOrder } from './state.js';

type TableCode = typeof import('./table.views.js');
// the table is code of its own, fetched where an author asks for it
let tableCode: TableCode | undefined;
let tableLoading: Promise<void> | undefined;

export interface ListContext {
  card: CardContext;
  groups: readonly Group[];
  matches: readonly number[];
  /** How many of them are drawn, and how many more at a press. */
  shown: number;
  step: number;
  layout: 'cards' | 'table';
  level: number;
  sort: SortOrder;
  search: SearchController;
  choice: ChoiceController;
  facets: Facets;
  order: readonly number[];
  map: { tiles: string; credit: string } | undefined;
  onMore: () => void;
  redraw: () => void;
}

function sortMenu({ card: { t }, choice, search, sort, redraw }: ListContext): TemplateResult {
  const orders: SortOrder[] = [
    ...(search.query.trim() ? ['relevance' as const] : []),
    'soonest',
    ...(choice.distances ? ['distance' as const] : []),
    'name',
  ];
  const change = (event: Event): void => {
    choice.sort = (event.target as HTMLSelectElement).value as SortOrder;
    redraw();
  };
  return html`<label class="small sort"
    ><span>${t.sort}</span>
    <select class="field" @change=${change}>
      ${orders.map((order) => html`<option value=${order} ?selected=${order === sort}>${t.sorts[order]}</option>`)}
    </select></label
  >`;
}

/** What was read instead of what was typed, or that some words were left out. */
function notice({
  card: { t, lang },
  search: { result, failed },
  matches,
}: ListContext): TemplateResult | typeof nothing {
  if (failed) return html`<p class="notice">${t.searchFailed}</p>`;
  if (!result || !matches.length) return nothing;
  if (result.notice === 'corrected')
    return html`<p class="notice">
      ${t.corrected(
        formatList(
          lang,
          result.corrected.map(({ read }) => `“${read}”`),
        ),
      )}
    </p>`;
  return result.notice === 'partial' ? html`<p class="notice">${t.partial}</p>` : nothing;
}

/** Cards, or a table where the author asked for one. */
function rows(context: ListContext, indices: readonly number[]): unknown {
  const { groups, layout } = context;
  const group = (i: number): Group => groups[i] as Group;
  const why = whyOf(context);
  const cards = html`<ul role="list" class="list" aria-labelledby="results">
    ${repeat(
      indices,
      (i) => group(i).id,
      (i) => html`<li>${card(group(i), context.card, why(i))}</li>`,
    )}
  </ul>`;
  if (layout !== 'table') return cards;
  if (tableCode) return tableCode.table(indices.map(group), context.card);
  tableLoading ??= import('./table.views.js').then(
    (code) => {
      tableCode = code;
      context.redraw();
    },
    () => undefined, // offline: cards stand in
  );
  return cards;
}

/** What a card adds in words: why the group was found, how far away it is. */
function whyOf({
  card: { t, lang },
  search: { result, query },
  choice: { distances, panel },
}: ListContext): (i: number) => string[] {
  return (i) => {
    const words =
      query.trim() && result ? [...new Set(result.match(i).flatMap((match) => match.words))].slice(0, 5) : [];
    const km = distances?.[i];
    return [
      words.length ? t.matches(formatList(lang, words)) : '',
      km !== undefined && !Number.isNaN(km) && panel ? panel.distanceWords(lang, km) : '',
    ];
  };
}

/** No match is no dead end: what to take away, the groups that miss by least, and those one can join from home. */
function none(context: ListContext): TemplateResult {
  const { card: words, search, choice, facets, order, groups, level } = context;
  const { t, lang } = words;
  const found = search.result && search.result.notice !== 'none' ? Array.from(search.result.indices) : order;
  const ways = waysOut(facets, found, choice.selection, choice.locked);
  const near = nearestMisses(facets, found, choice.selection, 3);
  const online = order
    .filter((i) => groups[i]?.attendance?.includes('online') && !near.includes(i))
    .slice(0, 3);
  const some = (title: string, indices: readonly number[]): unknown =>
    indices.length
      ? html`<div class="bar">${heading(level, title)}</div>
          ${rows(context, indices)}`
      : nothing;
  return html`<div class="state" part="state">
      <p><strong>${t.none}</strong></p>
      <p>${t.noneHelp}</p>
      ${
        ways.length
          ? html`<p class="chips">
              ${ways.map(({ facet, value, count }) => html`<button class="button" type="button" @click=${() => choice.toggle(facet, value)}>${t.without(labelOf(words, facet, value), formatNumber(lang, count))}</button>`)}
            </p>`
          : nothing
      }
    </div>
    ${some(t.nearest, near)}${some(t.onlineToo, online)}`;
}

function more({
  card: { t, lang },
  matches,
  shown,
  step,
  onMore,
}: ListContext): TemplateResult | typeof nothing {
  if (matches.length <= shown) return nothing;
  return html`<div class="more">
    <p class="muted">${t.showing(formatNumber(lang, shown), formatNumber(lang, matches.length))}</p>
    <button class="button" type="button" @click=${onMore}>
      ${t.more(formatNumber(lang, Math.min(matches.length - shown, step)))}
    </button>
  </div>`;
}

export function listView(context: ListContext): TemplateResult {
  const { card: words, matches, level, shown } = context;
  const { t, lang } = words;
  return html`<div class="bar">
      ${heading(level, t.count(matches.length, formatNumber(lang, matches.length)), 'results')}
      ${matches.length > 1 ? sortMenu(context) : nothing}
    </div>
    ${notice(context)}${mapOf(context)}
    ${matches.length ? rows(context, matches.slice(0, shown)) : none(context)} ${more(context)}`;
}

/** The offer of a map: nothing is asked of anybody before the press (promise P8). */
function mapOf(context: ListContext): unknown {
  void context;
  return nothing;
}
