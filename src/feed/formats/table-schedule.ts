/** When a group meets, from the cells of a row: day, time, how often, dates, or one cell with all of it in words. */
import { readDate } from '../../text/index.js';
import type { Report } from '../notice.js';
import type { Schedule } from '../schema.js';
import { unusedCode } from '../unused.js';
import { written } from '../written.js';
import { fieldOf } from './columns.js';
import { dateInWords, durationInWords } from './hints.js';
import type { Cells } from './table-cells.js';
import { isNo, isYes, listed } from './table-entry.js';
import { daysIn, timesIn } from './table-times.js';

const PARTS = ['day', 'time', 'end', 'often', 'when', 'start', 'finish', 'except', 'lasts', 'zone'] as const;
type When = Partial<Record<(typeof PARTS)[number], string>>;
type Clock = { startTime?: string; endTime?: string };

/** The schedules that the cells of a row make together. What has no place in them stands in their notes. */
export function schedulesFrom(cells: Cells, report: Report): object[] {
  const found: object[] = [];
  for (const { rows = [], heading } of cells.all('slots')) found.push(...slots(rows, heading, report));
  const ticked: string[] = [];
  for (const field of cells.fields())
    if (field.startsWith('yes:day:'))
      for (const { heading, text } of cells.all(field)) {
        if (isYes(text)) ticked.push(field.slice(8));
        else if (!isNo(text) && !/^(?:closed|geschlossen|cerrado|fermé)$/i.test(text.trim()))
          found.push(
            ...schedulesOf(
              timesIn(text) ? { day: field.slice(8), time: text } : { when: `${heading} ${text}` },
              report,
            ),
          );
      }
  // "Day 1, Time 1, Day 2, Time 2": a schedule for each
  const sets = Math.max(1, Math.min(cells.all('day').length, 7));
  for (let i = 0; i < sets; i++) {
    const when: When = {};
    for (const part of PARTS) {
      const all = cells.all(part).map(({ text }) => text.trim());
      const text =
        part === 'when'
          ? i
            ? ''
            : all.join('\n')
          : (all[i] ?? (i && /day|time|end/.test(part) ? '' : all[0]));
      if (text) when[part] = text;
    }
    if (!i && ticked.length) when.day = [when.day, ...ticked].filter(Boolean).join(', ');
    if (!i || when.day) found.push(...schedulesOf(when, report));
    const extra = PARTS.filter((part) => part !== 'when').flatMap((part) => cells.all(part).slice(sets));
    if (!i)
      for (const { heading, text } of extra)
        if (!Object.values(when).includes(text.trim()))
          report.add(unusedCode(text) === 'lost-value' ? 'lost-value' : 'not-used', heading, text);
  }
  if (!found.length) for (const part of PARTS) cells.leave(part);
  return found;
}

/** Times that stand as objects in a list: `meetings: [{ day: "Mon", start: "19:30" }]`. */
function slots(rows: readonly Record<string, unknown>[], heading: string, report: Report): object[] {
  return rows.slice(0, 50).flatMap((row) => {
    if ('repeatFrequency' in row || 'rrule' in row || Array.isArray(row.byDay)) return [row]; // as the feed format has it
    const when: When = {};
    for (const [key, value] of Object.entries(row)) {
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      const field = SLOT.get(key.toLowerCase()) ?? fieldOf(key, 'groups') ?? '';
      const part = PARTS.find((each) => each === field);
      if (part && text) when[part] ??= text;
      else if (value !== null && value !== '' && !/^id$/i.test(key)) {
        const words = text || written(value);
        report.add(
          unusedCode(words),
          `${heading}.${key}`,
          ...(unusedCode(words) === 'lost-value' ? [words] : []),
        );
      }
    }
    return schedulesOf(when, report);
  });
}
const SLOT = new Map<string, string>([
  ['start', 'time'],
  ['from', 'time'],
  ['opens', 'time'],
  ['end', 'end'],
  ['to', 'end'],
  ['closes', 'end'],
  ['date', 'start'],
]);

function schedulesOf(when: When, report: Report): object[] {
  const { day = '', time = '', end = '', often = '', start = '', finish = '', except = '' } = when;
  const byDay = day ? daysIn(day) : undefined;
  const times = time ? timesIn(time) : {};
  const common: Schedule = {};
  if (when.zone) common.scheduleTimezone = when.zone;
  if (when.lasts) common.duration = lengthOf(when.lasts);
  const endTime = end && !times?.endTime ? (timesIn(end)?.startTime ?? end) : '';
  const clock = { ...times, ...(endTime && { endTime }) };
  const frequency = often ? (/^P\w+$/.test(often) ? often : durationInWords(often)) : undefined;
  const words = [often && !frequency ? often : '', day, [time, end].filter(Boolean).join('–')]
    .filter(Boolean)
    .join(', ');
  const limits = { ...(finish && { endDate: finish }), ...(except && { exceptDate: except }) };
  const unplaced = frequency?.endsWith('M') && byDay?.some((each) => each.length === 2);
  if ((day && !byDay) || (time && !times) || unplaced || (often && !frequency)) {
    if (time && !times) report.add('not-understood', 'schedule[0].startTime', time);
    const said = unplaced ? `${often}, ${words}` : words;
    const first = start ? (readDate(start) ?? dateInWords(start) ?? start) : '';
    return [
      {
        text: said,
        ...common,
        ...(first && { startDate: first }),
        ...limits,
        ...(when.when && { note: when.when }),
      },
    ];
  }
  if (byDay || frequency) {
    const told = when.when ? timesIn(when.when) : undefined;
    const useful = !clock.startTime && told;
    return [
      {
        repeatFrequency: frequency ?? (byDay?.some((each) => each.length > 2) ? 'P1M' : 'P1W'),
        ...(byDay && { byDay }),
        ...clock,
        ...(useful && told),
        ...common,
        ...(start && firstDay(start)),
        ...limits,
        ...(when.when && !useful && { note: when.when }),
      },
    ];
  }
  const found: object[] = start ? datesOf(start, finish, clock, common) : [];
  for (const each of listed(when.when ?? '', /[|\n]/))
    found.push(start ? { text: each, ...common } : withClock(whenOf(each, common), clock, limits));
  if (!found.length && (time || end))
    found.push({ text: words, ...common, ...limits }); // a time without a day
  else if (found[0] && except) Object.assign(found[0], { exceptDate: except });
  if (!found.length && (finish || except))
    found.push({ text: [finish, except].filter(Boolean).join(', '), ...common });
  return found;
}

