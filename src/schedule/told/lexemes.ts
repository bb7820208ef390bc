/** Cuts a text into words, numbers, times, dates and ends of pieces. */
import type { Clock, Lexicon } from './table.js';

export interface Lexeme {
  kind:
    'word' | 'num' | 'place' | 'time' | 'date' | 'dash' | 'and' | 'slash' | 'at' | 'sep' | 'age' | 'other';
  /** Without accents and in small letters. */
  text: string;
  /** As it is written. */
  raw: string;
  /** An hour that may be a length as well: "2 hrs". */
  hours?: number;
  /** A dash without spaces beside it: "drop-in", "Mon-Fri". */
  glued?: boolean;
  n?: number;
  at?: Clock;
  /** Day and month as they stand, and the year. */
  parts?: readonly [string, a: number, mark: string, b: number, year: number];
  /** Where it begins. */
  from: number;
}

export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/ø/g, 'o');

/** What a text is before it is cut: one kind of dash, of apostrophe, of space. */
export const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/(?<![\p{L}\d])'(?=\p{L})/gu, '')
    .replace(/&amp;/g, '&')
    .replace(/[^\S\n]+/g, ' ');

const COMMON = [
  ['iso', '\\d{4}-\\d\\d-\\d\\d(?!\\d)'],
  ['date', '(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<y>\\d{4}|\\d\\d)(?!\\d)'],
  ['price', '[£$€]\\s?\\d+(?:[.,]\\d\\d?)?|\\d+(?:[.,]\\d\\d?)?\\s?(?:€|£|euros?(?!\\p{L}))'],
  [
    'half',
    '(?<h12>\\d{1,2})(?:[:.](?<m12>\\d\\d))?(?:\\s?(?<x>[ap])(?:\\.\\s?m(?![\\p{L}\\d])\\.?|\\s?m(?![\\p{L}\\d]))|(?<x2>[ap])(?![\\p{L}\\d]))',
  ],
  [
    'full',
    "(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d)(?!\\d)|\\s?[h](?<mh>\\d\\d)(?!\\d))(?:\\s?(?<mark24>hrs?|hs?|uhr|horas|heures)(?![\\p{L}\\d]))?|(?<h4>\\d\\d)(?<m4>\\d\\d)\\s?(?:hrs|hours|h|hr)(?![\\p{L}\\d])|(?<hu>\\d{1,2})\\s?uhr(?:\\s(?<mu>\\d\\d)(?![\\d.:h-]))?(?![\\p{L}\\d])|(?<hh>\\d{1,2})\\s?(?:hs?|hrs|heures|horas|o'?\\s?clock)(?![\\p{L}\\d])",
  ],
  ['age', '\\d{1,2}\\+(?!\\s?[\\d\\p{L}])|\\d0s(?!\\p{L})'],
  ['hours', '(?<half5>\\d)[.,]5(?=[\\s-]?h)'],
] as const;

const patterns = new Map<string, RegExp>();
function patternOf({ table }: Lexicon): RegExp {
  let pattern = patterns.get(table.language);
  if (!pattern) {
    const word = table.elides ? "\\p{L}[\\p{L}\\p{M}]*'?" : "\\p{L}[\\p{L}\\p{M}]*(?:'\\p{L}+)*";
    const all = [
      ...COMMON.map(([name, source]) => `(?<${name}_>${source})`),
      `(?<place_>(?<nth>\\d{1,2})(?:${table.ordinal})(?![\\p{L}\\d]))`,
      '(?<num_>\\d{1,9}(?![\\p{L}\\d])|\\d{1,9}(?=-?\\p{L}{2}))',
      '(?<mixed_>\\d+\\p{L}*)',
      `(?<word_>${word})`,
      '(?<dash_>-)',
      '(?<and_>[&+])',
      '(?<slash_>/)',
      '(?<at_>@)',
      '(?<sep_>[\\n,;()\\[\\]|•·*!?.:"“”«»=])',
      '(?<space_>\\s)',
      '(?<other_>[^])',
    ].join('|');
    patterns.set(table.language, (pattern = new RegExp(all, 'giu')));
  }
  return pattern;
}

