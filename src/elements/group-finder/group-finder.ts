import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Announcer, FeedController, setState, warn } from '../../context/index.js';
import { crisisLine, crisisStyles } from '../../crisis/index.js';
import type { Group } from '../../feed/index.js';
import { Localize, formatNumber } from '../../i18n/index.js';
import { common } from '../../i18n/en/common.js';
import { crisis } from '../../i18n/en/crisis.js';
import { finder } from '../../i18n/en/finder.js';
import { schedule } from '../../i18n/en/schedule.js';
import type { WordsOptions } from '../../schedule/index.js';
import { base } from '../../styles/index.js';
import { AddressController } from './address-controller.js';
import { Agenda } from './agenda.js';
import type { CardContext } from './card.views.js';
import { ChoiceController } from './choice-controller.js';
import { FACETS, Facets, type FacetId } from './facets.js';
import { finderStyles } from './group-finder.styles.js';
import { controls, failure, stateBox, type ControlsContext } from './group-finder.views.js';
import type { Words } from './labels.js';
import { listView } from './list.views.js';
import { marked } from './marked.js';
import { PageController } from './page-controller.js';
import { pageView } from './page.views.js';
import { SearchController } from './search-controller.js';
import { matching, type SortOrder } from './state.js';
import { whenOf } from './when.js';

const NO_GROUPS: readonly Group[] = [];

/** An author's `<table>`, list or JSON between the tags, which is then the feed. What reads it is fetched where there is one. */
const groupsInside = (host: HTMLElement): Promise<unknown> | undefined =>
  host.querySelector('table, ul, ol, dl, script[type="application/json"]')
    ? import('../../feed/formats/content.js').then(({ groupsFromContent }) => groupsFromContent(host))
    : undefined;

/**
 * Finds a peer-support group: one search box that forgives, filters, and a list with the soonest first. A group opens in
 * place, in full.
 *
 * @example
 * <peer-group-finder src="/feed.json" filters="topic day attendance"></peer-group-finder>
 *
 * @customElement peer-group-finder
 * @slot - Shown without script, while the groups load, and if they cannot be loaded. A `<table>` or a list of groups in it is the feed, where no other is named.
 * @slot loading - Instead of the words shown while the groups load.
 * @slot empty - Instead of the words shown when the feed has no groups.
 * @slot error - Instead of the words shown when the groups cannot be loaded.
 * @fires peer-group-select - A group is about to open. Detail: `{ id }`. Cancel it to open the group yourself.
 * @fires peer-results - The list has changed and stands still. Detail: `{ count, total }`, numbers only.
 * @csspart search - The search box.
 * @csspart filters - The row of filters.
 * @csspart panel - The open filter.
 * @csspart card - A group in the list.
 * @csspart when - The day and time of a card.
 * @csspart detail - A group in full.
 * @csspart state - What is said when there is nothing to list.
 * @cssstate loading - The groups are on their way.
 * @cssstate ready - There are groups.
 * @cssstate empty - The feed has no groups.
 * @cssstate error - The feed could not be read.
 */
export class PeerGroupFinder extends LitElement {
  static override styles = [base, crisisStyles, finderStyles];

  /** The address of a feed of its own; several with spaces between. Without it the nearest `<peer-feed>` is read. */
  @property() src = '';
  /** The level of the heading above the list; each group's name is one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** How many groups are shown at a time. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** How the groups are shown. */
  @property() layout: 'cards' | 'table' = 'cards';
  /** The order before the visitor chooses one. */
  @property() sort: SortOrder = 'soonest';
  /** Which filters are offered, in this order: `topic audience attendance region day time language cost joining access`. `none` for none. Default: all that tell groups apart. */
  @property() filters = '';
  /** Filters whose preset the visitor cannot change; they are not shown. */
  @property() locked = '';
  /** Topics chosen from the start, with commas between. */
  @property() topic = '';
  /** For whom, from the start: `women`, `carers`, … */
  @property() audience = '';
  /** Ways to take part, from the start: `in-person`, `online`, `phone`, `text-chat`. */
  @property() attendance = '';
  /** Places from the start: a country, region or town of the feed. */
  @property() region = '';
  /** Days from the start: `Tuesday`, `TU`, `today`, `tomorrow`. */
  @property() day = '';
  /** Parts of the day from the start: `morning`, `afternoon`, `evening`, `night`. */
  @property() time = '';
  /** Languages from the start, as BCP 47 tags. */
  @property() language = '';
  /** Costs from the start: `free`, `donation`, `sliding`, `paid`. */
  @property() cost = '';
  /** First steps from the start: `drop-in`, `call-first`, `sign-up`, `referral`, … */
  @property() joining = '';
  /** Access needs from the start: `step-free`, `hearing-loop`, … */
  @property() access = '';
  /** The `id` of a group that is open from the start. */
  @property() group = '';
  /** IANA time zone of groups that name none, where the feed names none either. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** Keeps what is chosen and typed in the page's address, after the `#`, so that Back works and the address can be shared. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  /** The address of map tiles, with `{z}`, `{x}` and `{y}`. Offers a map, which is loaded only after a press. */
  @property() map = '';
  /** Who made the map, in words, shown in its corner. */
  @property({ attribute: 'map-credit' }) mapCredit = '';
  /** Leaves out the search box. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;
  /** Leaves out the line that leads to help in a crisis. Say where else your page has it. */
  @property({ type: Boolean, attribute: 'no-crisis-line' }) noCrisisLine = false;

