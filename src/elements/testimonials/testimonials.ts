import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController, setState } from '../../context/index.js';
import { crisisLine, crisisStyles } from '../../crisis/index.js';
import type { Testimonial } from '../../feed/index.js';
import { common } from '../../i18n/en/common.js';
import { crisis } from '../../i18n/en/crisis.js';
import { testimonials } from '../../i18n/en/testimonials.js';
import { Localize, formatNumber } from '../../i18n/index.js';
import { base, iconStyles } from '../../styles/index.js';
import { moved, picker, steps, strip, type Controls } from './carousel.views.js';
import { Clamp } from './clamp.js';
import { SHORTEST, checkAttributes, checkConsent } from './check.js';
import { storiesOf } from './consent.js';
import { fire, type PeerRevealDetail, type PeerSlideDetail } from './events.js';
import { groupLink } from './group-link.js';
import { slidesInside, slotted } from './inside.js';
import { noStory } from './none.views.js';
import type { Rotation } from './rotation.js';
import { styles } from './testimonials.styles.js';
import type { Slide, View } from './testimonials.views.js';
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
  static override styles = [base, iconStyles, crisisStyles, styles];
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
  @property({
    type: Number,
    converter: (value) => (value === null ? 0 : value === '' ? SHORTEST : Number(value)),
  })
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
  #rotation?: Rotation;
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
    if (changed.size) checkAttributes(this);
    const { first, perView } = this.#track;
    const before = this.#slides[first]?.key;
    this.#slides = this.#derive();
    const now = this.#slides.findIndex(({ key }) => key === before);
    const at = now < 0 ? Math.max(0, Math.min(first, this.#slides.length - perView)) : now;
    if (at !== first) this.#track.keep(at);
    if (this.autoplay > 0) this.#rotate();
    this.#rotation?.set(this.#moves && this.autoplay > 0 ? Math.max(SHORTEST, this.autoplay) : 0);
    this.#held = this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>('.slide:focus-within') : null;
    this.#describe();
  }

  protected override updated(): void {
    const root = this.renderRoot;
    for (const slot of root.querySelectorAll('slot')) slot.assign(...slotted(this, slot.name, this.#slides));
    const strip = root.querySelector<HTMLElement>('.strip') ?? undefined;
    strip?.style.setProperty('--_count', String(this.#slides.length));
    this.#track.watch(this.#isCarousel ? strip : undefined);
    this.#clamp.watch(this.#slides.map(({ key }, i) => [root.querySelector(`#q${i}`), key]));
    this.#track.fit(this.height === 'auto');
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

  /** What moves the slides by themselves is fetched only where the author asks for it. */
  #rotate(): void {
    if (this.#asked) return;
    this.#asked = true;
    void import('./rotation.js').then(
      ({ Rotation }) => {
        this.#rotation = new Rotation(this, () => {
          this.#track.step(1, 'autoplay');
        });
        this.requestUpdate();
      },
      () => undefined, // offline: nothing moves
    );
  }
  #asked = false;

  /** The stories that may be shown: the feed's, else those inside the tag. */
  #derive(): Slide[] {
    const entries = this.#feed.feed?.testimonials;
    if (!entries) return slidesInside(this);
    const shown = storiesOf(entries, this.kind);
    if (entries !== this.#entries) {
      this.#entries = entries;
      checkConsent(this, shown);
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
      ${
        this.#slides.length
          ? this.#renderStories()
          : noStory(this, this.#feed.status, this.#i18n.words('common', common), this.#i18n.t.empty, () => {
              this.#feed.reload();
            })
      }
      ${this.#renderCrisisLine()}
    </div>`;
  }

  #renderStories(): TemplateResult {
    const { t, lang } = this.#i18n;
    const rotation = this.#rotation;
    const count = this.#slides.length;
    const moves = this.#moves;
    const view: Controls = { t, lang, track: this.#track, count };
    const few = moves && view.track.starts(count).length <= MOST_PLACES;
    const tabs = few && this.picker === 'tabs' && view.track.perView === 1;
    return html`${
        rotation?.offered
          ? html`<button class="button" @click=${rotation.toggle}>
              ${rotation.stoppable ? t.stop : t.start}
            </button>`
          : nothing
      }
      ${this.#slides[0]?.node ? html`<slot></slot>` : nothing} ${tabs ? picker(view, true) : nothing}
      ${strip(view, {
        slides: this.#slides,
        stories: this.#view,
        look: this.#isCarousel ? `carousel ${this.height}` : this.shownAll ? 'list' : this.layout,
        moves,
        tabs,
        rotates: !!this.#rotation?.on,
        focusable: this.shownAll,
        onKey: this.#onKey,
      })}
      ${
        moves || this.shownAll
          ? html`<div class="controls" part="controls">
              ${moves ? steps(view) : nothing}
              ${few && !tabs && this.picker !== 'none' ? picker(view, false) : nothing}
              <button class="button quiet all" @click=${this.#onShowAll}>
                ${this.shownAll ? t.fewer : t.all(formatNumber(lang, count))}
              </button>
            </div>`
          : nothing
      } <slot name="error" ?hidden=${this.#feed.status !== 'error'}></slot>`;
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
    fire(this, 'peer-reveal', detail);
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
    fire(this, 'peer-slide', detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-testimonials': PeerTestimonials;
  }
}
