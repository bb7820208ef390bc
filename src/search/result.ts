import { saysCrisis } from './crisis.js';
import { eachWord } from './fold.js';
import { rowOf, type Answer } from './first-pass.js';
import type { Field, Match, SearchResult, When } from './types.js';

/** So far a text is looked through for why its entry was found. */
const FAR = 20_000;

/** Where the words found stand in a text, as whole words. */
function marker(found: Answer['found']): SearchResult['marks'] {
  const single = new Set(found.flatMap((words) => (words.length > 1 ? [] : words)));
  const sets = found.filter((words) => words.length > 1);
  return (text) => {
    const places: [word: string, start: number, end: number][] = [];
    eachWord(text, (...place) => places.push(place));
    const have = new Set(places.map(([word]) => word));
    const whole = new Set(sets.filter((words) => words.every((word) => have.has(word))).flat());
    const ranges: [number, number][] = [];
    for (const [word, start, end] of places) {
      if (!single.has(word) && !whole.has(word)) continue;
      const last = ranges.at(-1);
      if (last && start < last[1]) last[1] = Math.max(end, last[1]);
      else ranges.push([start, end]);
    }
    return ranges;
  };
}

/** The answer for those who show it. It refers to the entries and does not copy them. */
export function resultOf<T>(
  query: string,
  answer: Answer,
  entries: readonly T[],
  fields: readonly Field<T>[],
  idOf: (entry: T) => string,
  when?: When,
): SearchResult {
  const { indices } = answer;
  let ids: string[] | undefined;
  let marked: SearchResult['marks'] | undefined;
  const marks: SearchResult['marks'] = (text) => (marked ??= marker(answer.found))(text);
  const valuesOf = (index: number): [field: string, values: unknown[], text: boolean][] => {
    const entry = entries[index];
    if (entry === undefined) return [];
    return rowOf(fields, entry).map((value, i) => [
      fields[i]?.name ?? '',
      typeof value === 'string' ? [value] : [...(value ?? [])],
      typeof value === 'string',
    ]);
  };

  return {
    query,
    notice: answer.notice,
    settled: answer.settled,
    dropped: answer.dropped,
    indices,
    bands: answer.bands,
    corrected: answer.corrected,
    readAs: answer.readAs,
    when,
    crisis: saysCrisis(query),
    get ids() {
      return (ids ??= Array.from(indices, (index) => idOf(entries[index] as T)));
    },
    marks,
    match(index) {
      const matches: Match[] = [];
      for (const [field, values, isText] of valuesOf(index)) {
        const words = new Set<string>();
        for (const value of values) {
          if (typeof value !== 'string') continue;
          const ranges = marks(value.slice(0, FAR));
          if (isText) for (const [start, end] of ranges) words.add(value.slice(start, end));
          else if (ranges.length) words.add(value);
        }
        if (words.size) matches.push({ field, words: [...words] });
      }
      return matches;
    },
  };
}
