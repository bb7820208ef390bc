/** The report of a check, in words for a terminal. */
import {
  noticeRemedy,
  noticeSays,
  noticeWeight,
  type Format,
  type Notice,
  type Weight,
} from '../feed/index.js';

/** One feed, checked. */
export interface Checked {
  source: string;
  format: Format;
  /** How many entries of each part are shown. */
  counts: Record<string, number>;
  notices: Notice[];
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
const WEIGHTS: readonly Weight[] = ['error', 'warning', 'note'];
const TITLES: Record<Weight, string> = {
  error: 'Left out',
  warning: 'To mend',
  note: 'Good to know',
};
/** So many rows with one and the same fault are told as one. */
const SAME = 3;

/** Weightiest first; the same fault of many rows once, with the rows. */
export function report(checked: Checked, { all }: { all?: boolean | undefined } = {}): string {
  const { source, format, counts, notices } = checked;
  const shown = Object.entries(counts).map(([part, n]) => `${n} ${part}`);
  const lines = [`${source}: ${FORMATS[format]}, ${shown.join(', ') || 'no entries'} shown`];
  for (const weight of WEIGHTS) {
    const mine = notices.filter((notice) => noticeWeight(notice) === weight);
    if (!mine.length) continue;
    lines.push('', TITLES[weight]);
    for (const same of alike(mine, all ? Infinity : SAME)) lines.push(...told(same));
  }
  lines.push('', summary(notices));
  return lines.join('\n');
}

/** Notices in order, those with the same fault in the same field together where there are many of them. */
function alike(notices: readonly Notice[], most: number): Notice[][] {
  const kinds = new Map<string, Notice[]>();
  for (const notice of notices) {
    const key = `${notice.part} ${notice.code} ${notice.field.replace(/\d+/g, '')} ${notice.meant ?? ''}`;
    const kind = kinds.get(key);
    if (kind) kind.push(notice);
    else kinds.set(key, [notice]);
  }
  return [...kinds.values()].flatMap((kind) =>
    kind.length > most ? [kind] : kind.map((notice) => [notice]),
  );
}

function told(same: readonly Notice[]): string[] {
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
  const anyField = field.replace(/\[\d+\]/g, '');
  const values = [
    ...new Set(same.flatMap((notice) => (notice.value === undefined ? [] : [`“${notice.value}”`]))),
  ];
  const some = values.length > 4 ? [...values.slice(0, 4), '…'] : values;
  return [
    `  ${part}, ${same.length} rows: ${ranges(same.map((notice) => notice.row))}`,
    `    ${anyField ? `${anyField}: ` : ''}${some.length ? `${some.join(', ')} ` : ''}${noticeSays(first)}.`,
    `    → ${noticeRemedy(first)}`,
  ];
}

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

function summary(notices: readonly Notice[]): string {
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
