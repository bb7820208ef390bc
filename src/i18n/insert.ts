/** Stands for a node in a sentence (U+FFFC, object replacement character). */
const PLACE = '\uFFFC';

/** A message with a node in the place of its one value: `insert(t.call, html`<bdi>${number}</bdi>`)`. */
export function insert<Node>(message: (value: string) => string, node: Node): (Node | string)[] {
  const [before = '', after = ''] = message(PLACE).split(PLACE);
  return [before, node, after];
}
