import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController, internalsOf, setState } from '../../context/index.js';
import { chooseCrisisHelp, crisisContent, crisisContentStyles, type CrisisHelp } from '../../crisis/index.js';
import { crisis } from '../../i18n/en/crisis.js';
import { Localize } from '../../i18n/index.js';
import { base, Tone } from '../../styles/index.js';

/**
 * A calm card for somebody who is not safe: the number for emergencies, and lines to ring or text, by country. The lines of
 * the feed come first. It asks nobody for anything, and never guesses a country from the visitor's network address.
 *
 * @example
 * <peer-crisis-help country="GB">
 *   <p>If a life is in danger, call <a href="tel:999">999</a>.</p>
 * </peer-crisis-help>
 *
 * @customElement peer-crisis-help
 * @slot - What is shown without script, and where no line is known: your own numbers.
 * @slot more - Words of your own below the lines, such as your own duty number.
 * @csspart card - The card.
 * @csspart heading - Its heading.
 * @cssstate loading - The feed has not come yet; what is built in stands already.
 * @cssstate ready - All lines are there.
 * @cssstate empty - No line is known for the country: the card leads to a list of lines in all countries.
 * @cssstate error - The feed could not be read; what is built in stands.
 */
export class PeerCrisisHelp extends LitElement {
  static override styles = [
    base,
    crisisContentStyles,
    css`
      [part='card'] {
        padding: calc(6 * var(--_space));
        border: 1px solid var(--_border);
        border-inline-start: 6px solid var(--_accent);
        border-radius: var(--_radius);
        background: var(--_surface);
        color: var(--_on-surface);
      }
      [part='heading'] {
        margin-block-end: calc(3 * var(--_space));
        font-size: 1.25em;
        font-weight: 640;
        line-height: 1.3;
      }
      .crisis-content {
        max-inline-size: 68ch;
        margin-block-start: calc(4 * var(--_space));
      }
      ::slotted([slot='more']) {
        margin-block: calc(4 * var(--_space)) 0 !important;
      }
    `,
  ];

  /** The address of a feed of its own. */
  @property() src = '';
  /** A feed as an object or text, instead of an address. Beats `src`. Give a new object to show a change. */
  @property({ attribute: false }) data?: unknown;
  /** ISO 3166-1 code of the country whose lines are shown; else the feed's, else the region of the page's language. */
  @property() country = '';
  /** `replace` shows the feed's lines only; else the feed's `crisisMode`. The number for emergencies always stays. */
  @property() mode?: 'add' | 'replace';
  /** The rank of the card's heading in the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #internals = internalsOf(this);
  readonly #feed = new FeedController(this);
  readonly #i18n = new Localize(this, 'crisis', crisis);
  #help: CrisisHelp = { country: '', emergency: undefined, groups: [] };

  constructor() {
    super();
    this.addController(new Tone(this));
  }

  protected override willUpdate(): void {
    const { feed, status, country } = this.#feed;
    const waiting = status === 'loading';
    this.#help = chooseCrisisHelp({
      country: this.country || country,
      // a feed on its way may name another country than the language does: no number is shown that might have to go
      lang: waiting ? '' : this.#i18n.lang,
      lines: feed?.crisis,
      mode: this.mode ?? feed?.crisisMode,
    });
    const known = this.#help.groups.length > 0;
    setState(this.#internals, waiting ? 'loading' : status === 'error' ? 'error' : known ? 'ready' : 'empty');
  }

  /** Moves the focus to the heading of the card: where the line of help in the other elements leads. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus(options);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (location.hash && location.hash === `#${this.id}`) this.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    const { t, lang, messagesLang } = this.#i18n;
    return html`<section part="card" aria-labelledby="heading" lang=${messagesLang}>
      <div part="heading" id="heading" role="heading" aria-level=${this.headingLevel} tabindex="-1">
        ${t.heading}
      </div>
      <slot lang=${lang} ?hidden=${this.#help.groups.length > 0}></slot>
      ${crisisContent(this.#help, this.#i18n, this.#feed.feed)}
      <slot name="more" lang=${lang}></slot>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-crisis-help': PeerCrisisHelp;
  }
}
