import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController, fire, internalsOf, setState, warn } from '../../context/index.js';
import type { ElementState } from '../../context/state.js';
import { crisisLine, crisisStyles } from '../../crisis/index.js';
import { common } from '../../i18n/en/common.js';
import { testimonials } from '../../i18n/en/testimonials.js';
import { Localize } from '../../i18n/index.js';
import { base, failure, iconStyles, stateStyles, Tone } from '../../styles/index.js';
import { query } from '../../text/dom.js';
import { styles as carouselStyles } from './carousel.styles.js';
import { Carousel } from './carousel.js';
import { SHORTEST, checkAttributes, checkInside } from './check.js';
import { Clamp } from './clamp.js';
import type { PeerRevealDetail, PeerRotateDetail, PeerSlideDetail } from './events.js';
import { groupLink } from './group-link.js';
import { hasContent, slidesOf, slotted, type Slide } from './slides.js';
import { styles as storyStyles } from './story.styles.js';
import { feedStory, ownStory, wordsId, type StoryView } from './story.views.js';
import { styles } from './testimonials.styles.js';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Shows what people say about their support: as a carousel that never moves by itself, a list or a grid.
 *
 * @example
 * <peer-testimonials src="/feed.json"></peer-testimonials>
 *
 * @example
 * <peer-testimonials heading="What people say">
 *   <figure>
 *     <blockquote>I was listened to.</blockquote>
 *     <figcaption>Sam, group member</figcaption>
 *   </figure>
 * </peer-testimonials>
 *
 * @customElement peer-testimonials
 * @slot - `<figure>` or `<blockquote>`, one for each story, right inside the tag: they stay as they are. Shown where there is no feed, while one loads, and when it fails. Anything else inside stands above them.
 * @slot loading - In place of "Loading…".
 * @slot empty - Where there is no story to show.
 * @slot error - In place of the words where the feed could not be read; the stories inside the tag stand below.
 * @fires {CustomEvent<PeerSlideDetail>} peer-slide - Another story is in view. Detail: `{ index, visible, count, id, reason }`.
 * @fires {CustomEvent<PeerRotateDetail>} peer-rotate - The slides began to move by themselves or stopped. Detail: `{ on }`.
 * @fires {CustomEvent<PeerRevealDetail>} peer-reveal - A long story or one behind a content note was opened or closed. Detail: `{ id, open, what }`.
 * @csspart heading - The heading.
 * @csspart slide - The box of one story.
 * @csspart controls - The row of buttons under the slides.
 * @csspart state - What is said when the feed could not be read.
 * @cssprop [--peer-testimonials-per-view] - How many stories stand side by side; by default 1, 2 from 44rem of the element's own width, 3 from 76rem.
 * @cssprop [--peer-testimonials-lines=6] - After how many lines a story is cut, with a button to read more.
 * @cssstate loading - A feed is on its way.
 * @cssstate ready - There are stories.
 * @cssstate empty - There are none.
 * @cssstate error - The feed could not be read.
 */
export class PeerTestimonials extends LitElement {
  static override styles = [base, iconStyles, stateStyles, crisisStyles, styles, storyStyles, carouselStyles];
  // the author's elements go into slides without an attribute of ours on them
  static override shadowRootOptions: ShadowRootInit = {
    mode: 'open',
    slotAssignment: 'manual',
  };

