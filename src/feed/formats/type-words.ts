/** Words in a column of types that are no topics: "Women, Spanish, Wheelchair Access, Online Meeting, Temporary Closure". */
import { languageNamed } from './hints.js';
import { valuesOf, type Entry } from './table-entry.js';

export interface TypeMeaning {
  audience?: string;
  access?: string;
  language?: string;
  /** `hybrid` is both. */
  attendance?: 'in-person' | 'online' | 'phone' | 'hybrid';
  /** The place is closed for now. */
  closed?: boolean;
  proof?: boolean;
}

const MEANINGS: readonly (readonly [RegExp, TypeMeaning])[] = [
  [/^(?:location |venue |meeting )?temporar(?:il)?y clos(?:ed|ure)$/, { closed: true }],
  [/^(?:online|virtual)(?: meeting| only| group)?$|^zoom(?: meeting)?$/, { attendance: 'online' }],
  [/^in[- ]person(?: meeting| only)?$|^face[- ]to[- ]face$/, { attendance: 'in-person' }],
  [/^hybrid(?: meeting)?$/, { attendance: 'hybrid' }],
  [/^(?:tele)?phone(?: meeting)?$/, { attendance: 'phone' }],
  [/^(?:women|woman|female|ladies)(?:'?s)?(?: only)?$/, { audience: 'women' }],
  [/^(?:men|male)(?:'?s)?(?: only)?$/, { audience: 'men' }],
  [/^(?:lgbt(?:q(?:ia)?\+?)?|lgbtqiaa\+|gay|lesbian|bisexual|queer)$/, { audience: 'lgbtq' }],
  [/^(?:trans(?:gender)?|non-?binary)$/, { audience: 'trans-nonbinary' }],
  [/^(?:young (?:people|adults)|youth)$/, { audience: 'young-people' }],
  [/^(?:seniors?|older adults|older people)$/, { audience: 'older-adults' }],
  [/^(?:people of colou?r|poc|bipoc)$/, { audience: 'bipoc' }],
  [/^(?:indigenous|native american)$/, { audience: 'indigenous' }],
  [/^(?:newcomers?|beginners?)$/, { audience: 'newcomers' }],
  [/^(?:professionals)$/, { audience: 'professionals' }],
  [
    /^(?:(?:is |fully )?wheelchair(?:[- ](?:access(?:ible)?|friendly))?|handicap accessible|disabled access|accessible by wheelchair|step[- ]free(?: access| entrance)?|no steps)$/,
    { access: 'step-free' },
  ],
  [
    /^(?:wheelchair[- ]accessible bathroom|accessible (?:bathroom|toilet|restroom))$/,
    { access: 'accessible-toilet' },
  ],
  [/^(?:child ?care(?: available)?|babysitting(?: available)?)$/, { access: 'childcare' }],
  [/^(?:child[- ]friendly)$/, { access: 'child-friendly' }],
  [/^(?:fragrance|scent)[- ]free$/, { access: 'scent-free' }],
  [/^(?:american sign language|asl)$/, { access: 'asl' }],
  [/^proof of attendance$/, { proof: true }],
];

/** What a word means that is no topic; `undefined` where it is one. */
export function typeMeaning(word: string): TypeMeaning | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/’/g, "'");
  const found = MEANINGS.find(([is]) => is.test(plain))?.[1];
  if (found) return found;
  const language = plain.length > 3 ? languageNamed(plain) : undefined;
  return language ? { language } : undefined;
}

/** Moves the words among the topics of an entry to the fields they belong to. @returns whether one says that the place is closed. */
export function addTypes(entry: Entry): boolean {
  const { topics } = entry;
  const words: unknown[] = valuesOf(topics);
  if (!words.length) return false;
  const left: unknown[] = [];
  const ways: string[] = [];
  let closed = false;
  const add = (key: string, value: string | undefined): void => {
    if (value === undefined) return;
    const list = valuesOf(entry[key]);
    if (!list.includes(value)) entry[key] = [...list, value];
  };
  for (const word of words) {
    const meaning = typeof word === 'string' ? typeMeaning(word) : undefined;
    if (!meaning) {
      if (word !== '') left.push(word);
      continue;
    }
    add('audience', meaning.audience);
    add('access', meaning.access);
    add('languages', meaning.language);
    if (meaning.attendance)
      ways.push(...(meaning.attendance === 'hybrid' ? ['in-person', 'online'] : [meaning.attendance]));
    if (meaning.proof) entry.proofOfAttendance = true;
    closed ||= meaning.closed ?? false;
  }
  if (left.length === words.length) return false;
  if (left.length) entry.topics = left;
  else delete entry.topics;
  if (ways.length) {
    const here = entry.location !== undefined && !closed && !ways.includes('in-person') ? ['in-person'] : [];
    entry.attendance ??= [...here, ...new Set(ways)];
  }
  return closed;
}

/** What a visitor can filter by, out of words on access: "Wheelchair accessible" is step-free. The words that say more stay. */
export function addAccess(entry: Entry): void {
  const { access, accessNote } = entry;
  const words = valuesOf(access);
  const known = words.map((word) => (typeof word === 'string' ? accessOf(word) : undefined));
  const noted =
    typeof accessNote === 'string' ? accessOf(accessNote.replace(/^[^:]{0,40}:\s*/, '')) : undefined;
  const list = words.flatMap((word, i) =>
    typeof word === 'string' && /^(?:no|nein|non|none)$/i.test(word.trim()) ? [] : [known[i] ?? word],
  );
  if (list.length < words.length) entry.accessNote ??= 'Not accessible';
  // a sentence is read, and is nothing to filter by
  const sentences = list.filter(
    (word, i) => word === words[i] && typeof word === 'string' && word.split(' ').length > 3,
  );
  if (sentences.length) entry.accessNote = [entry.accessNote, ...sentences].filter(Boolean).join('\n');
  if (noted !== undefined && !list.includes(noted)) list.push(noted);
  const left = list.filter((word) => !sentences.includes(word));
  if (left.length) entry.access = [...new Set(left)];
  else if (words.length) delete entry.access;
}

const accessOf = (word: string): string | undefined =>
  /^(?:y|yes|true|s[ií]|oui|ja|x|✓|accessible|accesible|barrierefrei|rollstuhlgerecht|accessible (?:aux )?(?:pmr|fauteuils? roulants?)|accesible (?:para|en) sillas? de ruedas)$/i.test(
    word.trim(),
  )
    ? 'step-free'
    : typeMeaning(word)?.access;

/** The place is closed for now: what is left is online, or the group is paused. */
export function closePlace(entry: Entry): void {
  const ways = ((entry.attendance ?? []) as string[]).filter((way) => way !== 'in-person');
  if (ways.length) entry.attendance = ways;
  else {
    entry.status ??= 'paused';
    entry.statusNote ??= 'Temporarily closed';
  }
}
