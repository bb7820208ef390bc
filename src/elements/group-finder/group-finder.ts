import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController, fire, Inside, internalsOf, setState, warn } from '../../context/index.js';
import { crisisLine, crisisStyles } from '../../crisis/index.js';
import { Localize } from '../../i18n/index.js';
import { common } from '../../i18n/en/common.js';
import { finder } from '../../i18n/en/finder.js';
import {
  base,
  failure,
  iconStyles,
  primary,
  searching,
  stateBox,
  stateStyles,
  Tone,
} from '../../styles/index.js';
import { Finder } from './compose/finder.js';
import { listOf } from './compose/list.js';
import { toolbarOf } from './compose/toolbar.js';
import type { PeerResultsDetail } from './controllers/list.js';
import { finderStyles } from './group-finder.styles.js';
import type { SortOrder } from './model/order.js';
import { tableStyles } from './views/table.js';

/** A group is about to open. */
export interface PeerGroupSelectDetail {
  /** The group's `id` in the feed. */
  id: string;
}

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
 * @fires {CustomEvent<PeerGroupSelectDetail>} peer-group-select - A group is about to open. Detail: `{ id }`. Cancel it to open the group yourself.
 * @fires {CustomEvent<PeerResultsDetail>} peer-results - The list has changed and stands still. Detail: `{ count, total }`, numbers only.
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
  static override styles = [
    base,
    primary,
    searching,
    iconStyles,
    stateStyles,
    crisisStyles,
    finderStyles,
    tableStyles,
  ];

  /** The address of a feed of its own; several with spaces between. Without it the nearest `<peer-feed>` is read. */
  @property() src = '';
  /** A feed as an object or text, instead of an address. Beats `src`. Give a new object to show a change. */
  @property({ attribute: false }) data?: unknown;
  /** The level of the heading above the list; each group's name is one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** How many groups are shown at a time. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** How the groups are shown. */
  @property() layout: 'cards' | 'table' = 'cards';
  /** The order before the visitor chooses one. */
  @property() sort: SortOrder = 'soonest';
  /** Which filters are offered, in this order: `topic audience attendance region day time language cost joining access status`. `none` for none. Default: all that tell groups apart. */
  @property() filters = '';
  /** Filters whose preset the visitor cannot change; they are not shown. */
  @property() locked = '';
  /** Filters of which a group must have all that is chosen, such as `topic`: else one of them is enough. Of access needs it is always all. */
  @property({ attribute: 'all-of' }) allOf = '';
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
  /** `ended` lists the groups that are over, which are left out otherwise. */
  @property() status = '';
  /** The `id` of a group that is open from the start. */
  @property() group = '';
  /** IANA time zone of groups that name none, where the feed names none either. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** A place from the start, nearest first: a town of the feed (`Portland, ME`), or `latitude,longitude` and a name. */
  @property() near = '';
  /** How far away is near: `30`, in miles where the page's country has them and in km elsewhere, `30 km`, or `any`. Default: 50 miles, 80 km. */
  @property() within = '';
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

  readonly #internals = internalsOf(this);
  readonly #i18n = new Localize(this, 'finder', finder);
  readonly #feed = new FeedController(this, new Inside(this, groupsInside));
  readonly #finder = new Finder(this, this.#i18n, this.#feed, {
    panel: () => import('./compose/panel.js'),
    detail: () => import('./compose/detail.js'),
    map: () => import('./compose/map.js'),
    actions: () => import('./late/actions.js'),
  });

  constructor() {
    super();
    this.addController(new Tone(this));
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#finder.update(changed);
    setState(this.#internals, this.#finder.state);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('noCrisisLine') && this.noCrisisLine)
      warn(this, 'no-crisis-line: the page itself must show help in a crisis.');
    // what is typed is already there; this is for words that came from elsewhere
    const input = this.shadowRoot?.querySelector<HTMLInputElement>('#search');
    if (input && input.value !== this.#finder.words.query) input.value = this.#finder.words.query;
  }

  /** Searches for words, as if they were typed. */
  search(words: string): void {
    this.#finder.words.type(words);
  }

  /** Empties the search box, takes all filters off and closes an open group. */
  clear(): void {
    this.search('');
    this.#finder.filters.clear();
    this.#finder.near.leave();
    this.#finder.detail.close();
  }

  /** Opens a group. @param id the group's `id` in the feed. */
  select(id: string): void {
    if (fire(this, 'peer-group-select', { id }, true)) this.#finder.open(id);
  }

  override render(): TemplateResult {
    const { t, messagesLang } = this.#i18n;
    const words = this.#i18n.words('common', common);
    const inside =
      this.#finder.state === 'loading'
        ? html`<slot name="loading"><p class="muted">${words.loading}</p></slot><slot></slot>${this.#help()}`
        : this.#finder.state === 'error'
          ? html`<slot name="error">${this.#failure()}</slot><slot></slot>${this.#help()}`
          : this.#finder.state === 'empty'
            ? html`<slot name="empty">${stateBox(t.empty, t.emptyHelp)}</slot><slot></slot>${this.#help()}`
            : this.#ready();
    return html`<div lang=${messagesLang}>${inside}</div>`;
  }

  #failure(): TemplateResult {
    const { again, error } = this.#feed;
    const words = this.#i18n.words('common', common);
    const what = error?.code === 'offline' ? this.#i18n.t.offline : words.failed;
    return failure(words, again, () => this.#feed.reload(), undefined, nothing, what, this.#i18n.t.results);
  }

  /** The list; it stays as it is, out of sight, while a group is open in its place. */
  #ready(): TemplateResult {
    const { detail: open, late } = this.#finder;
    const detail = open.id ? late.detail.part?.detailOf(this.#finder) : undefined;
    const urgent = this.#finder.words.result?.crisis;
    return html`${detail}
      <div ?hidden=${!!detail}>
        ${toolbarOf(this.#finder)}${urgent ? this.#help() : nothing}${listOf(this.#finder)}
      </div>
      ${urgent && !detail ? nothing : this.#help()}
      <p class="visually-hidden" aria-live="polite">${this.#finder.list.said}</p>`;
  }

  #help(): TemplateResult | typeof nothing {
    return this.noCrisisLine ? nothing : crisisLine(this, this.#i18n, this.#feed);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-group-finder': PeerGroupFinder;
  }
  interface GlobalEventHandlersEventMap {
    'peer-group-select': CustomEvent<PeerGroupSelectDetail>;
    'peer-results': CustomEvent<PeerResultsDetail>;
  }
}
