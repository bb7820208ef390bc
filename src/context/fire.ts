/** The events of this package, each declared beside the element that sends it. */
type Events = {
  [
    Name in keyof GlobalEventHandlersEventMap as Name extends `peer-${string}` ? Name : never
  ]: GlobalEventHandlersEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;
};

/** Sends an event up through the page and out of shadow roots. @returns `false` where it was cancelable and a listener cancelled it. */
export function fire<Name extends keyof Events>(
  host: Element,
  type: Name,
  detail: Events[Name],
  cancelable = false,
): boolean {
  return host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
