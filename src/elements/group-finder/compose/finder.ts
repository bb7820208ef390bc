/** What a finder consists of and what it works out before each drawing. The functions beside this file give the views their props. */
import type { CSSResult, LitElement, PropertyValues, TemplateResult } from 'lit';
import type { FeedController } from '../../../context/index.js';
import type { Feed, Group } from '../../../feed/index.js';
import { formatList, formatNumber, type Localize } from '../../../i18n/index.js';
import { common } from '../../../i18n/en/common.js';
import { schedule } from '../../../i18n/en/schedule.js';
import { DetailController } from '../controllers/detail.js';
import { FilterController } from '../controllers/filters.js';
import { Late } from '../controllers/late.js';
import { ListController } from '../controllers/list.js';
import { Marks } from '../controllers/marks.js';
import { NearController } from '../controllers/near.js';
import { PartialList } from '../controllers/partial.js';
import { ScheduleOrder } from '../controllers/schedule-order.js';
import { SearchController } from '../controllers/search.js';
import { UrlController } from '../controllers/url-state.js';
import type { MapController } from '../late/map-controller.js';
import type { CardContext } from '../model/card.js';
import { makeDerive, type Derived } from '../model/derive.js';
import { chosenCount, FILTERS, FilterIndex, type FilterId, type Presets } from '../model/filters.js';
import { dayNotice } from '../model/day-notice.js';
import type { SortOrder } from '../model/order.js';

const NO_GROUPS: readonly Group[] = [];

/** The element, as far as its pieces may know it. */
export interface FinderHost extends LitElement, Presets {
  readonly src: string;
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly layout: 'cards' | 'table';
  readonly sort: SortOrder;
  readonly filters: string;
  readonly locked: string;
  readonly allOf: string;
  readonly group: string;
  readonly timeZone: string;
  readonly near: string;
  readonly within: string;
  readonly syncUrl: boolean;
  readonly map: string;
  readonly mapCredit: string;
  readonly noSearch: boolean;
  select: (id: string) => void;
  search: (words: string) => void;
}

/** Code that a finder does without at first. Each part draws from the finder that it is given. */
interface LateParts {
  panel: {
    furtherOf: (finder: Finder) => TemplateResult;
    panelOf: (finder: Finder, filter: FilterId, onDone: () => void) => TemplateResult;
    chipsOf: (finder: Finder) => TemplateResult;
    noneOf: (finder: Finder) => TemplateResult;
  };
  detail: { detailOf: (finder: Finder) => TemplateResult };
  map: {
    makeMap: (finder: Finder) => MapController;
    follow: (finder: Finder, map: MapController) => void;
    mapOf: (finder: Finder, map: MapController) => unknown;
  };
  actions: typeof import('../late/actions.js');
}
export type Loads = { [P in keyof LateParts]: () => Promise<LateParts[P] & { styles?: CSSResult }> };

export class Finder {
  readonly host: FinderHost;
  readonly i18n: Localize<'finder'>;
  readonly filters: FilterController;
  readonly near: NearController;
  readonly words: SearchController;
  readonly detail: DetailController;
  readonly list: ListController;
  readonly url: UrlController;
  readonly order: ScheduleOrder;
  readonly late: { readonly [P in keyof LateParts]: Late<LateParts[P]> };
  /** Once the code of the map is here. */
  map: MapController | undefined;
  index = new FilterIndex(NO_GROUPS);
  derived!: Derived;
  readonly #source: FeedController;
  readonly #partial: PartialList;
  readonly #derive = makeDerive();

