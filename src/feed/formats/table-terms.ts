/** On which terms one comes: status, cost, sign-up, age, who leads, whom to ask. */
import { cleanText, safeUrl } from '../../text/index.js';
import type { Report } from '../notice.js';
import { hint } from './hints.js';
import type { Cells } from './table-cells.js';
import { isNo, isYes, put, type Entry } from './table-entry.js';

const COSTS = ['free', 'donation', 'sliding', 'paid'];

/** Columns that are called by a value and say yes or no. Where they say more, that is read as a cell of their kind. */
export function addYes(entry: Entry, cells: Cells): void {
  for (const field of cells.fields()) {
    const [, kind = '', value = ''] = /^yes:(\w+):(.*)$/.exec(field) ?? [];
    if (!kind || kind === 'day') continue;
    for (const { heading, text } of cells.all(field)) {
      const words = text.trim();
      if (isYes(words) || /^(?:available|provided|welcome|required|ok)$/i.test(words)) {
        if (kind === 'attendance')
          entry.attendance = [
            ...((entry.attendance as string[] | undefined) ?? []),
            ...(value === 'hybrid' ? ['in-person', 'online'] : [value]),
          ];
        else if (kind === 'access' || kind === 'audience')
          entry[kind] = [...((entry[kind] as string[] | undefined) ?? []), value];
        else entry[kind] ??= value;
      } else if (isNo(words)) addNo(entry, kind, value);
      else
        cells.add(FALLBACK[kind] ?? 'details', {
          heading,
          text: kind === 'access' || kind === 'audience' ? `${heading}: ${words}` : words,
        });
    }
  }
}
const FALLBACK: Record<string, string> = {
  attendance: 'details',
  cost: 'price',
  joining: 'signing',
  access: 'accessNote',
  audience: 'details',
};

function addNo(entry: Entry, kind: string, value: string): void {
  if (kind === 'joining' && value === 'sign-up') entry.joining ??= 'drop-in';
  else if (kind === 'cost') entry.cost ??= 'paid';
}

export function addTerms(entry: Entry, cells: Cells, report: Report): void {
  addState(entry, cells.text('state'));
  const price = cells.first('price');
  if (price) addPrice(entry, price.text.trim(), price.heading);
  addSigning(entry, cells);
  const age = cells.text('age');
  if (age && !addAge(entry, age)) entry.audience = [...([entry.audience ?? []].flat() as unknown[]), age];
  const led = cells.text('led');
  // first names only: a surname is nobody's business on a public page
  if (led && !isYes(led) && !isNo(led) && !/^tba$/i.test(led)) {
    const people = led
      .split(/[,;&/|]|\b(?:and|by|y|et|und)\b/)
      .map(cleanText)
      .filter(Boolean);
    entry.facilitators ??= people.map((each) => ({ firstName: each.split(' ')[0] }));
    if (people.some((each) => each.includes(' ')))
      report.add('surname', 'facilitators', led, people.map((each) => each.split(' ')[0]).join(', '));
  }
  addPerson(entry, cells);
}

function addState(entry: Entry, state: string): void {
  if (!state) return;
  entry.status ??= isYes(state) ? 'active' : isNo(state) ? 'paused' : state;
  if (state.length > 20) entry.statusNote ??= state;
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/£|GBP/, 'GBP'],
  [/€|EUR/, 'EUR'],
  [/USD|US\$/, 'USD'],
  [/CA\$|CAD/, 'CAD'],
  [/A\$|AUD/, 'AUD'],
  [/CHF/, 'CHF'],
];

function addPrice(entry: Entry, price: string, heading: string): void {
  if (!price) return;
  const free = /free|gratis|gratuit|kostenlos|kostenfrei/i.test(heading);
  const donation = /donat|donativ|spende/i.test(heading);
  if (isYes(price) || (isNo(price) && !/^false$/i.test(price))) {
    entry.cost ??= isNo(price) === free ? 'paid' : donation && isYes(price) ? 'donation' : 'free';
    if (!free && !donation && isYes(price)) entry.cost = 'paid';
    return;
  }
  const number = /\d+(?:[.,]\d{1,2})?/.exec(price.replace(/(\d),(?=\d{3})/g, '$1'))?.[0]?.replace(',', '.');
  const read = number && !Number(number) ? 'free' : (hint('unknown-value', price, COSTS) ?? undefined);
  const own = COSTS.includes(price.toLowerCase()) ? price.toLowerCase() : undefined;
  entry.cost ??= own ?? (donation && number ? 'donation' : read);
  if (entry.cost === undefined) delete entry.cost;
  const currency = CURRENCIES.find(([is]) => is.test(price))?.[1];
  if (number && Number(number)) put(entry, 'price', number);
  if (currency) put(entry, 'priceCurrency', currency);
  if (!/^(?:free|donation|sliding(?: scale)?|paid|[£$€]?\d+(?:\.\d\d)?)$/i.test(price))
    entry.costNote ??= price;
}

