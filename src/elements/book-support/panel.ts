import { html, nothing, render, type TemplateResult } from 'lit';
import type { Booking } from '../../feed/index.js';
import type { BookingAdapter, BookingContext } from './adapter.js';
import { adapterFor } from './adapters.js';
import { waysView } from './book-support.views.js';
import type { Catalogue } from '../../i18n/index.js';
import { contextOf, type Told } from './context.js';
import { panelStyles } from './panel.styles.js';
import { BookingSession, type SessionStep } from './session.js';

/** Where a booking in a panel stands. */
export type Stage = 'asked' | 'waiting' | 'shown' | 'late' | 'failed' | 'done';

/** What the panel needs from its element. */
export interface PanelOptions {
  booking: Booking & { url: string };
  t: Catalogue['book'];
  schedule: Catalogue['schedule'];
  lang: string;
  told: Told;
  /** Called on each new stage but the first, with the provider's name. */
  onStage: (stage: Stage, provider: string) => void;
  /** Closes the panel: the dialog, or the place in the page. */
  onClose: () => void;
}

/**
 * What opens after the press: it names the provider and asks, and only then opens a frame, with a link to the same in a new tab, since
 * a frame that was refused cannot be told from one that is shown; offers other ways when the provider does not answer; says thanks
 * at the end. Draws itself into a place that the element gives it.
 */
export class Panel {
  readonly #place: HTMLElement;
  readonly #options: PanelOptions;
  readonly #adapter: BookingAdapter;
  readonly #url: URL;
  #session?: BookingSession | undefined;
  #stage: Stage = 'asked';
  #booked: { start?: string; end?: string } = {};

  constructor(place: HTMLElement, options: PanelOptions) {
    this.#place = place;
    this.#options = options;
    this.#url = new URL(options.booking.url);
    this.#adapter = adapterFor(this.#url);
    const root = place.getRootNode() as ShadowRoot;
    const sheet = panelStyles.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    this.#draw();
  }

  /** The name that the visitor reads. */
  get provider(): string {
    return this.#options.booking.provider ?? (this.#adapter.name || this.#url.hostname);
  }

  /** Moves the focus to the dialog, whose name and description are then read out; in the page to the heading. */
  focus(): void {
    (this.#dialog ?? this.#place.querySelector<HTMLElement>('.panel-heading'))?.focus();
  }

  get #dialog(): HTMLDialogElement | undefined {
    return this.#place instanceof HTMLDialogElement ? this.#place : undefined;
  }

  /** Takes away the frame and all that was drawn. */
  end(): void {
    this.#session?.end();
    this.#session = undefined;
    render(nothing, this.#place);
  }

  readonly #agree = (): void => {
    this.#go('waiting');
    const place = this.#place.querySelector('.place');
    if (!place) return;
    const { t, told, lang } = this.#options;
    const context: BookingContext = contextOf(this.#place, lang, told);
    this.#session = new BookingSession(place, {
      url: this.#url,
      title: t.frame(this.provider),
      adapter: this.#adapter,
      context,
      tell: this.#onStep,
    });
    this.focus();
  };

  readonly #onStep = (step: SessionStep): void => {
    if (step.type === 'height') return;
    if (step.type === 'done' || step.type === 'fail') this.#session?.end();
    if (step.type === 'done') this.#booked = step;
    this.#go(({ ready: 'shown', late: 'late', fail: 'failed', done: 'done' } as const)[step.type]);
    if (step.type === 'done') this.focus();
  };

  #go(stage: Stage): void {
    if (stage === this.#stage) return;
    this.#stage = stage;
    this.#draw();
    this.#options.onStage(stage, this.provider);
  }

  #draw(): void {
    const { t, onClose } = this.#options;
    const stage = this.#stage;
    const heading = stage === 'asked' ? t.consent : stage === 'done' ? t.thanks : t.frame(this.provider);
    const troubled = stage === 'late' || stage === 'failed';
    const framed = stage === 'waiting' || stage === 'shown' || stage === 'late';
    const close = html`<button class="button" type="button" @click=${onClose}>${t.close}</button>`;
    const status = stage === 'waiting' || troubled ? t[stage](this.provider) : '';
    render(
      html`<div class="panel" part="panel" dir="auto">
        <div class="panel-head">
          <div
            id="panel-heading"
            class="panel-heading"
            role="heading"
            aria-level="2"
            tabindex=${this.#dialog ? nothing : -1}
          >
            ${heading}
          </div>
          ${close}
        </div>
        ${stage === 'asked' ? this.#consentView() : nothing}
        ${stage === 'done' ? this.#thanksView() : nothing}
        <p id="panel-status" aria-live="polite" class=${status ? '' : 'visually-hidden'}>${status}</p>
        ${framed || troubled ? html`<div class="row">${this.#newTab()}</div>` : nothing}
        ${troubled ? waysView(this.#options.booking, t) : nothing}
        <div class="place"></div>
        ${framed ? html`<div class="row">${close}</div>` : nothing}
      </div>`,
      this.#place,
    );
  }

  #newTab(): TemplateResult {
    return html`<a
      class="button"
      href=${this.#url.href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      >${this.#options.t.newTab}</a
    >`;
  }

  #consentView(): TemplateResult {
    const { t } = this.#options;
    return html`<p id="panel-words">${t.consentWhat(this.provider, this.#url.hostname)}</p>
      <div class="choices">
        <button class="button" type="button" @click=${this.#agree}>${t.here}</button>
        ${this.#newTab()}
      </div>
      ${waysView(this.#options.booking, t)}`;
  }

  #thanksView(): TemplateResult {
    const { t } = this.#options;
    const { start } = this.#booked;
    return html`<p id="panel-words">${t.thanksWhat(this.provider)}</p>
      ${
        start
          ? html`<p><button class="button" type="button" @click=${this.#save}>${t.calendar}</button></p>`
          : nothing
      }`;
  }

  readonly #save = (): void => {
    const { start, end } = this.#booked;
    if (!start) return;
    void import('./appointment.js').then(({ saveAppointment }) =>
      saveAppointment(start, end, this.#options.schedule),
    );
  };
}
