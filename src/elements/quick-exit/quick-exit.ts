import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { warn } from '../../context/index.js';
import { exit } from '../../i18n/en/exit.js';
import { Localize } from '../../i18n/index.js';
import { base, Tone } from '../../styles/index.js';
import { safeUrl } from '../../text/index.js';
import { FirstLink } from './first-link.js';
import { leave } from './leave.js';
import { styles } from './quick-exit.styles.js';
import { OwnEntries } from './own-entries.js';
import { ShiftPresses, type ShiftStep } from './shift-presses.js';

/** Asks for no cookie, and shows the same to everybody. */
const NEUTRAL = 'https://www.wikipedia.org/';

/**
 * Leaves the page at once, for somebody who must not be seen reading it: by the button, by a link that is the first stop of
 * the Tab key, or by pressing Shift three times within five seconds (`no-shortcut` turns the keys off). The pattern is GOV.UK's "Exit this page"
 * (https://design-system.service.gov.uk/components/exit-this-page/), with the page covered, its title, frames and sound gone
 * before the next one comes, and no way back to it. It cannot clear the history of the browser, and says so.
 *
 * @example
 * <peer-quick-exit><a href="https://www.wikipedia.org/">Exit this page</a></peer-quick-exit>
 *
 * @customElement peer-quick-exit
 * @slot - A link of your own: it works without script, and its address and words are used.
 * @csspart button - The button, where the tag holds no link of its own.
 */
export class PeerQuickExit extends LitElement {
  static override styles = [base, styles];

  /** Where to go: an `https:` address that needs no cookie and shows nothing personal. */
  @property() href = '';
  /** Opens the address in a new tab as well, which comes to the front; this tab leaves all the same. */
  @property({ type: Boolean, attribute: 'new-tab' }) newTab = false;

  /** Takes the keys away: Shift three times does nothing, and is not mentioned (WCAG 2.1.4). */
  @property({ type: Boolean, attribute: 'no-shortcut' }) noShortcut = false;

  @state() private pressed = 0;
  @state() private announcement = '';

  readonly #i18n = new Localize(this, 'exit', exit);
  readonly #presses = new ShiftPresses((step) => {
    this.#onShift(step);
  });
  readonly #entries = new OwnEntries(window);
  #first?: FirstLink;
  #address = NEUTRAL;
  #left = false;

  readonly #onPress = (event: Event): void => {
    // a press on something else that the author put inside the tag is not ours
    const path = event.composedPath();
    if (!path.some((node) => node instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    this.exit();
  };

  constructor() {
    super();
    this.addController(new Tone(this));
    this.addEventListener('click', this.#onPress);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#entries.listen();
    addEventListener('pageshow', this.#onPageShow);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#presses.stop();
    this.#entries.stop();
    removeEventListener('pageshow', this.#onPageShow);
    this.#first?.remove();
    this.pressed = 0;
  }

  protected override willUpdate(): void {
    if (this.noShortcut) this.pressed = 0;
    const wanted = this.href || (this.querySelector('a')?.getAttribute('href') ?? '');
    const address = safeUrl(wanted, this.baseURI);
    const usable = address && /^https?:/.test(address);
    if (wanted && !usable) warn(this, `href="${wanted}" is not a web address; ${NEUTRAL} is used.`);
    this.#address = usable ? address : NEUTRAL;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isConnected) return;
    if (this.noShortcut) this.#presses.stop();
    else this.#presses.listen();
    this.#first ??= new FirstLink();
    this.#first.show(this.#address, this.#i18n.t.exit, this.#i18n.messagesLang, this.#onPress);
  }

  /** Leaves the page now. */
  exit(): void {
    this.#left = true;
    const said = { words: this.#i18n.t.leaving, lang: this.#i18n.messagesLang };
    leave(this.#address, this.newTab, said, this.#entries);
  }

  override render(): TemplateResult {
    const { t, lang, messagesLang } = this.#i18n;
    return html`<div class="box" lang=${messagesLang}>
      <slot lang=${lang} @slotchange=${this.#onSlotChange}
        ><a
          lang=${messagesLang}
          part="button"
          class="button"
          href=${this.#address}
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          ><bdi><span class="visually-hidden">${t.emergency}</span> ${t.exit}</bdi></a
        ></slot
      >
      ${
        this.pressed
          ? html`<div class="presses" aria-hidden="true">
              ${[1, 2, 3].map((n) => html`<i class=${n <= this.pressed ? 'on' : ''}></i>`)}
            </div>`
          : nothing
      }
      <details class="small">
        <summary>${t.what}</summary>
        <p><bdi>${t.does}${this.noShortcut ? '' : ` ${t.keys}`}</bdi></p>
        <p><bdi>${t.doesNot}</bdi></p>
        ${window.top === window ? nothing : html`<p><bdi>${t.framed}</bdi></p>`}
      </details>
      <div class="visually-hidden" aria-live="polite">${this.announcement}</div>
    </div>`;
  }

  readonly #onSlotChange = (): void => {
    this.requestUpdate();
  };

  readonly #onShift = (step: ShiftStep): void => {
    const { t } = this.#i18n;
    if (typeof step === 'string') {
      this.pressed = 0;
      this.announcement = step === 'expired' ? t.expired : '';
      return;
    }
    this.pressed = 3 - step.left;
    if (step.left) this.announcement = step.left > 1 ? t.more.replace('{n}', String(step.left)) : t.once;
    else this.exit();
  };

  /** A browser that brings the page back from its memory must not show it. */
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    this.pressed = 0;
    if (event.persisted && this.#left) this.exit();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-quick-exit': PeerQuickExit;
  }
}