/** The lexemes of a tidy text. */
export function cut(text: string, lexicon: Lexicon): Lexeme[] {
  const found: Lexeme[] = [];
  for (const match of text.matchAll(patternOf(lexicon))) {
    const g = match.groups as Record<string, string | undefined>;
    if (g.space_) continue;
    const raw = match[0];
    const lexeme: Lexeme = { kind: 'other', text: fold(raw), raw, from: match.index };
    const clock = g.half_ || g.full_ ? clockOf(g, lexicon.table.clock24) : undefined;
    if (clock) Object.assign(lexeme, { kind: 'time', at: clock, ...(g.hh && { hours: Number(g.hh) }) });
    else if (g.age_ || g.price_) lexeme.kind = 'age';
    else if (g.iso_) lexeme.kind = 'date';
    else if (g.date_)
      Object.assign(lexeme, {
        kind: 'date',
        parts: [raw, Number(g.a), g.mark, Number(g.b), yearOf(g.y as string)],
      });
    else if (g.hours_) Object.assign(lexeme, { kind: 'num', n: Number(g.half5) + 0.5 });
    else if (g.place_) Object.assign(lexeme, { kind: 'place', n: Number(g.nth) });
    else if (g.num_) Object.assign(lexeme, { kind: 'num', n: Number(raw) });
    else if (g.word_) Object.assign(lexeme, { kind: 'word', text: lexeme.text.replace(/'/g, '') });
    else if (g.dash_)
      Object.assign(lexeme, {
        kind: 'dash',
        glued:
          /[\p{L}\d]/u.test(text[match.index - 1] ?? '') && /[\p{L}\d]/u.test(text[match.index + 1] ?? ''),
      });
    else if (g.and_) lexeme.kind = 'and';
    else if (g.slash_) lexeme.kind = 'slash';
    else if (g.at_) lexeme.kind = 'at';
    else if (g.sep_) lexeme.kind = 'sep';
    found.push(lexeme);
  }
  return found;
}

const yearOf = (year: string): number => Number(year) + (year.length === 2 ? 2000 : 0);

function clockOf(g: Record<string, string | undefined>, clock24: boolean): Clock | undefined {
  const half = (g.x ?? g.x2)?.toLowerCase();
  const hour = Number(g.h12 ?? g.h ?? g.h4 ?? g.hu ?? g.hh);
  const minute = Number(g.m12 ?? g.m ?? g.mh ?? g.m4 ?? g.mu ?? 0);
  const hours = g.h ?? '';
  if (minute > 59 || hour > 24 || (hour === 24 && minute)) return undefined;
  if (half) {
    if (hour > 12 || hour < 1) {
      // "19:30 pm" is one time all the same
      return hour > 12 && half === 'p' ? { minutes: hour * 60 + minute, sure: true } : undefined;
    }
    return {
      minutes: (hour % 12) * 60 + minute + (half === 'p' ? 720 : 0),
      sure: true,
      ...(half === 'p' && hour === 12 ? { doubtful: true } : {}),
    };
  }
  const oclock = g.hh !== undefined && /clock/i.test(g.full_ ?? '');
  const marked = (g.mark24 ?? g.mh ?? g.h4 ?? g.hu) !== undefined || (g.hh !== undefined && !oclock);
  const sure =
    (marked && (clock24 || hour > 12 || g.hu !== undefined || g.h4 !== undefined)) ||
    hour > 12 ||
    /^0\d/.test(hours) ||
    (clock24 && !oclock);
  return {
    minutes: sure ? hour * 60 + minute : (hour * 60 + minute) % 720,
    sure,
    ...(sure && { full: true }),
  };
}
