import type { CSSResult, LitElement } from 'lit';

/**
 * Code that a finder fetches when it is first needed. The element is drawn without it until it is here, and drawn again then.
 * A load that failed is tried again at the next need.
 *
 * @example
 * readonly #map = new Late(this, () => import('./late/map.js'));
 * willUpdate() { this.#map.want(!!this.map); }
 * render() { return this.#map.part?.mapView(props); }
 */
export class Late<P extends object> {
  part: P | undefined;
  readonly #host: LitElement;
  readonly #load: () => Promise<P & { styles?: CSSResult }>;
  readonly #failed: (() => void) | undefined;
  #loading: Promise<P | undefined> | undefined;

  constructor(host: LitElement, load: () => Promise<P & { styles?: CSSResult }>, failed?: () => void) {
    this.#host = host;
    this.#load = load;
    this.#failed = failed;
  }

  /** Begins to fetch where there is a need. */
  want(needed: boolean): void {
    if (needed && !this.part) void this.fetch();
  }

  fetch(): Promise<P | undefined> {
    return (this.#loading ??= this.#load().then(
      (part) => {
        this.#adopt(part.styles);
        this.part = part;
        this.#host.requestUpdate();
        return part;
      },
      () => {
        this.#loading = undefined;
        this.#failed?.();
        return undefined;
      },
    ));
  }

  /** A page's policy has no say in constructed sheets. */
  #adopt(styles: CSSResult | undefined): void {
    const sheets = this.#host.shadowRoot?.adoptedStyleSheets;
    const sheet = styles?.styleSheet;
    if (sheet && sheets && !sheets.includes(sheet)) sheets.push(sheet);
  }
}
