import { html, nothing, type TemplateResult } from 'lit';

/**
 * A real heading of the level that fits the page around it (WCAG 1.3.1).
 * @param level 1 to 6; others are brought into that range.
 */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const at = id ?? nothing;
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 id=${at} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${at} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${at} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${at} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${at} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${at} tabindex="-1">${content}</h6>`;
  }
}