  @state() private shown = 0;
  @query('#search') private input!: HTMLInputElement | null;
  @query('#results') private results!: HTMLElement | null;

  readonly #internals = this.attachInternals();
  readonly #i18n = new Localize(this, 'finder', finder);
  readonly #feed = new FeedController(this, groupsInside);
  readonly #agenda = new Agenda(this);
  readonly #search = new SearchController(this);
  readonly #choice = new ChoiceController(this);
  readonly #page = new PageController(this);
  readonly #address = new AddressController(this, this.#choice, this.#search, this.#page);
  readonly #announcer = new Announcer(this);
  #groups = NO_GROUPS;
  #facets = new Facets(NO_GROUPS);
  #matches: readonly number[] = [];
  #counted = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (['locked', ...FACETS].some((name) => changed.has(name as keyof this)) || !this.hasUpdated) {
      this.#choice.preset(this, this.locked);
      this.#choice.settle(this.#facets);
    }
    this.#readFeed();
    if (changed.has('group') && this.group) this.#page.open(this.group, false);
    this.#matches = matching(
      this.#facets,
      this.#order,
      this.#search.result,
      this.#choice.selection,
      this.#sort === 'relevance',
    );
    if (changed.has('pageSize') || !this.shown) this.shown = this.#step;
    setState(this.#internals, this.#state);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('noCrisisLine') && this.noCrisisLine) {
      warn(
        this,
        'no-crisis-line is set: make sure that help in a crisis is one press away elsewhere on this page.',
      );
    }
    this.#address.write();
    this.#announce();
  }

  /** Searches for words, as if they were typed. */
  search(words: string): void {
    if (this.input) this.input.value = words;
    this.#type(words);
  }

  /** Empties the search box, takes all filters off and closes an open group. */
  clear(): void {
    this.search('');
    this.#choice.clear();
    this.#page.close();
  }

  /** Opens a group. @param id the group's `id` in the feed. */
  select(id: string): void {
    const event = new CustomEvent('peer-group-select', {
      detail: { id },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (this.dispatchEvent(event)) this.#page.open(id);
  }

  override render(): TemplateResult {
    const { t } = this.#i18n;
    switch (this.#state) {
      case 'loading':
        return html`<slot name="loading"><p class="muted">${this.#common.loading}</p></slot
          ><slot></slot>${this.#help()}`;
      case 'error':
        return html`<slot name="error"
            >${failure(this.#common, this.#feed.error, () => this.#feed.reload())}</slot
          ><slot></slot>${this.#help()}`;
      case 'empty':
        return html`<slot name="empty">${stateBox(t.empty, t.emptyHelp)}</slot><slot></slot>${this.#help()}`;
      default:
        return this.#ready();
    }
  }

  #ready(): TemplateResult {
    const { id, code } = this.#page;
    if (id && code)
      return html`${pageView(code, this.#page, this.#groups, this.#cardContext(), this.#i18n, this.#address)}${this.#help()}`;
    const urgent = this.#search.result?.crisis ?? false;
    return html`<div @keydown=${this.#onKey}>${controls(this.#controls())}</div>
      ${urgent ? this.#help() : nothing}${this.#list()}${urgent ? nothing : this.#help()}
      <p class="visually-hidden" role="status">${this.#announcer.text}</p>`;
  }

  get #state(): 'loading' | 'ready' | 'empty' | 'error' {
    const { status, feed } = this.#feed;
    if (feed?.groups) return feed.groups.length === 0 ? 'empty' : this.#agenda.order ? 'ready' : 'loading';
    return status === 'error' ? 'error' : status === 'loading' ? 'loading' : 'empty';
  }
  get #common(): typeof common {
    return this.#i18n.words('common', common);
  }
  get #words(): Words {
    return { t: this.#i18n.t, lang: this.#i18n.lang, feed: this.#feed.feed };
  }
  get #sort(): SortOrder {
    return this.#choice.sort ?? (this.#search.query.trim() ? 'relevance' : this.sort);
  }
  get #step(): number {
    return Math.max(1, Math.round(this.pageSize) || 20);
  }

  /** Positions of the groups in the order that is wanted. */
  get #order(): readonly number[] {
    const order = this.#agenda.order ?? [];
    const { distances } = this.#choice;
    if (this.#sort === 'distance' && distances) {
      const far = (i: number): number => (Number.isNaN(distances[i]) ? Infinity : (distances[i] ?? Infinity));
      return [...order].sort((a, b) => (far(a) === far(b) ? 0 : far(a) - far(b)));
    }
    if (this.#sort !== 'name') return order;
    const { compare } = new Intl.Collator(this.#i18n.lang, { numeric: true });
    return [...order].sort((a, b) => compare(this.#groups[a]?.name ?? '', this.#groups[b]?.name ?? ''));
  }

  #readFeed(): void {
    const groups = this.#feed.feed?.groups ?? NO_GROUPS;
    if (groups !== this.#groups) {
      this.#groups = groups;
      this.#facets = new Facets(groups);
      this.#choice.settle(this.#facets);
    }
    this.#agenda.setGroups(groups, (this.#feed.timeZone ?? this.timeZone) || undefined);
    const languages = [...new Set([this.#i18n.lang, this.#feed.feed?.language ?? 'en'])];
    this.#search.setGroups(groups, { languages, vocabulary: this.#feed.feed?.vocabulary });
  }

  #controls(): ControlsContext {
    const { result, query } = this.#search;
    const named = this.filters.split(/[\s,]+/).filter(Boolean) as FacetId[];
    const offered = named.length
      ? named.filter((facet) => FACETS.includes(facet))
      : FACETS.filter((facet) => this.#facets.useful(facet));
    return {
      ...this.#words,
      choice: this.#choice,
      facets: this.#facets,
      groups: this.#groups,
      offered: offered.filter((facet) => !this.#choice.locked.includes(facet)),
      among: result ? Array.from(result.indices) : (this.#agenda.order ?? []),
      matches: this.#matches.length,
      search: !this.noSearch,
      typed: query !== '',
      panelWords: (english) => this.#i18n.words('panel', english),
      on: {
        input: this.#onInput,
        focus: () => this.#search.prepare(),
        clear: this.#onClearSearch,
        submit: this.#onSubmit,
        done: this.#onSubmit,
      },
    };
  }

  #list(): TemplateResult {
    return listView({
      card: this.#cardContext(),
      groups: this.#groups,
      matches: this.#matches,
      shown: this.shown,
      step: this.#step,
      layout: this.layout,
      level: this.headingLevel,
      sort: this.#sort,
      search: this.#search,
      choice: this.#choice,
      facets: this.#facets,
      order: this.#agenda.order ?? [],
      map: this.map ? { tiles: this.map, credit: this.mapCredit } : undefined,
      onMore: () => (this.shown += this.#step),
      redraw: () => this.requestUpdate(),
    });
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
    const options: WordsOptions = {
      lang: words.lang,
      words: this.#i18n.words('schedule', schedule),
      timeZone: this.#agenda.timeZone,
    };
    return {
      ...words,
      level: this.headingLevel + 1,
      today: this.#agenda.today,
      schedule: options,
      when: (group) => whenOf(words, group, options),
      mark: (text) => marked(text, result),
      onSelect: (group) => this.select(group.id),
    };
  }

  #announce(): void {
    if (this.#state !== 'ready') return;
    const count = this.#matches.length;
    const counted = JSON.stringify([count, this.#search.query, this.#choice.selection]);
    if (counted === this.#counted) return;
    const first = this.#counted === '';
    this.#counted = counted;
    if (!first) this.shown = this.#step;
    const detail = { count, total: this.#groups.length };
    const tell = (): void =>
      void this.dispatchEvent(new CustomEvent('peer-results', { detail, bubbles: true, composed: true }));
    if (first) tell();
    else
      this.#announcer.say(
        count ? this.#i18n.t.count(count, formatNumber(this.#i18n.lang, count)) : this.#i18n.t.none,
        tell,
      );
  }

  #type(words: string): void {
    this.#search.type(words);
  }

  readonly #onInput = (event: Event): void => this.#type((event.target as HTMLInputElement).value);
  readonly #onClearSearch = (): void => {
    this.search('');
    this.input?.focus();
  };
  readonly #onSubmit = (event?: Event): void => {
    event?.preventDefault();
    const { open, unfolded } = this.#choice;
    if (open) this.#choice.toggleFacet(open);
    if (unfolded) this.#choice.toggleFold();
    void this.updateComplete.then(() => this.results?.focus());
  };
  /** Escape closes the open filter and gives the focus back to its button. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const { open } = this.#choice;
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    this.#choice.toggleFacet(open);
    this.shadowRoot?.getElementById(`facet-${open}`)?.focus();
  };
}
