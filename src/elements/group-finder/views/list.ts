/** The list of groups with what stands around it: count, order, notice, "show more". */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber, type Catalogue } from '../../../i18n/index.js';
import { heading } from '../../../styles/index.js';
import type { SortOrder } from '../model/order.js';
import { card, type CardProps } from './card.js';
import { choice } from './choice.js';

export interface ListProps {
  t: Catalogue['finder'];
  lang: string;
  /** The level of the heading. */
  level: number;
  /** How many groups match. */
  count: number;
  sort: SortOrder;
  /** The orders to choose from; none where there is nothing to order. */
  orders: readonly SortOrder[];
  onSort: (order: SortOrder) => void;
  /** On paper: what it is a list of. */
  asked: string;
  /** How the words were read, where that was not as they were typed. */
  notice: string;
  /** Searches for what was typed instead of what was read. */
  asTyped?: { label: string; onPress: () => void } | undefined;
  map: unknown;
  /** The groups, or what is said instead of them. */
  rows: unknown;
  more?: MoreProps | undefined;
  /** How many are too far away to be listed, with a way to see them. */
  further: unknown;
  /** A link to this search, where something is asked. */
  share?: { said: string; onCopy: () => void } | undefined;
}

export interface MoreProps {
  shown: number;
  next: number;
  onMore: () => void;
}

const sortMenu = ({ t, sort, orders, onSort }: ListProps): TemplateResult =>
  choice({
    label: t.sort,
    options: orders.map((order) => ({
      label: t.sorts[order] ?? order,
      chosen: order === sort,
      onChoose: () => onSort(order),
    })),
  });

/** @param title names the list where it is not the whole answer. */
export const cards = (items: readonly CardProps[], title?: string): TemplateResult =>
  html`<ul
    role="list"
    class="list"
    aria-label=${title ?? nothing}
    aria-labelledby=${title ? nothing : 'results'}
  >
    ${repeat(
      items,
      ({ group }) => group.id,
      (item) => html`<li>${card(item)}</li>`,
    )}
  </ul>`;

const more = ({ t, lang, count }: ListProps, { shown, next, onMore }: MoreProps): TemplateResult =>
  html`<div class="more">
    <p class="muted">${t.showing(formatNumber(lang, shown), formatNumber(lang, count))}</p>
    <button class="button" type="button" @click=${onMore}>${t.more(formatNumber(lang, next))}</button>
  </div>`;

const asTyped = (props: ListProps): unknown =>
  props.asTyped
    ? html`<button class="button quiet" type="button" @click=${props.asTyped.onPress}>
        ${props.asTyped.label}
      </button>`
    : nothing;

/** Everything from the count to the end of the list. A link to the search stands below, where it moves no row when it comes. */
export function listView(props: ListProps): TemplateResult {
  const { t, lang, level, count, share } = props;
  return html`<div class="bar">
      ${heading(level, t.count(count, formatNumber(lang, count)), 'results')}
      ${props.orders.length ? html`<span class="no-print">${sortMenu(props)}</span>` : nothing}
    </div>
    ${props.asked ? html`<p>${props.asked}</p>` : nothing}
    ${props.notice ? html`<p class="notice">${props.notice} ${asTyped(props)}</p>` : nothing} ${props.map}
    ${props.rows} ${props.more ? more(props, props.more) : nothing} ${props.further}
    ${
      share
        ? html`<p class="share no-print">
            <button class="button quiet" type="button" @click=${share.onCopy}>${t.copySearch}</button>
            <span aria-live="polite" class="small">${share.said}</span>
          </p>`
        : nothing
    }`;
}
