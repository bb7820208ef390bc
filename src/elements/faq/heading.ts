import { html, type TemplateResult } from 'lit';

const HEADINGS: ((inside: unknown) => TemplateResult)[] = [
  (inside) => html`<h1>${inside}</h1>`,
  (inside) => html`<h2>${inside}</h2>`,
  (inside) => html`<h3>${inside}</h3>`,
  (inside) => html`<h4>${inside}</h4>`,
  (inside) => html`<h5>${inside}</h5>`,
  (inside) => html`<h6>${inside}</h6>`,
];

/** A heading of a level; one outside of 1 to 6 is brought inside. */
export const heading = (level: number, inside: unknown): TemplateResult | undefined =>
  HEADINGS[Math.min(Math.max(Math.round(level), 1), 6) - 1]?.(inside);
