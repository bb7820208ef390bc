import { css } from 'lit';

/** The one button of an element that matters most: for elements that have one. */
export const primary = css`
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    color: var(--_on-accent);
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonBorder;
    }
  }
`;
