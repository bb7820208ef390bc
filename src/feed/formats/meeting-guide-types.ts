/** What the codes of Meeting Guide's `types` mean in the feed's own words. Source: the format's specification. */
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
}

const AUDIENCE: Record<string, string> = {
  BE: 'newcomers',
  BI: 'lgbtq',
  G: 'lgbtq',
  L: 'lgbtq',
  LGBTQ: 'lgbtq',
  M: 'men',
  N: 'indigenous',
  NDG: 'indigenous',
  P: 'professionals',
  POC: 'bipoc',
  SEN: 'older-adults',
  T: 'trans-nonbinary',
  W: 'women',
  Y: 'young-people',
  O: 'anyone',
};
const ACCESS: Record<string, string> = {
  ASL: 'asl',
  BA: 'childcare',
  CF: 'child-friendly',
  FF: 'scent-free',
  X: 'step-free',
  XB: 'accessible-toilet',
};
const LANGUAGE: Record<string, string> = {
  AM: 'am',
  AR: 'ar',
  BG: 'bg',
  BN: 'bn',
  DA: 'da',
  DE: 'de',
  EL: 'el',
  EN: 'en',
  ES: 'es',
  FA: 'fa',
  FI: 'fi',
  FR: 'fr',
  HE: 'he',
  HI: 'hi',
  HR: 'hr',
  HU: 'hu',
  ITA: 'it',
  JA: 'ja',
  KA: 'ka',
  KOR: 'ko',
  LT: 'lt',
  ML: 'ml',
  MT: 'mt',
  NE: 'ne',
  NO: 'no',
  POL: 'pl',
  POR: 'pt',
  PUN: 'pa',
  RUS: 'ru',
  S: 'es',
  SK: 'sk',
  SL: 'sl',
  SV: 'sv',
  TH: 'th',
  TL: 'tl',
  TUR: 'tr',
  UK: 'uk',
};
const TOPIC: Record<string, string> = {
  '11': 'eleventh step meditation',
  '12x12': 'twelve steps and twelve traditions',
  A: 'secular',
  ABSI: 'as Bill sees it',
  'AL-AN': 'concurrent with Al-Anon',
  AL: 'concurrent with Alateen',
  ASBI: 'as Bill sees it',
  B: 'Big Book',
  BRK: 'breakfast',
  C: 'closed',
  CAN: 'candlelight',
  D: 'discussion',
  DB: 'digital basket',
  DD: 'dual diagnosis',
  DR: 'daily reflections',
  GR: 'Grapevine',
  H: 'birthday',
  LIT: 'literature',
  LS: 'living sober',
  MED: 'meditation',
  OUT: 'outdoor',
  SM: 'smoking permitted',
  SP: 'speaker',
  ST: 'step study',
  TR: 'tradition study',
  XT: 'cross talk permitted',
};

const known = new Map<string, Meaning>();

/** Reads `types`: an array of codes, a string of them, or nothing. Unknown codes are kept as words of their own. */
export function meaningOf(types: unknown): Meaning {
  const raw = Array.isArray(types) && types.every((code) => typeof code === 'string') ? types.join('|') : '';
  return (raw && known.get(raw)) || read(types);
}

function read(types: unknown): Meaning {
  const list: unknown[] = Array.isArray(types)
    ? types
    : typeof types === 'string'
      ? types.split(/[,;|]/)
      : [];
  const codes = list
    .filter((code): code is string | number => typeof code === 'string' || typeof code === 'number')
    .map((code) => String(code).trim())
    .filter(Boolean);
  const key = codes.join('|');
  let meaning = known.get(key);
  if (!meaning) {
    meaning = {
      topics: [],
      audience: [],
      access: [],
      languages: [],
      online: false,
      closed: false,
      proof: false,
    };
    for (const code of codes) addCode(meaning, code);
    if (known.size < 5000) known.set(key, meaning);
  }
  return meaning; // shared by all groups with the same codes: nobody changes what was read
}

function addCode(meaning: Meaning, code: string): void {
  const upper = code.toUpperCase();
  const add = (list: string[], value: string | undefined): boolean => {
    if (value && !list.includes(value)) list.push(value);
    return value !== undefined;
  };
  if (upper === 'ONL') meaning.online = true;
  else if (upper === 'TC') meaning.closed = true;
  else if (upper === 'POA') meaning.proof = true;
  else {
    const found = [
      add(meaning.audience, AUDIENCE[upper]),
      add(meaning.access, ACCESS[upper]),
      add(meaning.languages, LANGUAGE[upper]),
      add(meaning.topics, TOPIC[code] ?? TOPIC[upper]),
    ];
    if (!found.some(Boolean)) add(meaning.topics, code);
  }
}
