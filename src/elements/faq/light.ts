/**
 * The few rules that must stand in the page itself, once for all elements: a shadow sheet cannot reach into what is slotted, and
 * Firefox does not style marked words of slotted text from there. A constructed sheet passes every `style-src`.
 */
const RULES = `
:state(peer-questions)>details{display:contents!important}
:state(peer-questions)>details>summary,
:state(peer-questions)>:is(section,div,article)>:is(h1,h2,h3,h4,h5,h6):first-child,
:state(peer-questions)>p>.peer-question{display:none!important}
.peer-answer>*{margin-block:0}
.peer-answer>:nth-child(n+3){margin-block-start:.75em}
.peer-answer :is(ul,ol){padding-inline-start:1.4em}
.peer-answer ul{list-style:disc}
.peer-answer ol{list-style:decimal}
.peer-answer li+li{margin-block-start:.35em}
.peer-answer a{color:var(--peer-color-accent,light-dark(oklch(45% .09 195),oklch(82% .09 195)));text-underline-offset:.2em}
::highlight(peer-faq){background-color:var(--peer-color-mark,light-dark(oklch(93% .09 95),oklch(43% .08 85)));color:inherit}
@media (forced-colors:active){::highlight(peer-faq){background-color:Mark;color:MarkText}.peer-answer a{color:LinkText}}
`;

let sheet: CSSStyleSheet | undefined;

/** Gives the document, or the shadow root that the element stands in, the sheet. */
export function adoptLightStyles(host: Element): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  // a constructed sheet is of one document: an element that was adopted into another one goes without
  if (host.ownerDocument !== document) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