/** "90" is minutes, "1.5" hours. */
function lengthOf(lasts: string): string {
  const bare = /^\d+(?:[.,]\d+)?$/.exec(lasts.trim())?.[0].replace(',', '.');
  const minutes = bare === undefined ? 0 : Number(bare) <= 8 ? Number(bare) * 60 : Number(bare);
  return (
    (minutes ? durationInWords(`${String(Math.round(minutes))} minutes`) : durationInWords(lasts)) ?? lasts
  );
}

/** A first day, and the time of it where it is a moment. */
function firstDay(start: string): Schedule {
  const { date, startTime } = moment(start);
  return { startDate: date ?? dateInWords(start) ?? start, ...(startTime && { startTime }) };
}

const withClock = (schedule: Schedule, clock: Clock, limits: object): object => ({
  ...clock,
  ...schedule,
  ...limits,
});

/** One schedule a date: "2026-11-20, 2026-12-18", or a moment with its time and offset. */
function datesOf(start: string, finish: string, clock: Clock, common: object): object[] {
  const one = moment(start);
  const last = moment(finish);
  if (one.startTime) {
    const same = last.date === undefined || last.date === one.date;
    return [
      {
        ...common,
        ...clock,
        ...one,
        ...(same && last.startTime && { endTime: last.startTime }),
        ...(finish && !(same && last.startTime) && { note: `– ${finish}` }),
      },
    ];
  }
  const dates = dateInWords(start) ? [start] : start.split(/[,;|\n]/).filter((each) => each.trim());
  const until =
    finish && last.date !== (readDate(start) ?? dateInWords(start)) ? { note: `– ${finish}` } : {};
  return dates.map((date) => ({
    date: readDate(date) ?? dateInWords(date) ?? date.trim(),
    ...clock,
    ...common,
    ...until,
  }));
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

/** One date and nothing more, with or without its weekday and its time. */
const ALONE =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?:(?:\s?[,@–-])?\s?(?:at )?(\d.*))?$/i;
/** Morning and evening can be told apart: "7pm", "19:30", "11:00"; "7:30" is left to whoever reads the words. */
const SURE =
  /\b(?:0\d|1\d|2[0-4])[:.h]\d\d|[ap]\.?\s?m\b|noon|midday|midnight|uhr|\d\s?h(?:rs?)?\b|de la (?:tarde|noche|ma[ñn]ana)/i;
const sureTimes = (text: string): Clock | undefined =>
  SURE.test(text) && !/[-–]\s*12(?:[:.]00)?\s*pm|[-–]\s*$/i.test(text) ? timesIn(text) : undefined;

/** "Tuesdays 7pm" as a rule where it is as simple as that; all else stays in words. */
function whenOf(when: string, common: Schedule): Schedule {
  if (/^(?:by )?appointment|^con cita|^sur rendez-vous|^nach (?:vereinbarung|absprache)/i.test(when))
    return { by: 'appointment', note: when, ...common };
  const exact = /^[\d./-]+$|^\d{4}-\d\d-\d\dT?/.test(when) ? moment(when) : {};
  if (exact.date) return { ...common, ...exact };
  const single = ALONE.exec(when.slice(0, 100).replace(/\s+/g, ' '));
  const date = single?.[1] ? dateInWords(single[1]) : undefined;
  const told = single?.[2] ? sureTimes(single[2]) : {};
  if (date && told) return { date, ...told, ...common };
  const at = /\d|noon|midday|midnight/i.exec(when)?.index ?? -1;
  const lead = when
    .slice(0, Math.max(at, 0))
    .replace(/(?<![\s,:@–-])[\s,:@–-]+$|\b(?:at|from|de|à|a las?|um|von|ab|desde)\s*$/gi, '');
  const days = at > 0 ? daysIn(lead.replace(/(?<![\s,:@])[\s,:@]+$/, '')) : undefined;
  const clock = at > 0 ? sureTimes(when.slice(at)) : undefined;
  if (days && clock && !days.some((day) => day.length > 2))
    return { repeatFrequency: 'P1W', byDay: days, ...clock, ...common };
  return { text: when, ...common };
}
