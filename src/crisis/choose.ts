import type { CrisisLine } from '../feed/index.js';
import { builtInLines, emergencyNumber } from './lines.js';

/** What the help depends on. */
export interface CrisisSource {
  /** ISO 3166-1 code from an attribute or the feed; never from the visitor's network address. `UK` is read as `GB`. */
  country?: string | undefined;
  /** The element's BCP 47 tag: its region (`en-GB`) is the country where none is named. */
  lang: string;
  /** The feed's own lines. */
  lines?: readonly CrisisLine[] | undefined;
  /** `replace` leaves the built-in lines out; the number for emergencies stays. */
  mode?: 'add' | 'replace' | undefined;
}

/** The help for one place. */
export interface CrisisHelp {
  /** ISO code, or `''` where nobody said which. */
  country: string;
  emergency: string | undefined;
  /** Lines that belong together stand in one group: somebody to ring, somebody to text. */
  groups: CrisisLine[][];
}

const alike = (number: string | undefined): string => number?.replace(/\D/g, '') ?? '';

/** The country that is meant: what was said, else the region of the language. */
export function crisisCountry({ country, lang }: CrisisSource): string {
  const code = (country?.trim() || /-([a-z]{2})(?:-|$)/i.exec(lang)?.[1] || '').toUpperCase();
  return code === 'UK' ? 'GB' : code;
}

/** Chooses the lines: the feed's own come first, and stand in for a built-in one with the same number. */
export function chooseCrisisHelp(source: CrisisSource): CrisisHelp {
  const country = crisisCountry(source);
  const own = (source.lines ?? []).filter(
    (line) => !country || !line.country || crisisCountry({ country: line.country, lang: '' }) === country,
  );
  const taken = new Set(own.flatMap(({ phone, sms }) => [alike(phone), alike(sms)]).filter(Boolean));
  const builtIn =
    source.mode === 'replace'
      ? []
      : builtInLines(country).filter(({ phone, sms }) => !taken.has(alike(phone)) && !taken.has(alike(sms)));
  const groups: CrisisLine[][] = [];
  for (const line of [...own, ...builtIn]) {
    const group = groups.find((lines) =>
      lines.some((other) => other.name === line.pairedWith || other.pairedWith === line.name),
    );
    if (group) group.push(line);
    else groups.push([line]);
  }
  return { country, emergency: emergencyNumber(country), groups };
}

/** Where a text message goes, and the word it must hold: reads "85258", "SHOUT to 85258", "text HOME to 741741". */
export function readSms(text: string): { number: string; word: string; url: string } | undefined {
  const number = /\+?\d[\d\s()-]*$/.exec(text.trim())?.[0].trim();
  if (!number) return undefined;
  const word = /([\p{L}\d]+)["”'’]?\s+to\s+\+?\d/iu.exec(text)?.[1] ?? '';
  return { number, word, url: `sms:${number.replace(/[^\d+]/g, '')}${word && `?body=${word}`}` };
}
