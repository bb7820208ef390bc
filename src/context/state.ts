/** The states that every element shows to CSS: `peer-faq:state(loading)`. */
const STATES = ['loading', 'ready', 'empty', 'error'] as const;
export type ElementState = (typeof STATES)[number];

/** An element's internals. A constructor that throws for want of them would leave the element without its line of help. */
export function internalsOf(host: HTMLElement): ElementInternals | undefined {
  try {
    return host.attachInternals();
  } catch {
    return undefined; // Safari before 16.4
  }
}

/**
 * Shows a state to CSS, or takes it away. Browsers of 2023 have no states, or want their names to begin with `--`; there the element
 * works and a page's rule for the state does not.
 */
export function showState(internals: ElementInternals | undefined, name: string, on: boolean): void {
  try {
    internals?.states[on ? 'add' : 'delete'](name);
  } catch {
    // looks only
  }
}

/** Sets one of the four states and clears the others. The host's attributes stay the author's. */
export function setState(internals: ElementInternals | undefined, state: ElementState): void {
  for (const each of STATES) showState(internals, each, each === state);
}
