import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController, Inside, internalsOf, setState, showState, warn } from '../../context/index.js';
import type { ElementState } from '../../context/state.js';
import { crisisLine, crisisStyles } from '../../crisis/index.js';
import { Localize } from '../../i18n/index.js';
import { common } from '../../i18n/en/common.js';
import { crisis } from '../../i18n/en/crisis.js';
import { faq } from '../../i18n/en/faq.js';
import { base, failure, searching, stateBox, stateStyles, Tone } from '../../styles/index.js';
import { assign } from './assign.js';
import { faqStyles, lightStyles } from './faq.styles.js';
import { tools } from './faq.tools.js';
import { categoriesOf, groupsOf, list, personView } from './faq.views.js';
import { Foot, type PeerFeedbackDetail } from './foot.js';
import { adopt } from './light.js';
import { bringIntoView, Links, targetOf } from './links.js';
import { Opening, type PeerToggleDetail } from './opening.js';
import type { Question } from './question.js';
import { inlineFeed, Questions } from './questions.js';
import { Searching } from './searching.js';

/** From so many questions on there is a search box. */
const MANY = 6;
/** So many panels may be regions: more would bury the page's own landmarks (APG, accordion pattern). */
const REGIONS = 6;

/**
 * Questions and answers as an accordion, from a feed or from what stands inside the tag: `<details>`, headings with text, or
 * paragraphs that begin with `Q:` and `A:`. Answers stay in the page itself, so that find-in-page, `#id`, search engines and
 * print reach them closed.
 *
 * @example
 * <peer-faq>
 *   <details><summary>What does it cost?</summary><p>Nothing. Our groups are free.</p></details>
 *   <details><summary>Do I have to speak?</summary><p>No. You can just listen.</p></details>
 * </peer-faq>
 *
 * @customElement peer-faq
 * @slot - Questions and answers of the author's own, or a `<script type="application/json">` with `faqs`. With a feed: what is shown without script, while loading and on failure.
 * @slot loading - Shown while the feed loads.
 * @slot empty - Shown when there are no questions.
 * @slot error - Instead of the words shown when the feed could not be read.
 * @slot contact - A way to reach a person, shown when nothing is found and when the feed fails. Without it the feed's `organizer` is named.
 * @fires {CustomEvent<PeerToggleDetail>} peer-before-toggle - An answer is about to open or close. Cancelable, except where the browser opens it for a link or find-in-page.
 * @fires {CustomEvent<PeerToggleDetail>} peer-toggle - An answer has opened or closed. Detail: `{ id, open, reason }`.
 * @fires {CustomEvent<PeerFeedbackDetail>} peer-feedback - "Was this helpful?" was answered. Detail: `{ id, helpful }`. Nothing is sent anywhere.
 * @csspart group - The questions of one category, or all of them.
 * @csspart question - The button of a question.
 * @csspart answer - An answer and what stands below it.
 * @csspart state - What is said when there is nothing to show.
 * @cssstate loading - The feed is being loaded.
 * @cssstate ready - Questions are shown.
 * @cssstate empty - There are none.
 * @cssstate error - The feed could not be read.
 */
