/** What a language's words of time mean: one table a language, data only. */

/** A time as it is written: what it says of morning or afternoon is there or not. */
export interface Clock {
  /** Minutes since midnight, or since the last twelve o'clock where `sure` is missing. */
  minutes: number;
  /** Whether it can be only this: "19:30", "7 pm", "noon". */
  sure: boolean;
  /** "12 pm", which people use for midnight as well. */
  doubtful?: boolean;
  /** Written as only those do who count to 24: "19:30", "09:00". */
  full?: boolean;
  /** A number alone: "7". */
  bare?: boolean;
}

/** What one word or phrase means. */
export type Token =
  /** The end of a piece: a comma, a bracket, a line. */
  | { is: 'sep' }
  | { is: 'and' }
  | { is: 'or' }
  | { is: 'to' }
  /** Before a time or a date. */
  | { is: 'at' }
  | { is: 'between' }
  | { is: 'every' }
  | { is: 'other' }
  /** "Of the month". */
  | { is: 'monthly' }
  | { is: 'repeat'; every: number; unit: 'W' | 'M' }
  /** "Twice a week": says how many days there must be. */
  | { is: 'often'; n: number; unit: 'W' | 'M' }
  | { is: 'unit'; unit: 'h' | 'min' | 'D' | 'W' | 'M' | 'Y' }
  | { is: 'num'; n: number; digits: boolean; text: string }
  | { is: 'place'; n: number; digits: boolean }
  | { is: 'days'; days: string[] }
  | { is: 'month'; n: number }
  | { is: 'date'; date: string }
  | { is: 'time'; at: Clock }
  | { is: 'part'; half: 'am' | 'pm' | 'noon' }
  | { is: 'duration'; minutes: number }
  /** `bare` without "time"; `town` where it may be the place of the meeting instead. */
  | { is: 'zone'; zone: string; bare?: boolean; town?: boolean }
  /** Before what is left out, and after it. */
  | { is: 'not' }
  | { is: 'left' }
  /** Days of which we do not know the dates, or the same day each year. */
  | { is: 'holiday'; dates?: string[] }
  /** "In term time": an exception of its own. */
  | { is: 'term' }
  | { is: 'only' }
  | { is: 'start' }
  | { is: 'until' }
  /** What there are so many of: "six sessions". */
  | { is: 'session' }
  | { is: 'before' }
  | { is: 'after' }
  /** "Doors open": a time that is not the meeting's. */
  | { is: 'aside' }
  | { is: 'age' }
  /** "Call first": holds beside the dates. */
  | { is: 'note' }
  | { is: 'paused' }
  | { is: 'appointment' }
  /** A word after which nobody can be sure: "usually", "if". */
  | { is: 'doubt' };

export type Kind = Token['is'];

/** Phrases are separated by `|`, without accents, in small letters, with spaces for hyphens. */
export interface Table {
  language: string;
  /** Monday first. */
  days: readonly string[];
  /** January first. */
  months: readonly string[];
  /** One first. */
  numbers: readonly string[];
  places: Readonly<Record<string, string>>;
  /** What stands directly after the number of a place: "st" in "1st". */
  ordinal: string;
  /** Whether "7:30" can only be in the morning. */
  clock24: boolean;
  /** Words that are written as one with the next: "Dienstagabend". */
  compound?: RegExp;
  /** Whether an apostrophe ends a word: "l'après-midi". */
  elides: boolean;
  /** Several weekdays written as one word. */
  sets?: Readonly<Record<string, string>>;
  weekdays: string;
  weekends: string;
  daily: string;
  repeats: Readonly<Record<string, string>>;
  often: Readonly<Record<string, string>>;
  units: Readonly<Record<'h' | 'min' | 'D' | 'W' | 'M' | 'Y', string>>;
  noon: string;
  midnight: string;
  halves: Readonly<Record<'am' | 'pm' | 'noon', string>>;
  lengths: Readonly<Record<string, string>>;
  /** Holidays by the days of the year on which they fall; those under '' differ. */
  holidays: Readonly<Record<string, string>>;
  /** Words that stand for a zone's name; `zone-names.ts` knows what is the same everywhere. */
  zones: Readonly<Record<string, string>>;
  words: Readonly<
    Record<
      | 'and'
      | 'or'
      | 'to'
      | 'at'
      | 'between'
      | 'every'
      | 'other'
      | 'monthly'
      | 'not'
      | 'left'
      | 'term'
      | 'only'
      | 'start'
      | 'until'
      | 'session'
      | 'before'
      | 'after'
      | 'aside'
      | 'age'
      | 'note'
      | 'paused'
      | 'appointment'
      | 'doubt',
      string
    >
  >;
  /** Add nothing. */
  fill: string;
  /** What a place or a person begins with, after the times: "at the library", "with Ana". */
  lead: string;
  /** What makes a word before it a name: "May Street". */
  street: string;
  /** "London time". */
  cityBefore?: string;
  /** "Hora de Madrid". */
  cityAfter?: string;
}

