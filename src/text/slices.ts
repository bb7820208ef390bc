/**
 * How long a slice of work goes on, in milliseconds. A third of a frame at 60 a second: the browser collects garbage whenever it
 * likes, for up to 10 ms after work that makes many objects, and both must fit into one frame.
 */
export const SLICE = 5;

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

/**
 * Runs a generator in slices, so that no task is long. What a step yields, if anything, is waited for before the next one.
 * @throws what the signal was aborted with.
 */
export async function inSlices<T>(work: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    let step: IteratorResult<unknown, T>;
    let n = 0;
    do {
      step = work.next();
    } while (!step.done && !step.value && (++n & 3 || performance.now() < until));
    if (step.done) return step.value;
    await ((step.value as Promise<unknown> | undefined) ?? pause());
    signal?.throwIfAborted();
  }
}
