/** What the format keys of BMLT servers mean, from the server's own list where it is there, else from the usual keys. */
import { slug } from '../../text/index.js';
import type { Term } from '../schema.js';

export interface Meaning {
  topic?: string;
  audience?: string;
  access?: string;
  language?: string;
  /** The week of the month in which the meeting takes place at all; -1 is the last. */
  week?: number;
  /** Says something that is read elsewhere or that no visitor looks for. */
  quiet?: boolean;
  /** The building is closed for now. */
  closed?: boolean;
  /** What the server's list calls it. */
  name?: string;
}

/** A row of a server's list of formats. */
export type FormatRow = Record<string, unknown>;

/** By the identity that all servers share (`world_id`). */
const WORLD: Record<string, Meaning> = {
  OPEN: { audience: 'anyone' },
  CLOSED: { topic: 'closed' },
  W: { audience: 'women' },
  M: { audience: 'men' },
  GL: { audience: 'lgbtq' },
  Y: { audience: 'young-people' },
  BEG: { audience: 'newcomers' },
  WCHR: { access: 'step-free' },
  CW: { access: 'child-friendly' },
  VM: { quiet: true },
  HYBR: { quiet: true },
  TC: { closed: true },
  LANG: { quiet: true },
};

/** By the keys that most servers use, in English and German. */
const KEYS: Record<string, Meaning> = {
  O: { audience: 'anyone' },
  C: { topic: 'closed' },
  W: { audience: 'women' },
  F: { audience: 'women' },
  M: { audience: 'men' },
  GL: { audience: 'lgbtq' },
  LGBT: { audience: 'lgbtq' },
  GLBTIIQ: { audience: 'lgbtq' },
  FLINTA: { audience: 'flinta' },
  YP: { audience: 'young-people' },
  B: { audience: 'newcomers' },
  BEG: { audience: 'newcomers' },
  WC: { access: 'step-free' },
  WCHR: { access: 'step-free' },
  BEH: { access: 'step-free' },
  SL: { access: 'asl' },
  CW: { access: 'child-friendly' },
  KF: { access: 'child-friendly' },
  CS: { access: 'child-friendly' },
  VM: { quiet: true },
  HY: { quiet: true },
  HYBR: { quiet: true },
  TC: { closed: true },
  'TEMPORARILY CLOSED': { closed: true },
  ES: { language: 'es' },
  BT: { topic: 'Basic Text' },
  D: { topic: 'discussion' },
  T: { topic: 'topic' },
  TO: { topic: 'topic' },
  LIT: { topic: 'literature' },
  MED: { topic: 'meditation' },
  ME: { topic: 'meditation' },
  JT: { topic: 'Just for Today' },
  NFH: { topic: 'Just for Today' },
  S: { topic: 'step study' },
  ST: { topic: 'step study' },
  TR: { topic: 'traditions' },
  SP: { topic: 'speaker' },
  SO: { topic: 'speaker' },
  SD: { topic: 'speaker' },
  CL: { topic: 'candlelight' },
  AB: { topic: 'ask-it basket' },
  AG: { topic: 'agnostic' },
  BK: { topic: 'book study' },
  BL: { topic: 'bilingual' },
  CH: { topic: 'closed on holidays' },
  CP: { topic: 'concepts' },
  CPT: { topic: 'concepts' },
  ENG: { language: 'en' },
  FD: { topic: 'Steps Five and Ten' },
  FIN: { language: 'fi' },
  GP: { topic: 'Guiding Principles' },
  IL: { topic: 'living with illness' },
  IP: { topic: 'information pamphlets' },
  IW: { topic: 'It Works: How and Why' },
  LC: { topic: 'Living Clean' },
  NC: { topic: 'no children' },
  NS: { topic: 'no smoking' },
  ONL: { quiet: true },
  OE: { topic: 'open-ended' },
  PER: { language: 'fa' },
  PI: { topic: 'pitch' },
  QA: { topic: 'questions and answers' },
  RA: { topic: 'restricted access' },
  RF: { topic: 'changing format' },
  RR: { topic: 'round robin' },
  SC: { topic: 'security cameras' },
  SG: { topic: 'Step Working Guide' },
  SPAD: { topic: 'Spiritual Principle a Day' },
  SWG: { topic: 'Step Working Guide' },
  TI: { topic: 'timed sharing' },
  TW: { topic: 'traditions' },
};
const LANGUAGES = new Set([
  'ru',
  'fa',
  'en',
  'pl',
  'de',
  'uk',
  'es',
  'fr',
  'it',
  'pt',
  'ar',
  'tr',
  'sv',
  'da',
  'nl',
]);

