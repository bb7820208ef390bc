import type { Answer } from '../first-pass.js';
import type { When } from '../types.js';

/** Those of an answer that meet then; all of them, and that none does, where there is none. The bands stay. */
export function meeting(
  answer: Answer,
  when: When,
  meets: (index: number) => boolean,
): { answer: Answer; when: When } {
  const kept: number[] = [];
  const bands: number[] = [];
  let at = 0;
  for (const end of answer.bands) {
    for (; at < end; at++) {
      const index = answer.indices[at] as number;
      if (meets(index)) kept.push(index);
    }
    if (kept.length > (bands.at(-1) ?? 0)) bands.push(kept.length);
  }
  if (!kept.length) return { answer, when: answer.indices.length ? { ...when, none: true } : when };
  return { answer: { ...answer, indices: Uint32Array.from(kept), bands }, when };
}
