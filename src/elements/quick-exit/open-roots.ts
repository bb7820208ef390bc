import { queryAll } from '../../text/dom.js';

/** A document or shadow root, and every open shadow root below it. */
export function* openRoots(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const { shadowRoot } of queryAll(root, '*')) if (shadowRoot) yield* openRoots(shadowRoot);
}