/** A table, ready to look up. `null` adds nothing. */
export interface Lexicon {
  table: Table;
  phrases: ReadonlyMap<string, Token | null>;
  /** The most words that a phrase with this first word has. */
  longest: ReadonlyMap<string, number>;
  lead: ReadonlySet<string>;
  street: ReadonlySet<string>;
}

/** Weekdays in the order in which people name them. */
export const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export function lexiconOf(table: Table): Lexicon {
  const phrases = new Map<string, Token | null>();
  const longest = new Map<string, number>();
  const add = (all: string, token: Token | null): void => {
    for (const phrase of all.split('|')) {
      if (!phrase) continue;
      phrases.set(phrase, token);
      const words = phrase.split(' ');
      const first = words[0] as string;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  };
  add(table.fill, null);
  add(table.lead, null);
  for (const [is, all] of Object.entries(table.words)) add(all, { is } as Token);
  table.days.forEach((all, i) => {
    add(all, { is: 'days', days: [WEEK[i] as string] });
  });
  table.months.forEach((all, i) => {
    add(all, { is: 'month', n: i + 1 });
  });
  table.numbers.forEach((all, i) => {
    add(all, { is: 'num', n: i + 1, digits: false, text: '' });
  });
  for (const [n, all] of Object.entries(table.places)) add(all, { is: 'place', n: Number(n), digits: false });
  for (const [days, all] of Object.entries(table.sets ?? {})) add(all, { is: 'days', days: days.split(' ') });
  add(table.weekdays, { is: 'days', days: WEEK.slice(0, 5) });
  add(table.weekends, { is: 'days', days: WEEK.slice(5) });
  add(table.daily, { is: 'days', days: WEEK });
  for (const [how, all] of Object.entries(table.repeats))
    add(all, { is: 'repeat', every: parseInt(how, 10), unit: how.endsWith('M') ? 'M' : 'W' });
  for (const [how, all] of Object.entries(table.often))
    add(all, { is: 'often', n: parseInt(how, 10), unit: how.endsWith('M') ? 'M' : 'W' });
  for (const [unit, all] of Object.entries(table.units)) add(all, { is: 'unit', unit: unit as 'W' });
  add(table.noon, { is: 'time', at: { minutes: 720, sure: true } });
  add(table.midnight, { is: 'time', at: { minutes: 1440, sure: true } });
  for (const [half, all] of Object.entries(table.halves)) add(all, { is: 'part', half: half as 'am' });
  for (const [minutes, all] of Object.entries(table.lengths))
    add(all, { is: 'duration', minutes: Number(minutes) });
  for (const [dates, all] of Object.entries(table.holidays))
    add(all, { is: 'holiday', ...(dates && { dates: dates.split(' ') }) });
  return {
    table,
    phrases,
    longest,
    lead: new Set(table.lead.split('|')),
    street: new Set(table.street.split('|')),
  };
}
