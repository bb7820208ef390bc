/** Gives the list, or what stands in its place, what it shows and what its presses do. */
import { html, type TemplateResult } from 'lit';
import type { Group } from '../../../feed/index.js';
import { formatList } from '../../../i18n/index.js';
import { cardWords } from '../model/card.js';
import { chosenCount, FILTERS } from '../model/filters.js';
import { labelOf } from '../model/labels.js';
import type { SortOrder } from '../model/order.js';
import type { CardProps } from '../views/card.js';
import { cards, listView, type MoreProps } from '../views/list.js';
import { table } from '../views/table.js';
import { contextOf, focusOn, type Finder } from './finder.js';

/** Everything from the count to the end of the list. */
export function listOf(finder: Finder): TemplateResult {
  const { host, i18n, filters, near, words, derived, list } = finder;
  const { matches, sort } = derived;
  const { t, lang } = i18n;
  const orders: SortOrder[] = ['soonest', 'name'];
  if (near.distances) orders.unshift('distance');
  if (words.query.trim()) orders.unshift('relevance');
  // a group of a link that is not in sight is waited for here
  const asked =
    finder.detail.id &&
    !matches.slice(0, list.drawn).some((i) => finder.index.groups[i]?.id === finder.detail.id);
  const waiting = asked && finder.saysOf(finder.late.detail);
  const notice = waiting || finder.notice;
  return listView({
    t,
    lang,
    level: host.headingLevel,
    count: matches.length,
    sort,
    orders: matches.length > 1 ? orders : [],
    onSort: filters.sortBy,
    asked: list.printing ? wordsOfAll(finder) : '',
    notice: matches.length || words.failed || waiting ? notice : '',
    asTyped:
      words.result?.notice === 'corrected'
        ? {
            label: t.asTyped(words.query.trim()),
            onPress: () => {
              words.asTyped();
              focusOn(host, 'results');
            },
          }
        : undefined,
    map: finder.map && finder.late.map.part?.mapOf(finder, finder.map),
    rows: matches.length ? rowsOf(finder, matches.slice(0, list.drawn)) : none(finder),
    more: moreOf(finder),
    further: derived.further.length ? finder.late.panel.part?.furtherOf(finder) : undefined,
    share: asksSomething(finder)
      ? { said: finder.saysOf(finder.late.actions) || list.told, onCopy: () => void copySearch(finder) }
      : undefined,
  });
}

/** What a printed list is a list of: the words, the filters and the place. */
function wordsOfAll(finder: Finder): string {
  const { words, filters, near, i18n } = finder;
  const context = contextOf(finder);
  const query = words.query.trim();
  return [
    query && `“${query}”`,
    ...FILTERS.flatMap((filter) =>
      (filters.selection[filter] ?? []).map((value) => labelOf(context, filter, value)),
    ),
    near.place && i18n.t.near(near.place.label),
  ]
    .filter(Boolean)
    .join(' · ');
}

const asksSomething = ({ words, filters }: Finder): boolean =>
  !!(words.query.trim() || chosenCount(filters.selection));

async function copySearch({ late, url, i18n, list }: Finder): Promise<void> {
  const actions = await late.actions.fetch();
  if (actions) await actions.copyLink(url.link(), i18n, list.say);
}

function moreOf({ host, derived: { matches }, index, list }: Finder): MoreProps | undefined {
  const { shown, step } = list;
  if (matches.length <= shown) return undefined;
  const next = index.groups[matches[shown] as number];
  return {
    shown,
    next: Math.min(matches.length - shown, step),
    onMore: () => {
      list.more();
      focusOn(host, `open-${next?.id ?? ''}`); // on to the first that is new
    },
  };
}

/** That nothing matches, and the ways on once their code is here. */
const none = (finder: Finder): TemplateResult =>
  finder.late.panel.part?.noneOf(finder) ??
  html`<div class="state" part="state">
    <p><strong>${finder.i18n.t.none}</strong></p>
    <p>${finder.saysOf(finder.late.panel)}</p>
  </div>`;

/** Cards, or a table where the author asked for one. @param title names the list where it is not the whole answer. */
export function rowsOf(finder: Finder, indices: readonly number[], title?: string): TemplateResult {
  const { host, i18n, index, detail, late } = finder;
  const { t } = i18n;
  const context = contextOf(finder);
  const rows = indices.map((i): CardProps => {
    const group = index.groups[i] as Group;
    return {
      group,
      words: cardWords(group, context),
      reasons: reasonsOf(finder, i),
      t,
      level: host.headingLevel + 1,
      feedLang: finder.feedLang,
      told: group.id === detail.id ? finder.saysOf(late.detail) : undefined,
      onOpen: () => host.select(group.id),
    };
  });
  return host.layout === 'table' ? table({ rows, t, title }) : cards(rows, title);
}

/** Why a group was found, how far away it is. */
function reasonsOf({ i18n: { t, lang }, words: { query, result }, near }: Finder, i: number): string[] {
  // "Gambling" and "gambling" are one word to a reader
  const seen = new Map<string, string>();
  if (query.trim() && result?.indices.length)
    for (const match of result.match(i))
      for (const word of match.words) if (!seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
  const found = [...seen.values()].slice(0, 5);
  const km = near.distances?.[i];
  return [
    found.length ? t.matches(formatList(lang, found)) : '',
    km === undefined || Number.isNaN(km) ? '' : (near.geo?.distanceWords(lang, km, t) ?? ''),
  ].filter(Boolean);
}