  /** The address of a feed of its own. */
  @property() src = '';
  /** A feed as an object or text, instead of an address. Beats `src`. Give a new object to show a change. */
  @property({ attribute: false }) data?: unknown;
  /** How the stories stand. */
  @property() layout: 'carousel' | 'list' | 'grid' = 'carousel';
  /** A heading above the stories; it names them too. `aria-label` names them without one. */
  @property() heading = '';
  /** The level of that heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** How a place in the carousel is chosen: by buttons, by tabs (where one story is in view at a time), or not. */
  @property() picker: 'buttons' | 'tabs' | 'none' = 'buttons';
  /** Whether the carousel is as high as its tallest story, so that nothing below it moves, or as the one in view. */
  @property() height: 'tallest' | 'auto' = 'tallest';
  /** Seconds after which the next story comes by itself, at least 7. 0: never, which is kinder. */
  @property({ type: Number, converter: (value) => (value === '' ? SHORTEST : Number(value)) })
  autoplay = 0;
  /** Shows only stories of these kinds, parted by spaces: `lived-experience family volunteer professional`. */
  @property() kind = '';
  /** Shows the photographs of those who agreed to it. They are fetched from where the feed says. */
  @property({ type: Boolean }) photos = false;
  /** ISO 3166-1 code for the line of crisis help, where the feed names none. */
  @property() country = '';
  /** Leaves out the line of crisis help. Only where the page itself shows one. */
  @property({ type: Boolean, attribute: 'no-crisis-line' }) noCrisisLine = false;

  readonly #internals = internalsOf(this);
  readonly #feed = new FeedController(this);
  readonly #i18n = new Localize(this, 'testimonials', testimonials);
  readonly #clamp = new Clamp(this);
  readonly #carousel = new Carousel(this, this.#i18n);
  #slides: Slide[] = [];
  #status: ElementState = 'empty';

  constructor() {
    super();
    this.addController(new Tone(this));
    // ends with the element
    new MutationObserver(() => {
      this.requestUpdate();
    }).observe(this, { childList: true });
  }

