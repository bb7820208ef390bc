/**
 * What an editor wants hidden: where a group is, how to get in. It fails closed: a value or a key that is not understood counts as
 * the most careful one, and the checker names it. Hidden parts are taken out where a feed is read, so that no element, file or
 * converter has to remember to.
 */
import type { Report } from './notice.js';

type Fields = Record<string, unknown>;

/** How exactly a place may be known, the most careful last. */
const PLACE = ['exact', 'approximate', 'area', 'on-request'] as const;
/** Who may know a link, the most careful last. */
const LINK = ['public', 'after-signup'] as const;
type Levels = typeof PLACE | typeof LINK;
type Precision = (typeof PLACE)[number];

/** Words that are read as one of the levels. They count whole: "not exact" is not "exact". */
const WORDS: Record<string, string> = {
  exact:
    'exactly exacto exacta precise full street address fulladdress streetaddress exactaddress streetlevel public',
  approximate: 'approximately approx rough roughly',
  area: 'areaonly generalarea town townonly city cityonly neighbourhood neighborhood district region locality county suburb borough',
  public: 'open everyone everybody anyone publico publica publiclink',
};

/** A word or key without case, accents, spaces and signs: `Location precision`, `location_precision`. */
export const squash = (word: string): string =>
  word
    .slice(0, 80)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim());
