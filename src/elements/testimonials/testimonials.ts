import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController, setState, warn } from '../../context/index.js';
import { crisisLine, crisisStyles } from '../../crisis/index.js';
import type { Testimonial } from '../../feed/index.js';
import { common } from '../../i18n/en/common.js';
import { crisis } from '../../i18n/en/crisis.js';
import { testimonials } from '../../i18n/en/testimonials.js';
import { Localize, formatNumber } from '../../i18n/index.js';
import { base } from '../../styles/index.js';
import { buttonPicker, moved, place, steps, tabPicker, type Controls } from './carousel.views.js';
import { Clamp, type Key } from './clamp.js';
import { dayOf, lacksConsent, mayShow } from './consent.js';
import { groupLink } from './group-link.js';
import { hasContent, slidesInside, slotted } from './inside.js';
import { Rotation, SHORTEST } from './rotation.js';
import { styles } from './testimonials.styles.js';
import { story, type Slide, type View } from './testimonials.views.js';
import { Track, type SlideReason } from './track.js';

/** More places than this are no choice but a wall: the picker is left out. */
const MOST_PLACES = 10;

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
 * @slot error - Where the feed could not be read.
 * @fires peer-slide - Another story is in view. Detail: `{ index, visible, count, id, reason }`.
 * @fires peer-rotate - The slides began to move by themselves or stopped. Detail: `{ on }`.
 * @fires peer-reveal - A long story or one behind a content note was opened or closed. Detail: `{ id, open, what }`.
 * @csspart heading - The heading.
 * @csspart slide - The box of one story.
 * @csspart controls - The row of buttons under the slides.
 * @cssprop [--peer-testimonials-per-view] - How many stories stand side by side; by default 1, 2 from 44rem of the element's own width, 3 from 76rem.
 * @cssprop [--peer-testimonials-lines=8] - After how many lines a story is cut, with a button to read more.
 * @cssstate loading - A feed is on its way.
 * @cssstate ready - There are stories.
 * @cssstate empty - There are none.
 * @cssstate error - The feed could not be read.
 */
export class PeerTestimonials extends LitElement {
  static override styles = [base, crisisStyles, styles];
  // the author's elements go into slides without an attribute of ours on them
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  /** The address of a feed of its own. */
  @property() src = '';
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
  @property({ converter: (value) => (value === null ? 0 : value === '' ? SHORTEST : Number(value)) })
  autoplay = 0;
  /** Shows only stories of these kinds, parted by spaces: `lived-experience family volunteer professional`. */
  @property() kind = '';
  /** Shows the photographs of those who agreed to it. They are fetched from where the feed says. */
  @property({ type: Boolean }) photos = false;
  /** ISO 3166-1 code for the line of crisis help, where the feed names none. */
  @property() country = '';
  /** Leaves out the line of crisis help. Only where the page itself shows one. */
  @property({ type: Boolean, attribute: 'no-crisis-line' }) noCrisisLine = false;

  /** Whether the visitor pressed "show all". */
  @state() private shownAll = false;

