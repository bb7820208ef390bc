/**
 * Whether work in a page grows in proportion to its input, told on a busy machine: another program can only make a run longer, so the
 * shortest of several counts, and only what is clearly more than linear in each of several tries is a fault.
 */
export type Clock = (work: () => unknown) => Promise<number>;

/** Linear is 1, quadratic 2. Between them is room for n log n and for a busy machine. */
const MOST = 1.6;
/** Three doublings. */
const STEP = 8;
/** Less time than this is too little to compare, in milliseconds. */
const FLOOR = 80;
/** No single input of a real size may take this long. */
const HOLD = 3000;
const TRIES = 5;

/** @returns what is wrong, in words; nothing where work grows as its input does. */
export async function grows<T>(
  make: (size: number) => T,
  work: (input: T) => unknown,
  { from, to, clock }: { from: number; to: number; clock: Clock },
): Promise<string> {
  const time = (size: number): Promise<number> => {
    const input = make(size); // anew each time, so that nothing remembered helps; not timed
    return clock(() => work(input));
  };
  let size = from;
  let large = await time(size);
  while (size < to && large < FLOOR) large = await time((size *= STEP));
  if (large < FLOOR) return '';
  let small = Infinity;
  for (let tries = 0; tries < TRIES; tries++) {
    small = Math.min(small, await time(size / STEP));
    if (large <= Math.max(small, 4) * STEP ** MOST && large < HOLD) return '';
    large = Math.min(large, await time(size));
  }
  return `${String(size)} took ${large.toFixed()} ms, ${String(size / STEP)} took ${small.toFixed()} ms`;
}
