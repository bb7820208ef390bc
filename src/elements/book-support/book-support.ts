import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController, fire, internalsOf, setState, showState, warn } from '../../context/index.js';
import type { ElementState } from '../../context/state.js';
import { crisisLine, crisisStyles } from '../../crisis/index.js';
import type { Booking } from '../../feed/index.js';
import { book } from '../../i18n/en/book.js';
import { common } from '../../i18n/en/common.js';
import { Localize } from '../../i18n/index.js';
import { base, primary, Tone } from '../../styles/index.js';
import { fetchNumbers, lacksNumbers } from '../../text/index.js';
import { ownAdapters, type BookingAdapter, type BookingContext } from './adapter.js';
import { styles } from './book-support.styles.js';
import { factsView, linkView, waysView } from './book-support.views.js';
import { mergeBooking } from './booking.js';
import type { HoursController } from './hours.js';
import type { OpenPanel } from './opener.js';

/** Where the press leads. */
export type BookMode = 'link' | 'dialog' | 'inline';
/** Why a booking did not come about. */
export type BookFailure = 'late' | 'failed' | 'script';
export interface PeerBookDetail {
  mode: BookMode;
  /** The name of the provider, or the host of its address. */
  provider: string;
  /** There in `peer-book-fail`. */
  reason?: BookFailure;
}

/**
 * The way to a first talk. A link first: it works without script, and everything else is added to it. It says before the
 * press what it costs, how long it takes, who answers and when, and tells nobody until the visitor has agreed.
 *
 * @example
 * <peer-book-support mode="dialog" cost="Free" duration="30 minutes" phone="+44 20 7946 0000">
 *   <a href="https://calendly.com/harbour-lane/first-talk">Book a first talk</a>
 * </peer-book-support>
 *
 * @customElement peer-book-support
 * @slot - The link, `<a href>`: its address and words beat those of the feed. Anything else inside stands before the feed's link.
 * @slot callback - A `<form method="post">` to your own address, for "please ring me". It works without script; with it, what is wrong is said in words.
 * @slot loading - Shown while the feed is on its way and the tag holds no link.
 * @slot empty - Shown where there is nothing to book.
 * @slot error - Shown where the feed could not be read and the tag holds no link.
 * @fires {CustomEvent<PeerBookDetail>} peer-book-open - The link was pressed. Detail: `{ mode, provider }`. Cancelable: then nothing opens.
 * @fires {CustomEvent<PeerBookDetail>} peer-book-done - A time is booked. Detail: `{ mode, provider }`.
 * @fires {CustomEvent<PeerBookDetail>} peer-book-fail - The provider did not answer in ten seconds (`late`), said that it cannot (`failed`), or the panel could not be loaded (`script`). Detail: `{ mode, provider, reason }`.
 * @csspart card - The whole.
 * @csspart link - The booking link, where the tag holds none of its own.
 * @csspart facts - Cost, length and the like.
 * @csspart hours - Whether it is open now.
 * @csspart ways - Phone, text and email.
 * @csspart dialog - The dialog.
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - There is something to book.
 * @cssstate empty - There is nothing to book.
 * @cssstate error - The feed could not be read.
 * @cssstate open - The panel is open.
 */
export class PeerBookSupport extends LitElement {
  static override styles = [base, primary, crisisStyles, styles];

  /** Teaches the element another provider. The last one defined is asked first. */
  static defineAdapter(adapter: BookingAdapter): void {
    ownAdapters.push(adapter);
  }

