import { css } from 'lit';

export const styles = css`
  :host {
    --_per: var(--peer-testimonials-per-view, 1);
    --_lines: var(--peer-testimonials-lines, 6);
    --_gap: calc(6 * var(--_space));
    --_pad: calc(5 * var(--_space));
  }
  .whole {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    justify-items: start;
  }
  .strip,
  .whole > * {
    inline-size: 100%;
  }
  .whole > .button {
    inline-size: auto;
  }
  :host(:state(loading)) .whole {
    min-block-size: 22rem; /* about what the stories will need, so that little moves when they come */
    align-content: start;
  }
  .heading {
    font-size: 1.375em;
    font-weight: 620;
    line-height: 1.3;
    text-wrap: balance;
  }
  .strip {
    --_n: min(var(--_per), var(--_count, 1));
    position: relative; /* holds what is hidden visually: it must not widen the page */
    display: flex;
    gap: var(--_gap);
  }
  .slide {
    flex: 0 0 calc((100% - (var(--_n) - 1) * var(--_gap)) / var(--_n));
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: calc(3 * var(--_space));
    padding: var(--_pad);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .carousel {
    overflow: auto hidden;
    overscroll-behavior-x: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
    border-radius: var(--_radius);
  }
  .carousel .slide {
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  .carousel.auto {
    align-items: start;
    transition: block-size var(--_duration);
  }
  .carousel[data-dragged] {
    scroll-snap-type: none;
    user-select: none;
    cursor: grabbing;
  }
  .list {
    flex-direction: column;
  }
  .list .slide {
    flex: none;
    max-inline-size: 76ch;
  }
  .grid {
    flex-wrap: wrap;
  }
  .list:focus,
  .grid:focus {
    outline: none; /* focus is put here once, after "show all"; it is no stop */
  }
  @container (min-width: 44rem) {
    .strip {
      --_per: var(--peer-testimonials-per-view, 2);
    }
  }
  @container (min-width: 76rem) {
    .strip {
      --_per: var(--peer-testimonials-per-view, 3);
    }
  }

  figure {
    display: flex;
    flex-direction: column;
    flex: 1;
    gap: calc(4 * var(--_space));
    inline-size: 100%;
    max-inline-size: 68ch;
  }
  .text {
    font-size: 1.125em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .text:not(.open) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
    overflow: hidden;
  }
  .own {
    inline-size: 100%;
    flex: 1;
  }
  .own:not(.open) {
    flex: none;
    max-block-size: calc((var(--_lines) + 5) * 1lh);
    overflow: hidden;
  }
  .own.long:not(.open) {
    mask-image: linear-gradient(#000 calc(100% - 3lh), transparent);
  }
  .own > ::slotted(*) {
    margin: 0;
  }
  figcaption {
    display: flow-root;
    margin-block-start: auto;
  }
  figcaption > * {
    display: block;
  }
  figcaption > a {
    inline-size: fit-content;
    padding-block: calc(1 * var(--_space));
  }
  figcaption img {
    float: inline-start;
    inline-size: 3rem;
    block-size: 3rem;
    margin-inline-end: calc(3 * var(--_space));
    border-radius: 50%;
    object-fit: cover;
  }
  .who {
    font-weight: 620;
  }
  .note {
    font-weight: 550;
  }
  .slide .button {
    align-self: start;
  }
  .slide .quiet {
    margin-inline-start: calc(-2 * var(--_space));
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
    justify-content: center;
    flex: 1 1 100%;
    gap: 0;
  }
  .picker button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0 calc(2 * var(--_space));
    border: solid transparent;
    border-width: 3px 0;
    border-radius: 0;
    background: none;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
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
  @container (min-width: 44rem) {
    .controls {
      justify-content: start;
    }
    .picker {
      flex: 0 1 auto;
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
    .own.long:not(.open) {
      mask-image: none;
    }
  }
  @media print {
    .strip.strip {
      display: block;
      overflow: visible;
      block-size: auto !important;
    }
    .slide {
      break-inside: avoid;
      margin-block-end: 1em;
      border: 0;
      border-block-start: 1px solid;
      border-radius: 0;
      background: none;
      color: #000;
    }
    .controls,
    .picker {
      display: none;
    }
    .text.text:not(.open),
    .own:not(.open) {
      display: block;
      max-block-size: none;
      overflow: visible;
      mask-image: none;
    }
    .slide .text[hidden] {
      display: block !important;
    }
  }
`;
