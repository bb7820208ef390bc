import { css } from 'lit';

/** A check box with its words, all of it a target for a thumb. */
export const optionStyles = css`
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(2.5 * var(--_space));
    min-block-size: 44px;
    cursor: pointer;
  }
  .option input {
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
  }
`;

/** Of the open filter and the chips. */
export const panelStyles = css`
  ${optionStyles}
  .panel {
    order: 1; /* below the row of buttons; on a narrow page below its own */
    flex: 1 1 100%;
    min-inline-size: 0;
    padding: calc(4 * var(--_space)) calc(5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .chips {
    margin-block-start: calc(3 * var(--_space));
  }
  .chips:focus {
    outline: none;
  }
  .chips .button .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 0 calc(6 * var(--_space));
  }
  .tree {
    grid-template-columns: minmax(0, 1fr);
  }
  .tree details {
    padding-inline-start: calc(8 * var(--_space));
  }
  .tree summary {
    padding-block: calc(2 * var(--_space));
    color: var(--_accent);
    cursor: pointer;
  }
  .panel .n {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .find {
    display: block;
    font-weight: 600;
    margin-block-end: var(--_space);
  }
  .find + .field {
    max-inline-size: 30rem;
    margin-block-end: calc(2 * var(--_space));
  }
  .near {
    padding-block-end: calc(4 * var(--_space));
    margin-block-end: calc(4 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
    margin-block: calc(2 * var(--_space));
  }
  .panel .choice {
    margin-block: calc(2 * var(--_space));
  }
  .fields .field {
    flex: 0 1 14rem;
    min-inline-size: 8rem;
  }
  .misses > h1,
  .misses > h2,
  .misses > h3,
  .misses > h4,
  .misses > h5,
  .misses > h6 {
    margin-block: calc(8 * var(--_space)) calc(3 * var(--_space));
  }
  @container (width < 40rem) {
    .panel {
      order: 0;
      padding: calc(4 * var(--_space));
    }
  }
`;