  /** The address of a feed of its own. */
  @property() src = '';
  /** A feed as an object or text, instead of an address. Beats `src`. Give a new object to show a change. */
  @property({ attribute: false }) data?: unknown;
  /**
   * Where the press leads: the provider's page, a dialog, or a panel in the page. A page of this very site is framed without
   * its cookies; `link` suits it better.
   */
  @property() mode: BookMode = 'link';
  /** The address to book at, where the tag holds no link. */
  @property() url?: string;
  /** The words of the link, where the tag holds none. */
  @property() label?: string;
  /** The name of the provider, as visitors know it. */
  @property() provider?: string;
  /** `call`, `video`, `in-person` or `message`. */
  @property() kind?: string;
  /** How long it takes: "30 minutes". */
  @property() duration?: string;
  /** What it costs: "Free". */
  @property() cost?: string;
  /** Who one talks to. */
  @property() with?: string;
  /** When one hears back: "Within one working day". */
  @property({ attribute: 'response-time' }) responseTime?: string;
  /** Who it is for. */
  @property() eligibility?: string;
  /** What happens after the booking. */
  @property({ attribute: 'what-happens' }) whatHappens?: string;
  /** How to cancel. */
  @property({ attribute: 'cancel-policy' }) cancelPolicy?: string;
  /** A number to ring instead. */
  @property() phone?: string;
  /** A number to text instead. */
  @property() sms?: string;
  /** An address to write to instead. */
  @property() email?: string;
  /** Opening hours: "Mo-Fr 09:00-17:00, Sa 10:00-12:00". */
  @property() hours?: string;
  /** Days on which it is closed: "2026-12-25 2026-12-26". */
  @property() closures?: string;
  /** IANA zone of the opening hours; else the feed's. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** ISO 3166-1 code for the line of crisis help; else the feed's. */
  @property() country?: string;
  /** Leaves the line of crisis help out. */
  @property({ type: Boolean, attribute: 'no-crisis-line' }) noCrisisLine?: boolean;
  /** What to write into the provider's form. Sent only to the frame, after the visitor agreed. */
  @property({ attribute: false }) prefill?: BookingContext['prefill'];
  /** Campaign marks for the provider: `{ source, medium, … }`. Sent only to the frame, after the visitor agreed. */
  @property({ attribute: false }) utm?: BookingContext['utm'];

  readonly #internals = internalsOf(this);
  readonly #feed = new FeedController(this);
  readonly #i18n = new Localize(this, 'book', book);
  #booking: Booking = {};
  /** The author's own. */
  #link: HTMLAnchorElement | null = null;
  #state: ElementState = 'empty';
  #panel?: OpenPanel | undefined;
  #hours?: HoursController;