  protected override willUpdate(): void {
    if (this.noCrisisLine) warn(this, 'no-crisis-line: the page itself must show help in a crisis.');
    const { feed, status } = this.#feed;
    this.#slides = slidesOf(this, feed);
    this.#status = status === 'loading' || status === 'error' ? status : this.#slides[0] ? 'ready' : 'empty';
    checkAttributes(this);
    checkInside(this, this.#slides);
    this.#carousel.willUpdate(this.#slides);
    setState(this.#internals, this.#status);
    this.#setRole();
  }

  /**
   * Host role, role description and name; what the author set on the tag wins. Written only when they change: Firefox builds its
   * tree anew at each write of a role, and what a live region has to say is lost.
   */
  #setRole(): void {
    const { moves } = this.#carousel;
    const { t } = this.#i18n;
    const wanted = {
      role: moves ? 'region' : 'group',
      ariaRoleDescription: moves ? t.carousel : null,
      ariaLabel: this.heading || t.name,
    };
    const internals = this.#internals;
    if (!internals) return;
    for (const name of Object.keys(wanted) as (keyof typeof wanted)[])
      if (internals[name] !== wanted[name]) internals[name] = wanted[name];
  }

  protected override updated(): void {
    const root = this.renderRoot;
    for (const slot of root.querySelectorAll('slot')) slot.assign(...slotted(this, slot.name, this.#slides));
    const strip = root.querySelector<HTMLElement>('.strip');
    strip?.style.setProperty('--_count', `${this.#slides.length}`);
    this.#clamp.watch(this.#slides.map(({ key }, n) => [root.querySelector(`#${wordsId(n)}`), key]));
    this.#carousel.updated(strip);
  }

  /** Goes on to the next story, from the last to the first. */
  next(): void {
    this.#carousel.move('step', 1);
  }

  /** Goes back to the story before, from the first to the last. */
  previous(): void {
    this.#carousel.move('step', -1);
  }

  /** Brings a story into view. @param index counted from 0. */
  show(index: number): void {
    this.#carousel.move('go', index);
  }

  override render(): TemplateResult {
    const { lang, messagesLang } = this.#i18n;
    const { heading } = this;
    return html`<div class="whole" lang=${messagesLang}>
      ${
        heading
          ? html`<div
              class="heading"
              part="heading"
              role="heading"
              aria-level=${this.headingLevel}
              lang=${lang}
            >
              <bdi>${heading}</bdi>
            </div>`
          : nothing
      }
      ${this.#renderStories()}
      ${this.noCrisisLine ? nothing : crisisLine(this, this.#i18n, this.#feed, this.country)}
    </div>`;
  }

  #renderStories(): TemplateResult {
    const carousel = this.#carousel;
    const slides = this.#slides;
    const status = this.#status;
    const { lang } = this.#i18n;
    const none = !slides[0] && (this.#feed.status === 'ready' || !hasContent(this));
    const said = none || status === 'error';
    return html`${carousel.stop()}
      <slot name=${status} lang=${lang} ?hidden=${!said}>${said ? this.#renderState() : nothing}</slot>
      <slot lang=${lang} ?hidden=${none || slides[0]?.entry}></slot> ${carousel.tabs()}
      ${slides[0] ? this.#renderStrip() : nothing} ${carousel.controls()}`;
  }

  /** In a carousel the strip has no role of its own: it would be a level more between the carousel and its slide. */
  #renderStrip(): TemplateResult {
    const carousel = this.#carousel;
    const alone = this.#slides.length < 2;
    const look = carousel.on ? `carousel ${this.height}` : this.layout === 'grid' ? 'grid' : 'list';
    return html`<div
      class="strip ${look}"
      role=${carousel.on && !alone ? nothing : 'list'}
      aria-label=${this.#i18n.t.strip}
      aria-live=${carousel.live}
      tabindex=${carousel.tabIndex(this.#stops(carousel.current))}
      @keydown=${carousel.onKey}
    >
      ${this.#slides.map((slide, n) => {
        const { role, description, label, labelledby, inert } = carousel.slide(n);
        return html`<div
          class="slide"
          part="slide"
          id="s${n}"
          role=${role}
          aria-roledescription=${description ?? nothing}
          aria-label=${label ?? nothing}
          aria-labelledby=${labelledby ?? nothing}
          ?inert=${inert}
        >
          ${this.#renderStory(slide, n)}
        </div>`;
      })}
    </div>`;
  }

  /** Whether a story has something that can be pressed. */
  #stops({ key, entry, node }: Partial<Slide> = {}): boolean {
    if (node) return !!query(node, FOCUSABLE);
    if (entry?.contentNote || (key && this.#clamp.long.has(key))) return true;
    return !!groupLink(document, this.#feed.feed, entry?.groupId);
  }

  #renderStory(slide: Slide, n: number): TemplateResult {
    const { key, entry } = slide;
    const view: StoryView = {
      t: this.#i18n.t,
      lang: this.#i18n.lang,
      feed: this.#feed.feed,
      photos: this.photos,
      slide: this.#carousel.on && this.#slides.length > 1,
      long: this.#clamp.long.has(key),
      open: this.#clamp.open.has(key),
      n,
      press: (what) => {
        this.#reveal(slide, what);
      },
    };
    return entry ? feedStory(view, entry) : ownStory(view);
  }

  #reveal({ key, entry, node }: Slide, what: PeerRevealDetail['what']): void {
    const { open } = this.#clamp;
    if (!open.delete(key)) open.add(key);
    this.requestUpdate();
    const detail: PeerRevealDetail = { id: entry?.id ?? node?.id ?? '', open: open.has(key), what };
    fire(this, 'peer-reveal', detail);
  }

  /** What stands there while there is no story, and above the author's own when the feed failed. */
  #renderState(): TemplateResult {
    const { t, messagesLang } = this.#i18n;
    const words = this.#i18n.words('common', common);
    const status = this.#status;
    return status === 'error'
      ? failure(
          words,
          this.#feed.again,
          this.#onRetry,
          messagesLang,
          nothing,
          undefined,
          this.heading || t.name,
        )
      : html`<p class="muted" aria-live="polite" lang=${messagesLang}>
          <bdi>${status === 'loading' ? words.loading : t.empty}</bdi>
        </p>`;
  }

  readonly #onRetry = (): void => {
    this.#feed.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-testimonials': PeerTestimonials;
  }
  interface GlobalEventHandlersEventMap {
    'peer-slide': CustomEvent<PeerSlideDetail>;
    'peer-rotate': CustomEvent<PeerRotateDetail>;
    'peer-reveal': CustomEvent<PeerRevealDetail>;
  }
}
