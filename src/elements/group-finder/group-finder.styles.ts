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
  .facet,
  .chips .button {
    min-block-size: 40px;
    border-radius: 999px;
    font-weight: 500;
    padding-block: var(--_space);
  }
  .facet[aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .facet .n {
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
    font-weight: 650;
  }
  .told {
    order: 1;
    flex: 1 1 100%;
  }
  .fold {
    display: none;
  }
  .bar {
    justify-content: space-between;
    margin-block: calc(6 * var(--_space)) calc(3 * var(--_space));
    min-block-size: 44px;
  }
  .bar > [tabindex] {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  #results:focus {
    outline: none;
  }
  .choice {
    position: relative;
    inline-size: fit-content;
  }
  .choice > summary::-webkit-details-marker {
    display: none;
  }
  .choices {
    position: absolute;
    inset-block-start: calc(100% + var(--_space));
    z-index: 1;
    min-inline-size: 100%;
    inline-size: max-content;
    padding-block: var(--_space);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .bar .choices {
    inset-inline-end: 0;
  }
  .choices button {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: calc(4 * var(--_space));
    border: 0;
    background: none;
    text-align: start;
  }
  .choices button:hover {
    color: var(--_accent);
  }
  .choices [aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 640;
  }
  p.notice {
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
  ::highlight(peer-groups) {
    background-color: var(--_mark);
    color: inherit;
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
  [dir='auto'] {
    text-align: match-parent; /* words in their own direction, lines along the page's */
  }
  .status {
    max-inline-size: 68ch;
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    align-items: center;
    margin-block-start: calc(3 * var(--_space));
  }
  .soon {
    color: var(--_accent);
    font-weight: 640;
  }
  .more {
    margin-block-start: calc(6 * var(--_space));
    text-align: center;
  }
  @container (width >= 40rem) {
    .card {
      grid-template: 'when name' auto 'when body' 1fr / minmax(9rem, 13rem) minmax(0, 1fr);
      padding: calc(6 * var(--_space));
    }
    .card > .name {
      grid-area: name;
    }
    .card > .when {
      grid-area: when;
    }
    .card > .body {
      grid-area: body;
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
    .facet {
      inline-size: 100%;
      justify-content: space-between;
      border-radius: var(--_radius);
      min-block-size: 44px;
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
