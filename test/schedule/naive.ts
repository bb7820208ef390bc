/**
 * A second implementation, as slow and plain as can be: it walks through the days one by one, writes each as text and asks
 * `Intl` for the clock. It shares nothing with the engine.
 */
export interface Simple {
  every: number;
  unit: 'W' | 'M';
  /** "TU", or with a place "2TU", "-1TU". */
  byDay: string[];
  startDate: string;
  endDate?: string;
  exceptDate: string[];
  startTime: string;
  zone: string;
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const addDays = (date: string, n: number): string => {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + n);
  return at.toISOString().slice(0, 10);
};
const weekday = (date: string): string => DAYS[new Date(`${date}T12:00:00Z`).getUTCDay()]!;
const mondayOf = (date: string): string => {
  let at = date;
  while (weekday(at) !== 'MO') at = addDays(at, -1);
  return at;
};

function named(date: string, { every, unit, byDay, startDate }: Simple): boolean {
  if (unit === 'W') {
    const weeks = (Date.parse(mondayOf(date)) - Date.parse(mondayOf(startDate))) / (7 * 86_400_000);
    return weeks % every === 0 && byDay.includes(weekday(date));
  }
  const months = (d: string): number => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
  if ((months(date) - months(startDate)) % every) return false;
  const place = (step: number): number => {
    let n = 0;
    for (let at = date; at.slice(0, 7) === date.slice(0, 7); at = addDays(at, step)) n++;
    return n;
  };
  return byDay.includes(`${place(-7)}${weekday(date)}`) || byDay.includes(`-${place(7)}${weekday(date)}`);
}

/** All moments, in UTC, at which the clocks of the zone show this date and time; searched for, not worked out. */
export function moments(date: string, time: string, zone: string): number[] {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const noon = Date.parse(`${date}T${time}:00Z`);
  const found: number[] = [];
  for (let t = noon - 15 * 3_600_000; t <= noon + 15 * 3_600_000; t += 15 * 60_000)
    if (format.format(t) === `${date} ${time}`) found.push(t);
  return found;
}

/** The first `count` days from a day on. */
export function days(rule: Simple, from: string, count: number): string[] {
  const found: string[] = [];
  let at = from < rule.startDate ? rule.startDate : from;
  for (let n = 0; n < 4000 && found.length < count; n++, at = addDays(at, 1)) {
    if (rule.endDate && at > rule.endDate) break;
    if (named(at, rule) && !rule.exceptDate.includes(at)) found.push(at);
  }
  return found;
}
