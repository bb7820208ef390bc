/** Remembers the last answer, for as long as it is asked the same. */
export function memo<A extends unknown[], R>(work: (...of: A) => R): (...of: A) => R {
  let asked: A | undefined;
  let answer: R;
  return (...of) => {
    if (!asked || of.some((each, i) => each !== asked?.[i])) {
      answer = work(...of);
      asked = of;
    }
    return answer;
  };
}
