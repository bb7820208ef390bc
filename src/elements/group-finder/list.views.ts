/** The list of groups with what stands around it: count, order, notices, "show more". */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Group } from '../../feed/index.js';
import { formatList, formatNumber } from '../../i18n/index.js';
import { heading, stateBox } from '../../styles/index.js';
import { card } from './card.views.js';
import type { SortOrder } from './state.js';
import { chosenCount } from './state.js';
import type { View } from './view.js';

function sortMenu({ t, choice, search, sort, host }: View): TemplateResult {
  const orders: SortOrder[] = ['soonest', 'name'];
  if (choice.distances) orders.unshift('distance');
  if (search.query.trim()) orders.unshift('relevance');
  const change = (event: Event): void => {
    choice.sort = (event.target as HTMLSelectElement).value as SortOrder;
    host.requestUpdate();
  };
  return html`<label class="small sort"
    ><span>${t.sort}</span>
    <select class="field" @change=${change}>
      ${orders.map((order) => html`<option value=${order} .selected=${live(order === sort)}>${t.sorts[order]}</option>`)}
    </select></label
  >`;
}

/** What was read instead of what was typed, or that some words were left out; said aloud too. */
export function noticeWords({
  t,
  lang,
  search: { result, failed },
}: Pick<View, 't' | 'lang' | 'search'>): string {
  if (failed) return t.searchFailed;
  if (result?.notice === 'partial') return t.partial;
  return result?.notice === 'corrected'
    ? t.corrected(
        formatList(
          lang,
          result.corrected.map(({ read }) => `“${read}”`),
        ),
      )
    : '';
}

/** What a card adds in words: why the group was found, how far away it is. */
function why(view: View, i: number): string[] {
  const { t, lang, search, choice, host, parts } = view;
  const { query, result } = search;
  // "Gambling" and "gambling" are one word to a reader
  const seen = new Map<string, string>();
  if (query.trim() && result?.indices.length)
    for (const { words } of result.match(i))
      for (const word of words) if (!seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
  const words = [...seen.values()].slice(0, 5);
  const km = choice.distances?.[i];
  return [
    words.length ? t.matches(formatList(lang, words)) : '',
    km === undefined || Number.isNaN(km) ? '' : (parts.panel(host)?.distanceWords(view, km) ?? ''),
  ].filter(Boolean);
}

/** Cards, or a table where the author asked for one. @param title names the list where it is not the whole answer. */
export function rows(view: View, indices: readonly number[], title?: string): unknown {
  const { groups, host, parts } = view;
  const table = host.layout === 'table' && parts.table(host);
  if (table)
    return table.table(
      indices.map((i) => groups[i] as Group),
      view,
      title,
    );
  return html`<ul
    role="list"
    class="list"
    aria-label=${title ?? nothing}
    aria-labelledby=${title ? nothing : 'results'}
  >
    ${repeat(
      indices,
      (i) => groups[i]?.id,
      (i) => html`<li>${card(groups[i] as Group, view, why(view, i))}</li>`,
    )}
  </ul>`;
}

function more(view: View): TemplateResult | typeof nothing {
  const { t, lang, matches, shown, step, groups, focus } = view;
  if (matches.length <= shown) return nothing;
  const press = (): void => {
    view.more();
    focus(`open-${groups[matches[shown] as number]?.id ?? ''}`); // on to the first that is new
  };
  return html`<div class="more">
    <p class="muted">${t.showing(formatNumber(lang, shown), formatNumber(lang, matches.length))}</p>
    <button class="button" type="button" @click=${press}>
      ${t.more(formatNumber(lang, Math.min(matches.length - shown, step)))}
    </button>
  </div>`;
}

/** A search is shared by a press, and by nothing else (promise P5). It stands below, where it moves no row when it comes. */
function share(view: View): TemplateResult | typeof nothing {
  const { t, search, choice, page, parts } = view;
  if (!search.query.trim() && !chosenCount(choice.selection)) return nothing;
  const press = async (): Promise<void> => (await parts.actions.fetched())?.copyLink(view);
  return html`<p class="share no-print">
    <button class="button quiet" type="button" @click=${press}>${t.copySearch}</button>
    <span role="status" class="small">${page.said}</span>
  </p>`;
}

/** Everything from the count to the end of the list. */
export function listView(view: View): TemplateResult {
  const { t, lang, matches, level, drawn, host, parts } = view;
  const notice = noticeWords(view);
  return html`<div class="bar">
      ${heading(level, t.count(matches.length, formatNumber(lang, matches.length)), 'results')}
      ${matches.length > 1 ? sortMenu(view) : nothing}
    </div>
    ${notice && (matches.length || view.search.failed) ? html`<p class="notice">${notice}</p>` : nothing}
    ${host.map ? parts.map(host)?.mapView(view) : nothing}
    ${
      matches.length
        ? rows(view, drawn < matches.length ? matches.slice(0, drawn) : matches)
        : (parts.none(host)?.none(view) ?? stateBox(t.none, t.noneHelp))
    }
    ${more(view)}${share(view)}`;
}