  constructor(host: FinderHost, i18n: Localize<'finder'>, source: FeedController, load: Loads) {
    this.host = host;
    this.i18n = i18n;
    this.#source = source;
    this.order = new ScheduleOrder(host);
    this.words = new SearchController(host);
    this.filters = new FilterController(host);
    this.near = new NearController(host, (place) => {
      if (place) this.filters.sort = 'distance';
      else if (this.filters.sort === 'distance') this.filters.sort = undefined;
    });
    this.detail = new DetailController(host);
    this.list = new ListController(host);
    new Marks(host, () => this.words.result);
    this.#partial = new PartialList(this.list.seen);
    this.url = new UrlController(host, {
      state: () => ({
        selection: this.filters.selection,
        query: this.words.query,
        near: this.near.link,
        group: this.detail.id,
      }),
      take: ({ selection, query, near, group }, focus) => {
        // a link to a group alone asks for nothing else: the author's presets stay
        if (!group || query || near || Object.keys(selection).length) {
          if (!near || query || Object.keys(selection).length) this.filters.replace(selection);
          this.near.giveLink(near);
          if (query !== this.words.query) this.words.type(query);
        }
        if (group) this.detail.open(group, focus);
        else this.detail.close();
      },
      close: this.detail.close,
    });
    this.late = {
      panel: new Late(host, load.panel),
      detail: new Late(host, load.detail),
      map: new Late(host, load.map),
      actions: new Late(host, load.actions),
    };
  }

  /** Opens a group. A press on one whose code could not be fetched asks for it again. */
  open(id: string): void {
    this.late.detail.again();
    this.detail.open(id);
  }

  /** What is said where code was asked for that is not here: nothing, at first. */
  saysOf({ state }: Late<object>): string {
    return state && (state === 'slow' ? this.i18n.words('common', common).loading : this.i18n.t.notLoaded);
  }

  get feed(): Feed | undefined {
    return this.#source.feed;
  }

  /** The language of the feed's own words, where it is not that of what is around them. */
  get feedLang(): string | undefined {
    const language = this.feed?.language;
    return language === this.i18n.messagesLang ? undefined : language;
  }

  /** Whether all is known of all groups; else only of those that are drawn. */
  get whole(): boolean {
    return !this.#partial.isPart(this.index.groups);
  }

  get state(): 'loading' | 'ready' | 'empty' | 'error' {
    const { status, feed } = this.#source;
    const groups = feed?.groups ?? this.#partial.groups;
    const ready = this.order.groups.length && (this.list.drawn || !this.near.pending);
    if (groups) return !groups.length ? 'empty' : ready ? 'ready' : 'loading';
    return status === 'error' ? 'error' : status === 'loading' ? 'loading' : 'empty';
  }