export class PeerFaq extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    mode: 'open',
    slotAssignment: 'manual', // nothing is written on the author's nodes, and bare text can be slotted
  };
  static override styles = [base, searching, stateStyles, crisisStyles, faqStyles];

  /** The address of a feed of its own. */
  @property() src = '';
  /** A feed as an object or text, instead of an address. Beats `src`. Give a new object to show a change. */
  @property({ attribute: false }) data?: unknown;
  /** One answer open at a time; the open one closes only when another opens. */
  @property({ type: Boolean }) single = false;
  /** One answer open at a time, and it can be closed. */
  @property({ type: Boolean, attribute: 'single-collapsible' }) singleCollapsible = false;
  /** The level of the outermost headings, 1 to 6. Default: that of the author's headings inside the tag, else 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;
  /** The search box: `auto` shows it from six questions on; `on` (or the bare attribute) and `off` decide it. */
  @property() search: 'auto' | 'on' | 'off' | '' = 'auto';
  /** Shows the questions of this category alone. */
  @property() category = '';
  /** Asks "Was this helpful?" below each answer, and fires `peer-feedback`. */
  @property({ type: Boolean }) feedback = false;
  /** Writes the questions as schema.org FAQPage (JSON-LD) into the tag, for search engines. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;
  /** Keeps what was opened for this tab (`sessionStorage`). Off by default: it is a trace on a shared device. */
  @property({ type: Boolean }) remember = false;
  /** ISO 3166-1 code of the country whose crisis lines are led to. Default: the feed's. */
  @property() country = '';
  /** Leaves the line of crisis help out. */
  @property({ type: Boolean, attribute: 'no-crisis-line' }) noCrisisLine = false;

  readonly #internals = internalsOf(this);
  readonly #i18n = new Localize(this, 'faq', faq);
  readonly #feed = new FeedController(this, new Inside(this, inlineFeed));
  readonly #questions = new Questions(this);
  readonly #opening = new Opening(this);
  readonly #searching = new Searching(this);
  readonly #foot = new Foot(this);
  #entries: readonly Question[] = [];

  constructor() {
    super();
    this.addController(new Tone(this));
    new Links(this, () => this.#follow());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this.getRootNode(), lightStyles);
  }

  /** Opens an answer. */
  open(id: string): void {
    this.#opening.set(id, true, 'method');
  }

  /** Closes an answer. */
  close(id: string): void {
    this.#opening.set(id, false, 'method');
  }

  /** Opens all answers; nothing where one is open at a time. */
  openAll(): void {
    this.#opening.setAll(this.#entries, true);
  }

  /** Closes all answers. */
  closeAll(): void {
    this.#opening.setAll(this.#entries, false);
  }

  #lineEarly = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('noCrisisLine') && this.noCrisisLine)
      warn(this, 'no-crisis-line: the page itself must show help in a crisis.');
    this.#readQuestions();
    for (const { id } of this.#entries) if (this.#opening.isOpen(id)) this.#questions.show(id);
    setState(this.#internals, this.#state);
    // the line of help that is there while loading makes way for one below the questions, so that nothing is seen to move; but
    // not under the eyes or fingers of somebody who has turned to it
    this.#lineEarly =
      this.#state === 'loading' ||
      (this.#lineEarly && Boolean(this.shadowRoot?.querySelector('.crisis-line:is([open], :focus-within)')));
    showState(this.#internals, 'peer-questions', this.#entries.length > 0);
  }

  protected override updated(): void {
    this.#searching.finding?.drawn(this.renderRoot);
    this.#keepFocus();
    if (this.structuredData && this.#entries.length) void this.#questions.describe();
    this.#questions.written();
  }

  #readQuestions(): void {
    const { feed, status } = this.#feed;
    const questions = feed?.faqs?.length
      ? this.#questions.readFeed(feed, this.category)
      : this.#questions.readTag(this.category, status === 'loading');
    if (questions === this.#entries) return;
    this.#entries = questions;
    this.#focused = this.shadowRoot?.activeElement?.id;
    this.#opening.exclusive = this.#questions.content.exclusive;
    this.#opening.over(questions);
    this.#searching.over(questions, feed, this.#i18n.lang);
  }

  /** Other questions came, and took other places: the keyboard stays at its own. */
  #keepFocus(): void {
    if (this.#focused) this.shadowRoot?.getElementById(this.#focused)?.focus({ preventScroll: true });
    this.#focused = undefined;
  }
  #focused: string | undefined;

  get #state(): ElementState {
    const { status } = this.#feed;
    if (status === 'error') return 'error';
    return this.#entries.length ? 'ready' : status === 'loading' ? 'loading' : 'empty';
  }

  override render(): TemplateResult {
    const state = this.#state;
    const ready = this.#entries.length > 0;
    const { before, after } = this.#questions.content;
    const early = this.#lineEarly;
    return html`
      ${state === 'ready' ? nothing : this.#renderState(state)}
      <slot ${assign(ready ? before : this.#questions.plain)}></slot>
      ${early ? this.#renderCrisisLine() : nothing} ${ready ? this.#renderQuestions() : nothing}
      <slot ${assign(ready ? after : [])}></slot>
      ${early || this.#searching.finding?.result?.crisis ? nothing : this.#renderCrisisLine()}
    `;
  }

  #renderQuestions(): TemplateResult {
    const { t, messagesLang } = this.#i18n;
    const language = this.#feed.feed?.language;
    const searching = this.#searching;
    const { finding } = searching;
    const shown = this.#entries.filter(searching.shows);
    const many = this.#entries.length >= MANY;
    const raised = finding?.result?.crisis;
    const help = raised && !this.noCrisisLine ? this.#i18n.words('crisis', crisis).line + '. ' : '';
    return html`${tools({
        t,
        messagesLang,
        lang: language ?? this.#i18n.lang,
        searching,
        search: this.search === 'auto' ? many : this.search !== 'off',
        categories: many && !this.category && !finding?.result ? categoriesOf(this.#entries) : [],
        allOpen:
          this.#opening.mode === 'several' && shown.length > 2 ? this.#opening.allOpen(shown) : undefined,
        onAll: this.#onAll,
      })}
      ${raised ? html`<div class="raised">${this.#renderCrisisLine()}</div>` : nothing}
      ${finding?.above(this.#i18n)}
      <p class="visually-hidden" aria-live="polite" lang=${messagesLang}>
        ${this.#foot.words(this.#i18n) || (finding?.paused ? help + finding.words(this.#i18n) : '')}
      </p>
      <div class=${this.#opening.moving ? 'list moving' : 'list'} @beforematch=${this.#onBeforeMatch}>
        ${list({
          lang: language,
          level: this.headingLevel || (this.#questions.content.level ?? 2),
          groups: this.category ? [{ name: '', entries: this.#entries }] : groupsOf(this.#entries),
          regions: this.#entries.length <= REGIONS,
          finding,
          foot: (entry) => this.#foot.draw(entry, this.#i18n, this.feedback),
          opening: this.#opening,
          isShown: searching.shows,
        })}
      </div>
      ${finding?.below(this.#i18n, this.#renderContact())}`;
  }

  #renderState(state: ElementState): unknown {
    const own = this.#questions.slotted(state);
    if (own.length) return html`<slot ${assign(own)}></slot>`;
    const { t, messagesLang } = this.#i18n;
    const words = this.#i18n.words('common', common);
    if (state === 'error')
      return failure(
        words,
        this.#feed.again,
        this.#onRetry,
        messagesLang,
        this.#renderContact(),
        undefined,
        t.name,
      );
    if (this.#questions.plain.length) return nothing;
    return state === 'loading'
      ? html`<p class="muted" lang=${messagesLang}><bdi>${words.loading}</bdi></p>`
      : stateBox(t.empty, '', this.#renderContact(), messagesLang);
  }

  #renderContact(): unknown {
    const own = this.#questions.slotted('contact');
    return own.length
      ? html`<slot lang=${this.#i18n.lang} ${assign(own)}></slot>`
      : personView(this.#i18n.t, this.#feed.feed);
  }

  #renderCrisisLine(): unknown {
    return this.noCrisisLine ? nothing : crisisLine(this, this.#i18n, this.#feed, this.country);
  }

  /** Shows what the fragment of the page's address points at. */
  #follow(): boolean {
    const target = targetOf(this, this.#entries);
    if (!target) return false;
    const { id } = target.entry;
    if (!this.#searching.shows(target.entry)) this.#searching.reset();
    this.#questions.show(id);
    this.#opening.set(id, true, 'link');
    void this.updateComplete.then(() => {
      bringIntoView(this.renderRoot, target);
    });
    return true;
  }

  readonly #onRetry = (): void => {
    this.#feed.reload();
  };

  readonly #onAll = (): void => {
    const shown = this.#entries.filter(this.#searching.shows);
    this.#opening.setAll(shown, !this.#opening.allOpen(shown));
  };

  /** The browser opens a panel: for find-in-page, a text fragment, or a fragment that points into it. */
  readonly #onBeforeMatch = (event: Event): void => {
    const id = (event.target as Element).id.slice(2);
    const linked = targetOf(this, this.#entries)?.entry.id === id;
    this.#opening.set(id, true, linked ? 'link' : 'find');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-faq': PeerFaq;
  }
  interface GlobalEventHandlersEventMap {
    'peer-before-toggle': CustomEvent<PeerToggleDetail>;
    'peer-toggle': CustomEvent<PeerToggleDetail>;
    'peer-feedback': CustomEvent<PeerFeedbackDetail>;
  }
}
