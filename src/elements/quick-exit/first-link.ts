import { html, render } from 'lit';
import { adoptStyles } from 'lit';
import { base } from '../../styles/index.js';
import { firstLinkStyles } from './quick-exit.styles.js';

/**
 * The same way out once more, as the very first stop of the Tab key on the page, seen only when it has the focus. It
 * stands at the start of `<body>`, in a shadow root of its own so that the page's styles do not show it.
 */
export class FirstLink {
  readonly #place = document.createElement('div');

  constructor() {
    adoptStyles(this.#place.attachShadow({ mode: 'open' }), [...base, firstLinkStyles]);
  }

  show(address: string, words: string, lang: string, onPress: (event: Event) => void): void {
    const root = this.#place.shadowRoot;
    if (!root) return;
    this.#place.lang = lang;
    render(
      html`<a
        class="button"
        href=${address}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        @click=${onPress}
        >${words}</a
      >`,
      root,
    );
    this.#comeFirst();
    addEventListener('keydown', this.#comeFirst, true);
  }

  remove(): void {
    removeEventListener('keydown', this.#comeFirst, true);
    this.#place.remove();
  }

  /** A script of the page may have put something before it in the meantime. */
  readonly #comeFirst = (): void => {
    if (document.body.firstElementChild !== this.#place && document.activeElement !== this.#place)
      document.body.prepend(this.#place);
  };
}
