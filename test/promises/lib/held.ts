/** How long a page was held: seen by a message that the page sends itself again and again. */

export interface Held {
  /** The longest time without an answer, in milliseconds. */
  longest: number;
  /** All such times together. */
  all: number;
}

/** What is no work, but the turn from one message to the next. */
const TURN = 2;
/** Without work for so long, the page has come to rest. */
const REST = 40;
/** On a machine that does much else no page ever is; then this long after the act is enough. */
const ENOUGH = 500;

/** Acts, and waits until the page has come to rest. */
export async function held(act: () => unknown): Promise<Held> {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let busy = last;
  let [longest, all, open, ended] = [0, 0, true, 0];
  const look = (): void => {
    const now = performance.now();
    const gap = now - last;
    last = now;
    if (gap <= TURN) return;
    longest = Math.max(longest, gap);
    all += gap;
    busy = now;
  };
  const rest = new Promise<void>((done) => {
    port1.onmessage = () => {
      look();
      if (open || (last - busy < REST && last - ended < ENOUGH)) port2.postMessage(0);
      else done();
    };
  });
  port2.postMessage(0);
  await act();
  open = false;
  busy = ended = performance.now();
  await rest;
  port1.close();
  return { longest, all };
}