  /** Works out what is drawn. To be called before each drawing. */
  update(changed: PropertyValues): void {
    const { host, filters, detail } = this;
    const first = !host.hasUpdated;
    if (first || ['locked', ...FILTERS].some((name) => changed.has(name))) filters.preset(host, host.locked);
    if (changed.has('near') && (host.near || !first)) this.near.give(host.near);
    if (first) this.url.start();
    this.near.setWithin(host.within, this.i18n.lang);
    if (changed.has('group')) {
      if (host.group) detail.open(host.group, false);
      else if (!first) detail.close();
    }
    this.#readFeed(changed);
    filters.spell(this.index);
    this.derived = this.#derive({
      index: this.index,
      byDate: this.order.order,
      chosenSort: filters.sort,
      authorSort: host.sort,
      query: this.words.query,
      result: this.words.result,
      selection: filters.selection,
      locked: filters.locked,
      filters: host.filters,
      distances: this.near.distances,
      within: this.near.within,
      lang: this.i18n.lang,
      timeZone: this.order.timeZone,
    });
    if (this.state === 'ready') this.#takeNote();
    this.#fetchParts();
  }

  /** Brings the groups into order, and the rest in step with those that are. */
  #readFeed(changed: PropertyValues): void {
    const { host } = this;
    const { feed, timeZone, snapshot } = this.#source;
    const { query } = this.words;
    const { selection } = this.filters;
    const asked = query || this.detail.id || Object.keys(selection).length || host.map || this.near.pending;
    this.#partial.take(snapshot, this.order.groups, !!asked || host.sort !== 'soonest');
    const groups = feed?.groups ?? this.#partial.groups ?? NO_GROUPS;
    const zone = (timeZone ?? host.timeZone) || undefined;
    this.order.setGroups(groups, zone, feed ? undefined : this.#partial.ensure, {
      country: feed?.country,
      language: feed?.language,
    });
    const shown = this.order.groups; // those of the last feed, until the new ones are in order
    if (shown !== this.index.groups || changed.has('allOf'))
      this.index = new FilterIndex(shown, this.#partial.sample(shown), this.order.timeZone, host.allOf);
    const languages = [...new Set([this.i18n.lang, feed?.language ?? 'en'])];
    const whole = !this.#partial.isPart(shown);
    if (whole) this.near.setGroups(shown);
    this.words.setGroups(whole ? shown : NO_GROUPS, {
      languages,
      vocabulary: feed?.vocabulary,
      timeZone: this.order.timeZone,
    });
  }

  /** What the list has to know of what is listed before it is drawn. */
  #takeNote(): void {
    const { list, whole } = this;
    const { matches } = this.derived;
    const { groups } = this.index;
    list.setStep(this.host.pageSize);
    if (whole) {
      const asked = JSON.stringify([this.words.query, this.filters.selection, this.near.place]);
      list.note(asked, matches.length, groups.length, this.#resultWords());
    }
    list.draw(matches.length, this.host.layout === 'table' ? 40 : 150);
    if (whole) return;
    for (const i of matches.slice(0, list.drawn)) this.#partial.ensure(i);
    if (this.detail.id) this.#partial.ensure(groups.findIndex(({ id }) => id === this.detail.id));
  }

  #resultWords(): string {
    const { t, lang } = this.i18n;
    const { length } = this.derived.matches;
    return [this.notice, length ? t.count(length, formatNumber(lang, length)) : t.none].join(' ');
  }

  /** Which day was understood, what was read instead of what was typed, or that words were left out; said aloud too. */
  get notice(): string {
    const { t, lang } = this.i18n;
    const { result, failed } = this.words;
    if (failed) return t.searchFailed;
    const day = result?.when && dayNotice(result.when, t, lang);
    const read = result?.corrected.map((each) => `“${each.read}”`) ?? [];
    const how =
      result?.notice === 'partial'
        ? t.partial
        : result?.notice === 'corrected'
          ? t.corrected(formatList(lang, read))
          : '';
    return [day, how].filter(Boolean).join(' ');
  }

  #fetchParts(): void {
    const { host, late, filters, near } = this;
    const nothing = this.state === 'ready' && !this.derived.matches.length;
    late.panel.want(!!filters.open || this.hasChips || nothing);
    late.detail.want(!!this.detail.id);
    if (filters.open === 'region') near.prepare();
    late.map.want(!!host.map);
    const part = host.map ? late.map.part : undefined;
    if (part) part.follow(this, (this.map ??= part.makeMap(this)));
  }

  /** Whether there is anything to take off, or to put back. */
  get hasChips(): boolean {
    const { selection, locked, cleared } = this.filters;
    return !!(chosenCount(selection, locked) || cleared || this.near.place);
  }
}

/** Moves the focus once the next drawing stands: to the first of these ids that is there and can be seen. */
export const focusOn = (host: LitElement, ...ids: string[]): void =>
  void host.updateComplete.then(() => {
    const targets = ids.map((id) => host.shadowRoot?.getElementById(id));
    targets.find((each) => each?.getClientRects().length)?.focus(); // checkVisibility() came with Safari 17.4
  });

/** What words about a group are made from. */
export const contextOf = ({ i18n, feed, order }: Finder): CardContext => {
  const { t, lang } = i18n;
  const words = i18n.words('schedule', schedule);
  return { t, lang, feed, today: order.today, schedule: { lang, words, timeZone: order.timeZone } };
};