/** Signs that may turn a word into its contrary, or doubt it: `exact?`, `!public`, `🚫 yes`. */
const SIGNS = /[^\p{L}\p{M}\p{N}\s\-_.,:;'"“”‘’/()&]/u;
/** A value as one word; empty where it is none, or its signs are not understood. */
export const wordIn = (value: unknown): string =>
  (typeof value === 'string' && !SIGNS.test(value)) || typeof value === 'number' || typeof value === 'boolean'
    ? squash(String(value))
    : '';
export const isNo = (value: unknown): boolean => /^(?:false|no?|0|off|never)$/.test(wordIn(value));
export const isYes = (value: unknown): boolean =>
  /^(?:true|y(?:es)?|1|x|on|si|oui|ja|نعم)$/.test(wordIn(value));

/** The level that a value means; the most careful one where it is not understood. @param strange its key is no field. */
function levelOf<L extends Levels>(
  levels: L,
  value: unknown,
  report: Report,
  field: string,
  strange = false,
): L[number] {
  const word = typeof value === 'string' ? wordIn(value) : '';
  for (const level of levels) {
    const itself = word === squash(level);
    if (!itself && !(word && WORDS[level]?.split(' ').includes(word))) continue;
    if (strange || !itself) report.add('read-as', field, value, level);
    return level;
  }
  const careful = levels.at(-1) as L[number];
  report.add('unknown-value', field, value, `${levels.join(', ')}. Until then it counts as ${careful}.`);
  return careful;
}

export const readPrecision = (value: unknown, report: Report, field: string): string =>
  levelOf(PLACE, value, report, field);
export const readDisclosure = (value: unknown, report: Report, field: string): string =>
  levelOf(LINK, value, report, field);

const NAMES_PLACE = /precision|exactitud|genauigkeit|دق/;
const NAMES_LINK = /disclosure|divulga|offenlegung/;
const NAMES_BOTH = /^visib/;
const HIDES =
  /hid(?:e|den)|priva[td]|confiden|secret|conceal|withh[eo]ld|redact|unlisted|ocult|geheim|onrequest|aftersign|d(?:o|oes)?n[o']?t(?:show|publi|display)|not(?:show|publi|display)/;
const SHOWS = /^(?:is|do)?(?:show|public$|publish|visible|reveal|mostrar|anzeigen)/;
const OF_PLACE = /address|street|location|place|venue|map|coordinate|direccion|ubicacion|lugar/;
const OF_LINK = /link|url|online|zoom|phone|join|enlace/;
/** Keys of a group that hide without saying what. */
const BARE = /^(?:is)?(?:hid(?:e|den)|private|confidential|secret|unlisted|visib(?:le|ility)|public)$/;

/** Whether a key or a heading that is no field of a group may say that its place or its link is to be hidden. */
export const mayHide = (key: string): boolean => {
  const word = squash(key);
  return (
    NAMES_PLACE.test(word) ||
    NAMES_LINK.test(word) ||
    BARE.test(word) ||
    ((HIDES.test(word) || SHOWS.test(word)) && (OF_PLACE.test(word) || OF_LINK.test(word)))
  );
};

/** How a key that is no field hides a place or a link; `undefined` where it does not. */
function levelBy<L extends Levels>(
  levels: L,
  key: string,
  value: unknown,
  around: 'group' | 'itself',
  report: Report,
  field: string,
): L[number] | undefined {
  if (isBlank(value) || /^[_$@]/.test(key)) return undefined;
  const [names, of, other] =
    levels[0] === 'exact' ? [NAMES_PLACE, OF_PLACE, OF_LINK] : [NAMES_LINK, OF_LINK, OF_PLACE];
  const word = squash(key);
  if (names.test(word) || (NAMES_BOTH.test(word) && (around === 'itself' || !other.test(word))))
    return levelOf(levels, value, report, field, true);
  if (around === 'group' && !BARE.test(word) && !of.test(word)) return undefined;
  const hides = HIDES.test(word) ? !isNo(value) : SHOWS.test(word) && !isYes(value);
  if (!hides) return undefined;
  const careful = levels.at(-1) as L[number];
  report.add('read-as', field, value, careful);
  return careful;
}

/** The most careful of the levels that keys which are no fields name. */
function carefulOf<L extends Levels>(
  levels: L,
  from: Fields,
  keys: readonly string[],
  around: 'group' | 'itself',
  report: Report,
  prefix: string,
): L[number] | undefined {
  let at = -1;
  for (const key of keys) {
    const level = levelBy(levels, key, from[key], around, report, prefix + key);
    if (level !== undefined) at = Math.max(at, (levels as readonly string[]).indexOf(level));
  }
  return levels[at];
}

const stricter = (a: string | undefined, b: string | undefined): Precision | undefined =>
  PLACE[Math.max(PLACE.indexOf(a as Precision), PLACE.indexOf(b as Precision))];

/** What of a hidden place may be known. */
const WIDE = /^(?:area|addressLocality|addressRegion|addressCountry|precision|_.*)$/;
/** What of a link after sign-up may be known. */
const OPEN = /^(?:platform|disclosure|_.*)$/;

function keepOnly(may: RegExp, of: Fields, report: Report, prefix: string): void {
  for (const key of Object.keys(of)) {
    if (may.test(key)) continue;
    report.add('kept-back', prefix + key);
    delete of[key]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
  }
}

/** Leaves of a place what it may be known by. @param strange its keys that are no fields. */
export function guardPlace(
  place: Fields,
  report: Report,
  prefix: string,
  strange: readonly string[] = [],
): void {
  const level = stricter(
    place.precision as string | undefined,
    carefulOf(PLACE, place, strange, 'itself', report, prefix),
  );
  if (level) place.precision = level;
  if (hidesPlace(level)) keepOnly(WIDE, place, report, prefix);
}

/** Leaves of a way in what may be known of it. */
export function guardLink(
  online: Fields,
  report: Report,
  prefix: string,
  strange: readonly string[] = [],
): void {
  if (carefulOf(LINK, online, strange, 'itself', report, prefix) === 'after-signup')
    online.disclosure = 'after-signup';
  if (online.disclosure === 'after-signup') keepOnly(OPEN, online, report, prefix);
}

const hidesPlace = (level: string | undefined): boolean => level === 'area' || level === 'on-request';

/** Lets the dates of a group obey what the group says of its place and its link: the stricter of both counts. */
export function guardGroup(group: Fields, report: Report, prefix: string, strange: readonly string[]): void {
  const [place, online] = [group.location, group.online] as (Fields | undefined)[];
  const level = stricter(
    place?.precision as string | undefined,
    carefulOf(PLACE, group, strange, 'group', report, prefix),
  );
  const link = carefulOf(LINK, group, strange, 'group', report, prefix) ?? online?.disclosure;
  if (place && level) {
    place.precision = level;
    guardPlace(place, report, `${prefix}location.`);
  }
  if (online && link === 'after-signup') {
    online.disclosure = link;
    guardLink(online, report, `${prefix}online.`);
  }
  for (const part of ['changes', 'schedule'])
    ((group[part] as Fields[] | undefined) ?? []).forEach((date, i) => {
      const at = `${prefix}${part}[${String(i)}].`;
      const there = date.location as (Fields & { precision?: Precision | undefined }) | undefined;
      if (level && part === 'changes' && there) {
        there.precision = stricter(level, there.precision);
        guardPlace(there, report, `${at}location.`);
      }
      // a date has no address or link in this format; what somebody put there all the same obeys too
      const may = (key: string): boolean =>
        key.startsWith('_') ||
        (part === 'changes' && key === 'location') ||
        !(
          (hidesPlace(level) && OF_PLACE.test(squash(key))) ||
          (link === 'after-signup' && OF_LINK.test(squash(key)))
        );
      for (const key of Object.keys(date)) {
        if (may(key)) continue;
        report.add('kept-back', at + key);
        delete date[key]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
      }
    });
}
