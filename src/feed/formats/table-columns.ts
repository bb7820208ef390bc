/** Which field each column of a table is, by its heading, by where it stands, and by what is in it. */
import { dayNamed } from './days.js';
import { exactField, fieldOf, fold, type TablePart } from './columns.js';
import { daysIn, timesIn } from './table-times.js';

/** What stands in an object of a kind, where the same word means something else elsewhere. */
type Inner = readonly (readonly [is: RegExp, field: string])[];
const NAME = /^(?:name|title|label|text|value|rendered|nombre|nom|titel|bezeichnung)$/;
const MAIL = /^e ?mail(?: address)?$|^correo$|^courriel$/;
const PHONE = /^(?:tele)?phone(?: number)?$|^tel(?:efono|efon|ephone)?$|^mobile$/;
const LINK = /^(?:url|link|href|web ?site|web|enlace|lien)$/;
const NOTES = /^(?:notes?|info|details?|description|instructions|hinweise?|room)$/;
const INSIDE: readonly (readonly [parent: RegExp, inner: Inner])[] = [
  [
    /^(?:place|address|location\..*)$/,
    [
      [/^(?:name|title|label|venue|building|rendered|nombre|nom|bezeichnung)$/, 'place'],
      [/^(?:address|full|formatted|formatted address|display|text|value)$/, 'address'],
      [/^(?:street number|house number|number)$/, 'houseNumber'],
      [/^(?:route|street|street name|line ?1|address ?1)$/, 'location.streetAddress'],
      [/^(?:line ?2|address ?2|unit|suite)$/, 'streetMore'],
      [
        /^(?:administrative area level 1|state|province|region|state province|admin1)$/,
        'location.addressRegion',
      ],
      [/^(?:administrative area level 2|county|sublocality|borough|neighbou?rhood|area)$/, 'location.area'],
      [PHONE, 'contact.phone'],
      [NOTES, 'location.directions'],
    ],
  ],
  [
    /^(?:when|day|time|start|schedule|often)$/,
    [
      [/^(?:start|from|begins?|opens|inicio|debut|beginn|von|ab)$/, 'time'],
      [/^(?:end|to|until|finish|closes|fin|bis|ende)$/, 'end'],
      [/^(?:date)$/, 'start'],
      [NOTES, 'when'],
    ],
  ],
  [
    /^(?:person|contact\..*)$/,
    [
      [NAME, 'person'],
      [MAIL, 'contact.email'],
      [PHONE, 'contact.phone'],
      [LINK, 'contact.url'],
    ],
  ],
  [
    /^led$/,
    [
      [NAME, 'led'],
      [/^first ?name$/, 'led'],
    ],
  ],
  [
    /^organizer\..*$/,
    [
      [NAME, 'organizer.name'],
      [MAIL, 'organizer.email'],
      [PHONE, 'organizer.phone'],
      [LINK, 'organizer.url'],
      [/^logo$/, 'organizer.logo'],
    ],
  ],
  [
    /^(?:join|online\..*)$/,
    [
      [LINK, 'join'],
      [/^(?:join url|meeting url|meeting link)$/, 'join'],
      [/^(?:platform|provider|type|app|name|service)$/, 'online.platform'],
      [PHONE, 'online.phone'],
      [/^(?:id|meeting id|pass ?code|password|pin|notes?|info|instructions|details?)$/, 'online.joinInfo'],
    ],
  ],
  [
    /^(?:price|costNote)$/,
    [
      [/^(?:amount|value|price|min|from|fee|cost)$/, 'price'],
      [/^currency$/, 'priceCurrency'],
      [NOTES, 'costNote'],
    ],
  ],
  [
    /^age$/,
    [
      [/^(?:min(?:imum)?|from|low)$/, 'ageMin'],
      [/^(?:max(?:imum)?|to|high)$/, 'ageMax'],
    ],
  ],
  [
    /^signing$/,
    [
      [LINK, 'joinUrl'],
      [/^(?:required|needed|type|method)$/, 'signing'],
      [NOTES, 'joinNote'],
      [PHONE, 'joinContact'],
      [MAIL, 'joinContact'],
    ],
  ],
];

/** The field of a value by the keys that lead to it. */
export function fieldOfPath(path: readonly string[], part: TablePart): string | undefined {
  const key = path.at(-1) ?? '';
  if (path.length === 1 || part !== 'groups') return fieldOf(path.join('.'), part);
  const joined = path.join('.');
  const own = fieldOf(joined, part);
  if (own === joined) return own;
  const parents = path.slice(0, -1).filter((step) => !/^\d+$/.test(step));
  const parent = parents.map((step) => fieldOf(step, part)).findLast(Boolean);
  const word = fold(key);
  const inner = parent && INSIDE.find(([is]) => is.test(parent))?.[1].find(([is]) => is.test(word))?.[1];
  if (inner) return inner;
  const child = exactField(key);
  // "name" inside what is called topics is a topic
  if (NAME.test(word) && parent && parent !== 'name') return parent;
  if (child) return child;
  return (
    exactField(parents.concat(key).join(' ')) ?? fieldOf(key, part) ?? (NAME.test(word) ? parent : undefined)
  );
}

