import { css } from 'lit';

export const finderStyles = css`
  :host(:state(loading)) {
    min-block-size: 36rem; /* so that what stands below does not jump when the groups come */
  }
  .search {
    max-inline-size: 44rem;
  }
  .box {
    position: relative;
  }
  .search label {
    display: block;
    margin-block-end: calc(1.5 * var(--_space));
    font-weight: 600;
  }
  .search .field {
    padding-inline: 2.75rem 3rem;
    font-size: max(1.0625em, 16px);
  }
  .search .field::-webkit-search-cancel-button {
    display: none;
  }
  .box > .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 14px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .search .clear {
    position: absolute;
    inset-block: 2px;
    inset-inline-end: 2px;
    padding-inline: calc(3 * var(--_space));
  }
  .hint {
    margin-block-start: var(--_space);
  }
  .bar,
  .chips,
  .facets {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .facets,
  .fold {
    margin-block-start: calc(4 * var(--_space));
  }
  .facets .button,
  .chips .button {
    min-block-size: 40px;
    border-radius: 999px;
    font-weight: 500;
    padding-block: var(--_space);
  }
  .facets .button[aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .facets .button .n {
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
    font-weight: 650;
  }
  .fold {
    display: none;
  }
  .panel {
    order: 1; /* below the row of buttons; on a narrow page below its own */
    flex: 1 1 100%;
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .chips {
    margin-block-start: calc(3 * var(--_space));
  }
  .chips .button .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .bar {
    justify-content: space-between;
    margin-block: calc(6 * var(--_space)) calc(3 * var(--_space));
    min-block-size: 44px;
  }
  .bar h1,
  .bar h2,
  .bar h3,
  .bar h4,
  .bar h5,
  .bar h6 {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .bar h1:focus,
  .bar h2:focus,
  .bar h3:focus {
    outline: none;
  }
  .bar .field {
    inline-size: auto;
    min-block-size: 44px;
    margin-inline-start: calc(2 * var(--_space));
    padding-block: var(--_space);
  }
  .notice {
    margin-block-end: calc(4 * var(--_space));
    max-inline-size: 68ch;
  }
  .list > li + li {
    margin-block-start: calc(4 * var(--_space));
  }
  .card {
    display: grid;
    gap: calc(1.5 * var(--_space)) calc(6 * var(--_space));
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .when {
    font-variant-numeric: tabular-nums;
  }
  .when > span {
    display: block;
  }
  .when .lead {
    font-size: 1.1875em;
    font-weight: 640;
    line-height: 1.3;
  }
  .when .soon {
    color: var(--_accent);
  }
  .card .name {
    font-size: 1.1875em;
  }
  .card .name button,
  .plain {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
    min-block-size: 24px;
  }
  .card .name button:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
  }
  .facts > li:not(:last-child)::after {
    content: '·';
    margin-inline-start: calc(3 * var(--_space));
    color: var(--_muted);
  }
  .body > * + * {
    margin-block-start: var(--_space);
  }
  .status {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    align-items: center;
    margin-block-start: calc(3 * var(--_space));
  }
  .panel .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 0 calc(6 * var(--_space));
    list-style: none;
  }
  .panel .tree {
    grid-template-columns: minmax(0, 1fr);
  }
  .panel .inner {
    padding-inline-start: calc(8 * var(--_space));
  }
  .panel .options li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 calc(2 * var(--_space));
  }
  .panel .options li > details {
    grid-column: 1 / -1;
    padding-inline-start: calc(8 * var(--_space));
  }
  .panel .options input {
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
  }
  .panel .options label {
    padding-block: calc(2.5 * var(--_space));
    cursor: pointer;
  }
  .panel summary {
    padding-block: calc(2 * var(--_space));
    color: var(--_accent);
    cursor: pointer;
  }
  .panel .n {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .panel .find {
    display: block;
    font-weight: 600;
  }
  .near {
    margin-block-end: calc(5 * var(--_space));
  }
  .near .bar {
    justify-content: flex-start;
    margin-block: calc(2 * var(--_space)) 0;
  }
  .near .field {
    max-inline-size: 14rem;
  }
  .detail > * + * {
    margin-block-start: calc(3 * var(--_space));
  }
  .detail #detail {
    font-size: 1.5em;
  }
  .detail #detail:focus {
    outline: none;
  }
  .detail .now {
    color: var(--_accent);
    font-weight: 640;
    font-size: 1.1875em;
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
  .parts .sub {
    font-size: 1em;
  }
  .lines {
    list-style: none;
  }
  .lines li + li {
    margin-block-start: var(--_space);
  }
  .prose > * + * {
    margin-block-start: calc(3 * var(--_space));
  }
  .cancelled {
    text-decoration: line-through;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space)) calc(3 * var(--_space)) 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    min-inline-size: 8rem;
  }
  .soon {
    color: var(--_accent);
    font-weight: 640;
  }
  .more {
    margin-block-start: calc(6 * var(--_space));
    text-align: center;
  }
  .state {
    padding: calc(6 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    max-inline-size: 68ch;
  }
  .state > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
  @container (width >= 40rem) {
    .card {
      grid-template-columns: minmax(9rem, 12rem) minmax(0, 1fr);
      padding: calc(6 * var(--_space));
    }
  }
  @container (width < 40rem) {
    .fold {
      display: block;
    }
    .fold .button {
      inline-size: 100%;
    }
    .facets:not(.open) {
      display: none;
    }
    .panel {
      order: 0;
    }
    .facets .button.facet {
      inline-size: 100%;
      justify-content: space-between;
      border-radius: var(--_radius);
      min-block-size: 44px;
    }
    .bar {
      align-items: flex-start;
    }
  }
  @media print {
    .search,
    .facets,
    .fold,
    .chips,
    .more,
    .crisis-line {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
    .card a[href]::after {
      content: ' (' attr(href) ')';
    }
  }
`;
