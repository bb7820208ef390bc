import type { CSSResult, LitElement, ReactiveController } from 'lit';

/** A wait that is worth a word. */
const SLOW = 400;

/**
 * Code that a finder fetches when it is first needed. The element is drawn without it until it is here, and drawn again then.
 * What could not be fetched is fetched again at the next need, at the next press, and when the line is back.
 *
 * @example
 * readonly #map = new Late(this, () => import('./late/map.js'));
 * willUpdate() { this.#map.want(!!this.map); }
 * render() { return this.#map.part?.mapView(props); }
 */
export class Late<P extends object> implements ReactiveController {
  part: P | undefined;
  /** Whether somebody waits for it and can see nothing of it yet; and whether it could not be fetched. */
  state: '' | 'slow' | 'failed' = '';
  readonly #host: LitElement;
  readonly #load: () => Promise<P & { styles?: CSSResult }>;
  #wanted = false;
  #loading: Promise<P | undefined> | undefined;

  constructor(host: LitElement, load: () => Promise<P & { styles?: CSSResult }>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Begins to fetch when the need arises. */
  want(wanted: boolean): void {
    const arises = wanted && !this.#wanted;
    this.#wanted = wanted;
    if (arises) void this.fetch();
  }

  hostConnected(): void {
    addEventListener('online', this.again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.again);
  }

  /** Fetches what is still wanted and could not be fetched. */
  readonly again = (): void => {
    if (this.#wanted && this.state === 'failed') void this.fetch();
  };

  fetch(): Promise<P | undefined> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<P | undefined> {
    // a press after a failure is answered at once, as it changes nothing else
    const slow = setTimeout(() => this.#set('slow'), this.state === 'failed' ? 0 : SLOW);
    try {
      const part = await this.#load();
      this.#adopt(part.styles);
      this.part = part;
      this.#set('');
    } catch {
      this.#loading = undefined;
      this.#set('failed');
    } finally {
      clearTimeout(slow);
    }
    return this.part;
  }

  #set(state: Late<P>['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** A page's policy has no say in constructed sheets. */
  #adopt(styles: CSSResult | undefined): void {
    const sheet = styles?.styleSheet;
    const sheets = this.#host.shadowRoot?.adoptedStyleSheets;
    if (sheet && sheets && !sheets.includes(sheet)) sheets.push(sheet);
  }
}
