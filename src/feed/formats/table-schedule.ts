/** When a group meets, from the cells of a row: day, time, how often, dates, or one cell with all of it in words. */
import { readDate, readTime } from '../../text/index.js';
import type { Report } from '../notice.js';
import type { Schedule } from '../schema.js';
import type { Column } from './columns.js';
import { dayNamed } from './days.js';
import { dateInWords, durationInWords } from './hints.js';

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Days in a cell: "Tuesday", "Mon, Wed", "Mon-Fri", "daily", "1TU". `undefined` where there is more to it than that. */
export function daysIn(cell: string): string[] | undefined {
  const word = cell.trim();
  if (/^(?:daily|every ?day|all week|7 days(?: a week)?|todos los dias)$/i.test(word)) return WEEK;
  if (/^weekdays?$/i.test(word)) return WEEK.slice(0, 5);
  if (/^weekends?$/i.test(word)) return WEEK.slice(5);
  const range = /^(\w+)\.?\s*(?:-|–|to|through)\s*(\w+)\.?$/i.exec(word);
  const from = range && WEEK.indexOf(dayNamed(range[1] ?? '') ?? '');
  const to = range && WEEK.indexOf(dayNamed(range[2] ?? '') ?? '');
  if (from !== null && to !== null && from >= 0 && to > from) return WEEK.slice(from, to + 1);
  const days = word
    .replace(/^(?:every|each|on)\s+/i, '')
    .split(/\s*(?:[,;/&|+]|\band\b|\by\b)\s*/)
    .filter(Boolean)
    .map(dayNamed);
  return days.length && days.every(Boolean) ? (days as string[]) : undefined;
}

/** "1:00-2:30PM", "10:30 - Noon", "7pm": start and end on the 24-hour clock. */
export function timesIn(cell: string): { startTime?: string; endTime?: string } | undefined {
  const [first = '', last = '', more] = cell
    .trim()
    .replace(/\b12(?::00)? (noon|midnight)\b/i, '$1')
    .split(/\s*(?:-|–|—|\bto\b|\buntil\b|\btill?\b|\ba las\b)\s*/i);
  if (more !== undefined) return undefined;
  const end = last ? readTime(last) : undefined;
  if (last && !end) return undefined;
  const half = /([ap])\.?m/i.exec(last)?.[1] ?? (/noon/i.test(last) ? 'a' : undefined);
  const bare = !/[ap]\.?m|noon|midnight/i.test(first);
  let start = half && bare ? readTime(`${first} ${half}m`) : readTime(first);
  if (half?.toLowerCase() === 'p' && bare && start && end && start > end) start = readTime(`${first} am`); // 11-1pm
  if (!start) return undefined;
  return { startTime: start, ...(end && { endTime: end }) };
}

/** The schedules that the cells of a row make together. @param text gives the cell of a kind of column, or `''`. */
export function schedulesOf(text: (key: Column) => string, report: Report): object[] {
  const [day, time, end, often, when] = [text('day'), text('time'), text('end'), text('often'), text('when')];
  const start = text('start');
  const byDay = day ? daysIn(day) : undefined;
  const times = time ? timesIn(time) : {};
  const common: Schedule = {};
  const zone = text('zone');
  if (zone) common.scheduleTimezone = zone;
  const lasts = text('lasts');
  if (lasts) common.duration = durationInWords(lasts) ?? lasts;
  const clock = { ...times, ...(end && !times?.endTime && { endTime: end }) };
  const frequency = often ? (/^P\w+$/.test(often) ? often : durationInWords(often)) : undefined;
  const words = [often && !frequency ? often : '', day, [time, end].filter(Boolean).join('–')]
    .filter(Boolean)
    .join(', ');
  const unplaced = frequency?.endsWith('M') && byDay?.some((each) => each.length === 2);
  if ((day && !byDay) || (time && !times) || unplaced || (often && !frequency)) {
    if (time && !times) report.add('not-understood', 'schedule[0].startTime', time);
    if (words && !when) {
      if (unplaced) return [{ text: `${often}, ${words}`, ...common }];
      return [{ text: words, ...common }];
    }
  }
  if (byDay || frequency) {
    const schedule: Record<string, unknown> = {
      repeatFrequency: frequency ?? (byDay?.some((each) => each.length > 2) ? 'P1M' : 'P1W'),
      ...(byDay && { byDay }),
      ...clock,
      ...common,
    };
    if (start) schedule.startDate = start;
    if (text('finish')) schedule.endDate = text('finish');
    if (text('except')) schedule.exceptDate = text('except');
    return [schedule];
  }
  const found: object[] = start ? datesOf(start, text('finish'), clock, common) : [];
  if (when) found.push(whenOf(when, common));
  if (!found.length && time) found.push({ text: words }); // a time without a day
  return found;
}

/** One schedule a date: "2026-11-20, 2026-12-18", or a moment with its time and offset. */
function datesOf(start: string, finish: string, clock: object, common: object): object[] {
  const one = moment(start);
  const last = moment(finish);
  if (one.startTime) {
    const same = last.date === undefined || last.date === one.date;
    return [{ ...common, ...clock, ...one, ...(same && last.startTime && { endTime: last.startTime }) }];
  }
  const dates = dateInWords(start) ? [start] : start.split(/[,;|\n]/).filter((each) => each.trim());
  return dates.map((date) => ({ date: readDate(date) ?? date, ...clock, ...common }));
}

/** An ISO date and time with its offset as a zone: `2025-12-08T12:00:00-08:00`. */
function moment(value: string): Schedule {
  const found = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
    value.trim(),
  );
  if (!found?.[1] || !found[2]) return readDate(value) ? { date: readDate(value) } : {};
  const offset = found[3]?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return {
    date: found[1],
    startTime: found[2],
    ...(offset && { scheduleTimezone: offset === 'Z' ? 'UTC' : offset }),
  };
}

/** "Tuesdays 7pm" as a rule where it is as simple as that; all else stays in words. */
function whenOf(when: string, common: Schedule): Schedule {
  if (/^(?:by )?appointment/i.test(when)) return { by: 'appointment', note: when, ...common };
  const date = dateInWords(when);
  const time =
    /\d{1,2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:-|–|to)\s*(?:\d{1,2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|noon))?\s*$/i.exec(
      when,
    )?.[0];
  if (date) {
    const clock = timesIn(/\d{1,2}[:.]\d{2}.*|\d{1,2}\s*[ap]m.*/i.exec(when.replace(/\d{4}/, ''))?.[0] ?? '');
    return { date, ...clock, ...common };
  }
  const days = time
    ? daysIn(when.slice(0, -time.length).replace(/[\s,:@]+$|\s+(?:at|from)\s*$/gi, ''))
    : undefined;
  const clock = time ? timesIn(time) : undefined;
  if (days && clock && !days.some((day) => day.length > 2))
    return { repeatFrequency: 'P1W', byDay: days, ...clock, ...common };
  return { text: when, ...common };
}
