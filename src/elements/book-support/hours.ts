import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Booking } from '../../feed/index.js';
import { schedule } from '../../i18n/en/schedule.js';
import type { Localize } from '../../i18n/index.js';
import { everyMinute, isReady, ready } from '../../schedule/index.js';
import { readHours } from './hours-text.js';
import { describeOpening, openingAt, type Hours } from './opening.js';

/** The element, with the hours of its attributes. */
type Host = ReactiveControllerHost & { hours?: string; closures?: string };

/** Says whether it is open, and keeps that true while the page stays. Loaded by an element that has opening hours. */
export class HoursController implements ReactiveController {
  readonly #host: Host;
  readonly #i18n: Localize<'book'>;
  #stop?: () => void;
  #read?: { text: string; hours: NonNullable<Booking['hours']> };

  constructor(host: Host, i18n: Localize<'book'>) {
    this.#host = host;
    this.#i18n = i18n;
    host.addController(this);
  }

  hostConnected(): void {
    const update = (): void => {
      this.#host.requestUpdate();
    };
    this.#stop = everyMinute(update);
    ready().then(update, () => undefined); // without zones nothing is said about them
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** The line that says so; `nothing` where the hours cannot be read, `undefined` while zones are on their way. */
  view(booking: Booking, timeZone: string | undefined): TemplateResult | typeof nothing | undefined {
    const { hours: text = '', closures = '' } = this.#host;
    if (this.#read?.text !== text) this.#read = { text, hours: readHours(text) };
    const own = this.#read.hours;
    const opening: Hours = {
      hours: own.length ? own : (booking.hours ?? []),
      closures: closures.match(/\d{4}-\d{2}-\d{2}/g) ?? booking.closures ?? [],
      timeZone: booking.timeZone ?? timeZone,
    };
    const now = Date.now();
    const found = openingAt(opening, now);
    if (!found) return isReady() ? nothing : undefined;
    const words = describeOpening(found, now, {
      lang: this.#i18n.messagesLang,
      t: this.#i18n.t,
      schedule: this.#i18n.words('schedule', schedule),
    });
    return html`<p part="hours"><bdi class=${found.open ? 'open' : ''}>${words}</bdi></p>`;
  }
}
