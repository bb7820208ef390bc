import { css } from 'lit';

/** The box of `stateBox`. */
export const stateStyles = css`
  .state {
    padding: calc(6 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    max-inline-size: 68ch;
  }
  .state > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
`;
