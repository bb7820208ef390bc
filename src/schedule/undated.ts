/** For editors: which words about meeting times no date could be made of. */
import { readEnglish } from './english.js';
import { schedulesOf, type Meets } from './group.js';
import { nextOccurrences, type WhenOptions } from './occurrences.js';
import { prepareSchedules } from './prepare.js';

export async function wordsWithoutDates(
  groups: readonly Meets[],
  { timeZone }: Pick<WhenOptions, 'timeZone'> = {},
): Promise<Set<string>> {
  await prepareSchedules(groups, { timeZone });
  const found = new Set<string>();
  for (const group of groups)
    for (const schedule of schedulesOf(group)) {
      const { text, by } = schedule;
      if (!text || by || found.has(text)) continue;
      const alone: Meets = { ...group, schedule: [schedule], status: 'active' };
      if (nextOccurrences(alone, { from: 0, count: 1, timeZone }).length) continue;
      const { paused, appointment } = readEnglish(text);
      if (!paused && !appointment) found.add(text);
    }
  return found;
}