/** `Wo1`, `W1`, `1W`: only in that week. `O1` and `Sp3` say what is special in it; the meeting is weekly. */
const week = (key: string, name: string): number | undefined => {
  const coded = /^Wo([1-5]|L)$/i.exec(key)?.[1];
  const said =
    /(?:findet )?nur in der (\d|letzten)\.? woche/i.exec(name)?.[1] ??
    /(?:only (?:in|on) the|meets (?:only )?(?:in|on)? ?the) (\d|last)(?:st|nd|rd|th)? (?:week|\w+day)/i.exec(
      name,
    )?.[1];
  const found = coded ?? said;
  if (!found) return undefined;
  return /\d/.test(found) ? Number(found) : -1;
};

const text = (row: FormatRow, key: string): string => (typeof row[key] === 'string' ? row[key].trim() : '');

/** A server's own formats. */
export interface Formats {
  /** What a key means on this server; `undefined` for one that nobody explains. */
  meaning: (key: string) => Meaning | undefined;
  /** Topics that the list names in several languages, so that each page can say them in its own. */
  terms: Term[];
}

export function readFormats(rows: readonly FormatRow[]): Formats {
  const own = new Map<string, Meaning>();
  const spoken = new Map<string, Record<string, string>>();
  for (const row of rows) {
    if (typeof row !== 'object' || (row as unknown) === null) continue;
    const [id, language, name] = [text(row, 'id'), text(row, 'lang'), text(row, 'name_string')];
    if (id && language && name) spoken.set(id, { ...spoken.get(id), [language]: name });
  }
  const terms = new Map<string, Term>();
  for (const row of rows) {
    if (typeof row !== 'object' || (row as unknown) === null) continue;
    const key = text(row, 'key_string');
    if (!key || own.has(key)) continue;
    const meaning = ofRow(key, row);
    const label = spoken.get(text(row, 'id')) ?? {};
    if (meaning.topic && Object.keys(label).length > 1) {
      meaning.topic = slug(label.en ?? meaning.topic) || meaning.topic;
      terms.set(meaning.topic, { id: meaning.topic, label });
    }
    own.set(key, meaning);
  }
  return { meaning: (key) => own.get(key) ?? usual(key), terms: [...terms.values()] };
}

function usual(key: string): Meaning | undefined {
  const at = week(key, '');
  if (at !== undefined) return { week: at };
  // `en` is a language; `ES` is one too, but `IT` is a book
  if (LANGUAGES.has(key)) return { language: key };
  return Object.hasOwn(KEYS, key.toUpperCase()) ? KEYS[key.toUpperCase()] : undefined;
}

function ofRow(key: string, row: FormatRow): Meaning {
  const name = text(row, 'name_string');
  const at = week(key, `${name} ${text(row, 'description_string')}`);
  if (at !== undefined) return { week: at };
  const shared = text(row, 'world_id');
  if (shared === 'LANG' || text(row, 'format_type_enum') === 'LANG')
    return { language: LANGUAGES.has(key.toLowerCase()) ? key.toLowerCase() : (languageOf(name) ?? key) };
  if (Object.hasOwn(WORLD, shared)) return { ...WORLD[shared], ...(name && { name }) };
  const known = usual(key);
  if (known && !known.topic) return { ...known, ...(name && { name }) };
  return name ? { topic: name } : (known ?? {});
}

const languageOf = (name: string): string | undefined =>
  (
    ({ espanol: 'es', español: 'es', spanish: 'es', deutsch: 'de', english: 'en', englisch: 'en' }) as Record<
      string,
      string
    >
  )[name.toLowerCase()];
