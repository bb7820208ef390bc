import type { CrisisLine } from '../feed/index.js';
import { dial } from '../text/index.js';
import { builtInLines, emergencyNumber, type ShownLine } from './lines.js';

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
  groups: ShownLine[][];
}

/** The country that is meant: what was said, else the region of the language. */
export const crisisCountry = (country = '', lang = ''): string =>
  (country.trim() || /-([a-z]{2})(?:-|$)/i.exec(lang)?.[1] || '').toUpperCase().replace('UK', 'GB');

const digits = ({ phone, sms }: CrisisLine): string[] =>
  [...dial(phone), ...dial(sms, 'text')].flatMap(
    ({ href }) => href?.split(/[,;?]/)[0]?.replace(/\D/g, '') ?? [],
  );

/** Chooses the lines: the feed's own come first, and stand in for a built-in one with the same number. */
export function chooseCrisisHelp({ country: said, lang, lines = [], mode }: CrisisSource): CrisisHelp {
  const country = crisisCountry(said, lang);
  const shown: ShownLine[] = lines.filter(
    (line) => !country || !line.country || crisisCountry(line.country) === country,
  );
  const taken = shown.flatMap(digits);
  if (mode !== 'replace')
    shown.push(...builtInLines(country).filter((line) => !digits(line).some((n) => taken.includes(n))));
  const groups: ShownLine[][] = [];
  for (const line of shown) {
    const group = groups.find((others) =>
      others.some((other) => other.name === line.pairedWith || other.pairedWith === line.name),
    );
    if (group) group.push(line);
    else groups.push([line]);
  }
  return { country, emergency: emergencyNumber(country), groups };
}
