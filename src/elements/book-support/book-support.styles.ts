import { css } from 'lit';

export const styles = css`
  [part='card'] {
    min-block-size: inherit; /* room that the page keeps is filled, the last lines at its foot */
    display: flex;
    flex-direction: column;
    gap: calc(4 * var(--_space));
    padding: calc(6 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  [part='facts'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    gap: calc(4 * var(--_space)) calc(6 * var(--_space));
  }
  [name='callback'] {
    display: block;
    margin-block: auto calc(-4 * var(--_space)); /* no gap where there is no form */
  }
  ::slotted([slot='callback']) {
    margin-block-end: calc(4 * var(--_space));
  }
  #inline:empty {
    display: none;
  }
  .crisis-line {
    margin: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
  }
  [part='ways'] {
    margin-inline-start: calc(
      -2 * var(--_space)
    ); /* quiet buttons: their words stand in line with the rest */
    column-gap: var(--_space);
  }
  [part='hours'] {
    font-weight: 600;
  }
  .open {
    color: var(--_accent);
  }
  ::slotted(a) {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: calc(1.5 * var(--_space)) calc(5 * var(--_space));
    border-radius: var(--_radius);
    /* important: a page's rule for its links would win over a slot's, for one of the two colours only */
    background: var(--_accent) !important;
    color: var(--_on-accent) !important;
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }
  ::slotted(a:hover) {
    text-decoration: underline;
  }
  ::slotted(a:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    ::slotted(a) {
      border: 1px solid ButtonBorder;
      background: ButtonFace !important;
      color: ButtonText !important;
    }
  }
  @media print {
    [part='card'] {
      border: 0;
      padding: 0;
    }
    [part='link'],
    [part='ways'] .button {
      display: inline !important;
    }
  }
`;
