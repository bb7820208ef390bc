/** What `types` of a Meeting Guide list mean in the feed's own words: codes, and words where a list writes them out. */
import { isCode } from './codes.js';
import { codeMeaning, fellowshipsOf, isKnownCode, type Fellowships } from './meeting-guide-codes.js';
import { words, type Row } from './meeting-guide-row.js';

export interface Meaning {
  topics: string[];
  audience: string[];
  access: string[];
  languages: string[];
  online: boolean;
  /** `TC`: the place is closed for now. */
  closed: boolean;
  /** `POA`: proof of attendance is given. */
  proof: boolean;
  /** Codes that nobody explains, or that fellowships use for different things. */
  unknown: string[];
}

/** More types than this at one meeting are a mistake or an attack. */
const MOST = 100;

/** What stands in words where others write a code. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:location |venue |meeting |facility )?temporar(?:il)?y clos(?:ed|ure)$/, 'is:closed'],
  [/^(?:online|virtual)(?: meeting| only)?$/, 'is:online'],
  [/^proof of attendance$/, 'is:proof'],
  [/^open(?: meeting)?$/, 'for:anyone'],
  [/^closed(?: meeting)?$/, 'closed'],
  [/^wom[ae]n(?:'s)?(?: only)?$/, 'for:women'],
  [/^m[ae]n(?:'s)?(?: only)?$/, 'for:men'],
  [/^(?:lgbt[a-z]*\+?|gay|lesbian|bisexual|gay\/lesbian)$/, 'for:lgbtq'],
  [/^(?:transgender|non-?binary|genderqueer)$/, 'for:trans-nonbinary'],
  [/^(?:young (?:people|adults?)|teens?)$/, 'for:young-people'],
  [/^seniors?$/, 'for:older-adults'],
  [/^(?:bipoc|(?:people|persons) of colou?r)$/, 'for:bipoc'],
  [/^(?:indigenous|native american)$/, 'for:indigenous'],
  [/^(?:newcomers?|beginners?)$/, 'for:newcomers'],
  [/^professionals$/, 'for:professionals'],
  [/^(?:wheelchair|handicapped)[- ]access(?:ible)?$/, 'access:step-free'],
  [/^wheelchair[- ]accessible bathroom$/, 'access:accessible-toilet'],
  [/^(?:babysitting|child ?care)(?: available)?$/, 'access:childcare'],
  [/^(?:child[- ]friendly|children welcome)$/, 'access:child-friendly'],
  [/^fragrance[- ]free$/, 'access:scent-free'],
  [/^(?:closed )?captions$/, 'access:captions'],
  [/^(?:american )?sign language(?: asl)?$|^asl$/, 'access:asl'],
];
const LANGUAGES = new Map(
  'Afrikaans af,Amharic am,Arabic ar,Bengali bn,Bulgarian bg,Croatian hr,Danish da,Dutch nl,English en,Finnish fi,French fr,Georgian ka,German de,Greek el,Hebrew he,Hindi hi,Hungarian hu,Icelandic is,Italian it,Japanese ja,Korean ko,Lithuanian lt,Malayalam ml,Maltese mt,Nepali ne,Norwegian no,Persian fa,Polish pl,Portuguese pt,Punjabi pa,Russian ru,Slovak sk,Slovenian sl,Spanish es,Swedish sv,Tagalog tl,Thai th,Turkish tr,Ukrainian uk'
    .split(',')
    .map((each) => each.toLowerCase().split(' ') as [string, string]),
);

/** The types of a row one by one: an array, a string with commas, or either in brackets. */
function typesOf(types: unknown): string[] {
  const list: unknown[] = Array.isArray(types)
    ? types.slice(0, MOST)
    : typeof types === 'string'
      ? types
          .slice(0, 2000)
          .split(/[,;|]|\](?=\s*\[)/)
          .slice(0, MOST)
      : [];
  return list
    .filter((code): code is string | number => typeof code === 'string' || typeof code === 'number')
    .map((code) =>
      String(code)
        .slice(0, 100)
        .replace(/^[\s[\]"']+|(?<![\]"'])[\]"']+\s*$/g, '')
        .trim(),
    )
    .filter(Boolean);
}

/** Lists of online groups say these in fields of their own. */
const ALSO = ['type', 'features', 'formats', 'communities'];
const rowTypes = (row: Row): string[] => [
  ...typesOf(row.types),
  ...ALSO.flatMap((key) => typesOf(typeof row[key] === 'string' ? [row[key]] : row[key])),
];

/** Reads the types of the rows of one list, which are all of one fellowship. */
export function typesIn(rows: readonly unknown[]): (row: Row) => Meaning {
  const counts = new Map<string, number>();
  const named = new Set<string>();
  for (const row of rows.slice(0, 5000) as (Row | null)[]) {
    if (typeof row !== 'object' || row === null) continue;
    for (const type of rowTypes(row)) {
      const code = type.toUpperCase();
      if (isCode(type) || isKnownCode(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    if (named.size < 50) for (const key of ['entity', 'program']) named.add(words(row[key]) ?? '');
  }
  const of = fellowshipsOf(counts, [...named].join('\n').slice(0, 5000));
  const known = new Map<string, Meaning>();
  return (row) => {
    const types = rowTypes(row);
    const key = types.join('|');
    let meaning = known.get(key);
    if (!meaning) {
      meaning = read(types, of);
      if (known.size < 5000) known.set(key, meaning);
    }
    return meaning; // shared by all groups with the same codes: nobody changes what was read
  };
}

function read(types: readonly string[], of: Fellowships): Meaning {
  const meaning: Meaning = {
    topics: [],
    audience: [],
    access: [],
    languages: [],
    online: false,
    closed: false,
    proof: false,
    unknown: [],
  };
  for (const type of types) {
    const found = inWords(type) ?? codeMeaning(type.toUpperCase(), of);
    if (found !== undefined) take(meaning, found);
    else if (isCode(type) || isKnownCode(type.toUpperCase())) add(meaning.unknown, type);
    else add(meaning.topics, type);
  }
  return meaning;
}

function inWords(type: string): string | undefined {
  if (type.length < 3) return undefined;
  const word = type.toLowerCase().replace(/’/g, "'");
  const language = LANGUAGES.get(word);
  return language ? `in:${language}` : IN_WORDS.find(([is]) => is.test(word))?.[1];
}

function take(meaning: Meaning, found: string): void {
  const [, kind, what = ''] = /^(for|access|in|is):(.+)$/.exec(found) ?? [];
  if (kind === 'for') add(meaning.audience, what);
  else if (kind === 'access') add(meaning.access, what);
  else if (kind === 'in') add(meaning.languages, what);
  else if (what === 'online') meaning.online = true;
  else if (what === 'closed') meaning.closed = true;
  else if (what === 'proof') meaning.proof = true;
  else add(meaning.topics, found);
}

const add = (list: string[], value: string): void => {
  if (!list.includes(value)) list.push(value);
};
