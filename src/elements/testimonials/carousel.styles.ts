import { css } from 'lit';

export const styles = css`
  .carousel.auto {
    align-items: start;
    transition: block-size var(--_duration);
  }
  .carousel[data-dragged] {
    scroll-snap-type: none;
    user-select: none;
    cursor: grabbing;
  }
  :is(.list, .grid):focus {
    outline: none; /* focus is put here once, after "show all"; it is no stop */
  }
  .controls,
  .picker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .controls {
    justify-content: space-between;
  }
  .at {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .picker {
    flex: 1 1 100%;
    flex-wrap: nowrap; /* ten places stand in one row: room for it is kept before they come */
    justify-content: center;
    gap: 0;
  }
  .picker button {
    flex: 1 1 24px;
    max-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: solid transparent;
    border-width: 3px 0;
    border-radius: 0;
    background: none;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .picker button:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .picker :is([aria-disabled='true'], [aria-selected='true']) {
    border-block-end-color: var(--_accent);
    color: var(--_text);
    font-weight: 620;
    cursor: default;
  }
  :dir(rtl) svg.icon {
    scale: -1 1;
  }
  .all:not(:first-child) {
    margin-inline: auto;
  }
  @container (max-width: 20rem) {
    .controls .button {
      padding-inline: calc(2 * var(--_space)); /* previous, place and next stay in one row */
    }
  }
  @container (min-width: 44rem) {
    .controls {
      justify-content: start;
    }
    .controls .picker {
      flex: 0 1 auto;
      flex-wrap: wrap;
    }
    .picker button {
      flex: none;
      min-inline-size: 44px;
      max-inline-size: none;
      padding: 0 calc(2 * var(--_space));
    }
    .all:not(:first-child) {
      margin-inline-end: 0;
    }
  }
  @media (forced-colors: active) {
    .picker button {
      border-color: Canvas;
    }
    .picker :is([aria-disabled='true'], [aria-selected='true']) {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .controls,
    .picker {
      display: none;
    }
  }
`;
