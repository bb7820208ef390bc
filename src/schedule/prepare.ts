import type { Schedule } from '../feed/schema.js';
import { inSlices } from '../text/slices.js';
import { plansOf, understandAs, type Meets } from './group.js';
import type { Plan } from './plan.js';
import { list } from './repeat.js';
import type { WordsContext } from './told/read.js';
import { ready } from './temporal.js';

/** What is known of a list that may help to understand its words. */
export type PrepareOptions = Pick<WordsContext, 'timeZone' | 'country' | 'language'>;

/** A schedule that nobody has understood yet, and the name of its group. */
interface Wanted {
  schedule: Schedule;
  name: string | undefined;
  country: string | undefined;
}

/** A group of a feed has these as well. */
type Named = Meets & { name?: string; location?: { addressCountry?: string | undefined } | undefined };

/** Most groups have none, and there are many. */
const wanting = (groups: Iterable<Named>): Wanted[] => {
  const found: Wanted[] = [];
  const seen = new Set<unknown>([undefined]); // groups share lists
  for (const { schedule: all, name, location } of groups) {
    if (seen.has(all)) continue;
    seen.add(all);
    for (const schedule of list(all) as (Schedule | null)[])
      if (schedule && !schedule.by && !plansOf(schedule))
        found.push({ schedule, name, country: location?.addressCountry });
  }
  return found;
};

/** What each schedule means; stops after each, since thousands of words are more than one task may take. */
function* understand(
  wanted: Wanted[],
  read: (wanted: Wanted) => readonly Plan[],
): Generator<void, (readonly Plan[])[]> {
  const found: (readonly Plan[])[] = [];
  for (const each of wanted) {
    found.push(read(each));
    yield;
  }
  return found;
}

/**
 * Gets ready what these groups need, and nothing else: the polyfill where the engine has no `Temporal`, the reader of plain
 * words where a schedule is words, the reader of RRULEs where there is one. Afterwards every function of this room
 * knows their dates. Before, or where a download fails, the groups' own words are shown and no date is claimed.
 * @param options `timeZone` as in `nextOccurrences`; `country` and `language` of the feed decide what words mean: "3/12/2026", "CST", "mar".
 * @returns whether anything is known now that was not before, so that lists are sorted and drawn anew only then.
 */
export async function prepareSchedules(
  groups: Iterable<Meets>,
  options: PrepareOptions = {},
): Promise<boolean> {
  const wanted = wanting(groups);
  const rules = wanted.filter(({ schedule }) => schedule.rrule);
  const texts = wanted.filter(({ schedule }) => !schedule.rrule);
  const [told, rrule] = await Promise.all([
    texts.length ? import('./told/read.js') : undefined,
    rules.length ? import('./rrule.js') : undefined,
    ready(),
  ]);
  if (!wanted.length) return false;
  const plans = await inSlices(
    understand(wanted, ({ schedule, name, country }) =>
      schedule.rrule
        ? (rrule?.plansOfRule(schedule, options.timeZone) ?? [])
        : (told?.plansOfText(schedule, { ...options, name, country: options.country ?? country }) ?? []),
    ),
  );
  wanted.forEach(({ schedule }, i) => understandAs(schedule, plans[i] ?? []));
  return true;
}