const JOINING = ['drop-in', 'call-first', 'sign-up', 'referral', 'assessment', 'members'];

function addSigning(entry: Entry, cells: Cells): void {
  for (const { text, href } of cells.all('signing')) {
    const words = text.trim();
    const link = href ?? safeUrl(/(?:https?:|mailto:)\S+/.exec(words)?.[0] ?? '');
    if (link && !put(entry, 'joinUrl', link)) note(entry, words || link);
    if (!words || /^https?:\S+$/.test(words)) {
      if (link) entry.joining ??= 'sign-up';
      continue;
    }
    const folded = words.toLowerCase().replace(/[\s_]+/g, '-');
    const read = JOINING.includes(folded) ? folded : hint('unknown-value', words, JOINING);
    const required = isYes(words) || /^required$/i.test(words);
    const meant = required ? 'sign-up' : isNo(words) ? 'drop-in' : read;
    if (meant !== undefined) entry.joining ??= meant;
    if (!required && !isNo(words) && (meant === undefined || entry.joining !== meant || words.length > 12))
      if (words.toLowerCase() !== meant) note(entry, words);
  }
}

function note(entry: Entry, words: string): void {
  entry.joinNote = [entry.joinNote, words].filter(Boolean).join('\n');
}

function addPerson(entry: Entry, cells: Cells): void {
  const person = cells.text('person');
  if (!person) return;
  const email = /(?<![^\s@<>()])[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>(),;]+/.exec(person)?.[0];
  const phone = /\+?\d[\d ().-]{6,}\d/.exec(person)?.[0];
  const link = /https?:\/\/[^\s,;]+/.exec(person)?.[0];
  const words = cleanText(
    person
      .replace(email ?? '\0', '')
      .replace(phone ?? '\0', '')
      .replace(link ?? '\0', '')
      .replace(/\b(?:e?-?mail|phone|tel|call|or|at)\b:?/gi, ' '),
  ).replace(/^[\s,;:<>()|-]+|(?<![\s,;:<>()|-])[\s,;:<>()|-]+$/g, '');
  const kept = [
    !email || put(entry, 'contact.email', email),
    !phone || put(entry, 'contact.phone', phone.trim()),
    !link || put(entry, 'contact.url', link),
    !words || put(entry, 'contact.name', words),
  ];
  if (!kept.every(Boolean)) cells.leave('person');
}

/** "18-25", "16+", "over 60", "under 18", "16 and over", "ab 18", "mayores de 18". @returns whether it was understood. */
function addAge(entry: Entry, age: string): boolean {
  const range = /(\d{1,3})\s*(?:-|–|to|a|à|bis)\s*(\d{1,3})/.exec(age);
  const from =
    /(?:over|from|at least|aged?|ab|mayores de|plus de|dès|desde)\s*(\d{1,3})|(\d{1,3})\s*(?:\+|and (?:over|older|up)|years? and (?:over|older|up)|or (?:over|older)|ans et plus|o más|und älter)/i.exec(
      age,
    );
  const up = /(under|up to|younger than|unter|bis|menores de|moins de|hasta)\s*(\d{1,3})/i.exec(age);
  if (range) {
    entry.ageMin ??= Number(range[1]);
    entry.ageMax ??= Number(range[2]);
  } else if (from) entry.ageMin ??= Number(from[1] ?? from[2]);
  else if (up)
    entry.ageMax ??= Number(up[2]) - (/under|younger|unter|menores|moins/i.test(up[1] ?? '') ? 1 : 0);
  else if (/^(?:\d{1,2})$/.test(age.trim())) entry.ageMin ??= Number(age);
  else if (/^(?:adults?|adultos?|adultes?|erwachsene)(?: only)?$/i.test(age.trim())) entry.ageMin ??= 18;
  else return /^(?:all|any|all ages|todas|tous|alle|everyone)$/i.test(age.trim());
  return true;
}
