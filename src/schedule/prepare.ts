import type { Schedule } from '../feed/schema.js';
import { inSlices } from '../text/slices.js';
import { plansOf, understandAs, type Meets } from './group.js';
import type { Plan } from './plan.js';
import { list } from './repeat.js';
import type { WhenOptions } from './occurrences.js';
import { ready } from './temporal.js';

/** The schedules that nobody has understood yet: most groups have none, and there are many. */
const wanting = (groups: Iterable<Meets>): Schedule[] => {
  const found: Schedule[] = [];
  const seen = new Set<unknown>([undefined]); // groups share lists
  for (const { schedule: all } of groups) {
    if (seen.has(all)) continue;
    seen.add(all);
    for (const schedule of list(all) as (Schedule | null)[])
      if (schedule && !schedule.by && !plansOf(schedule)) found.push(schedule);
  }
  return found;
};

/** What each schedule means; stops after each, since thousands of words are more than one task may take. */
function* understand(
  schedules: Schedule[],
  read: (schedule: Schedule) => readonly Plan[],
): Generator<void, (readonly Plan[])[]> {
  const found: (readonly Plan[])[] = [];
  for (const schedule of schedules) {
    found.push(read(schedule));
    yield;
  }
  return found;
}

/**
 * Gets ready what these groups need, and nothing else: the polyfill where the engine has no `Temporal`, the reader of plain
 * English where a schedule is words, the reader of RRULEs where there is one. Afterwards every function of this room
 * knows their dates. Before, or where a download fails, the groups' own words are shown and no date is claimed.
 * @param options `timeZone` as in `nextOccurrences`.
 * @returns whether anything is known now that was not before, so that lists are sorted and drawn anew only then.
 */
export async function prepareSchedules(
  groups: Iterable<Meets>,
  { timeZone }: Pick<WhenOptions, 'timeZone'> = {},
): Promise<boolean> {
  const wanted = wanting(groups);
  const rules = wanted.filter(({ rrule }) => rrule);
  const texts = wanted.filter(({ rrule }) => !rrule);
  const [english, rrule] = await Promise.all([
    texts.length ? import('./english.js') : undefined,
    rules.length ? import('./rrule.js') : undefined,
    ready(),
  ]);
  if (!wanted.length) return false;
  const plans = await inSlices(
    understand(wanted, (schedule) =>
      schedule.rrule
        ? (rrule?.plansOfRule(schedule, timeZone) ?? [])
        : (english?.plansOfText(schedule) ?? []),
    ),
  );
  wanted.forEach((schedule, i) => understandAs(schedule, plans[i] ?? []));
  return true;
}
