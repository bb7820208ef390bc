/** Whether work grows no faster than its input. Runs in Node and in browsers. */

/** Linear is 1, quadratic 2. Between them is room for n log n and for a busy machine. */
const MOST = 1.6;

const middle = (of: number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] as number;

export interface Sizes {
  /** Where the doubling begins: small, so that exponential work is caught before it takes hours. Default 16. */
  from?: number;
  /** The largest input. Default 65,536. */
  to?: number;
  /** How many times are taken of each size, of which the middle one counts. Default 5. */
  rounds?: number;
  /** How long work takes, in milliseconds. Default: in Node the time of the processor, which other programs cannot stretch; else until its promise is kept. */
  clock?: (work: () => unknown) => Promise<number>;
}

const { process: node } = globalThis as { process?: NodeJS.Process };
const now = (): number => {
  if (!node) return performance.now();
  const { user, system } = node.cpuUsage();
  return (user + system) / 1000;
};
async function elapsed(work: () => unknown): Promise<number> {
  const start = now();
  await work();
  return now() - start;
}

/**
 * Fails where the work for inputs of doubling size grows clearly faster than these. The input doubles until one run takes
 * 50 ms; then medians of that size, and of eight of an eighth of it, are compared, three times over before it counts as a failure:
 * eight together take long enough for a browser whose clock counts whole milliseconds.
 * @param make an input of a size, made anew for each run so that nothing remembered helps; not timed.
 * @param work what is measured; waited for where it gives a promise.
 * @throws an error that names the sizes and times.
 */
export async function growsLinearly<T>(
  make: (size: number) => T,
  work: (input: T) => unknown,
  { from = 16, to = 65_536, rounds = 5, clock = elapsed }: Sizes = {},
): Promise<void> {
  const time = (size: number): Promise<number> => {
    const input = make(size);
    return clock(() => work(input));
  };
  /** The time of eight inputs of an eighth of a size: that of one input of the size where the work is linear. */
  const eighths = async (size: number): Promise<number> => {
    let sum = 0;
    for (let n = 0; n < 8; n++) sum += await time(size / 8);
    return sum;
  };
  const medians = async (size: number): Promise<[small: number, large: number]> => {
    const times: [number[], number[]] = [[], []];
    for (let n = 0; n < rounds; n++) {
      times[0].push(await eighths(size));
      times[1].push(await time(size));
    }
    return [middle(times[0]), middle(times[1])];
  };
  let size = from;
  let before = await time(size);
  // and longer at first, since one that grows slowly at 50 ms may take all that is around the work
  while (size < to && before < (size < 64 ? 250 : 50)) {
    // small steps at first, since exponential work may double with each of them
    const next = size < 64 ? size + 2 : size * 2;
    const most = Math.max(before, 5) * (size < 64 ? 2 : 8);
    before = await time(next);
    if (before > 200 && before > most && (await time(next)) > most)
      throw new Error(`Input of ${next} took ${before.toFixed()} ms, of ${size} too little for that.`);
    size = next;
  }
  size = Math.max(8, size - (size % 8));
  if (before < 20) return; // too little to compare
  let said = '';
  for (let tries = 0; tries < 3; tries++) {
    const [small, large] = await medians(size);
    if (large <= Math.max(small, 4) * 8 ** (MOST - 1)) return;
    said = `Input of ${size} took ${large.toFixed(1)} ms, eight of an eighth of that ${small.toFixed(1)} ms.`;
  }
  throw new Error(`${said} That is more than linear.`);
}

/**
 * The same by counting steps, which no busy machine can disturb.
 * @param count the steps that an input of a size takes.
 */
export async function countsLinearly(
  count: (size: number) => number | Promise<number>,
  { from = 256, to = 4096 }: Sizes = {},
): Promise<void> {
  const few = await count(from);
  const many = await count(to);
  const factor = to / from;
  if (many > Math.max(few, 1) * factor ** 1.2)
    throw new Error(`Input of ${to} took ${many} steps, of ${from} ${few}. That is more than linear.`);
}
