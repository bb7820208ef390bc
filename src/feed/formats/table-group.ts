/** A group from the cells of a row, where a cell may mean several fields and several cells one. */
import { cleanText, readDate, readTime, readWeekday, safeUrl } from '../../text/index.js';
import type { Report } from '../notice.js';
import type { Schedule } from '../schema.js';
import type { Column } from './columns.js';
import { mine, waysIn, withoutMark } from './free-text.js';
import { dateInWords, durationInWords } from './hints.js';
import { splitAddress } from './addresses.js';

type Entry = Record<string, unknown>;
/** The cells of a row by what their column means. */
export type Cells = Partial<Record<Column | 'name' | 'url', { text: string; href?: string }>>;

/** Sets a field by its path: `location.addressLocality`, `schedule[1].byDay`. What stands there already, stays. */
export function put(entry: Entry, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  let at: Record<string, unknown> = entry;
  steps.slice(0, -1).forEach((step, i) => {
    if (/^(?:__proto__|constructor|prototype)$/.test(step) || Number(step) > 50) return;
    const made = /^\d+$/.test(steps[i + 1] ?? '') ? [] : {};
    if (typeof at[step] !== 'object' || at[step] === null) at[step] = made;
    at = at[step] as Record<string, unknown>;
  });
  const last = steps.at(-1);
  if (last && last !== '__proto__' && at[last] === undefined) at[last] = value;
}

/** Adds to an entry what the cells with a meaning of their own say. */
export function groupOf(cells: Cells, entry: Entry, report: Report): Entry {
  const text = (key: keyof Cells): string => cells[key]?.text.trim() ?? '';
  for (const [key, cell] of Object.entries(cells)) if (!SPECIAL.has(key)) entry[key] ??= list(cell.text);
  const name = text('name');
  if (name) {
    entry.name = withoutMark(name) || name;
    entry.attendance ??= waysIn(/^\[|[[(][^)\]]+[\])]$/.test(name) ? name : '');
    if (entry.attendance === undefined) delete entry.attendance;
  }
  const url = cells.url?.href ?? (text('url') || cells.name?.href);
  if (url) entry.url = url;
  addPlace(entry, text('place'), text('address'), text('point'));
  addWays(entry, cells, text('how'));
  addTerms(entry, cells, text);
  if (entry.schedule === undefined) {
    const schedule = schedulesOf(text, report);
    if (schedule.length) entry.schedule = schedule;
  } else entry.schedule = (entry.schedule as unknown[]).filter(Boolean);
  const details = text('details');
  if (details) {
    entry.description ??= details;
    mine(entry, details);
  }
  if (entry.attendance === undefined && (entry.location ?? undefined) !== undefined)
    entry.attendance = ['in-person'];
  return entry;
}

const SPECIAL = new Set<string>(
  'name url day time end when often start finish lasts zone except details place address join how price signing state age led point person'.split(
    ' ',
  ),
);
const list = (text: string): unknown => (text.includes('|') ? text.split('|') : text);

function addPlace(entry: Entry, place: string, address: string, point: string): void {
  const ways = waysIn(place);
  if (ways) entry.attendance ??= ways;
  const bare = withoutMark(place);
  const onlyOnline = ways && !ways.includes('in-person');
  if (onlyOnline || /^(?:online|virtual|zoom|remote|n\/a|none|tba|tbc|-)\b/i.test(bare)) {
    if (/^(?:online|virtual|zoom|remote)\b/i.test(bare)) entry.attendance ??= ['online'];
    else if (bare && onlyOnline && !entry.organizer) entry.organizer = { name: bare };
  } else if (bare) {
    const parts = /^([^,\d]{3,}),\s*(\d.*,.*)$/.exec(bare); // "Quaker House, 5 High Street, Anytown, 12345"
    put(entry, 'location.name', parts?.[1] ?? bare);
    if (parts?.[2]) splitAddress(parts[2], entry.location as Entry);
  }
  if (address) {
    const where: Entry = {};
    splitAddress(address, where);
    for (const [key, value] of Object.entries(where)) put(entry, `location.${key}`, value);
  }
  const [latitude, longitude] = point.split(/[,;\s]+/);
  if (latitude && longitude) {
    put(entry, 'location.latitude', latitude);
    put(entry, 'location.longitude', longitude);
  }
}

function addWays(entry: Entry, cells: Cells, how: string): void {
  const join = cells.join;
  const link = join && (join.href ?? safeUrl(/https?:\S+/.exec(join.text)?.[0] ?? join.text));
  const said = join?.text.trim() ?? '';
  if (link) put(entry, 'online.url', link);
  else if (said && !/^(?:y|yes|no|n|none|n\/a|-|online|zoom)$/i.test(said))
    put(entry, 'online.joinInfo', said);
  if (how) {
    const ways = /hybrid|both/i.test(how)
      ? ['in-person', 'online']
      : how
          .split(/[,;/|&+]|\band\b|\bor\b/)
          .map((way) => way.trim())
          .filter(Boolean);
    entry.attendance = ways;
  } else if (link || (said && /^(?:y|yes|online|zoom)$/i.test(said)))
    entry.attendance ??= entry.location ? ['in-person', 'online'] : ['online'];
}

