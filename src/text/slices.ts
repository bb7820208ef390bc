/** The longest a slice of work may hold the page, in milliseconds: half a frame at 60 a second. */
export const SLICE = 8;

/** Lets the page draw and answer before work goes on. */
export const pause = (): Promise<void> =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(0);
  });

/** Runs a generator in slices, so that no task is long. @throws what the signal was aborted with. */
export async function inSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    let step: IteratorResult<void, T>;
    let n = 0;
    do {
      step = work.next();
    } while (!step.done && (++n & 15 || performance.now() < until));
    if (step.done) return step.value;
    await pause();
    signal?.throwIfAborted();
  }
}
