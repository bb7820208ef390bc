import type { CSSResult, LitElement } from 'lit';

/** Styles that come late join the others. A page's policy has no say in constructed sheets. */
export function adopt({ shadowRoot, ownerDocument }: LitElement, { styleSheet }: CSSResult): void {
  // a constructed sheet is of one document: an element that was adopted into another one goes without
  if (styleSheet && ownerDocument === document) shadowRoot?.adoptedStyleSheets.push(styleSheet);
}
