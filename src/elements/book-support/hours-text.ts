import type { Booking } from '../../feed/index.js';
import { readTime, readWeekday, WEEK_FROM_MONDAY } from '../../text/index.js';

/**
 * Reads opening hours as schema.org writes them in one line: `Mo-Fr 09:00-17:00, Sa 10:00-12:00`. What cannot be read is
 * left out.
 */
export function readHours(text: string): NonNullable<Booking['hours']> {
  const spans = text
    .replace(/\s+/g, ' ')
    .matchAll(/([a-z][a-z,\s-]{0,99})(\d[\d:.]{0,7}(?:\s?[ap]m)?)\s?[-–]\s?(\d[\d:.]{0,7}(?:\s?[ap]m)?)/gi);
  return [...spans].flatMap(([, days = '', from, to]) => {
    const [opens, closes] = [readTime(from), readTime(to)];
    const dayOfWeek = days.split(/[\s,]+/).flatMap(daysOf);
    return opens && closes && dayOfWeek.length ? [{ dayOfWeek, opens, closes }] : [];
  });
}

/** "Mo" or "Mo-Fr"; "Fr-Mo" goes on over the end of the week. */
function daysOf(words: string): string[] {
  const [from = -1, to = from] = words
    .split('-')
    .map((day) => WEEK_FROM_MONDAY.indexOf(readWeekday(day) ?? ''));
  if (from < 0 || to < 0) return [];
  return to < from
    ? [...WEEK_FROM_MONDAY.slice(from), ...WEEK_FROM_MONDAY.slice(0, to + 1)]
    : WEEK_FROM_MONDAY.slice(from, to + 1);
}
