import { css } from 'lit';

/** A box to write in and the words that were found: for elements that search. */
export const searching = css`
  .field {
    inline-size: 100%;
    min-block-size: 48px;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    font-size: max(1em, 16px); /* below 16px a phone zooms the page when the field is pressed */
  }
  mark {
    background: var(--_mark);
    color: inherit;
    border-radius: 0.15em;
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .field {
      display: none !important;
    }
  }
`;
