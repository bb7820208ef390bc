import type { Booking } from '../../feed/index.js';
import { readTime, readWeekday } from '../../text/index.js';

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Reads opening hours as schema.org writes them in one line: `Mo-Fr 09:00-17:00, Sa 10:00-12:00`. What cannot be read is
 * left out.
 */
export function readHours(text: string): NonNullable<Booking['hours']> {
  return text.split(/[;,](?=\s*[a-z]{2})/i).flatMap((part) => {
    const found = /^\s*([a-z][a-z,\s-]*?)\s+(\d[\d:.apm]*)\s*[-–]\s*(\d[\d:.apm]*)\s*$/i.exec(part);
    const [opens, closes] = [readTime(found?.[2]), readTime(found?.[3])];
    const dayOfWeek = (found?.[1] ?? '').split(/[\s,]+/).flatMap((days) => {
      const [from, to] = days.split('-').map((day) => WEEK.indexOf(readWeekday(day) ?? ''));
      if (from === undefined || from < 0) return [];
      if (to === undefined || to < 0) return WEEK.slice(from, from + 1);
      return to < from ? [...WEEK.slice(from), ...WEEK.slice(0, to + 1)] : WEEK.slice(from, to + 1);
    });
    return opens && closes && dayOfWeek.length ? [{ dayOfWeek, opens, closes }] : [];
  });
}
