import { html, type TemplateResult } from 'lit';

const HEADINGS: ((inside: unknown) => TemplateResult)[] = [
  (inside) => html`<h1>${inside}</h1>`,
  (inside) => html`<h2>${inside}</h2>`,
  (inside) => html`<h3>${inside}</h3>`,
  (inside) => html`<h4>${inside}</h4>`,
  (inside) => html`<h5>${inside}</h5>`,
  (inside) => html`<h6>${inside}</h6>`,
];

/** A heading of a level, 1 to 6; a level outside is brought inside. */
export const heading = (level: number, inside: unknown): TemplateResult =>
  HEADINGS[Math.min(Math.max(level, 1), 6) - 1]!(inside);