/** The fields of all columns. What no heading tells, the cells may: a column of e-mail addresses is one whatever it is called. */
export function fieldsOf(
  paths: readonly (readonly string[])[],
  part: TablePart,
  cellsOf: (column: number) => string[],
): { field: string | undefined; guessed?: boolean }[] {
  const strip = commonStart(paths);
  const fields = paths.map((path) =>
    fieldOfPath(strip ? [path[0]?.replace(strip, '') ?? '', ...path.slice(1)] : path, part),
  );
  const taken = new Set(fields);
  return fields.map((field, i) => {
    // "Tag" is a topic in English and the day in German, "Meets on" is when: days alone are the day
    if (
      part === 'groups' &&
      /^(?:topics|when)$/.test(field ?? '') &&
      !taken.has('day') &&
      allDays(cellsOf(i))
    ) {
      taken.add('day');
      return { field: 'day' };
    }
    if (field !== undefined || part !== 'groups' || paths[i]?.[0]?.startsWith('_')) return { field };
    const guess = byContent(cellsOf(i));
    if (guess === undefined || taken.has(guess) || !HARMLESS(paths[i] ?? [])) return { field };
    taken.add(guess);
    return { field: guess, guessed: true };
  });
}

/** Columns that are not for visitors, whatever is in them. */
const HARMLESS = (path: readonly string[]): boolean =>
  !/photo|image|picture|logo|icon|thumb|avatar|creat|add(?:ed)?\b|import|submit|stamp|intern|private|emergency|secret|staff|owner|fax/i.test(
    path.join(' '),
  );

/** `mtgName`, `mtgDay`, `mtgWhere`: the word that all headings begin with. */
function commonStart(paths: readonly (readonly string[])[]): RegExp | undefined {
  const words = paths.map(([first = '']) => fold(first).split(' '));
  const start = words[0]?.[0];
  if (!start || paths.length < 3 || !words.every((each) => each.length > 1 && each[0] === start))
    return undefined;
  return new RegExp(`^\\s*${start.replace(/[^\p{L}\p{N}]/gu, '')}[^\\p{L}\\p{N}]*`, 'iu');
}

const EVERY: readonly (readonly [is: (cell: string) => boolean, field: string])[] = [
  [(cell) => /^(?:mailto:)?[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(cell), 'contact.email'],
  [
    (cell) =>
      /^https?:\/\/\S*(?:zoom|teams\.|meet\.google|webex|whereby|jitsi|gotomeet|skype)\S*$/i.test(cell),
    'join',
  ],
  [(cell) => /^https?:\/\/\S+$/.test(cell), 'url'],
  [(cell) => cell.split(/[,;/&]|\band\b/).every((word) => dayNamed(word) !== undefined), 'day'],
  [(cell) => /:|[ap]\.?m|uhr|\dh/i.test(cell) && timesIn(cell)?.startTime !== undefined, 'time'],
  [
    (cell) =>
      /^(?:tel:)?\+?[\d ().-]{9,}$/.test(cell) && /\d{3}.*\d{3}/.test(cell) && !/^\d{4}-\d\d-\d\d/.test(cell),
    'contact.phone',
  ],
];

const allDays = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  return filled.length > 0 && filled.slice(0, 50).every((cell) => daysIn(cell) !== undefined);
};

function byContent(cells: readonly string[]): string | undefined {
  const filled = cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .slice(0, 50);
  return filled.length ? EVERY.find(([is]) => filled.every(is))?.[1] : undefined;
}

const A_LINK = /^(?:https?:\/\/|www\.)\S+$/i;
const A_CALL =
  /^https?:\/\/(?:[\w-]+\.)*(?:zoom\.us\/(?:j|my|w|wc|meeting)\b|teams\.(?:microsoft|live)\.com\/|meet\.google\.com\/|webex\.com\/|whereby\.com\/|meet\.jit\.si\/|gotomeet)/i;

/** The field of one cell: a column for links may hold words now and then, and one for places a link. */
export function fieldOfCell(
  field: string,
  { text, href }: { text: string; href?: string | undefined },
): string {
  const words = text.trim();
  const link = href ?? (A_LINK.test(words) ? words : undefined);
  if (link !== undefined && /^(?:url|joinUrl|place)$/.test(field) && A_CALL.test(link)) return 'join';
  if (field === 'joinUrl' && link === undefined && !/^mailto:/i.test(words)) return 'signing';
  return field === 'place' && A_LINK.test(words) ? 'url' : field;
}