  readonly #onPress = (event: MouseEvent): void => {
    this.#onTurn(event);
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || event.defaultPrevented) return;
    if (!this.#tell('open')) event.preventDefault();
    else if (plain && this.mode !== 'link' && /^https?:/.test(link.href) && !link.target) {
      event.preventDefault();
      void this.#open(link.href);
    }
  };

  constructor() {
    super();
    this.addController(new Tone(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // moving an element is not removing it, but a frame that is moved loads anew: it ends either way
    this.close();
  }

  protected override willUpdate(): void {
    const { feed, status } = this.#feed;
    this.#link = this.querySelector(':scope > a[href]:not([slot])');
    const booking = (this.#booking = mergeBooking(this, this.#link, this.baseURI, feed?.booking));
    const some =
      booking.url ??
      booking.phone ??
      booking.sms ??
      booking.email ??
      this.querySelector('form, a:not([slot], [slot] *)');
    this.#state = some ? 'ready' : status === 'ready' || status === 'idle' ? 'empty' : status;
    setState(this.#internals, this.#state);
    if (this.noCrisisLine) warn(this, 'no-crisis-line: the page itself must show help in a crisis.');
    if (!this.#hours && (this.hours || booking.hours)) this.#knowHours();
  }

  protected override updated(): void {
    if (!lacksNumbers()) return; // an attribute's: those of a feed come with it
    void fetchNumbers().then((here) => {
      if (here) this.requestUpdate();
    });
  }

  /** What knows hours and zones is loaded by an element that has some. */
  #knowHours(): void {
    void import('./hours.js').then(
      ({ HoursController }) => (this.#hours ??= new HoursController(this, this.#i18n)),
      () => undefined, // the rest matters more
    );
  }

  /** Closes the panel and takes its frame away. */
  close(): void {
    showState(this.#internals, 'open', false);
    this.#panel?.close();
    this.#panel = undefined;
  }

  override render(): TemplateResult {
    const { t, lang, messagesLang } = this.#i18n;
    const booking = this.#booking;
    const spoken = this.#feed.feed?.language ?? lang;
    return html`<div part="card" lang=${messagesLang}>
      ${this.#renderLink(t, spoken)} ${this.#renderHours()} ${factsView(booking, t, spoken)}
      ${waysView(booking, t)}
      <div id="inline"></div>
      <slot name="callback" lang=${lang} @focusin=${this.#onForm}></slot>
      ${this.noCrisisLine ? nothing : crisisLine(this, this.#i18n, this.#feed, this.country)}
    </div>`;
  }

  /** The line keeps its room until it can be said. */
  #renderHours(): unknown {
    const booking = this.#booking;
    if (!this.hours && !booking.hours) return nothing;
    return this.#hours?.view(booking, this.#feed.timeZone) ?? html`<p part="hours">&nbsp;</p>`;
  }

  /** The author's own link, or the one that was named; else why there is none. */
  #renderLink(t: typeof book, spoken: string): unknown {
    const { url, label } = this.#booking;
    const { lang, messagesLang } = this.#i18n;
    const { loading, failed, failedHelp, tryAgain } = this.#i18n.words('common', common);
    const state = this.#state;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the links inside have the keys
    return html`<div
      class="row"
      @pointerdown=${this.#onTurn}
      @focusin=${this.#onTurn}
      @click=${this.#onPress}
    >
      <slot lang=${lang} @slotchange=${this.#onSlotChange}></slot>
      ${
        this.#link
          ? nothing
          : url
            ? linkView(url, label ? html`<bdi lang=${spoken}>${label}</bdi>` : t.book)
            : html`<slot name=${state} lang=${lang}
                ><p lang=${messagesLang} aria-live="polite">
                  <bdi
                    >${
                      state === 'loading' || this.#feed.again
                        ? loading
                        : state === 'error'
                          ? `${failed} ${failedHelp}`
                          : state === 'empty'
                            ? t.none
                            : nothing
                    }</bdi
                  >
                </p>
                ${
                  state === 'error'
                    ? html`<button
                        class="button"
                        lang=${messagesLang}
                        aria-label=${`${tryAgain}: ${t.book}`}
                        @click=${() => this.#feed.reload()}
                      >
                        ${tryAgain}
                      </button>`
                    : nothing
                }</slot
              >`
      }
    </div>`;
  }

  async #open(url: string): Promise<void> {
    try {
      const { openPanel } = await import('./opener.js');
      if (!this.isConnected) return;
      this.#panel ??= openPanel(this, { ...this.#booking, url }, this.#i18n, this.#tell);
      showState(this.#internals, 'open', true);
      this.#panel.focus();
    } catch {
      this.#tell('fail', undefined, 'script');
      location.assign(url); // the link always works
    }
  }

  readonly #tell = (type: 'open' | 'done' | 'fail', name?: string, reason?: BookFailure): boolean => {
    const { url, provider = url && new URL(url).hostname } = this.#booking;
    const detail: PeerBookDetail = { mode: this.mode, provider: name ?? provider ?? '' };
    if (reason) detail.reason = reason;
    return fire(this, `peer-book-${type}`, detail, type === 'open');
  };

  readonly #onSlotChange = (): void => {
    this.requestUpdate();
  };

  /**
   * What leaves the page must not carry its address along (promise P7). Written when somebody turns to the link: a framework that
   * draws the tag compares it with its own before that.
   */
  readonly #onTurn = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link) return;
    link.rel ||= 'noopener noreferrer';
    link.referrerPolicy ||= 'no-referrer';
  };

  readonly #onForm = (event: Event): void => {
    const form = Element.prototype.closest.call(event.target, 'form') as HTMLFormElement | null;
    if (!form) return;
    void import('./callback.js').then(
      ({ enhance }) => {
        enhance(form, this.#i18n);
      },
      () => undefined, // the browser's own checks stand
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-book-support': PeerBookSupport;
  }
  interface GlobalEventHandlersEventMap {
    'peer-book-open': CustomEvent<PeerBookDetail>;
    'peer-book-done': CustomEvent<PeerBookDetail>;
    'peer-book-fail': CustomEvent<PeerBookDetail>;
  }
}
