/** For editors: what about the dates of groups is not understood, over, or in doubt. */
import { endedOn } from './ended.js';
import { readWords } from './told/read.js';
import { schedulesOf, type Meets } from './group.js';
import { nextOccurrences, type WhenOptions } from './occurrences.js';
import { describeOccurrence } from './words.js';
import { prepareSchedules, type PrepareOptions } from './prepare.js';

/** One thing to tell an editor; `code` is one of the notices of a feed. */
export interface DateAdvice {
  code: 'no-dates' | 'check-dates' | 'ended';
  field: string;
  value: string;
  /** The next dates in words, as far as they are known. */
  meant?: string;
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
        const doubt = doubtOf(group, i, { timeZone, country, language });
        if (doubt)
          found.push({ code: 'check-dates', ...doubt, meant: nextInWords(group, { from, timeZone }) });
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

/** The next three dates in words, for an editor. */
function nextInWords(group: Meets, { from, timeZone }: Pick<WhenOptions, 'from' | 'timeZone'>): string {
  const next = nextOccurrences(group, { from, timeZone, count: 3 });
  return next
    .map((at) => describeOccurrence(at, { timeZone, visitorZone: at.timeZone, lang: 'en-GB' }))
    .join('; ');
}

/** What of a group's words stands beside dates without being in them: an exception, or a name that says less often than each week. */
function doubtOf(
  group: Meets,
  i: number,
  context: PrepareOptions,
): { field: string; value: string } | undefined {
  const schedule = schedulesOf(group)[i];
  if (!schedule || schedule.by) return undefined;
  const { text, byDay, repeatFrequency, note } = schedule;
  if (text) {
    const { schedules, notes } = readWords(text, context);
    return schedules.length && notes[0]
      ? { field: `schedule[${String(i)}].text`, value: notes.join(', ') }
      : undefined;
  }
  if (repeatFrequency !== 'P1W' || byDay?.length !== 1) return undefined;
  const { name, summary, description } = group as { name?: string; summary?: string; description?: string };
  for (const [field, words] of Object.entries({
    name,
    summary,
    description,
    [`schedule[${String(i)}].note`]: note,
  })) {
    const found = words && SELDOM.exec(words.slice(0, 2000))?.[0];
    if (found && (!DAY.test(found) || found.toLowerCase().includes(DAYS[String(byDay[0])] ?? ' ')))
      return { field, value: found };
  }
  return undefined;
}

const DAYS: Record<string, string> = {
  MO: 'mon',
  TU: 'tue',
  WE: 'wed',
  TH: 'thu',
  FR: 'fri',
  SA: 'sat',
  SU: 'sun',
};
const DAY = /(?:mon|tue|wed|thu|fri|sat|sun)/i;
const SELDOM =
  /\b(?:(?:every (?:other|second|2nd)|alternate|(?:1st|first|2nd|second|3rd|third|4th|fourth|last)(?: (?:and|&) (?:2nd|second|3rd|third|4th|fourth|last))?) (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|every other week|fortnightly|bi-?weekly|once a month)\b/i;

/** What was understood of each schedule in words: the next three dates, in words. */
export async function datesInWords(
  groups: readonly (Meets & { name?: string })[],
  { from, ...options }: PrepareOptions & Pick<WhenOptions, 'from'> = {},
): Promise<{ name: string; text: string; dates: string }[]> {
  await prepareSchedules(groups, options);
  return groups.flatMap((group) =>
    schedulesOf(group).flatMap((schedule) => {
      if (!schedule.text || schedule.by) return [];
      const dates = nextInWords({ ...group, schedule: [schedule] }, { from, timeZone: options.timeZone });
      return dates ? [{ name: group.name ?? '', text: schedule.text, dates }] : [];
    }),
  );
}
