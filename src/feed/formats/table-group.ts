/** A group from the cells of a row, where a cell may mean several fields and several cells one. */
import { cleanText, safeUrl } from '../../text/index.js';
import type { Report } from '../notice.js';
import type { Column } from './columns.js';
import { mine, waysIn, withoutMark } from './free-text.js';
import { splitAddress } from './addresses.js';
import { schedulesOf } from './table-schedule.js';

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
export function groupOf(cells: Cells, entry: Entry, report: Report, told: ReadonlySet<string>): Entry {
  const text = (key: keyof Cells): string =>
    cells[key]?.text.trim().slice(0, key === 'details' ? undefined : 2000) ?? '';
  for (const [key, cell] of Object.entries(cells))
    if (!SPECIAL.has(key)) entry[key] ??= listOrText(key, cell.text);
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
    mine(entry, details, told);
  }
  if (entry.attendance === undefined && entry.location !== undefined && !told.has('attendance'))
    entry.attendance = ['in-person'];
  return entry;
}

const SPECIAL = new Set<string>(
  'name url day time end when often start finish lasts zone except details place address join how price signing state age led point person'.split(
    ' ',
  ),
);

const LIST =
  /(?:^|\.)(?:topics|audience|attendance|languages|access|category|aliases|byDay|byMonth|byMonthDay|exceptDate|scope)$/;
/** Lists that have commas in their words are written with `|` between them. */
export const listOrText = (field: string, text: string): unknown =>
  text.includes('|') && LIST.test(field) ? text.split('|') : text;

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
