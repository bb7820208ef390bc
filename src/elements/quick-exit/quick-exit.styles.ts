import { css } from 'lit';

export const firstLinkStyles = css`
  :host {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 2147483646;
    inline-size: auto;
    container-type: normal;
  }
  a:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    margin: calc(2 * var(--_space));
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

export const styles = css`
  :host {
    position: sticky;
    inset-block-start: calc(2 * var(--_space));
    z-index: 1000;
    container-type: normal;
    text-align: end;
    pointer-events: none; /* the strip beside the button is the page's */
  }
  .box {
    position: relative; /* keeps what is only heard inside */
    display: inline-flex;
    flex-direction: column;
    align-items: flex-end;
    gap: var(--_space);
    max-inline-size: 100%;
    pointer-events: auto;
  }
  .button,
  ::slotted(a) {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    padding: calc(1.5 * var(--_space)) calc(5 * var(--_space));
    border: 2px solid var(--_surface);
    border-radius: var(--_radius);
    outline-color: var(--_focus);
    /* important: a page's rule for its links would win over a slot's, for one of the two colours only */
    background: var(--_on-surface) !important;
    color: var(--_surface) !important;
    font-weight: 650;
    text-decoration: none;
  }
  .button:hover,
  ::slotted(a:hover) {
    border-color: var(--_surface);
    text-decoration: underline !important;
  }
  .box > .visually-hidden {
    inset: 0 auto auto 0;
  }
  .presses {
    display: flex;
    gap: calc(2 * var(--_space));
    padding: calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .presses i {
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_on-surface);
    border-radius: 50%;
  }
  .presses .on {
    background: var(--_on-surface);
  }
  details {
    max-inline-size: 24rem;
    padding-inline: calc(3 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    text-align: start;
  }
  details[open] {
    padding-block-end: calc(3 * var(--_space));
    border: 1px solid var(--_border);
  }
  summary {
    min-block-size: 24px;
    text-align: end;
    cursor: pointer;
  }
  p + p {
    margin-block-start: calc(2 * var(--_space));
  }
  @media (forced-colors: active) {
    .button,
    ::slotted(a) {
      border-color: ButtonBorder;
      background: ButtonFace !important;
      color: ButtonText !important;
    }
    .presses .on {
      background: CanvasText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