function addTerms(entry: Entry, cells: Cells, text: (key: keyof Cells) => string): void {
  const state = text('state');
  if (state) {
    entry.status ??= /^(?:y|yes|true|1)$/i.test(state)
      ? 'active'
      : /^(?:n|no|false|0)$/i.test(state)
        ? 'paused'
        : state;
    if (state.length > 20) entry.statusNote ??= state;
  }
  const price = text('price');
  if (price) {
    const number = /\d+(?:[.,]\d{1,2})?/.exec(price.replace(/(\d),(?=\d{3})/g, '$1'))?.[0];
    entry.cost ??= number && !Number(number.replace(',', '.')) ? 'free' : price;
    const currency = /£|GBP/.test(price)
      ? 'GBP'
      : /€|EUR/.test(price)
        ? 'EUR'
        : /\$|USD/.test(price)
          ? 'USD'
          : undefined;
    if (number && Number(number.replace(',', '.'))) put(entry, 'price', number);
    if (currency === 'GBP' || currency === 'EUR' || /USD/.test(price)) put(entry, 'priceCurrency', currency);
    if (!/^(?:free|donation|sliding(?: scale)?|paid|[£$€]?\d+(?:\.\d\d)?)$/i.test(price))
      entry.costNote ??= price;
  }
  const signing = cells.signing;
  const link = signing && (signing.href ?? safeUrl(/(?:https?:|mailto:)\S+/.exec(signing.text)?.[0] ?? ''));
  if (link) entry.joinUrl ??= link;
  if (signing?.text.trim() && !/^https?:\S+$/.test(signing.text.trim())) {
    const words = signing.text.trim();
    entry.joining ??= /^(?:y|yes|required|true)$/i.test(words)
      ? 'sign-up'
      : /^(?:n|no|none|false)$/i.test(words)
        ? 'drop-in'
        : words;
    if (words.length > 12) entry.joinNote ??= words;
  } else if (link) entry.joining ??= 'sign-up';
  addAge(entry, text('age'));
  const led = text('led');
  // first names only: a surname is nobody's business on a public page
  if (led && !/^(?:yes|no|n\/a|tba)$/i.test(led))
    entry.facilitators ??= led
      .split(/[,;&/|]|\band\b|\by\b/)
      .map((each) => ({ firstName: cleanText(each).split(' ')[0] }))
      .filter(({ firstName }) => firstName);
  const person = text('person');
  if (person) {
    const email = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>(),;]+/.exec(person.slice(0, 300))?.[0];
    const phone = /\+?\d[\d ().-]{6,}\d/.exec(person)?.[0];
    const words = cleanText(
      person
        .replace(email ?? '\0', '')
        .replace(phone ?? '\0', '')
        .replace(/\b(?:e?-?mail|phone|tel|call|or|at)\b:?/gi, ' '),
    ).replace(/^[\s,;:<>()-]+|[\s,;:<>()-]+$/g, '');
    if (email) put(entry, 'contact.email', email);
    if (phone) put(entry, 'contact.phone', phone.trim());
    if (words) put(entry, 'contact.name', words);
  }
}

/** "18-25", "16+", "over 60", "under 18", "16 and over". */
function addAge(entry: Entry, age: string): void {
  const range = /(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})/.exec(age);
  const from =
    /(?:over|from|at least|aged?)\s*(\d{1,3})|(\d{1,3})\s*(?:\+|and (?:over|older|up)|years? and (?:over|older|up)|or (?:over|older))/i.exec(
      age,
    );
  const up = /(under|up to|younger than)\s*(\d{1,3})/i.exec(age);
  if (range) [entry.ageMin, entry.ageMax] = [Number(range[1]), Number(range[2])];
  else if (from) entry.ageMin = Number(from[1] ?? from[2]);
  else if (up) entry.ageMax = Number(up[2]) - (/under|younger/i.test(up[1] ?? '') ? 1 : 0);
  else if (/adult/i.test(age)) entry.ageMin = 18;
}

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Days in a cell: "Tuesday", "Mon, Wed", "Mon-Fri", "daily", "1TU". `undefined` where there is more to it than that. */
export function daysIn(cell: string): string[] | undefined {
  const word = cell.trim();
  if (/^(?:daily|every ?day|all week|7 days(?: a week)?|todos los dias)$/i.test(word)) return WEEK;
  if (/^weekdays?$/i.test(word)) return WEEK.slice(0, 5);
  if (/^weekends?$/i.test(word)) return WEEK.slice(5);
  const range = /^(\w+)\.?\s*(?:-|–|to|through)\s*(\w+)\.?$/i.exec(word);
  const from = range && WEEK.indexOf(readWeekday(range[1]) ?? '');
  const to = range && WEEK.indexOf(readWeekday(range[2]) ?? '');
  if (from !== null && to !== null && from >= 0 && to > from) return WEEK.slice(from, to + 1);
  const days = word
    .replace(/^(?:every|each|on)\s+/i, '')
    .split(/\s*(?:[,;/&|+]|\band\b|\by\b)\s*/)
    .filter(Boolean)
    .map((day) => readWeekday(day) ?? spanish(day));
  return days.length && days.every(Boolean) ? (days as string[]) : undefined;
}
const spanish = (day: string): string | undefined => {
  const at = ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'].indexOf(
    day
      .trim()
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/^(sabado|domingo)s$/, '$1'),
  );
  return WEEK[at];
};

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

function schedulesOf(text: (key: keyof Cells) => string, report: Report): object[] {
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
  if (!found.length && time) {
    report.add('not-understood', 'schedule[0].startTime', time);
    found.push({ text: words });
  }
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
