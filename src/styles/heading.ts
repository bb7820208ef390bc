import { html, nothing, type TemplateResult } from 'lit';

type Attribute = string | typeof nothing;

const HEADINGS: ((inside: unknown, id: Attribute, tab: Attribute) => TemplateResult)[] = [
  (inside, id, tab) => html`<h1 id=${id} tabindex=${tab}>${inside}</h1>`,
  (inside, id, tab) => html`<h2 id=${id} tabindex=${tab}>${inside}</h2>`,
  (inside, id, tab) => html`<h3 id=${id} tabindex=${tab}>${inside}</h3>`,
  (inside, id, tab) => html`<h4 id=${id} tabindex=${tab}>${inside}</h4>`,
  (inside, id, tab) => html`<h5 id=${id} tabindex=${tab}>${inside}</h5>`,
  (inside, id, tab) => html`<h6 id=${id} tabindex=${tab}>${inside}</h6>`,
];

/**
 * A real heading of the level that fits the page around it (WCAG 1.3.1).
 * @param level 1 to 6; others are brought into that range, and what is no number is 2.
 * @param id for one that the focus can be put on.
 */
export const heading = (level: number, inside: unknown, id?: string): TemplateResult | undefined =>
  HEADINGS[Math.min(6, Math.max(1, Math.round(level) || 2)) - 1]?.(
    inside,
    id ?? nothing,
    id ? '-1' : nothing,
  );
