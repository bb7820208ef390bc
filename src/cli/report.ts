/** The report of a check, in words for a terminal. */
import {
  noticeRemedy,
  noticeSays,
  noticeWeight,
  type Format,
  type FeedIssue,
  type Weight,
} from '../feed/index.js';

/** One feed, checked. */
export interface Checked {
  source: string;
  format: Format;
  /** How many entries of each part are shown. */
  counts: Record<string, number>;
  notices: FeedIssue[];
  /** What was understood of schedules that are words. */
  understood?: { name: string; text: string; dates: string }[];
}

const FORMATS: Record<Format, string> = {
  peer: 'the feed format',
  'meeting-guide': 'Meeting Guide JSON',
  bmlt: 'BMLT JSON',
  'schema-org': 'schema.org JSON-LD',
  hsds: 'HSDS (Open Referral)',
  icalendar: 'iCalendar',
  csv: 'CSV',
  table: 'a table',
  records: 'JSON records in plain words',
};
const ONE: Record<string, string> = {
  groups: 'group',
  faqs: 'question',
  testimonials: 'testimonial',
  crisis: 'crisis line',
};
const WEIGHTS: readonly Weight[] = ['error', 'warning', 'note'];
const TITLES: Record<Weight, string> = {
  error: 'Left out',
  warning: 'To mend',
  note: 'Good to know',
};
/** More rows than this with one and the same fault are told as one. */
const SAME = 1;
/** So many entries are named when they are told as one; more are numbers only. */
const NAMED = 3;
/** So many columns are named when they are told as one. */
const MANY = 12;
/** So many schedules are told as they were understood. */
const UNDERSTOOD = 20;
/** So many of the values that were read are told. */
const VALUES = 4;

/** Weightiest first; the same fault of many rows once, with the rows. */
export function report(checked: Checked, { all }: { all?: boolean | undefined } = {}): string {
  const { source, format, counts, notices } = checked;
  const shown = Object.entries(counts).map(([part, n]) => `${n} ${n === 1 ? (ONE[part] ?? part) : part}`);
  const lines = [`${source}: ${FORMATS[format]}, ${shown.join(', ') || 'no entries'} shown`];
  for (const weight of WEIGHTS) {
    const mine = notices.filter((notice) => noticeWeight(notice) === weight);
    if (!mine.length) continue;
    lines.push('', TITLES[weight]);
    for (const same of alike(mine, all ? Infinity : SAME)) lines.push(...told(same));
  }
  const read = checked.understood ?? [];
  if (read.length) lines.push('', 'Times in words, as they were understood');
  for (const { name, text, dates } of read.slice(0, all ? Infinity : UNDERSTOOD))
    lines.push(`  ${short(name)}: “${text.slice(0, 80)}”`, `    ${dates}`);
  if (read.length > UNDERSTOOD && !all) lines.push(`  … and ${read.length - UNDERSTOOD} more.`);
  lines.push('', summary(notices));
  return lines.join('\n');
}

/** Notices in order, those with the same fault in the same field together where there are many of them. */
function alike(notices: readonly FeedIssue[], most: number): FeedIssue[][] {
  const kinds = new Map<string, FeedIssue[]>();
  for (const notice of notices) {
    const field = notice.code === 'unknown-key' ? '' : notice.field.replace(/\d+/g, '');
    const key = `${notice.part} ${notice.code} ${field} ${notice.code === 'read-as' ? (notice.meant ?? '') : ''}`;
    const kind = kinds.get(key);
    if (kind) kind.push(notice);
    else kinds.set(key, [notice]);
  }
  return [...kinds.values()].flatMap((kind) =>
    kind.length > most ? [kind] : kind.map((notice) => [notice]),
  );
}

function told(same: readonly FeedIssue[]): string[] {
  const [first] = same;
  if (!first) return [];
  const { part, row, id, field, value } = first;
  const what = `${field ? `${field}: ` : ''}${value === undefined ? '' : `“${value}” `}${noticeSays(first)}.`;
  if (same.length === 1)
    return [
      `  ${row ? `${part}, row ${row}${id ? ` (${id})` : ''}` : part}`,
      `    ${what}`,
      `    → ${noticeRemedy(first)}`,
    ];
  const fields = [...new Set(same.map((notice) => notice.field.replace(/\[\d+\]/g, '')))].filter(Boolean);
  const anyField = `${fields.slice(0, MANY).join(', ')}${fields.length > MANY ? ` and ${fields.length - MANY} more` : ''}`;
  const values = [...new Set(same.flatMap((notice) => notice.value ?? []))].map((each) => `“${each}”`);
  const also = values.slice(1, VALUES).join(', ');
  return [
    `  ${[part, rowsOf(same)].filter(Boolean).join(', ')}`,
    `    ${anyField ? `${anyField}: ` : ''}${values[0] ? `${values[0]} ` : ''}${noticeSays(first)}.`,
    ...(also ? [`    Likewise: ${also}${values.length > VALUES ? ' …' : ''}`] : []),
    `    → ${noticeRemedy(first)}`,
  ];
}

/** Which rows: by name where they are few, else in numbers. */
function rowsOf(same: readonly FeedIssue[]): string {
  const names = new Map(same.flatMap(({ row, id }) => (row ? [[row, id]] : [])));
  if (!names.size) return ''; // of the whole list
  if (names.size > NAMED) return `${names.size} rows: ${ranges([...names.keys()])}`;
  const each = [...names].map(([row, id]) => (id ? `${row} (${short(id)})` : `${row}`));
  return `${each.length === 1 ? 'row' : 'rows'} ${each.join(', ')}`;
}

const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);

/** 1, 2, 3, 7 as "1–3, 7". */
export function ranges(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (const row of sorted) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  const words = found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return words.length > 12 ? `${words.slice(0, 12).join(', ')} …` : words.join(', ');
}

function summary(notices: readonly FeedIssue[]): string {
  if (!notices.length) return 'All is well.';
  const count = (weight: Weight): number =>
    notices.filter((notice) => noticeWeight(notice) === weight).length;
  const parts = [
    [count('error'), 'left out'],
    [count('warning'), 'to mend'],
    [count('note'), 'good to know'],
  ] as const;
  return `${parts
    .filter(([n]) => n)
    .map(([n, words]) => `${n} ${words}`)
    .join(', ')}.`;
}
