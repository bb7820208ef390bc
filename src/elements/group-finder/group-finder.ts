import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer, FeedController, setState, warn } from '../../context/index.js';
import { crisisLine, crisisStyles } from '../../crisis/index.js';
import type { Group } from '../../feed/index.js';
import { Localize, formatList, formatNumber } from '../../i18n/index.js';
import { common } from '../../i18n/en/common.js';
import { crisis } from '../../i18n/en/crisis.js';
import { finder } from '../../i18n/en/finder.js';
import { schedule as scheduleWords } from '../../i18n/en/schedule.js';
import { base, heading } from '../../styles/index.js';
import { Agenda } from './agenda.js';
import { card, type CardContext } from './card.views.js';
import { FACETS, Facets, type FacetId, type Selection } from './facets.js';
import { finderStyles } from './group-finder.styles.js';
import { chips, facetButtons, searchBox, sortMenu, stateBox } from './group-finder.views.js';
import { labelOf, type Words } from './labels.js';
import { marked } from './marked.js';
import { SearchController } from './search-controller.js';
import { chosenCount, matching, nearestMisses, toggle, waysOut, type SortOrder } from './state.js';
import { whenOf } from './when.js';

const NO_GROUPS: readonly Group[] = [];

/**
 * Finds a peer-support group: one search box that forgives, filters, and a list of cards with the soonest first.
 *
 * @example
 * <peer-group-finder src="/feed.json"></peer-group-finder>
 *
 * @customElement peer-group-finder
 * @slot - Shown without script, while the groups load, and if they cannot be loaded.
 * @slot loading - Instead of the words shown while the groups load.
 * @slot empty - Instead of the words shown when the feed has no groups.
 * @slot error - Instead of the words shown when the groups cannot be loaded.
 * @fires peer-group-select - A group is about to open. Detail: `{ id }`. Cancel it to open the group yourself.
 * @fires peer-results - The list has changed and stands still. Detail: `{ count, total }`, numbers only.
 * @csspart search - The search box.
 * @csspart filters - The row of filters.
 * @csspart card - A group in the list.
 * @csspart when - The day and time of a card.
 * @csspart state - What is said when there is nothing to list.
 * @cssstate loading - The groups are on their way.
 * @cssstate ready - There are groups.
 * @cssstate empty - The feed has no groups.
 * @cssstate error - The feed could not be read.
 */
export class PeerGroupFinder extends LitElement {
  static override styles = [base, crisisStyles, finderStyles];

  /** The address of a feed of its own. Without it the nearest `<peer-feed>` is read. */
  @property() src = '';
  /** The level of the heading above the list; each group's name is one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** How many groups are shown at a time. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** IANA time zone of groups that name none, where the feed names none either. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** Leaves out the line that leads to help in a crisis. Say where else your page has it. */
  @property({ type: Boolean, attribute: 'no-crisis-line' }) noCrisisLine = false;

  @state() private selection: Selection = {};
  @state() private cleared?: Selection | undefined;
  @state() private open?: FacetId | undefined;
  @state() private unfolded = false;
  @state() private shown = 0;
  @state() private chosenSort?: SortOrder | undefined;
  @query('#search') private input!: HTMLInputElement | null;
  @query('#results') private results!: HTMLElement | null;

  readonly #internals = this.attachInternals();
  readonly #i18n = new Localize(this, 'finder', finder);
  readonly #feed = new FeedController(this);
  readonly #agenda = new Agenda(this);
  readonly #search = new SearchController(this);
  readonly #announcer = new Announcer(this);
  #groups = NO_GROUPS;
  #facets = new Facets(NO_GROUPS);
  #matches: readonly number[] = [];
  #counted = '';

