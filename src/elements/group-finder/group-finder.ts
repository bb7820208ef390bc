import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController } from '../../context/index.js';
import { base } from '../../styles/index.js';

/**
 * Finds a peer-support group.
 *
 * @customElement peer-group-finder
 */
export class PeerGroupFinder extends LitElement {
  static override styles = base;
  /** The address of a feed of its own. */
  @property() src = '';
  readonly #feed = new FeedController(this);
  override render(): TemplateResult {
    return html`<slot></slot>
      <ul role="list">
        ${this.#feed.feed?.groups?.map((g) => html`<li>${g.name}</li>`)}
      </ul>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'peer-group-finder': PeerGroupFinder;
  }
}
