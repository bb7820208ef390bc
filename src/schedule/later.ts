/** Doors to what is loaded only when it is asked for. */
import type { CalendarGroup, CalendarOptions } from './calendar.js';
import type { DateAdvice } from './date-advice.js';
import type { WordsContext, WordsRead } from './told/read.js';
import type { Meets } from './group.js';
import type { PrepareOptions } from './prepare.js';
import type { Occurrence, WhenOptions } from './occurrences.js';
import { ready } from './temporal.js';

/**
 * One meeting as the text of an `.ics` file, in UTC. `neutral` leaves out all that tells what it is about; the place is
 * told only as exactly as `precision` allows, a link after sign-up never.
 */
export const calendarOfDate = async (
  group: CalendarGroup,
  at: Occurrence,
  options?: CalendarOptions,
): Promise<string> => (await import('./calendar.js')).calendarOfDate(group, at, options);

/** All that is to come of a group as the text of an `.ics` file; `undefined` where no date is known. */
export const calendarOfSeries = async (
  group: CalendarGroup,
  options?: CalendarOptions,
): Promise<string | undefined> => (await import('./calendar.js')).calendarOfSeries(group, options);

/**
 * What a text such as "1st & 3rd Tue 7.30pm, not August" or "jeden ersten Dienstag im Monat, 19 Uhr" means; for editors, who can then see
 * whether it was understood. English, Spanish, French and German.
 */
export async function readWords(text: string, context?: WordsContext): Promise<WordsRead> {
  const [told] = await Promise.all([import('./told/read.js'), ready()]);
  return told.readWords(text, context);
}

/** `readWords` of an English list. */
export const readEnglish = (text: string): Promise<WordsRead> => readWords(text, { language: 'en' });

/**
 * The `text`s of schedules of which no date can be made: not understood, or without the date from which "every other Thursday" counts.
 * "By appointment" and "paused" are answers, and not among them. For editors.
 */
export const wordsWithoutDates = async (
  groups: readonly Meets[],
  options?: PrepareOptions,
): Promise<Set<string>> => (await import('./date-advice.js')).wordsWithoutDates(groups, options);

/** What an editor should know of the dates of each group: words of which no date can be made, groups that are over. */
export const adviseOnDates = async <G extends Meets>(
  groups: readonly G[],
  options?: PrepareOptions & Pick<WhenOptions, 'from'>,
): Promise<Map<G, DateAdvice[]>> => (await import('./date-advice.js')).adviseOnDates(groups, options);

/** What was understood of each schedule that is words: its next three dates, in words. For editors. */
export const datesInWords = async (
  groups: readonly (Meets & { name?: string })[],
  options?: PrepareOptions & Pick<WhenOptions, 'from'>,
): Promise<{ name: string; text: string; dates: string }[]> =>
  (await import('./date-advice.js')).datesInWords(groups, options);
