import { css } from 'lit';

/** The look of the stories in all three layouts. */
export const styles = css`
  :host {
    --_per: var(--peer-testimonials-per-view, 1);
    --_lines: var(--peer-testimonials-lines, 6);
    --_gap: calc(6 * var(--_space));
  }
  :host(:state(loading)) {
    min-block-size: 22rem; /* about what stories need */
  }
  .whole {
    min-block-size: inherit; /* room that the page keeps for the element is filled, so that the last line stays in its place */
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: calc(4 * var(--_space));
  }
  .whole > :not(.button) {
    inline-size: 100%;
  }
  .crisis-line {
    margin-block-start: auto;
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
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .slide {
    flex: 0 0 calc((100% + var(--_gap)) / var(--_n) - var(--_gap));
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: calc(3 * var(--_space));
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    break-inside: avoid;
  }
  .carousel {
    flex: 1 0 auto;
    flex-wrap: nowrap;
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
  .list {
    flex-direction: column;
  }
  .list .slide {
    flex: none;
    max-inline-size: 76ch;
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
  .own {
    inline-size: 100%;
    flex: 1;
  }
  .own:not(.open) {
    flex: none;
    max-block-size: calc((var(--_lines) + 5) * 1lh);
    overflow: hidden;
  }
  .own > ::slotted(*) {
    margin: 0;
  }
  @media print {
    .strip {
      display: block;
      overflow: visible;
      block-size: auto !important;
    }
    .own {
      max-block-size: none !important;
    }
  }
`;
