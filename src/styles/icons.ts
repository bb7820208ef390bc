import { css, html, type TemplateResult } from 'lit';

/**
 * The few pictures that stand beside words, in one stroke family drawn on a 24 × 24 grid. Always beside a word, never alone, so
 * they are hidden from assistive technology.
 */
const PATHS = {
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM16.2 16.2 20 20',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'm6 9 6 6 6-6',
} as const;

export const icon = (name: keyof typeof PATHS): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;

/** For elements that draw icons. */
export const iconStyles = css`
  svg.icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
