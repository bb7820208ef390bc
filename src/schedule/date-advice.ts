/** For editors: what about the dates of groups is not understood, over, or in doubt. */
import { endedOn } from './ended.js';
import { readWords } from './told/read.js';
import { schedulesOf, type Meets } from './group.js';
import { nextOccurrences, type WhenOptions } from './occurrences.js';
import { prepareSchedules, type PrepareOptions } from './prepare.js';

/** One thing to tell an editor; `code` is one of the notices of a feed. */
export interface DateAdvice {
  code: 'no-dates' | 'ended';
  field: string;
  value: string;
}

/** What to tell of each group; those about which there is nothing to say are absent. */
export async function adviseOnDates<G extends Meets>(
  groups: readonly G[],
  { from, timeZone, country, language }: PrepareOptions & Pick<WhenOptions, 'from'> = {},
): Promise<Map<G, DateAdvice[]>> {
  await prepareSchedules(groups, { timeZone, country, language });
  const all = new Map<G, DateAdvice[]>();
  for (const group of groups) {
    const found: DateAdvice[] = [];
    const over = endedOn(group, { timeZone, from });
    if (over) found.push({ code: 'ended', field: group.schedule ? 'schedule' : 'endDate', value: over });
    else
      schedulesOf(group).forEach(({ text, by }, i, { length }) => {
        if (text && !by && !hasDates(group, i, length, timeZone))
          found.push({ code: 'no-dates', field: `schedule[${String(i)}].text`, value: text });
      });
    if (found.length) all.set(group, found);
  }
  return all;
}

/** "By appointment" and "paused" are answers, though they give no dates. */
function hasDates(group: Meets, i: number, of: number, timeZone: string | undefined): boolean {
  const schedule = schedulesOf(group)[i];
  if (!schedule) return true;
  const alone: Meets = { ...group, ...(of > 1 && { schedule: [schedule] }), status: 'active' };
  if (nextOccurrences(alone, { from: 0, count: 1, timeZone }).length) return true;
  const { paused, appointment } = readWords(schedule.text ?? '');
  return !!paused || !!appointment;
}

/** The words of which no date can be made. */
export async function wordsWithoutDates(
  groups: readonly Meets[],
  options: PrepareOptions = {},
): Promise<Set<string>> {
  const advice = await adviseOnDates(groups, { ...options, from: 0 });
  return new Set(
    [...advice.values()].flat().flatMap(({ code, value }) => (code === 'no-dates' ? value : [])),
  );
}
