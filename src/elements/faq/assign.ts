import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Assign extends Directive {
  #nodes?: readonly (Element | Text)[];

  override render(nodes: readonly (Element | Text)[]): unknown {
    return nodes; // for the types alone: `update` does the work
  }

  override update(part: ElementPart, [nodes]: [readonly (Element | Text)[]]): unknown {
    if (nodes !== this.#nodes) (part.element as HTMLSlotElement).assign(...(this.#nodes = nodes));
    return noChange;
  }
}

/**
 * Puts children of the host into a slot of a shadow root with `slotAssignment: 'manual'`: no `slot` attribute is written on the
 * author's nodes, and bare text can be slotted too. `<slot ${assign(nodes)}></slot>`
 */
export const assign = directive(Assign);
