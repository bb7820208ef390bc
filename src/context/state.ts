/** The states that every element shows to CSS: `peer-faq:state(loading)`. */
const STATES = ['loading', 'ready', 'empty', 'error'] as const;
export type ElementState = (typeof STATES)[number];

/** Sets one of the four states and clears the others. The host's attributes stay the author's. */
export function setState(internals: ElementInternals, state: ElementState): void {
  for (const each of STATES) internals.states[each === state ? 'add' : 'delete'](each);
}