  protected override willUpdate(changed: PropertyValues): void {
    const groups = this.#feed.feed?.groups ?? NO_GROUPS;
    if (groups !== this.#groups) {
      this.#groups = groups;
      this.#facets = new Facets(groups);
    }
    this.#agenda.setGroups(groups, this.#feed.timeZone ?? (this.timeZone || undefined));
    this.#search.setGroups(groups, {
      languages: [this.#i18n.lang, this.#feed.feed?.language ?? 'en'],
      vocabulary: this.#feed.feed?.vocabulary,
    });
    this.#matches = matching(
      this.#facets,
      this.#agenda.order ?? [],
      this.#search.result,
      this.selection,
      this.#sort === 'relevance',
    );
    if (changed.has('pageSize') || !this.shown) this.shown = Math.max(1, this.pageSize || 20);
    setState(this.#internals, this.#state);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('noCrisisLine') && this.noCrisisLine) {
      warn(
        this,
        'no-crisis-line is set: make sure that help in a crisis is one press away elsewhere on this page.',
      );
    }
    this.#announce();
  }

  /** Searches for words, as if they were typed. */
  search(words: string): void {
    if (this.input) this.input.value = words;
    this.#type(words);
  }

  /** Empties the search box and takes all filters off. */
  clear(): void {
    this.search('');
    this.selection = {};
    this.cleared = undefined;
  }

  /** Opens a group. @param id the group's `id` in the feed. */
  select(id: string): void {
    this.#select(id);
  }

  override render(): TemplateResult {
    switch (this.#state) {
      case 'loading':
        return html`<slot name="loading"><p class="muted">${this.#common.loading}</p></slot
          ><slot></slot>${this.#help()}`;
      case 'error':
        return html`<slot name="error">${this.#failed()}</slot><slot></slot>${this.#help()}`;
      case 'empty':
        return html`<slot name="empty">${stateBox(this.#t.empty, this.#t.emptyHelp)}</slot
          ><slot></slot>${this.#help()}`;
      default:
        return html`${this.#controls()}${this.#search.result?.crisis ? this.#help() : nothing}${this.#list()}${this.#search.result?.crisis ? nothing : this.#help()}
          <p class="visually-hidden" role="status">${this.#announcer.text}</p>`;
    }
  }

  get #state(): 'loading' | 'ready' | 'empty' | 'error' {
    const { status, feed } = this.#feed;
    if (feed?.groups) return feed.groups.length === 0 ? 'empty' : this.#agenda.order ? 'ready' : 'loading';
    return status === 'error' ? 'error' : status === 'loading' ? 'loading' : 'empty';
  }
  get #t(): typeof finder {
    return this.#i18n.t;
  }
  get #common(): typeof common {
    return this.#i18n.words('common', common);
  }
  get #words(): Words {
    return { t: this.#t, lang: this.#i18n.lang, feed: this.#feed.feed };
  }
  get #sort(): SortOrder {
    return this.chosenSort ?? (this.#search.query.trim() ? 'relevance' : 'soonest');
  }

  #controls(): TemplateResult {
    const words = this.#words;
    const facets = FACETS.filter((facet) => this.#facets.useful(facet));
    const chosen = chosenCount(this.selection);
    return html`${searchBox(words, this.#search.query !== '', { input: this.#onInput, focus: this.#onFocus, clear: this.#onClearSearch, submit: this.#onSubmit })}
    ${facetButtons(words, facets, this.selection, {
      chosen,
      unfolded: this.unfolded,
      open: this.open,
      panel: nothing,
      toggleFold: () => (this.unfolded = !this.unfolded),
      toggleFacet: (facet) => (this.open = this.open === facet ? undefined : facet),
    })}
    ${chips(words, this.selection, [], { remove: this.#toggle, clear: this.#onClearAll, undo: this.cleared && this.#onUndo })}`;
  }

  #list(): TemplateResult {
    const { t, lang } = this.#words;
    const count = this.#matches.length;
    const context = this.#cardContext();
    const page = this.#matches.slice(0, this.shown);
    const orders: SortOrder[] = this.#search.query.trim()
      ? ['relevance', 'soonest', 'name']
      : ['soonest', 'name'];
    return html`<div class="bar">
        ${heading(this.headingLevel, t.count(count, formatNumber(lang, count)), 'results')}
        ${count > 1 ? sortMenu(this.#words, orders, this.#sort, (order) => (this.chosenSort = order)) : nothing}
      </div>
      ${this.#notice()}
      <ul role="list" class="list" aria-labelledby="results">
        ${repeat(
          page,
          (i) => this.#groups[i]?.id,
          (i) => html`<li>${card(this.#groups[i] as Group, context)}</li>`,
        )}
      </ul>
      ${count === 0 ? this.#none(context) : nothing} ${this.#more(count)}`;
  }

  #notice(): TemplateResult | typeof nothing {
    const { result } = this.#search;
    if (!result || !this.#matches.length) return nothing;
    const { t, lang } = this.#words;
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

  #more(count: number): TemplateResult | typeof nothing {
    const { t, lang } = this.#words;
    if (count <= this.shown) return nothing;
    const next = Math.min(count - this.shown, Math.max(1, this.pageSize || 20));
    return html`<div class="more">
      <p class="muted">${t.showing(formatNumber(lang, this.shown), formatNumber(lang, count))}</p>
      <button class="button" type="button" @click=${this.#onMore}>${t.more(formatNumber(lang, next))}</button>
    </div>`;
  }

  /** No match is no dead end: what to take away, and the groups that miss by least. */
  #none(context: CardContext): TemplateResult {
    const { t, lang } = context;
    const among =
      this.#search.result && this.#search.result.notice !== 'none'
        ? Array.from(this.#search.result.indices)
        : (this.#agenda.order ?? []);
    const near = nearestMisses(this.#facets, among, this.selection, 3);
    const ways = waysOut(this.#facets, among, this.selection, []);
    return html`<div class="state" part="state">
        <p><strong>${t.none}</strong></p>
        <p>${t.noneHelp}</p>
        <p class="chips">
          ${ways.map(({ facet, value, count }) => html`<button class="button" type="button" @click=${() => this.#toggle(facet, value)}>${t.without(labelOf(context, facet, value), formatNumber(lang, count))}</button>`)}
        </p>
      </div>
      ${
        near.length
          ? html`<div class="bar">${heading(this.headingLevel, t.nearest)}</div>
              <ul role="list" class="list">
                ${near.map((i) => html`<li>${card(this.#groups[i] as Group, context)}</li>`)}
              </ul>`
          : nothing
      }`;
  }

  #failed(): TemplateResult {
    const { failed, failedHelp, offline, tryAgain } = this.#common;
    return stateBox(
      this.#feed.error?.code === 'offline' ? offline : failed,
      failedHelp,
      html`<button class="button" type="button" @click=${() => this.#feed.reload()}>${tryAgain}</button>`,
    );
  }

  #help(): TemplateResult | typeof nothing {
    if (this.noCrisisLine) return nothing;
    const { feed, country } = this.#feed;
    return crisisLine(this, {
      t: this.#i18n.words('crisis', crisis),
      lang: this.#i18n.lang,
      country,
      lines: feed?.crisis,
      mode: feed?.crisisMode,
    });
  }

  #cardContext(): CardContext {
    const words = this.#words;
    const { result } = this.#search;
    const schedule = {
      lang: words.lang,
      words: this.#i18n.words('schedule', scheduleWords),
      timeZone: this.#agenda.timeZone,
    };
    return {
      ...words,
      level: this.headingLevel + 1,
      today: this.#agenda.today,
      when: (group) => whenOf(words, group, schedule),
      mark: (text) => marked(text, result),
      why: () => '',
      distance: () => '',
      onSelect: (group) => this.#select(group.id),
    };
  }

  #announce(): void {
    if (this.#state !== 'ready') return;
    const count = this.#matches.length;
    const counted = `${count} ${this.#search.query} ${JSON.stringify(this.selection)}`;
    if (counted === this.#counted) return;
    const first = this.#counted === '';
    this.#counted = counted;
    const tell = (): void =>
      void this.dispatchEvent(
        new CustomEvent('peer-results', {
          detail: { count, total: this.#groups.length },
          bubbles: true,
          composed: true,
        }),
      );
    if (first) tell();
    else
      this.#announcer.say(
        count ? this.#t.count(count, formatNumber(this.#i18n.lang, count)) : this.#t.none,
        tell,
      );
  }

  #type(words: string): void {
    this.shown = Math.max(1, this.pageSize || 20);
    this.#search.type(words);
  }

  #select(id: string): void {
    const event = new CustomEvent('peer-group-select', {
      detail: { id },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(event)) return;
  }

  readonly #onInput = (event: InputEvent): void => this.#type((event.target as HTMLInputElement).value);
  readonly #onFocus = (): void => this.#search.prepare();
  readonly #onClearSearch = (): void => {
    this.search('');
    this.input?.focus();
  };
  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.results?.focus();
  };
  readonly #onMore = (): void => {
    this.shown += Math.max(1, this.pageSize || 20);
  };
  readonly #toggle = (facet: FacetId, value: string): void => {
    this.selection = toggle(this.selection, facet, value);
    this.cleared = undefined;
    this.shown = Math.max(1, this.pageSize || 20);
  };
  readonly #onClearAll = (): void => {
    this.cleared = this.selection;
    this.selection = {};
  };
  readonly #onUndo = (): void => {
    if (this.cleared) this.selection = this.cleared;
    this.cleared = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-group-finder': PeerGroupFinder;
  }
}