  readonly #internals = this.attachInternals();
  readonly #feed = new FeedController(this);
  readonly #i18n = new Localize(this, 'testimonials', testimonials);
  readonly #clamp = new Clamp(this);
  readonly #track = new Track(this, (reason) => {
    this.#fireSlide(reason);
  });
  readonly #rotation = new Rotation(this, () => {
    this.#track.step(1, 'autoplay');
  });
  readonly #children = new MutationObserver(() => {
    this.requestUpdate();
  });
  #slides: Slide[] = [];
  #entries?: readonly Testimonial[];
  #focusNext = '';
  #held: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size) this.#check(changed);
    const before = this.#slides[this.#track.first]?.key;
    this.#slides = this.#derive();
    const now = this.#slides.findIndex(({ key }) => key === before);
    if (now >= 0 && now !== this.#track.first) this.#track.keep(now);
    this.#rotation.set(this.#moves && this.autoplay > 0 ? Math.max(SHORTEST, this.autoplay) : 0);
    this.#held = this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>('.slide:focus-within') : null;
    this.#describe();
  }

  protected override updated(): void {
    const root = this.renderRoot;
    for (const slot of root.querySelectorAll('slot')) slot.assign(...slotted(this, slot.name, this.#slides));
    const strip = root.querySelector<HTMLElement>('.strip') ?? undefined;
    strip?.style.setProperty('--_count', String(this.#slides.length));
    this.#track.watch(this.#isCarousel ? strip : undefined);
    this.#clamp.watch(
      new Map(
        this.#slides.flatMap(({ key }, i): [Element, Key][] => {
          const box = root.querySelector(`#q${i}`);
          return box ? [[box, key]] : [];
        }),
      ),
    );
    if (strip) this.#fit(strip);
    // a slide that goes out of view must not take the keyboard's place with it
    if (this.#held?.inert) strip?.focus({ preventScroll: true });
    if (this.#focusNext) root.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  /** Goes on to the next story, from the last to the first. */
  next(): void {
    this.#track.step(1, 'method');
  }

  /** Goes back to the story before, from the first to the last. */
  previous(): void {
    this.#track.step(-1, 'method');
  }

  /** Brings a story into view. @param index counted from 0. */
  show(index: number): void {
    this.#track.go(index, 'method');
  }

  get #isCarousel(): boolean {
    return !this.shownAll && this.layout !== 'list' && this.layout !== 'grid';
  }

  /** Whether there is more than is in view. */
  get #moves(): boolean {
    return this.#isCarousel && this.#slides.length > this.#track.perView;
  }

  #check(changed: PropertyValues<this>): void {
    const known = (name: 'layout' | 'picker' | 'height', values: string[]): void => {
      if (changed.has(name) && !values.includes(this[name]))
        warn(this, `${name}="${this[name]}" is not known. Use one of: ${values.join(', ')}.`);
    };
    known('layout', ['carousel', 'list', 'grid']);
    known('picker', ['buttons', 'tabs', 'none']);
    known('height', ['tallest', 'auto']);
    if (changed.has('autoplay') && !(this.autoplay >= SHORTEST || this.autoplay === 0))
      warn(this, `autoplay="${this.autoplay}" is not a number of seconds from ${SHORTEST} up.`);
    if (this.noCrisisLine && changed.has('noCrisisLine'))
      warn(this, 'no-crisis-line leaves out the way to help in a crisis. Make sure the page shows one.');
  }

  /** The stories that may be shown: the feed's, else those inside the tag. */
  #derive(): Slide[] {
    const entries = this.#feed.feed?.testimonials;
    if (!entries) return slidesInside(this);
    const today = dayOf(new Date());
    const kinds = this.kind.split(/\s+/).filter((kind) => kind);
    const shown = entries.filter(
      (entry) => mayShow(entry, today) && (!kinds.length || kinds.includes(entry.kind ?? '')),
    );
    if (entries !== this.#entries) {
      this.#entries = entries;
      const open = shown.filter(lacksConsent).map(({ id }) => id);
      if (open.length)
        warn(
          this,
          `shown without a note that the person agreed: ${open.join(', ')}. Ask, and add "consent": { "given": true, "date": "YYYY-MM-DD" }.`,
        );
    }
    return shown.map((entry) => ({ key: entry.id, entry }));
  }

  /** Tells the state to CSS, and role and name to screen readers; what the author set on the tag wins. */
  #describe(): void {
    const { status } = this.#feed;
    const internals = this.#internals;
    setState(
      internals,
      status === 'loading' || status === 'error' ? status : this.#slides.length ? 'ready' : 'empty',
    );
    const { t } = this.#i18n;
    internals.role = this.#moves ? 'region' : 'group';
    internals.ariaRoleDescription = this.#moves ? t.carousel : null;
    internals.ariaLabel = this.heading || t.name;
  }

  /** As high as what is in view, where the author wants that. */
  #fit(strip: HTMLElement): void {
    const seen = [...strip.children].filter((_, i) => this.#track.isInView(i)) as HTMLElement[];
    const tallest = Math.max(...seen.map(({ offsetHeight }) => offsetHeight));
    if (this.#isCarousel && this.height === 'auto' && tallest > 0)
      strip.style.setProperty('block-size', `${tallest}px`);
    else strip.style.removeProperty('block-size');
  }

  get #view(): View {
    const { feed } = this.#feed;
    return {
      t: this.#i18n.t,
      lang: this.#i18n.lang,
      textLang: feed?.language,
      photos: this.photos,
      isOpen: (key) => this.#clamp.open.has(key),
      isLong: (key) => this.#clamp.long.has(key),
      onReveal: this.#onReveal,
      group: (id) => groupLink(this.ownerDocument, feed, id),
    };
  }

  override render(): TemplateResult {
    const { lang, messagesLang } = this.#i18n;
    const { heading, headingLevel } = this;
    return html`<div class="whole" lang=${messagesLang}>
      ${
        heading
          ? html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel} lang=${lang}>
              <bdi>${heading}</bdi>
            </div>`
          : nothing
      }
      ${this.#slides.length ? this.#renderStories() : this.#renderNone()} ${this.#renderCrisisLine()}
    </div>`;
  }

  #renderStories(): TemplateResult {
    const { t, lang } = this.#i18n;
    const rotation = this.#rotation;
    const count = this.#slides.length;
    const track = this.#track;
    const view: Controls = { t, lang, track, count };
    const places = this.#moves ? track.starts(count).length : 0;
    const picker = places && places <= MOST_PLACES ? this.picker : 'none';
    const tabs = picker === 'tabs' && track.perView === 1;
    return html`${
        rotation.offered
          ? html`<button class="button" @click=${rotation.toggle}>
              ${rotation.stoppable ? t.stop : t.start}
            </button>`
          : nothing
      }
      ${this.#slides[0]?.node ? html`<slot></slot>` : nothing} ${tabs ? tabPicker(view) : nothing}
      ${this.#renderStrip(view, tabs)}
      ${
        this.#moves || this.shownAll
          ? html`<div class="controls" part="controls">
              ${this.#moves ? steps(view) : nothing}
              ${picker === 'none' || tabs ? nothing : buttonPicker(view)}
              <button class="button quiet all" @click=${this.#onShowAll}>
                ${this.shownAll ? t.fewer : t.all(formatNumber(lang, count))}
              </button>
            </div>`
          : nothing
      } <slot name="error" ?hidden=${this.#feed.status !== 'error'}></slot>`;
  }

  #renderStrip(view: Controls, tabs: boolean): TemplateResult {
    const { t } = view;
    const track = this.#track;
    const carousel = this.#isCarousel;
    const moves = this.#moves;
    const storyView = this.#view;
    const live = moves ? (this.#rotation.on ? 'off' : 'polite') : nothing;
    return html`<div
      class="strip ${carousel ? `carousel ${this.height}` : this.shownAll ? 'list' : this.layout}"
      role=${carousel ? 'group' : 'list'}
      aria-label=${t.strip}
      aria-live=${live}
      tabindex=${moves ? 0 : this.shownAll ? -1 : nothing}
      @scroll=${track.onScroll}
      @pointerdown=${track.onPointerDown}
      @pointermove=${track.onPointerMove}
      @pointerup=${track.onPointerUp}
      @pointercancel=${track.onPointerUp}
      @dragstart=${track.onDragStart}
      @keydown=${this.#onKey}
    >
      ${this.#slides.map(
        (slide, i) =>
          html`<div
            class="slide"
            part="slide"
            id="s${i}"
            role=${tabs ? 'tabpanel' : carousel ? 'group' : 'listitem'}
            aria-roledescription=${carousel && !tabs ? t.slide : nothing}
            aria-label=${carousel && !tabs ? place(view, i, 1) : nothing}
            aria-labelledby=${tabs ? `t${i}` : nothing}
            ?inert=${moves && !track.isInView(i)}
          >
            ${story(storyView, slide, i)}
          </div>`,
      )}
    </div>`;
  }

  #renderNone(): TemplateResult {
    const { status } = this.#feed;
    const { t } = this.#i18n;
    const words = this.#i18n.words('common', common);
    const inside = status !== 'ready' && hasContent(this) ? html`<slot></slot>` : nothing;
    if (status === 'loading')
      return html`${inside}<slot name="loading" ?hidden=${inside !== nothing}
          ><p class="muted" role="status">${words.loading}</p></slot
        >`;
    if (status !== 'error')
      return html`${inside}<slot name="empty" ?hidden=${inside !== nothing}><p>${t.empty}</p></slot>`;
    return html`${inside}<slot name="error"
        >${
          inside === nothing
            ? html`<p>${words.failed}</p>
                <p>${words.failedHelp}</p>`
            : nothing
        }<button class="button" @click=${this.#onRetry}>${words.tryAgain}</button></slot
      >`;
  }

  #renderCrisisLine(): TemplateResult | typeof nothing {
    if (this.noCrisisLine) return nothing;
    const { feed } = this.#feed;
    return crisisLine(this, {
      t: this.#i18n.words('crisis', crisis),
      lang: this.#i18n.lang,
      country: this.country || this.#feed.country,
      lines: feed?.crisis,
      mode: feed?.crisisMode,
    });
  }

  readonly #onRetry = (): void => {
    this.#feed.reload();
  };

  readonly #onShowAll = (): void => {
    this.shownAll = !this.shownAll;
    this.#focusNext = this.shownAll ? '.strip' : '.all';
  };

  /** Left, right, Home and End on the strip itself; what is focused inside a story keeps its keys. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || !this.#moves) return;
    const to = moved(event, this.#track.first, this.#slides.length - this.#track.perView);
    if (to !== undefined) this.#track.go(to, 'key');
  };

  readonly #onReveal: View['onReveal'] = ({ key, entry, node }, what) => {
    const { open } = this.#clamp;
    if (!open.delete(key)) open.add(key);
    this.requestUpdate();
    const detail: PeerRevealDetail = { id: entry?.id ?? node?.id ?? '', open: open.has(key), what };
    this.dispatchEvent(new CustomEvent('peer-reveal', { detail, bubbles: true, composed: true }));
  };

  #fireSlide(reason: SlideReason): void {
    const { first: index, perView } = this.#track;
    const slide = this.#slides[index];
    const detail: PeerSlideDetail = {
      index,
      visible: Math.min(perView, this.#slides.length),
      count: this.#slides.length,
      id: slide?.entry?.id ?? slide?.node?.id ?? '',
      reason,
    };
    this.dispatchEvent(new CustomEvent('peer-slide', { detail, bubbles: true, composed: true }));
  }
}

/** Another story is in view. */
export interface PeerSlideDetail {
  /** The first story in view, counted from 0. */
  index: number;
  /** How many are in view together. */
  visible: number;
  count: number;
  /** The id of the entry, or of the author's element; empty where it has none. */
  id: string;
  reason: SlideReason;
}
/** The slides began to move by themselves, or stopped. */
export interface PeerRotateDetail {
  on: boolean;
}
/** A story was opened or closed. */
export interface PeerRevealDetail {
  id: string;
  open: boolean;
  /** A long text, or one behind a content note. */
  what: 'text' | 'note';
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-testimonials': PeerTestimonials;
  }
}
