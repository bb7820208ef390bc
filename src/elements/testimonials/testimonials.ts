import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FeedController, setState, warn } from '../../context/index.js';
import { crisisLine, crisisStyles } from '../../crisis/index.js';
import type { FeedSnapshot } from '../../feed/index.js';
import { common } from '../../i18n/en/common.js';
import { testimonials } from '../../i18n/en/testimonials.js';
import { Localize } from '../../i18n/index.js';
import { base, failure, stateStyles } from '../../styles/index.js';
import type { Carousel, Move } from './carousel.js';
import { hasContent, slidesInside, slotted } from './inside.js';
import { part } from './part.js';
import { SHORTEST, type Slide } from './slide.js';
import type { Stories } from './stories.js';
import { styles } from './testimonials.styles.js';

const storiesPart = part(() => import('./stories.js'));
const carouselPart = part(() => import('./carousel.js'));

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
 * @fires peer-slide - Another story is in view. Detail: `{ index, visible, count, id, reason }`.
 * @fires peer-rotate - The slides began to move by themselves or stopped. Detail: `{ on }`.
 * @fires peer-reveal - A long story or one behind a content note was opened or closed. Detail: `{ id, open, what }`.
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
  static override styles = [base, stateStyles, crisisStyles, styles];
  // the author's elements go into slides without an attribute of ours on them
  static override shadowRootOptions: ShadowRootInit = {
    mode: 'open',
    slotAssignment: 'manual',
  };

  /** Declared without decorators, as those of `<peer-book-support>` are: they would cost a kilobyte. */
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    layout: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    picker: {},
    height: {},
    autoplay: {
      converter: (value) => (value === '' ? SHORTEST : Number(value)),
    },
    kind: {},
    photos: { type: Boolean },
    country: {},
    noCrisisLine: { type: Boolean, attribute: 'no-crisis-line' },
  };

  /** The address of a feed of its own. */
  declare src: string;
  /** A feed as an object or text, instead of an address. Beats `src`. Give a new object to show a change. */
  declare data?: unknown;
  /** How the stories stand. */
  declare layout: 'carousel' | 'list' | 'grid';
  /** A heading above the stories; it names them too. `aria-label` names them without one. */
  declare heading: string;
  /** The level of that heading, 1 to 6. */
  declare headingLevel: number;
  /** How a place in the carousel is chosen: by buttons, by tabs (where one story is in view at a time), or not. */
  declare picker: 'buttons' | 'tabs' | 'none';
  /** Whether the carousel is as high as its tallest story, so that nothing below it moves, or as the one in view. */
  declare height: 'tallest' | 'auto';
  /** Seconds after which the next story comes by itself, at least 7. 0: never, which is kinder. */
  declare autoplay: number;
  /** Shows only stories of these kinds, parted by spaces: `lived-experience family volunteer professional`. */
  declare kind: string;
  /** Shows the photographs of those who agreed to it. They are fetched from where the feed says. */
  declare photos: boolean;
  /** ISO 3166-1 code for the line of crisis help, where the feed names none. */
  declare country: string;
  /** Leaves out the line of crisis help. Only where the page itself shows one. */
  declare noCrisisLine: boolean;

  readonly #internals = this.attachInternals();
  readonly #feed = new FeedController(this);
  readonly #i18n = new Localize(this, 'testimonials', testimonials);
  #stories?: Stories;
  #carousel?: Carousel;
  #slides: Slide[] = [];
  #status: Exclude<FeedSnapshot['status'], 'idle'> | 'empty' = 'empty';
  /** How the strip stands, as classes. */
  #look = '';
  /** Whether a story of the page is too long. */
  #long = false;
  /** What was asked of the carousel before it was here. */
  #asked?: Move;

  constructor() {
    super();
    this.src = this.heading = this.kind = this.country = '';
    this.layout = 'carousel';
    this.headingLevel = 2;
    this.picker = 'buttons';
    this.height = 'tallest';
    this.autoplay = 0;
    this.photos = this.noCrisisLine = false;
    const again = (): void => {
      this.requestUpdate();
    };
    // both end with the element; in the next frame, since what is drawn at once would resize what is observed
    new MutationObserver(again).observe(this, { childList: true });
    new ResizeObserver(() => requestAnimationFrame(again)).observe(this);
  }

  protected override willUpdate(): void {
    if (this.noCrisisLine) warn(this, 'no-crisis-line: the page itself must show help in a crisis.');
    this.#derive();
    this.#arrange();
    const internals = this.#internals;
    setState(internals, this.#status);
    // what the author set on the tag wins
    internals.role = 'group';
    internals.ariaLabel = this.heading || this.#i18n.t.name;
    this.#carousel?.call(internals);
  }

  /** The stories that may be shown: the feed's, else those inside the tag. What draws a feed's is fetched while the feed is. */
  #derive(): void {
    const { feed, status } = this.#feed;
    const entries = feed?.testimonials;
    const code = status !== 'idle' || this.#long ? storiesPart(this) : undefined;
    if (code) this.#stories ??= new code.Stories(this, this.#i18n);
    this.#slides = (entries && this.#stories?.slides(entries)) ?? slidesInside(this);
    this.#status = status === 'loading' || status === 'error' ? status : this.#slides[0] ? 'ready' : 'empty';
    if (entries && !this.#stories) this.#status = code === null ? 'error' : 'loading';
  }

  /** A carousel of more than one story needs a file of its own; until that is here, its strip is one that scrolls. */
  #arrange(): void {
    const { layout, height } = this;
    const count = this.#slides.length;
    const flat = layout === 'list' || layout === 'grid';
    const code = !flat && (count > 1 || this.#status === 'loading') ? carouselPart(this) : undefined;
    if (code) this.#carousel ??= new code.Carousel(this, this.#i18n, this.#asked);
    const carousel = this.#carousel;
    carousel?.willUpdate(this.#slides);
    if (flat) this.#look = layout;
    else if (carousel?.shownAll || code === null) this.#look = 'list';
    else
      this.#look = `carousel ${carousel || count < 2 ? height : `coming ${count > 10 ? 'none' : this.picker}`}`;
  }

  protected override updated(): void {
    const root = this.renderRoot;
    const carousel = this.#carousel;
    for (const slot of root.querySelectorAll('slot')) slot.assign(...slotted(this, slot.name, this.#slides));
    const strip = root.querySelector<HTMLElement>('.strip');
    strip?.style.setProperty('--_count', `${this.#slides.length}`);
    this.#stories?.updated(this.#slides);
    // what opens long stories is fetched where one is too long
    if (
      !this.#long &&
      [...root.querySelectorAll('.own')].some((own) => own.scrollHeight > own.clientHeight + 2)
    ) {
      this.#long = true;
      this.requestUpdate();
    }
    carousel?.updated(strip);
  }

  /** Goes on to the next story, from the last to the first. */
  next(): void {
    this.#move('step', 1);
  }

  /** Goes back to the story before, from the first to the last. */
  previous(): void {
    this.#move('step', -1);
  }

  /** Brings a story into view. @param index counted from 0. */
  show(index: number): void {
    this.#move('go', index);
  }

  #move(...asked: Move): void {
    this.#asked = asked;
    this.#carousel?.move(...asked);
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
    return html`${carousel?.stop()}
      <slot name=${status} lang=${lang} ?hidden=${!said}>${said ? this.#renderState() : nothing}</slot>
      <slot lang=${lang} ?hidden=${none || slides[0]?.entry}></slot> ${carousel?.tabs()}
      ${
        slides[0]
          ? html`<div
              class="strip ${this.#look}"
              role="list"
              aria-label=${this.#i18n.t.strip}
              tabindex=${/coming/.test(this.#look) ? 0 : nothing}
              @keydown=${carousel?.onKey}
            >
              ${slides.map(
                (slide, i) =>
                  html`<div class="slide" part="slide" id="s${i}" role="listitem">
                    ${
                      this.#stories?.story(slide, i, this.#feed.feed) ??
                      html`<div class="own" lang=${lang}><slot name=${i}></slot></div>`
                    }
                  </div>`,
              )}
            </div>`
          : nothing
      }
      ${carousel?.controls()}`;
  }

  /** What stands there while there is no story, and above the author's own when the feed failed. */
  #renderState(): TemplateResult {
    const { t, messagesLang } = this.#i18n;
    const words = this.#i18n.words('common', common);
    const status = this.#status;
    return status === 'error'
      ? failure(words, this.#feed.again, this.#onRetry, messagesLang)
      : html`<p class="muted" role="status" lang=${messagesLang}>
          <bdi>${status === 'loading' ? words.loading : t.empty}</bdi>
        </p>`;
  }

  readonly #onRetry = (): void => {
    storiesPart(this, true);
    this.#feed.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-testimonials': PeerTestimonials;
  }
}
