const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a root rules: its own shadow root those of what was fetched later, and the page, or the shadow root that an element stands
 * in, the few that must stand there: a shadow sheet cannot reach into what is slotted, and Firefox does not style marked words of
 * slotted text from there. A constructed sheet passes every `style-src`.
 */
export function adopt(root: Node, rules: string): void {
  // a constructed sheet is of one document: an element that was adopted into another one goes without
  if ((root.ownerDocument ?? root) !== document) return;
  let sheet = sheets.get(rules);
  if (!sheet) {
    sheets.set(rules, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(rules);
  }
  const { adoptedStyleSheets: list } = root as Partial<Document>;
  // of an element that is in no page there is no list
  if (list && !list.includes(sheet)) list.push(sheet);
}

/** Whether a node is an answer of a feed that an element has put into the page. */
export const isMirror = (node: Node): boolean => (node as Element).className === 'peer-answer';
