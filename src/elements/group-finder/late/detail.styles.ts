import { css } from 'lit';
import { optionStyles } from './panel.styles.js';

/** Of a group in full. */
export const detailStyles = css`
  ${optionStyles}
  .detail > * + * {
    margin-block-start: calc(3 * var(--_space));
  }
  .back {
    margin-inline-start: calc(-2 * var(--_space));
  }
  .detail #detail {
    font-size: 1.5em;
  }
  #detail:focus {
    outline: none;
  }
  .detail .now {
    color: var(--_accent);
    font-weight: 640;
    font-size: 1.1875em;
  }
  .detail > p {
    max-inline-size: 68ch;
  }
  .parts {
    display: grid;
    gap: calc(8 * var(--_space)) calc(10 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    margin-block: calc(8 * var(--_space));
  }
  .parts section > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
  .sub > * {
    font-size: 1em;
    margin-block-start: calc(4 * var(--_space));
  }
  .lines li + li {
    margin-block-start: var(--_space);
  }
  .prose > * + * {
    margin-block-start: calc(3 * var(--_space));
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .cancelled {
    text-decoration: line-through;
  }
  .calendar summary {
    padding-block: calc(2.5 * var(--_space));
    color: var(--_accent);
    cursor: pointer;
  }
`;
