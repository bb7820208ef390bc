/** Dates in words: "December 8th, 2026", "5, 12 and 19 January 2027", "24 December to 2 January". */
import type { Cursor } from './cursor.js';
import type { Item } from './item.js';
import { real } from './names.js';

/** Dates with their year, at the end for all of them: "5 Jan, 2 Feb and 2 March 2027". */
export function readDates(of: Cursor): Item[] | undefined {
  const start = of.at;
  const found: Day[] = [];
  let joined: 'to' | 'and' | undefined;
  for (;;) {
    const at = of.at;
    if (found.length) {
      joined =
        (of.take('to') ?? of.take('until'))
          ? 'to'
          : (of.take('sep') ?? of.take('and') ?? of.take('or'))
            ? 'and'
            : undefined;
      if (joined === 'and') of.take('and');
      if (!joined) break;
    }
    const days = readDay(of);
    if (!days) {
      of.at = at;
      break;
    }
    found.push(...days);
    if (joined === 'to') break;
    joined = undefined;
  }
  if (!found.length) return of.back(start);
  const range = joined === 'to' && found.length === 2;
  let year: number | undefined;
  let month = 0;
  for (const day of [...found].reverse()) {
    if (day.year) year = day.year;
    else if (year && day.month > month) year--;
    if (year) day.year = year;
    month = day.month;
  }
  if (found.every((day) => day.year)) {
    const dates = found.map((day) => real(day.year as number, day.month, day.day)?.date);
    if (dates.includes(undefined)) return of.back(start);
    const [from = '', to = ''] = dates as string[];
    return range
      ? from < to
        ? [{ is: 'span', from, to }]
        : of.back(start)
      : [{ is: 'dates', dates: dates as string[] }];
  }
  const [first, last] = found.map(({ day, month: m }) => `${pad(m)}-${pad(day)}`);
  if (found.some((day) => day.year) || !first) return of.back(start);
  return range
    ? [{ is: 'yearly', dates: [first], ...(last && { to: last }) }]
    : [{ is: 'yearly', dates: found.map(({ day, month: m }) => `${pad(m)}-${pad(day)}`) }];
}

/** One date, or several days of a month. */
function readDay(of: Cursor): Day[] | undefined {
  const start = of.at;
  const iso = of.take('date');
  if (iso) {
    const [year = 0, month = 0, day = 0] = iso.date.split('-').map(Number);
    return [{ year, month, day }];
  }
  const days: number[] = [];
  const month = of.take('month') ?? undefined;
  for (;;) {
    const n = of.take('num') ?? of.take('place');
    if (!n || n.n < 1 || n.n > 31 || !n.digits) break;
    days.push(n.n);
    const mark = of.at;
    if (!(of.take('and') ?? of.take('or') ?? of.take('sep'))) break;
    const next = of.peek('num') ?? of.peek('place');
    if (!next?.digits || next.n > 31) {
      of.at = mark;
      break;
    }
  }
  const named = month ?? of.take('month');
  if (!days.length || !named) return of.back(start);
  const before = of.at;
  of.take('sep');
  const year = of.peek('num');
  if (year?.digits && year.n >= 1990 && year.n <= 2100) of.at++;
  else of.at = before;
  const said = of.at > before ? year?.n : undefined;
  // "Oct 10-12", "December 8 7pm": a number before a dash may be a time
  if (!said && month && of.peek('to') && days.length === 1 && !of.peek('month', 1) && !of.peek('month', 2))
    return of.back(start);
  return days.map((day) => ({ day, month: named.n, ...(said && { year: said }) }));
}

interface Day {
  day: number;
  month: number;
  year?: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');
